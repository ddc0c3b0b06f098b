import type { TimelineEntry } from '../model.js';
import type { RawEntry } from './entries.js';
import type { ToldEvent } from './events.js';
import { resolveEntries, type Clock, type Reading } from './resolve.js';

/** The entries of a part, placed in time. Offsets count from the part's start. */
export interface PartTimes {
  readonly entries: readonly TimelineEntry[];
  /** What they tell, one by one. */
  readonly events: readonly ToldEvent[];
  readonly after: Clock;
}

/** Places the entries of a part in time, given how the report's stamps are to be read and the clock before the part. */
export function readPartTimes(raw: readonly RawEntry[], reading: Reading, before: Clock): PartTimes {
  const { times, after } = resolveEntries(raw, reading, before);
  const entries: TimelineEntry[] = [];
  const events: ToldEvent[] = [];
  raw.forEach(({ span, timeSpan, timeText, text, textSpan, goesOn, actors, named, state, clues }, i) => {
    const { time, end } = times[i] ?? { time: null, end: null };
    entries.push({ span, timeSpan, timeText, text, textSpan, goesOn, time, end, actors, milestone: null });
    events.push({ timeText, time, end, isField: timeSpan.start > textSpan.start, named, state, clues });
  });
  return { entries, events, after };
}
