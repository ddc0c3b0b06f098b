import { ZERO, type LearnedData } from '../../server/src/service/wording/learned/weights.js';
import type { Categories, Score } from './learn.js';

/** One weight in two thousand is larger than the largest that can be kept. */
const KEPT = 0.9995;
/** How many steps the largest weight is: few, since what is packed grows with them and what is found hardly does. */
const STEPS = 4;
const CATEGORY_STEPS = 4;

/** The weights in a few steps, one character each. */
export function encode(
  { bias, weights }: Score,
  categories: Categories,
  thresholds: Pick<
    LearnedData,
    'threshold' | 'lessonsThreshold' | 'timelineThreshold' | 'foundThreshold' | 'foundUntoldThreshold'
  >,
): LearnedData {
  const step = stepOf(weights, STEPS);
  return {
    ...{ bias, ...thresholds, step, weights: characters(weights, step, STEPS) },
    categories: categories.names,
    categoryWeights: characters(
      categories.weights,
      stepOf(categories.weights, CATEGORY_STEPS),
      CATEGORY_STEPS,
    ),
  };
}

function stepOf(weights: Float64Array, steps: number): number {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * KEPT)] ?? 1) / steps;
}

function characters(weights: Float64Array, step: number, most: number): string {
  return Array.from(weights, weight => {
    const steps = Math.max(-most, Math.min(most, Math.round(weight / step)));
    return String.fromCharCode(ZERO + steps);
  }).join('');
}
