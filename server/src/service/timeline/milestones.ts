import { MILESTONES, type Milestone, type MilestonePoint, type TimelineEntry } from '../model.js';
import { NO_CLUES, type Clues } from './clues.js';
import { inferMilestones } from './inferMilestones.js';
import type { Named, Plainness } from './milestoneWords.js';
import { isNewestFirst } from './newestFirst.js';

export type Milestones = Record<Milestone, MilestonePoint | null>;

/** What an entry says of milestones. */
export interface EntryMilestones {
  readonly named: Named | null;
  readonly clues: Clues;
}

/** A milestone that is told beside the timeline: by a field of the summary or of the front matter. */
export interface FieldPoint extends Pick<MilestonePoint, 'span' | 'time'> {
  readonly milestone: Milestone;
  /** After how long it was reached, where that is what the field states. */
  readonly minutes: number | null;
}

interface TimelineMilestones {
  /** The entries with what they mark, as the report or else their wording has it. */
  readonly entries: TimelineEntry[];
  readonly milestones: Milestones;
}

const FIELD: Plainness = 2;
/** How far, in minutes or as a share, a stated length of time may be off. */
const MIN_SLACK = 2;
const SLACK = 0.05;

/**
 * Gives each milestone its place: what names it most plainly (marks, then fields, then labels), else what states after
 * how long it was reached, else the entry whose wording suggests it. `told` goes with `entries`.
 */
export function placeMilestones(
  entries: readonly TimelineEntry[],
  told: readonly EntryMilestones[],
  fields: readonly FieldPoint[],
): TimelineMilestones {
  const order = inOrder(entries);
  const known = Object.fromEntries(
    MILESTONES.map(milestone => [
      milestone,
      namedEntry(
        order.map(i => told[i]),
        milestone,
      ),
    ]),
  ) as Record<Milestone, number | null>;
  // A field is about nothing but the milestone that it names.
  const clues = order.map(i =>
    told[i]?.named?.plainness === FIELD ? NO_CLUES : (told[i]?.clues ?? NO_CLUES),
  );
  const inferred = inferMilestones(clues, known);
  /** What is inferred, held against the length of time that the report states. */
  const byLength = (milestone: Milestone, minutes: number | null): number | null => {
    const { started, resolved } = inferred;
    // "Time to recovery" tells that the end of the timeline is meant.
    if (milestone === 'mitigated' && minutes !== null && known.resolved === null)
      return inferred.mitigated ?? resolved;
    const start = entries[order[started ?? -1] ?? -1]?.time;
    if (milestone !== 'detected' || minutes === null || !start) return inferred[milestone];
    const slack = Math.max(MIN_SLACK, minutes * SLACK);
    const agreeing = clues.findIndex((clue, i) => {
      const time = entries[order[i] ?? -1]?.time;
      const after = time ? (time.epochMs - start.epochMs) / 60_000 : NaN;
      return (clue.notice || clue.declared) && Math.abs(after - minutes) <= slack;
    });
    return agreeing < 0 ? inferred.detected : agreeing;
  };
  const placed = entries.map((entry, i) => ({ ...entry, milestone: told[i]?.named?.milestone ?? null }));
  const milestones = Object.fromEntries(
    MILESTONES.map(milestone => {
      const named = known[milestone];
      const plainness = named === null ? 0 : (told[order[named] ?? -1]?.named?.plainness ?? 0);
      const own = fields.filter(field => field.milestone === milestone);
      const timed = own.find(({ time }) => time !== null && time.precision !== 'day');
      if (timed !== undefined && plainness < FIELD) return [milestone, pointOf(timed, false)];
      const beside = own.find(({ minutes }) => minutes !== null) ?? own[0];
      const at = named ?? byLength(milestone, beside?.minutes ?? null);
      const entry = at === null ? undefined : placed[order[at] ?? -1];
      if (named === null && beside !== undefined && (entry === undefined || isDoubled(milestone, known, at)))
        return [milestone, pointOf(beside, false)];
      if (entry === undefined) return [milestone, null];
      entry.milestone ??= milestone;
      return [milestone, pointOf(entry, named === null)];
    }),
  ) as Milestones;
  return { entries: placed, milestones };
}

function pointOf({ span, time }: Pick<TimelineEntry, 'span' | 'time'>, inferred: boolean): MilestonePoint {
  return { span, time, inferred };
}

/** Whether an entry was taken for one milestone while it names another. */
function isDoubled(
  milestone: Milestone,
  known: Readonly<Record<Milestone, number | null>>,
  at: number | null,
): boolean {
  return MILESTONES.some(other => other !== milestone && at !== null && known[other] === at);
}

/** The indices of the entries, the oldest first. */
function inOrder(entries: readonly TimelineEntry[]): number[] {
  const indices = entries.map((_, i) => i);
  const times = entries.flatMap(({ time }) => (time === null ? [] : [time.epochMs]));
  return isNewestFirst(times) ? indices.reverse() : indices;
}

/** The entry that names a milestone most plainly: the first of them, for the resolution the last. */
function namedEntry(told: readonly (EntryMilestones | undefined)[], milestone: Milestone): number | null {
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
