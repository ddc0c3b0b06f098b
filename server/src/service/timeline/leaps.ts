import type { Instant, TimelineEvent } from '../model.js';
import { perObject } from '../perObject.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** So much later than the entry before it, a time may rather be a slip. */
const FAR = 10 * HOUR;
/** So soon behind the entry before it, on the clock, goes on what stands behind such a time. */
const NEAR = 3 * HOUR;

/**
 * The events (by index) that are read as of the next day because a single time stands out before them: 10:15, 22:45, 10:40.
 * Nothing but that time tells that a night has passed.
 */
export const leaps = perObject((events: readonly TimelineEvent[]): readonly number[] =>
  events.flatMap((event, i) => {
    const [before, late, next] = [events[i - 2]?.time, events[i - 1]?.time, event.time];
    if (!before || !late || !next || [before, late, next].some(({ precision }) => precision === 'day'))
      return [];
    const night = next.epochMs - before.epochMs - DAY;
    const isLeap = late.epochMs - before.epochMs >= FAR && night >= 0 && night <= NEAR;
    const isOvernight = dayOf(before) === dayOf(late) && dayOf(late) !== dayOf(next);
    return isLeap && isOvernight && next.epochMs - late.epochMs < DAY / 2 ? [i] : [];
  }),
);

/** As the report's own clock has it. */
function dayOf({ iso }: Instant): string {
  return iso.slice(0, 10);
}
