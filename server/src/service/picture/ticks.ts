import type { Clock } from './clock.js';
import type { TimeScale } from './timeScale.js';

const MINUTE = 60_000;
const STEPS = [
  1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, 1440, 2880, 10_080, 43_200, 129_600, 525_600, 5_256_000,
];

/**
 * Round times on the wall clock between the pixels `left` and `right`, at least `apart` pixels from each other; none in
 * a compressed stretch. d3's own ticks know UTC and the machine's zone only.
 */
export function ticks(scale: TimeScale, clock: Clock, left: number, right: number, apart: number): number[] {
  const minutes = STEPS.find(each => each * scale.minute >= apart) ?? (right - left) / scale.minute;
  const step = Math.max(minutes, 1) * MINUTE;
  const from = scale.ms(left);
  const to = scale.ms(right);
  const made: number[] = [];
  let last = -Infinity;
  for (const stretch of scale.stretches) {
    if (stretch.compressed) continue;
    const start = Math.max(stretch.fromMs, from);
    const end = Math.min(stretch.toMs, to);
    const offset = clock(start) * MINUTE;
    for (let at = Math.ceil((start + offset) / step) * step - offset; at <= end; at += step) {
      const x = scale.x(at);
      if (x - last < apart * 0.7) continue;
      made.push(at);
      last = x;
    }
  }
  return made;
}
