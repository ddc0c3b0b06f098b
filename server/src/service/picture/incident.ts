import type { DurationName, Milestone } from '../model.js';
import { msg, plain, type Message } from '../message.js';
import { duration } from './clock.js';

/** One event as a picture, a table or an export shows it. */
export interface PictureEvent {
  /** 0-based line of the report on which the entry starts. */
  readonly line: number;
  /** As written. */
  readonly timeText: string;
  /** Milliseconds since the epoch (wall clock read as UTC where the report states no zone); null: not placed. */
  readonly epochMs: number | null;
  readonly endMs: number | null;
  readonly offsetMinutes: number | null;
  readonly approximate: boolean;
  readonly precision: 'day' | 'hour' | 'minute' | 'second';
  /** Without the milestone mark and the actor. */
  readonly text: string;
  readonly actors: readonly string[];
  readonly milestone: Milestone | null;
  /** Messages of the findings on the entry. */
  readonly findings: readonly string[];
}

export interface PictureDuration {
  readonly name: DurationName;
  readonly minutes: number;
  readonly from: Milestone;
  readonly to: Milestone;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Minutes that a clock is ahead of UTC from an instant on. */
export interface ZoneOffset {
  readonly fromMs: number;
  readonly minutes: number;
}

/** All that a picture of one incident is made from. */
export interface Incident {
  readonly title: string;
  readonly severity: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly zone: string | null;
  /** How far the clocks of the zone are from UTC while it lasts, in order of time; absent for a zone that is none known. */
  readonly offsets?: readonly ZoneOffset[];
  readonly events: readonly PictureEvent[];
  readonly durations: readonly PictureDuration[];
}

export interface Phase {
  readonly name: (typeof PHASE_NAMES)[number];
  readonly fromMs: number;
  readonly toMs: number;
}

/** As the page and the exports name the stretches of an incident. */
export const PHASE_NAMES = ['undetected', 'responding', 'recovering', 'ongoing'] as const;

export const MILESTONE_NAMES: Readonly<Record<Milestone, string>> = {
  started: 'Started',
  detected: 'Detected',
  acknowledged: 'Acknowledged',
  mitigated: 'Mitigated',
  resolved: 'Resolved',
};

export const DURATION_NAMES: Readonly<Record<DurationName, string>> = {
  timeToDetect: 'Time to detect',
  timeToAcknowledge: 'Time to acknowledge',
  timeToMitigate: 'Time to mitigate',
  timeToResolve: 'Time to resolve',
  impact: 'Impact',
};

/** When each milestone was reached, in milliseconds: as the durations tell it, else by the first entry marked so. */
export function milestonesOf(incident: Incident): ReadonlyMap<Milestone, number> {
  const found = new Map<Milestone, number>();
  for (const { from, to, fromMs, toMs } of incident.durations) found.set(from, fromMs).set(to, toMs);
  for (const { milestone, epochMs } of incident.events) {
    if (milestone !== null && epochMs !== null && !found.has(milestone)) found.set(milestone, epochMs);
  }
  return found;
}

/** The moment that `T+` counts from: the start, else the earliest entry; null where no entry has a time. */
export function startOf(incident: Incident): number | null {
  const started = milestonesOf(incident).get('started');
  if (started !== undefined) return started;
  const times = incident.events.flatMap(event => event.epochMs ?? []);
  return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
}

/** The stretches of the incident, in order; only those whose two ends are known and in order. */
export function phasesOf(incident: Incident): Phase[] {
  const at = milestonesOf(incident);
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
export function describePhase({ name, fromMs, toMs }: Phase): Message {
  return msg`${plain(name)} ${duration((toMs - fromMs) / 60_000)}`;
}
