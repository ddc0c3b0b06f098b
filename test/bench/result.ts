/** One line of the table: a ratio measured within one run, and the goal it is held against. */
export interface Result {
  /** Number of the goal that it belongs to (see docs/performance.md). */
  readonly goal: number;
  readonly what: string;
  readonly ratio: number;
  /** The ratio may be at most this; null for a figure that is told only. */
  readonly limit: number | null;
  /** What was measured, in words: the times that the ratio comes from. */
  readonly from: string;
}

/** `12.3 ms`, with as many digits as tell something. */
export function ms(value: number): string {
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}
