import type { TimelineEntry } from '../model.js';
import type { RawEntry } from './entries.js';
import { resolveEntries, type Clock, type Reading } from './resolve.js';

/** The entries of a part, placed in time. Offsets count from the part's start. */
export interface PartTimes {
  readonly entries: readonly TimelineEntry[];
  readonly after: Clock;
}

/** Places the entries of a part in time, given how the report's stamps are to be read and the clock before the part. */
export function readPartTimes(raw: readonly RawEntry[], reading: Reading, before: Clock): PartTimes {
  const { times, after } = resolveEntries(raw, reading, before);
  const entries = raw.map((entry, i): TimelineEntry => {
    const { span, timeSpan, timeText, text, textSpan, goesOn, actors } = entry;
    const { time, end } = times[i] ?? { time: null, end: null };
    return { span, timeSpan, timeText, text, textSpan, goesOn, time, end, actors, milestone: null };
  });
  return { entries, after };
}
