import type { DurationName, Milestone, ReportDuration } from '../model.js';
import type { FieldPoint, Milestones } from './milestones.js';

const DURATIONS: Readonly<Record<DurationName, readonly [Milestone, Milestone]>> = {
  timeToDetect: ['started', 'detected'],
  timeToAcknowledge: ['started', 'acknowledged'],
  timeToMitigate: ['started', 'mitigated'],
  timeToResolve: ['started', 'resolved'],
  impact: ['started', 'mitigated'],
};

/**
 * The durations between milestones, else as the report states them ("Time to detect: 12 min"); null where neither can be
 * told or the order is impossible. Impact ends with the mitigation, else the resolution.
 */
export function computeDurations(
  milestones: Milestones,
  stated: readonly FieldPoint[],
): Record<DurationName, ReportDuration | null> {
  const between = (from: Milestone, to: Milestone): ReportDuration | null => {
    const start = milestones[from]?.time;
    const end = milestones[to]?.time;
    const known = stated.find(({ milestone, minutes }) => milestone === to && minutes !== null)?.minutes;
    if (!start || !end) return typeof known === 'number' ? duration(known, from, to) : null;
    if (end.epochMs < start.epochMs) return null;
    return duration(Math.round((end.epochMs - start.epochMs) / 60_000), from, to);
  };
  const result = Object.fromEntries(
    Object.entries(DURATIONS).map(([name, [from, to]]) => [name, between(from, to)]),
  ) as Record<DurationName, ReportDuration | null>;
  return { ...result, impact: result.impact ?? result.timeToResolve };
}

function duration(minutes: number, from: Milestone, to: Milestone): ReportDuration {
  return { minutes, iso: isoDuration(minutes), from, to };
}

function isoDuration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
