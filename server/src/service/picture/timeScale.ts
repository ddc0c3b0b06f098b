import { scaleLinear } from 'd3-scale';
import { duration } from './clock.js';
import { milestonesOf, type Incident } from './incident.js';
import { widthOf } from './labels.js';

const MINUTE = 60_000;
/** Least width of a compressed stretch, in pixels before zooming, and the part of the room that all of them may take. */
const BREAK = 40;
const MOST_BREAKS = 0.4;

/** A stretch between two events; a compressed one is drawn as wide as the words for its length. */
export interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly compressed: boolean;
}

export interface Zoom {
  /** Pixels by which the drawing is moved, after it was stretched `k` times. */
  readonly x: number;
  readonly k: number;
}
export const FIT: Zoom = { x: 0, k: 1 };

/** Instants to pixels and back, piece by piece. */
export interface TimeScale {
  readonly stretches: readonly Stretch[];
  x(ms: number): number;
  ms(x: number): number;
  /** Pixels of a minute where nothing is compressed. */
  readonly minute: number;
}

/** The scale on which all stretches fit between `left` and `right`, seen through a zoom; null where nothing has a time. */
export function timeScale(
  stretches: readonly Stretch[],
  left: number,
  right: number,
  zoom: Zoom,
): TimeScale | null {
  const [first] = stretches;
  if (first === undefined) return null;
  const room = Math.max(1, right - left);
  const breaks = stretches.reduce((sum, each) => sum + breakWidth(each), 0);
  const squeeze = breaks === 0 ? 1 : Math.min(1, (MOST_BREAKS * room) / breaks);
  const plain = stretches.reduce((sum, each) => sum + (each.compressed ? 0 : each.toMs - each.fromMs), 0);
  const perMs = (room - breaks * squeeze) / Math.max(plain, 1);

  const domain = [first.fromMs];
  const range = [zoom.x + zoom.k * left];
  let at = left;
  for (const stretch of stretches) {
    const { fromMs, toMs, compressed } = stretch;
    at += compressed ? breakWidth(stretch) * squeeze : (toMs - fromMs) * perMs;
    domain.push(toMs);
    range.push(zoom.x + zoom.k * at);
  }
  const scale = scaleLinear().domain(domain).range(range);
  return { stretches, x: ms => scale(ms), ms: x => scale.invert(x), minute: perMs * MINUTE * zoom.k };
}

function breakWidth({ compressed, fromMs, toMs }: Stretch): number {
  return compressed ? Math.max(BREAK, widthOf(duration((toMs - fromMs) / MINUTE)) * 0.9 + 16) : 0;
}

/** The incident cut where it is quiet for so long that the rest would be squeezed together. */
export function stretchesOf(incident: Incident): Stretch[] {
  const busy = busyOf(incident);
  const from = busy[0]?.fromMs;
  if (from === undefined) return [];
  const to = busy.reduce((latest, each) => Math.max(latest, each.toMs), from);
  if (to === from) return [{ fromMs: from - 5 * MINUTE, toMs: to + 5 * MINUTE, compressed: false }];
  const stretches: Stretch[] = [];
  let at = from;
  for (const gap of longGaps(busy, to - from)) {
    if (gap.fromMs > at) stretches.push({ fromMs: at, toMs: gap.fromMs, compressed: false });
    stretches.push({ ...gap, compressed: true });
    at = gap.toMs;
  }
  if (to > at) stretches.push({ fromMs: at, toMs: to, compressed: false });
  // Single moments at both sides of one long silence: there is no room to save.
  return stretches.some(each => !each.compressed)
    ? stretches
    : [{ fromMs: from, toMs: to, compressed: false }];
}

interface Gap {
  readonly fromMs: number;
  readonly toMs: number;
}

/** When something is known to happen, in order of time. */
function busyOf(incident: Incident): Gap[] {
  const events = incident.events.flatMap(({ epochMs, endMs }) =>
    epochMs === null ? [] : [{ fromMs: epochMs, toMs: Math.max(epochMs, endMs ?? epochMs) }],
  );
  const milestones = [...milestonesOf(incident).values()].map(ms => ({ fromMs: ms, toMs: ms }));
  return [...events, ...milestones].sort((a, b) => a.fromMs - b.fromMs);
}

/** Silences of half an hour and more that are far longer than usual and more than a third of what remains. In order. */
function longGaps(busy: readonly Gap[], span: number): Gap[] {
  const gaps: Gap[] = [];
  let until = busy[0]?.toMs ?? 0;
  for (const { fromMs, toMs } of busy) {
    if (fromMs > until) gaps.push({ fromMs: until, toMs: fromMs });
    until = Math.max(until, toMs);
  }
  const length = (gap: Gap): number => gap.toMs - gap.fromMs;
  const sorted = [...gaps].sort((a, b) => length(b) - length(a));
  const median = length(sorted[sorted.length >> 1] ?? { fromMs: 0, toMs: 0 });
  const long: Gap[] = [];
  let rest = span;
  for (const gap of sorted) {
    const size = length(gap);
    rest -= size;
    if (size < 30 * MINUTE || size < 6 * median || size < 0.35 * rest) break;
    long.push(gap);
  }
  return long.sort((a, b) => a.fromMs - b.fromMs);
}
