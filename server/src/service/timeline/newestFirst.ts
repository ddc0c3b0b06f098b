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
