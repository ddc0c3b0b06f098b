import { axisHeight, drawBreaks, drawTicks } from './axis.js';
import { timeOf, type Clock } from './clock.js';
import { drawDots, sortDots, type Dot } from './dots.js';
import { plain, type Tell } from '../message.js';
import type { Milestone } from '../model.js';
import {
  MILESTONE_NAMES,
  describePhase,
  milestonesOf,
  phasesOf,
  type Incident,
  type Phase,
  type PictureEvent,
} from './incident.js';
import { placeLabels, widthOf } from './labels.js';
import { lanesOf, type Lanes } from './lanes.js';
import { round, shape, type Shape } from './shape.js';
import { stretchesOf, timeScale, type Stretch, type TimeScale, type Zoom } from './timeScale.js';

export interface DrawOptions {
  /** Room, in pixels. */
  readonly width: number;
  readonly zoom: Zoom;
  readonly clock: Clock;
  /** A lane for each actor. */
  readonly lanes: boolean;
  /** In whose language names stand in it. */
  readonly tell: Tell;
}

export interface Drawing {
  readonly picture: Shape;
  readonly scale: TimeScale;
  readonly height: number;
}

/** What stays the same of an incident however it is zoomed, so that a frame costs what it shows. */
export interface Prepared {
  readonly milestones: readonly (readonly [Milestone, number])[];
  readonly phases: readonly Phase[];
  readonly stretches: readonly Stretch[];
  readonly dots: readonly Dot[];
  readonly lanes: Lanes;
}

export function prepare(incident: Incident): Prepared {
  return {
    milestones: [...milestonesOf(incident)].sort(([, a], [, b]) => a - b),
    phases: phasesOf(incident),
    stretches: stretchesOf(incident),
    dots: sortDots(incident.events),
    lanes: lanesOf(incident.events),
  };
}

/** The same picture with those events alone that are kept: axis, phases and lanes stay where they are. */
export function narrow(prepared: Prepared, keep: (event: PictureEvent) => boolean): Prepared {
  return { ...prepared, dots: sortDots(prepared.dots.map(dot => dot.event).filter(keep)) };
}

const MARGIN = 26;
const ROW = 15;
const BAR = 20;
const LANE = 34;

/**
 * The incident to scale: phases, milestones, events as dots and ranges, quiet stretches marked. Only what lies within
 * the width is drawn, and events that would cover each other are drawn as one with their number. null where no entry
 * has a time.
 */
