import type { Example } from './examples.js';

export interface Weighed extends Example {
  readonly weight: number;
}

/** Weights by bucket, and what a sentence without any is worth. */
export interface Score {
  readonly bias: number;
  readonly weights: Float64Array;
}

/** A weight for each bucket and category, bucket by bucket. */
export interface Categories {
  readonly names: readonly string[];
  readonly weights: Float64Array;
}

const BUCKETS = 1 << 17;
const CATEGORY_BUCKETS = 1 << 11;
/** What fewer sentences are known by tells nothing of others. */
const FEWEST = 4;
const ROUNDS = 30;
const RATE = 0.5;
const DECAY = 1e-3;

export const bucketOf = (hash: number, buckets: number): number => hash >>> (32 - Math.log2(buckets));

/** Logistic regression by stochastic descent, with a rate of its own for each weight (Adagrad). The same each time. */
export function learnScore(examples: readonly Weighed[]): Score {
  const weights = new Float64Array(BUCKETS);
  const seen = new Float64Array(BUCKETS).fill(1e-6);
  let bias = 0;
  let biasSeen = 1e-6;
  const known = ofSeveral(examples);
  const rows = examples.map(({ features, category, weight }) => ({
    buckets: features.filter(hash => known.has(hash)).map(hash => bucketOf(hash, BUCKETS)),
    norm: 1 / Math.sqrt(features.length),
    target: category === null ? 0 : 1,
    weight,
  }));
  inTurn(rows, ({ buckets, norm, target, weight }) => {
    let sum = bias;
    for (const bucket of buckets) sum += (weights[bucket] ?? 0) * norm;
    const off = (1 / (1 + Math.exp(-sum)) - target) * weight;
    for (const bucket of buckets) {
      const slope = off * norm + DECAY * (weights[bucket] ?? 0);
      const before = (seen[bucket] = (seen[bucket] ?? 0) + slope * slope);
      weights[bucket] = (weights[bucket] ?? 0) - (RATE * slope) / Math.sqrt(before);
    }
    biasSeen += off * off;
    bias -= (RATE * off) / Math.sqrt(biasSeen);
  });
  return { bias, weights };
}

/** The same for which category it is, of sentences that blame. */
export function learnCategories(examples: readonly Weighed[]): Categories {
  const names = [...new Set(examples.map(({ category }) => category ?? ''))].sort();
  const weights = new Float64Array(CATEGORY_BUCKETS * names.length);
  const seen = new Float64Array(weights.length).fill(1e-6);
  const rows = examples.map(({ features, category }) => ({
    buckets: features.map(hash => bucketOf(hash, CATEGORY_BUCKETS)),
    target: names.indexOf(category ?? ''),
  }));
  inTurn(rows, ({ buckets, target }) => {
    const norm = 1 / Math.sqrt(buckets.length);
    const sums = names.map((_, i) =>
      buckets.reduce((sum, bucket) => sum + (weights[bucket * names.length + i] ?? 0) * norm, 0),
    );
    const highest = Math.max(...sums);
    const powers = sums.map(sum => Math.exp(sum - highest));
    const total = powers.reduce((sum, power) => sum + power, 0);
    for (const [i, power] of powers.entries()) {
      const off = power / total - (i === target ? 1 : 0);
      for (const bucket of buckets) {
        const at = bucket * names.length + i;
        const slope = off * norm + DECAY * (weights[at] ?? 0);
        const before = (seen[at] = (seen[at] ?? 0) + slope * slope);
        weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(before);
      }
    }
  });
  return { names, weights };
}

/** The features that several sentences are known by. */
function ofSeveral(examples: readonly Example[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hash of new Set(features)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= FEWEST).map(([hash]) => hash));
}

/** Visits all rows in each round, in an order that is mixed anew and is the same in every run. */
function inTurn<Row>(rows: readonly Row[], visit: (row: Row) => void): void {
  const order = [...rows];
  let seed = 1;
  const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const [a, b] = [order[i], order[j]];
      if (a === undefined || b === undefined) continue;
      order[i] = b;
      order[j] = a;
    }
    for (const row of order) visit(row);
  }
}
