import { LARGEST, ZERO, type LearnedData } from '../../server/src/service/wording/learned/weights.js';
import type { Categories, Score } from './learn.js';

/** One weight in a thousand is larger than the largest that can be kept. */
const KEPT = 0.999;

/** The weights in a few steps, one character each. */
export function encode({ bias, weights }: Score, categories: Categories, threshold: number): LearnedData {
  const step = stepOf(weights);
  return {
    ...{ bias, threshold, step, weights: characters(weights, step) },
    categories: categories.names,
    categoryWeights: characters(categories.weights, stepOf(categories.weights)),
  };
}

function stepOf(weights: Float64Array): number {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / LARGEST;
}

function characters(weights: Float64Array, step: number): string {
  return Array.from(weights, weight => {
    const steps = Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / step)));
    return String.fromCharCode(ZERO + steps);
  }).join('');
}
