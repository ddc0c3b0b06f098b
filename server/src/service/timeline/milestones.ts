import {
  MILESTONES,
  type DurationName,
  type Milestone,
  type MilestonePoint,
  type ReportDuration,
  type TimelineEntry,
} from '../model.js';

type Milestones = Record<Milestone, MilestonePoint | null>;

/**
 * Gives entries their milestones, labelled ones before those told by wording (`inferred`, by entry), and each milestone its entry: the first
 * one for the start, detection, acknowledgement and mitigation, the last one for the resolution.
 */
export function placeMilestones(
  entries: readonly TimelineEntry[],
  inferred: readonly (readonly Milestone[])[],
): {
  entries: TimelineEntry[];
  milestones: Milestones;
} {
  const milestones: Milestones = {
    started: null,
    detected: null,
    acknowledged: null,
    mitigated: null,
    resolved: null,
  };
  const placed = [...entries];
  for (const milestone of MILESTONES) {
    const at =
      find(placed, entry => entry.milestone === milestone, milestone) ??
      find(
        placed,
        (entry, i) => entry.milestone === null && (inferred[i]?.includes(milestone) ?? false),
        milestone,
      );
    const entry = at === null ? undefined : placed[at];
    if (at === null || entry === undefined) continue;
    placed[at] = { ...entry, milestone };
    milestones[milestone] = { span: entry.span, time: entry.time };
  }
  return { entries: placed, milestones };
}

function find(
  entries: readonly TimelineEntry[],
  test: (entry: TimelineEntry, i: number) => boolean,
  milestone: Milestone,
): number | null {
  const at = milestone === 'resolved' ? entries.findLastIndex(test) : entries.findIndex(test);
  return at < 0 ? null : at;
}

const DURATIONS: Readonly<Record<DurationName, readonly [Milestone, Milestone]>> = {
  timeToDetect: ['started', 'detected'],
  timeToAcknowledge: ['started', 'acknowledged'],
  timeToMitigate: ['started', 'mitigated'],
  timeToResolve: ['started', 'resolved'],
  impact: ['started', 'mitigated'],
};

/** The durations between milestones; null where either has no time or the order is impossible. Impact ends with the mitigation, else the resolution. */
export function computeDurations(milestones: Milestones): Record<DurationName, ReportDuration | null> {
  const between = (from: Milestone, to: Milestone): ReportDuration | null => {
    const start = milestones[from]?.time;
    const end = milestones[to]?.time;
    if (!start || !end || end.epochMs < start.epochMs) return null;
    const minutes = Math.round((end.epochMs - start.epochMs) / 60_000);
    return { minutes, iso: isoDuration(minutes), from, to };
  };
  const result = Object.fromEntries(
    Object.entries(DURATIONS).map(([name, [from, to]]) => [name, between(from, to)]),
  ) as Record<DurationName, ReportDuration | null>;
  return { ...result, impact: result.impact ?? result.timeToResolve };
}

function isoDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
