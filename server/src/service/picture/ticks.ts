import type { Clock } from './clock.js';
import type { TimeScale } from './timeScale.js';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
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
    for (const at of roundTimes(start, end, step, clock)) {
      const x = scale.x(at);
      if (x - last < apart * 0.7) continue;
      made.push(at);
      last = x;
    }
  }
  return made;
}

/** The instants at which a clock shows a multiple of `step`: none in an hour that it leaves out, two in one that it repeats. */
function* roundTimes(start: number, end: number, step: number, clock: Clock): Iterable<number> {
  const [a, b] = [clock(start) * MINUTE, clock(end) * MINUTE];
  for (
    let wall = Math.ceil((start + Math.min(a, b)) / step) * step;
    wall <= end + Math.max(a, b);
    wall += step
  ) {
    const about = wall - a;
    const offsets = new Set([clock(about - DAY), clock(about + DAY)].sort((one, other) => other - one));
    for (const offset of offsets) {
      const at = wall - offset * MINUTE;
      if (clock(at) === offset && start <= at && at <= end) yield at;
    }
  }
}
