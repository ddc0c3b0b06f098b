import { msg, type Tell } from '../message.js';
import type { PictureEvent } from './incident.js';
import { shape, type Shape } from './shape.js';

/** Dots nearer to each other than this, in pixels, are drawn as one with their number. */
const APART = 9;
/** How far a dot is raised that a milestone's would hide. */
const STEP = 12;
/** As many dots are told apart at one place: all milestones with what else happened. */
const HIGHEST = 5;

interface Placing {
  /** From time to pixels, and back. */
  readonly x: (ms: number) => number;
  readonly ms: (x: number) => number;
  readonly width: number;
  /** Heights on which an event is drawn. */
  readonly rows: (event: PictureEvent) => readonly number[];
  readonly label: (event: PictureEvent) => string;
  /** In whose language the number of events is told. */
  readonly tell: Tell;
}

interface Cluster {
  readonly x: number;
  readonly y: number;
  /** Events before this time, in milliseconds, are drawn with it. */
  readonly untilMs: number;
  readonly events: PictureEvent[];
}

/** A placed event. */
export interface Dot {
  readonly event: PictureEvent;
  readonly ms: number;
  readonly endMs: number;
  /** The latest end among this and the ones before: what starts earlier may still reach into view. */
  readonly latestMs: number;
}

/** The placed events in order of time. */
export function sortDots(events: readonly PictureEvent[]): Dot[] {
  let latest = -Infinity;
  return events
    .flatMap(event =>
      event.epochMs === null
        ? []
        : [{ event, ms: event.epochMs, endMs: Math.max(event.epochMs, event.endMs ?? event.epochMs) }],
    )
    .sort((a, b) => a.ms - b.ms)
    .map(dot => {
      latest = Math.max(latest, dot.endMs);
      return { ...dot, latestMs: latest };
    });
}

/**
 * Events as dots and ranges. Milestones always have a dot of their own, and what it would hide stands above it. Of
 * thousands only those are asked for their place that begin a dot; the others are told by their time that they join it.
 */
export function drawDots(dots: readonly Dot[], placing: Placing): Shape[] {
  const { x, ms, width, rows } = placing;
  const firstMs = ms(-20);
  const lastMs = ms(width + 20);
  // The latest end rises with the index, so the first dot that can be seen is found by halving.
  let low = 0;
  let high = dots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dots[middle]?.latestMs ?? 0) < firstMs) low = middle + 1;
    else high = middle;
  }
  const open = new Map<number, Cluster>();
  const clusters: Cluster[] = [];
  const ranges: Shape[] = [];
  for (let at = low; at < dots.length; at++) {
    const dot = dots[at];
    if (dot === undefined || dot.ms > lastMs) break;
    if (dot.endMs < firstMs) continue;
    const { event } = dot;
    for (const y of rows(event)) {
      if (dot.endMs > dot.ms) ranges.push(drawRange(event, x(dot.ms), x(dot.endMs), y));
      const near = open.get(y);
      if (near !== undefined && event.milestone === null && dot.ms < near.untilMs) near.events.push(event);
      else {
        const from = x(dot.ms);
        const made = { x: from, y, untilMs: ms(from + APART), events: [event] };
        clusters.push(made);
        if (event.milestone === null) open.set(y, made);
      }
    }
  }
  return [...ranges, ...raised(clusters).map(cluster => drawCluster(cluster, placing))];
}

interface Raised extends Cluster {
  /** How many dots of milestones stand below it at the same place. */
  readonly level: number;
}

/** The dots in the order in which they cover each other: milestones stand above what is near them, and last what is raised. */
function raised(clusters: readonly Cluster[]): Raised[] {
  const milestones = clusters.filter(isMilestone);
  const levelOver = (cluster: Cluster, below: readonly Cluster[]): number =>
    below.filter(({ x, y }) => y === cluster.y && Math.abs(x - cluster.x) < hiddenWithin(cluster)).length;
  const first = clusters.filter(each => !isMilestone(each));
  const placed = [
    ...first.map(each => ({ ...each, level: Math.min(levelOver(each, milestones), HIGHEST) })),
    ...milestones.map((each, i) => {
      const before = milestones.slice(Math.max(i - HIGHEST, 0), i);
      return { ...each, level: levelOver(each, before) };
    }),
  ];
  return [...placed.filter(({ level }) => level === 0), ...placed.filter(({ level }) => level > 0)];
}

/** How near to a milestone's dot too little is seen of this one: of several events their number has to be. */
function hiddenWithin({ events }: Cluster): number {
  return events.length > 1 ? 8 : 3;
}

function isMilestone({ events: [first] }: Cluster): boolean {
  return first !== undefined && first.milestone !== null;
}

function drawRange(event: PictureEvent, from: number, to: number, y: number): Shape {
  const ends = { x1: Math.max(from, -20), x2: Math.min(to, 20_000), y1: y, y2: y };
  return shape('line', { class: `range ${event.milestone ?? ''}`.trim(), ...ends });
}

function drawCluster({ x, y: base, events, level }: Raised, { label, tell }: Placing): Shape {
  const [first] = events;
  if (first === undefined) return shape('g', {});
  const y = base - level * STEP;
  const approximate = events.every(event => event.approximate) ? ' approximate' : '';
  const many = events.length > 1;
  const radius = many ? 7.5 : first.milestone === null ? 4.5 : 5.5;
  const hint = many
    ? [tell(msg`${events.length} events`), ...events.slice(0, 5).map(label)].join('\n')
    : label(first);
  const parts = [
    shape('title', {}, hint),
    shape('circle', { class: 'target', cx: x, cy: y, r: level === 0 ? 11 : 6 }),
    shape('circle', { class: `dot ${first.milestone ?? ''}${approximate}`, cx: x, cy: y, r: radius }),
  ];
  if (many) {
    const text = events.length > 99 ? '99+' : String(events.length);
    parts.push(
      shape('text', { class: approximate === '' ? 'count' : '', x, y: y + 3, 'text-anchor': 'middle' }, text),
    );
  }
  if (events.some(event => event.findings.length > 0)) {
    parts.push(shape('path', { class: 'flag', d: `M${x - 4} ${y - 9}l4 -7l4 7z` }));
  }
  const lines = events.map(event => event.line);
  return shape(
    'g',
    { class: 'event-dot', 'data-line': first.line, 'data-lines': ` ${lines.join(' ')} ` },
    ...parts,
  );
}
