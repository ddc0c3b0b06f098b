/** The middle of some measurements (milliseconds); of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which the share `q` of the measurements lies, interpolated. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Milliseconds that `run` takes once. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Runs competitors turn by turn, so that a slow moment of the machine strikes all of them, and returns the times of
 * each in milliseconds. One round warms up; at least `rounds` follow, and more until `budget` milliseconds are spent.
 */
export function sideBySide<K extends string>(
  competitors: Readonly<Record<K, () => unknown>>,
  rounds: number,
  budget = 0,
): Record<K, number[]> {
  const names = Object.keys(competitors) as K[];
  const times = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<K, number[]>;
  for (const name of names) competitors[name]();
  const start = performance.now();
  for (let round = 0; round < rounds || performance.now() - start < budget; round++) {
    for (const name of names) times[name].push(time(competitors[name]));
  }
  return times;
}
