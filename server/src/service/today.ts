import type { Reader } from './reader.js';
import { offsetOf, onClock } from './wallClock.js';

/** The day on the reader's own clock and calendar, `YYYY-MM-DD`; that of UTC where the zone is unknown. */
export function todayOf({ now, timeZone }: Reader): string {
  return onClock(now, offsetOf(now, timeZone) ?? 0).date;
}
