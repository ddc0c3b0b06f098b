import type { TimelineView } from '../../server/src/protocol/index.js';
import { html, svg } from './elements.js';
import { clock, day, timeOf } from './format.js';
import { MILESTONE_NAMES, describePhase, milestonesOf, offsetOf, phasesOf } from './incident.js';
import { placeLabels, widthOf } from './labels.js';
import { ticks } from './ticks.js';

const MARGIN = 24;
const ROW = 15;
const BAR = 18;

/** The incident to scale in `width` pixels: phases, milestones, events as dots; null where no entry has a time. */
export function renderAxis(view: TimelineView, width: number): HTMLElement | null {
  const phases = phasesOf(view);
  const milestones = [...milestonesOf(view)].sort(([, a], [, b]) => a - b);
  const placed = view.events.flatMap(event => (event.epochMs === null ? [] : [{ event, ms: event.epochMs }]));
  if (placed.length === 0) return null;
  const times = [
    ...placed.flatMap(({ event, ms }) => [ms, event.endMs ?? ms]),
    ...milestones.map(([, ms]) => ms),
  ];
  const from = times.reduce((a, b) => Math.min(a, b));
  const to = times.reduce((a, b) => Math.max(a, b));
  const x = (ms: number): number =>
    to === from ? width / 2 : round(MARGIN + ((ms - from) / (to - from)) * (width - 2 * MARGIN));

  const labels = milestones.map(([name, ms]) => ({ name, x: x(ms), width: widthOf(MILESTONE_NAMES[name]) }));
  const places = placeLabels(labels, width);
  const barTop = (Math.max(-1, ...places.map(place => place.row)) + 1) * ROW + 6;
  const line = barTop + BAR + 20;

  const bars = phases.flatMap(({ name, fromMs, toMs }) => {
    const size = Math.max(x(toMs) - x(fromMs) - 1, 1);
    const bar = svg('rect', {
      class: `phase ${name}`,
      x: x(fromMs),
      y: barTop,
      width: size,
      height: BAR,
      rx: 3,
    });
    if (size < widthOf(name) + 6) return [bar];
    const middle = round((x(fromMs) + x(toMs)) / 2);
    return [bar, svg('text', { x: middle, y: barTop + 13, 'text-anchor': 'middle' }, name)];
  });
  const plates: SVGElement[] = [];
  const marks = labels.flatMap((label, index) => {
    const place = places[index] ?? { left: 0, row: 0 };
    const base = barTop - 6 - place.row * ROW;
    const stem = svg('line', {
      class: `stem ${label.name}`,
      x1: label.x,
      x2: label.x,
      y1: base + 2,
      y2: line,
    });
    const at = {
      class: 'milestone-label',
      x: round(place.left + label.width / 2),
      y: base,
      'text-anchor': 'middle',
    };
    // Drawn above the stems, so that none crosses a label of a lower row.
    plates.push(
      svg('rect', { class: 'plate', x: place.left, y: base - 11, width: label.width, height: 13 }),
      svg('text', at, MILESTONE_NAMES[label.name]),
    );
    return [stem];
  });
  const dots = placed.flatMap(({ event, ms }) => {
    const kind = `${event.milestone ?? 'plain'}${event.approximate ? ' approximate' : ''}`;
    const at = { 'data-line': event.range.start.line, cx: x(ms), cy: line, r: 5 };
    const name = svg('title', {}, `${timeOf(event)} ${event.text}`);
    const dot = svg('circle', { class: `event-dot ${kind}`, ...at }, name);
    if (event.endMs === null) return [dot];
    const range = { class: `event-range ${kind}`, x1: x(ms), x2: x(event.endMs), y1: line, y2: line };
    return [svg('line', range), dot];
  });

  const size = { width, height: line + 26, viewBox: `0 0 ${width} ${line + 26}` };
  const label = ['Time axis', ...phases.map(describePhase)].join(', ');
  const rule = svg('line', { class: 'rule', x1: 0, x2: width, y1: line, y2: line });
  const drawing = svg('svg', { class: 'axis', role: 'img', 'aria-label': label, ...size });
  drawing.append(
    ...bars,
    rule,
    ...renderTicks(from, to, x, line, width, offsetOf(view)),
    ...marks,
    ...plates,
    ...dots,
  );
  const named = phases.map(phase => html('li', { class: phase.name }, describePhase(phase)));
  return html('div', { class: 'axis-box' }, drawing, html('ul', { class: 'phases' }, ...named));
}

function renderTicks(
  from: number,
  to: number,
  x: (ms: number) => number,
  line: number,
  width: number,
  offset: number,
): SVGElement[] {
  return ticks(from, to, Math.max(2, Math.floor(width / 80)), offset).flatMap(ms => {
    const time = clock(ms, offset);
    const text = time === '00:00' ? day(ms, offset).slice(5) : time;
    return [
      svg('line', { class: 'tick', x1: x(ms), x2: x(ms), y1: line, y2: line + 6 }),
      svg('text', { class: 'tick-label', x: x(ms), y: line + 20, 'text-anchor': 'middle' }, text),
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
