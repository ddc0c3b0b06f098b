import type { CategoryId } from '../categories.js';

/** A model as it is kept: see test/learning. One character for each weight, which is its code less that of `ZERO`. */
export interface LearnedData {
  readonly bias: number;
  /** Log-odds from which on a sentence is a finding though no phrase found anything. */
  readonly threshold: number;
  /** The same in sections that say what was learned and what is to be done, where fewer sentences are about the machines. */
  readonly lessonsThreshold: number;
  /** The same in timelines, which tell what people did. */
  readonly timelineThreshold: number;
  /** Log-odds from which on it is one where a phrase did. */
  readonly foundThreshold: number;
  /** The same where no heading tells what the text is for. */
  readonly foundUntoldThreshold: number;
  /** What one step of a weight stands for. */
  readonly step: number;
  readonly weights: string;
  readonly categories: readonly string[];
  readonly categoryWeights: string;
}

/** A model that can be asked. */
export interface Learned {
  readonly bias: number;
  readonly threshold: number;
  readonly lessonsThreshold: number;
  readonly timelineThreshold: number;
  readonly foundThreshold: number;
  readonly foundUntoldThreshold: number;
  readonly step: number;
  /** In steps. */
  readonly weights: Int8Array;
  /** By how much a hash is shifted to be the number of its weight. */
  readonly shift: number;
  readonly categories: readonly CategoryId[];
  /** For each bucket a weight for each category. */
  readonly categoryWeights: Int8Array;
  readonly categoryShift: number;
}

export const ZERO = 80;

export function decode(data: LearnedData): Learned {
  const { bias, threshold, lessonsThreshold, timelineThreshold, foundThreshold, foundUntoldThreshold, step } =
    data;
  const weights = stepsOf(data.weights);
  const categoryWeights = stepsOf(data.categoryWeights);
  const categories = data.categories as readonly CategoryId[];
  return {
    ...{ bias, threshold, lessonsThreshold, timelineThreshold, foundThreshold, foundUntoldThreshold, step },
    ...{ weights, shift: shiftOf(weights.length) },
    ...{ categories, categoryWeights, categoryShift: shiftOf(categoryWeights.length / categories.length) },
  };
}

function stepsOf(text: string): Int8Array {
  const steps = new Int8Array(text.length);
  for (let i = 0; i < text.length; i++) steps[i] = text.charCodeAt(i) - ZERO;
  return steps;
}

function shiftOf(buckets: number): number {
  return 32 - Math.log2(buckets);
}
