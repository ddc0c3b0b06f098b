import { minutesIn } from './clockTimes.js';
import type { RawEntry } from './entries.js';
import { daysOn } from './toldDay.js';

/** Fewer times than this tell no direction. */
const MIN_TIMES = 3;
const MIN_SHARE = 0.75;

/**
 * Whether the times of a list (in any one unit) run from the newest to the oldest. `cycle`: after how much the clock
 * starts anew, so that a longer step is taken for one past midnight; null where times carry their dates.
 */
export function isNewestFirst(times: readonly number[], cycle: number | null = null): boolean {
  if (times.length < MIN_TIMES) return false;
  let back = 0;
  let forth = 0;
  for (let i = 1; i < times.length; i++) {
    const step = (times[i] ?? 0) - (times[i - 1] ?? 0);
    const wraps = cycle !== null && Math.abs(step) > cycle / 2;
    if (step !== 0 && step < 0 !== wraps) back++;
    else if (step !== 0) forth++;
  }
  return back / (back + forth || 1) >= MIN_SHARE;
}

/** The lists and tables that run backwards, of those whose times carry no dates of their own. */
export function backwardsGroups(entries: readonly RawEntry[]): Set<number> {
  const groups = new Map<number, { minutes: number[]; weekdays: number[] }>();
  for (const { stamp, group } of entries) {
    if (!stamp?.time || stamp.date !== null) continue;
    const told = groups.get(group) ?? { minutes: [], weekdays: [] };
    groups.set(group, told);
    told.minutes.push(minutesIn(stamp.time));
    if (stamp.day !== null && 'weekday' in stamp.day) told.weekdays.push(stamp.day.weekday);
  }
  return new Set([...groups].flatMap(([group, told]) => (isBackwards(told) ? [group] : [])));
}

/** By the way that takes fewer days from weekday to weekday; of one day, by the clock. */
function isBackwards({ minutes, weekdays }: { minutes: number[]; weekdays: number[] }): boolean {
  const steps = weekdays.slice(1).map((weekday, i) => daysOn(weekdays[i] ?? weekday, weekday));
  const forth = steps.reduce((sum, step) => sum + step, 0);
  const back = steps.reduce((sum, step) => sum + ((7 - step) % 7), 0);
  return forth === back ? isNewestFirst(minutes, 1440) : back < forth;
}
