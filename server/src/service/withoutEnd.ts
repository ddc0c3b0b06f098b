import { minutesIn, readTime, type StampTime } from './timeline/clockTimes.js';
import { readDate } from './timeline/dates.js';
import { readStamp } from './timeline/stamp.js';

const DASH = /\s?(?:[-–—→]|to|until|and|bis)\s?~?/gu;
const AFTER_DATE = /^(?:T|,?\s+)/;
/** What stands behind the last time of a range and may hold for both. */
const UNIT = /\s?(?:[ap]\.?m\.?|[ap]|Uhr|hours|hrs)$/i;
const HAS_UNIT = /\d\s?(?:[ap]\.?m\b|[ap]\b|Uhr|hours|hrs)/i;

/** A stamp without the end of its range. A zone or "pm" that only the end has is meant for the start as well, and kept. */
export function withoutEnd(stamp: string): string {
  const whole = readStamp(stamp, 0, 'times');
  if (!whole?.time || whole.until === null) return stamp;
  for (const { index, 0: dash } of stamp.matchAll(DASH)) {
    const head = stamp.slice(0, index);
    const begin = readStamp(head, 0, 'times');
    const end = endAt(stamp, index + dash.length);
    // A minus may be that of an offset, and a hyphen that of a date.
    if (end === null || minutesIn(end.time) !== minutesIn(whole.until)) continue;
    if (!begin?.time || begin.end < head.length || !sameHand(begin.time, whole.time)) continue;
    const rest = begin.zone === null ? end.behind : withoutZone(end.behind, whole.zone);
    const withUnit = head + end.unit + rest;
    const reread = HAS_UNIT.test(head) ? null : readStamp(withUnit, 0, 'times')?.time;
    return reread && minutesIn(reread) === minutesIn(whole.time) ? withUnit : head + rest;
  }
  return stamp;
}

/** The end of a range that begins at `at`: its unit, and what stands behind both. */
function endAt(stamp: string, at: number): { time: StampTime; unit: string; behind: string } | null {
  const date = readDate(stamp, at)?.length ?? 0;
  const from = at + date + (date === 0 ? 0 : (AFTER_DATE.exec(stamp.slice(at + date))?.[0].length ?? 0));
  const time = readTime(stamp, from, 'date');
  if (!time?.time) return null;
  const behind = stamp.slice(from + time.length);
  return { time: time.time, unit: UNIT.exec(stamp.slice(from, from + time.length))?.[0] ?? '', behind };
}

/** Whether two times show the same on a clock with hands: the half of the day may stand behind the end alone. */
function sameHand(a: StampTime, b: StampTime): boolean {
  return (minutesIn(a) - minutesIn(b)) % 720 === 0;
}

function withoutZone(behind: string, zone: string | null): string {
  const at = zone === null ? -1 : behind.indexOf(zone);
  if (zone === null || at < 0 || !/^\s?\(?$/.test(behind.slice(0, at))) return behind;
  return behind.slice(at + zone.length).replace(/^\)/, '');
}
