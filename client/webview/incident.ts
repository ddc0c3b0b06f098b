import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import { duration } from './format.js';

type Milestone = NonNullable<TimelineEvent['milestone']>;

export interface Phase {
  readonly name: 'undetected' | 'responding' | 'recovering' | 'ongoing';
  readonly fromMs: number;
  readonly toMs: number;
}

export const MILESTONE_NAMES: Readonly<Record<Milestone, string>> = {
  started: 'Started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

/** When each milestone was reached, in milliseconds: as the durations tell it, else by the first entry marked so. */
export function milestonesOf(view: TimelineView): ReadonlyMap<Milestone, number> {
  const found = new Map<Milestone, number>();
  for (const { from, to, fromMs, toMs } of view.durations) found.set(from, fromMs).set(to, toMs);
  for (const { milestone, epochMs } of view.events) {
    if (milestone !== null && epochMs !== null && !found.has(milestone)) found.set(milestone, epochMs);
  }
  return found;
}

/** The moment that `T+` counts from: the start, else the earliest entry; null where no entry has a time. */
export function startOf(view: TimelineView): number | null {
  const started = milestonesOf(view).get('started');
  if (started !== undefined) return started;
  const times = view.events.flatMap(event => event.epochMs ?? []);
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}

/** Offset of the first entry that states one, in minutes: the clock that the axis and the metrics show. */
export function offsetOf(view: TimelineView): number {
  return view.events.find(event => event.offsetMinutes !== null)?.offsetMinutes ?? 0;
}

/** The stretches of the incident, in order; only those whose two ends are known and in order. */
export function phasesOf(view: TimelineView): Phase[] {
  const at = milestonesOf(view);
  const started = at.get('started');
  const noticed = at.get('detected') ?? at.get('acknowledged');
  const mitigated = at.get('mitigated');
  const resolved = at.get('resolved');
  const over = mitigated ?? resolved;
  const phase = (name: Phase['name'], fromMs: number | undefined, toMs: number | undefined): Phase[] =>
    fromMs === undefined || toMs === undefined || toMs <= fromMs ? [] : [{ name, fromMs, toMs }];
  const before =
    noticed === undefined
      ? phase('ongoing', started, over)
      : [...phase('undetected', started, noticed), ...phase('responding', noticed, over)];
  return [...before, ...phase('recovering', mitigated, resolved)];
}

/** `responding 24 min` */
export function describePhase({ name, fromMs, toMs }: Phase): string {
  return `${name} ${duration((toMs - fromMs) / 60_000)}`;
}
