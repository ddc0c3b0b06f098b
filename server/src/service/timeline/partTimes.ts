import type { TimelineEntry } from '../model.js';
import type { RawEntry } from './entries.js';
import { resolveEntries, type Clock } from './resolve.js';

/** The entries of a part, placed in time. Offsets count from the part's start. */
export interface PartTimes {
  readonly entries: readonly TimelineEntry[];
  readonly after: Clock;
}

/** Places the entries of a part in time, given the zone of the report and the clock before the part. */
export function readPartTimes(raw: readonly RawEntry[], zone: string | null, before: Clock): PartTimes {
  const { times, after } = resolveEntries(raw, zone, before);
  const entries = raw.map(
    ({ span, timeSpan, timeText, text, textSpan, actors, milestone }, i): TimelineEntry => {
      const { time, end } = times[i] ?? { time: null, end: null };
      return { span, timeSpan, timeText, text, textSpan, time, end, actors, milestone };
    },
  );
  return { entries, after };
}
