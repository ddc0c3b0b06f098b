import { wallTime } from '../wallClock.js';
import type { ZoneOffset } from './incident.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A clock changes a few times a year: in an incident that is longer than so many days some are not seen. */
const MOST_STEPS = 1000;

/** The offsets of a zone between two instants, from the first one on; null for a zone that is not known. */
export function zoneOffsets(zone: string, fromMs: number, toMs: number): readonly ZoneOffset[] | null {
  const at = (ms: number): number | null => wallTime(ms, zone)?.offsetMinutes ?? null;
  const first = at(fromMs);
  if (first === null) return null;
  const found = [{ fromMs, minutes: first }];
  const step = Math.max(DAY, (toMs - fromMs) / MOST_STEPS);
  for (let ms = fromMs; ms < toMs; ms += step) {
    const next = Math.min(ms + step, toMs);
    const [before, after] = [at(ms), at(next)];
    if (after !== null && after !== before)
      found.push({ fromMs: changeIn(ms, next, after, at), minutes: after });
  }
  return found;
}

/** The minute between two instants from which on a clock shows the offset that it has at the later one. */
function changeIn(fromMs: number, toMs: number, minutes: number, at: (ms: number) => number | null): number {
  let [low, high] = [Math.floor(fromMs / MINUTE), Math.ceil(toMs / MINUTE)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (at(middle * MINUTE) === minutes) high = middle;
    else low = middle;
  }
  return high * MINUTE;
}