export function draw(prepared: Prepared, options: DrawOptions): Drawing | null {
  const { width, zoom, clock, tell } = options;
  const scale = timeScale(prepared.stretches, MARGIN, width - MARGIN, zoom);
  if (scale === null) return null;
  const seen = (x: number): boolean => x >= -20 && x <= width + 20;
  const milestones = prepared.milestones.flatMap(([name, ms]) =>
    seen(scale.x(ms)) ? [{ name, x: round(scale.x(ms)) }] : [],
  );
  const labels = milestones.map(each => {
    const text = tell(plain(MILESTONE_NAMES[each.name]));
    return { ...each, text, width: widthOf(text) };
  });
  const places = placeLabels(labels, width);
  const barTop = (Math.max(-1, ...places.map(place => place.row)) + 1) * ROW + 6;
  const bar = prepared.phases.length > 0 ? BAR : 0;
  // Lanes have lines of their own; the axis is below them.
  const line = barTop + bar + (options.lanes ? 0 : 20);
  const lanes = options.lanes ? prepared.lanes : { names: [], of: () => [] };
  const bottom = line + lanes.names.length * LANE;

  const stems = labels.map(label => label.x);
  const lines = labels.map((label, i) => {
    const base = barTop - 4 - (places[i]?.row ?? 0) * ROW;
    return shape('line', { class: `stem ${label.name}`, x1: label.x, x2: label.x, y1: base, y2: bottom });
  });
  // Drawn above the stems, so that none crosses a label of a lower row.
  const names = labels.flatMap((label, i) => {
    const { left, row } = places[i] ?? { left: 0, row: 0 };
    const y = barTop - 6 - row * ROW;
    const at = { class: `name ${label.name}`, x: round(left + label.width / 2), y, 'text-anchor': 'middle' };
    return [
      shape('rect', { class: 'plate', x: left, y: y - 11, width: label.width, height: 14 }),
      shape('text', at, label.text),
    ];
  });
  const laneOf = (i: number): number => line + (i + 1) * LANE - 6;
  const axis = [line];
  const dots = drawDots(prepared.dots, {
    width,
    x: ms => round(scale.x(ms)),
    ms: x => scale.ms(x),
    rows: event => (options.lanes ? lanes.of(event).map(laneOf) : axis),
    label: event => `${timeOf(event, clock)} ${event.text}`,
    tell,
  });
  const height = bottom + axisHeight(scale, clock);
  const picture = shape(
    'svg',
    {
      class: 'timeline-picture',
      role: 'img',
      'aria-label': [
        tell(plain('Time axis')),
        ...prepared.phases.map(phase => tell(describePhase(phase))),
      ].join(', '),
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    ...prepared.phases.flatMap(phase => drawPhase(phase, scale, { top: barTop, width, stems, tell })),
    ...(options.lanes ? [] : [shape('line', { class: 'rule', x1: 0, x2: width, y1: line, y2: line })]),
    ...lanes.names.map((_, i) =>
      shape('line', { class: 'lane', x1: 0, x2: width, y1: laneOf(i), y2: laneOf(i) }),
    ),
    ...drawTicks(scale, clock, bottom, width),
    ...drawBreaks(scale, { top: barTop, bottom, width, tell }),
    ...lines,
    ...names,
    ...lanes.names.flatMap((name, i) => laneName(typeof name === 'string' ? name : tell(name), laneOf(i))),
    ...dots,
  );
  return { picture, scale, height };
}

interface PhasePlace {
  readonly top: number;
  readonly width: number;
  /** Where lines of milestones cross the bar. */
  readonly stems: readonly number[];
  readonly tell: Tell;
}

function drawPhase(phase: Phase, scale: TimeScale, { top, width, stems, tell }: PhasePlace): Shape[] {
  const { name, fromMs, toMs } = phase;
  const left = Math.max(scale.x(fromMs), -10);
  const right = Math.min(scale.x(toMs), width + 10);
  if (right <= left) return [];
  const size = round(Math.max(right - left - 1, 1));
  const x = round(left);
  const shapes = [
    shape('rect', { class: `phase ${name}`, x, y: top, width: size, height: BAR, rx: 3 }),
    shape('line', { class: `edge ${name}`, x1: x, x2: round(x + size), y1: top + BAR, y2: top + BAR }),
  ];
  // Name and length stand in the widest piece that no compressed stretch covers and no milestone crosses.
  const pieces = scale.stretches
    .filter(stretch => !stretch.compressed)
    .flatMap(stretch => {
      const from = Math.max(left, 0, scale.x(stretch.fromMs));
      const to = Math.min(right, width, scale.x(stretch.toMs));
      const cuts = [from, ...stems.filter(stem => from < stem && stem < to), to];
      return cuts.slice(1).map((cut, i) => ({ from: cuts[i] ?? from, to: cut }));
    });
  const widest = pieces.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a), { from: 0, to: 0 });
  const room = widest.to - widest.from - 6;
  const words = [tell(describePhase(phase)), tell(plain(phase.name))].find(each => widthOf(each) <= room);
  if (words !== undefined) {
    const middle = round((widest.from + widest.to) / 2);
    shapes.push(shape('text', { x: middle, y: top + 14, 'text-anchor': 'middle' }, words));
  }
  return shapes;
}

function laneName(name: string, y: number): Shape[] {
  const text = name.length > 40 ? `${name.slice(0, 39)}…` : name;
  return [
    shape('rect', { class: 'plate', x: 0, y: y - 22, width: widthOf(text) * 0.86, height: 13 }),
    shape('text', { class: 'dim', x: 2, y: y - 12 }, text),
  ];
}
