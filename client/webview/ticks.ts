const MINUTE = 60_000;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200, 525_600];

/** Round times between two instants, at most `most` of them, aligned to the wall clock `offsetMinutes` from UTC. */
export function ticks(fromMs: number, toMs: number, most: number, offsetMinutes: number): number[] {
  const span = Math.max(toMs - fromMs, 0);
  const fits = STEPS.find(minutes => span / (minutes * MINUTE) + 1 <= most);
  const step = fits === undefined ? Math.max(span, MINUTE) : fits * MINUTE;
  const offset = offsetMinutes * MINUTE;
  const made: number[] = [];
  for (let at = Math.ceil((fromMs + offset) / step) * step - offset; at <= toMs; at += step) made.push(at);
  return made;
}
