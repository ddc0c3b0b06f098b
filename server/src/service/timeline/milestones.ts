import { MILESTONES, type Milestone, type MilestonePoint } from '../model.js';
import { perObject } from '../perObject.js';
import { NO_CLUES, type Clues } from './clues.js';
import type { ToldEvent } from './events.js';
import { inferMilestones } from './inferMilestones.js';
import type { Plainness } from './milestoneWords.js';
import { isNewestFirst } from './newestFirst.js';

export type Milestones = Record<Milestone, MilestonePoint | null>;

/** A milestone that is told beside the timeline: by a field of the summary or of the front matter. */
export interface FieldPoint extends Pick<MilestonePoint, 'span' | 'time'> {
  readonly milestone: Milestone;
  /** After how long it was reached, where that is what the field states. */
  readonly minutes: number | null;
}

/** Where a milestone was found: in an event (its index), or in a field. */
export type MilestonePlace =
  | { readonly event: number; readonly inferred: boolean }
  | { readonly event: null; readonly field: FieldPoint };

const FIELD: Plainness = 2;
/** How far, in minutes or as a share, a stated length of time may be off. */
const MIN_SLACK = 2;
const SLACK = 0.05;

/**
 * Gives each milestone its place: what names it most plainly (marks, then fields, then labels), else what states after
 * how long it was reached, else the event whose wording suggests it.
 */
export function placeMilestones(
  events: readonly ToldEvent[],
  fields: readonly FieldPoint[],
): Record<Milestone, MilestonePlace | null> {
  const { order, known, clues, inferred } = courseOf(events);
  const eventAt = (at: number | null): ToldEvent | undefined => events[order[at ?? -1] ?? -1];
  /** What is inferred, held against the length of time that the report states. */
  const byLength = (milestone: Milestone, minutes: number | null): number | null => {
    // "Time to recovery" tells that the end of the timeline is meant.
    if (milestone === 'mitigated' && minutes !== null && known.resolved === null)
      return inferred.mitigated ?? inferred.resolved;
    const start = eventAt(inferred.started)?.time;
    if (milestone !== 'detected' || minutes === null || !start) return inferred[milestone];
    const slack = Math.max(MIN_SLACK, minutes * SLACK);
    const agreeing = clues.findIndex((clue, i) => {
      const time = eventAt(i)?.time;
      const after = time ? (time.epochMs - start.epochMs) / 60_000 : NaN;
      return (clue.has('notice') || clue.has('declared')) && Math.abs(after - minutes) <= slack;
    });
    return agreeing < 0 ? inferred.detected : agreeing;
  };
  const placeOf = (milestone: Milestone): MilestonePlace | null => {
    const named = known[milestone];
    const plainness = eventAt(named)?.named?.plainness ?? 0;
    const own = fields.filter(field => field.milestone === milestone);
    const timed = own.find(({ time }) => time !== null && time.precision !== 'day');
    if (timed !== undefined && plainness < FIELD) return { event: null, field: timed };
    const beside = own.find(({ minutes }) => minutes !== null) ?? own[0];
    const at = named ?? byLength(milestone, beside?.minutes ?? null);
    const event = at === null ? undefined : order[at];
    if (named === null && beside !== undefined && (event === undefined || isDoubled(milestone, known, at)))
      return { event: null, field: beside };
    return event === undefined ? null : { event, inferred: named === null };
  };
  return Object.fromEntries(MILESTONES.map(milestone => [milestone, placeOf(milestone)])) as Record<
    Milestone,
    MilestonePlace | null
  >;
}

/** What the events alone tell of milestones. Indices are into `order`. */
interface Course {
  /** The indices of the events, the oldest first. */
  readonly order: readonly number[];
  readonly known: Readonly<Record<Milestone, number | null>>;
  readonly clues: readonly Clues[];
  readonly inferred: Readonly<Record<Milestone, number | null>>;
}

const courseOf = perObject((events: readonly ToldEvent[]): Course => {
  const order = inOrder(events);
  const told = order.map(i => events[i]);
  const known = Object.fromEntries(
    MILESTONES.map(milestone => [milestone, namedEvent(told, milestone)]),
  ) as Record<Milestone, number | null>;
  // A field is about nothing but the milestone that it names.
  const clues = told.map(each => (each?.named?.plainness === FIELD ? NO_CLUES : (each?.clues ?? NO_CLUES)));
  return { order, known, clues, inferred: inferMilestones(clues, known) };
});

/** Whether an event was taken for one milestone while it names another. */
function isDoubled(
  milestone: Milestone,
  known: Readonly<Record<Milestone, number | null>>,
  at: number | null,
): boolean {
  return MILESTONES.some(other => other !== milestone && at !== null && known[other] === at);
}

function inOrder(events: readonly ToldEvent[]): number[] {
  const indices = events.map((_, i) => i);
  const times = events.flatMap(({ time }) => (time === null ? [] : [time.epochMs]));
  return isNewestFirst(times) ? indices.reverse() : indices;
}

/** The event that names a milestone most plainly: the first of them, for the resolution the last. */
function namedEvent(told: readonly (ToldEvent | undefined)[], milestone: Milestone): number | null {
  let best: { readonly at: number; readonly plainness: Plainness } | null = null;
  told.forEach((each, at) => {
    if (each?.named?.milestone !== milestone) return;
    const { plainness } = each.named;
    const wins =
      milestone === 'resolved' ? plainness >= (best?.plainness ?? 0) : plainness > (best?.plainness ?? 0);
    if (wins) best = { at, plainness };
  });
  return (best as { readonly at: number } | null)?.at ?? null;
}
