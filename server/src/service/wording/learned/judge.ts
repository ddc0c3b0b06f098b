import type { SectionKind } from '../../model.js';
import { perObject } from '../../perObject.js';
import type { CategoryId } from '../categories.js';
import type { Language } from '../language.js';
import { classAt } from '../nouns.js';
import { isPerson } from '../wordClass.js';
import { eachFeature, type Sentence } from './features.js';
import { decode, type Learned } from './weights.js';

/** What the sentence as a whole tells. */
export interface Judged {
  readonly category: CategoryId;
  /** The tokens that tell it most, from the first up to the one behind the last. */
  readonly from: number;
  readonly to: number;
}

const modelOf = perObject(({ learned }: Language) => (learned === null ? null : decode(learned)));

/** Fewer words than these tell nothing. */
const SHORTEST = 4;
/** At most so many words are shown of what tells it. */
const WIDEST = 7;

/** How much a sentence reads like those that blame, as log-odds. */
export function scoreOf(sentence: Sentence, { bias, step, weights, shift }: Learned): number {
  let sum = 0;
  const count = eachFeature(sentence, hash => {
    sum += weights[hash >>> shift] ?? 0;
  });
  return bias + (sum * step) / Math.sqrt(count);
}

/**
 * Where no heading tells what a text is for, a sentence alone tells too little: of twelve that were found there in
 * 130,000 words of public reports, nine blamed nobody.
 */
const UNTOLD: ReadonlySet<SectionKind> = new Set(['other', 'title']);

const LESSONS: ReadonlySet<SectionKind> = new Set(['lessons', 'actions', 'went-wrong']);

/** The category that a sentence blames in, where it does so plainly though no phrase of the lists stands in it; else null. */
export function judge(sentence: Sentence, language: Language): Judged | null {
  const model = modelOf(language);
  if (model === null || UNTOLD.has(sentence.kind)) return null;
  if (isShort(sentence) || !speaksOfPeople(sentence, language)) return null;
  if (scoreOf(sentence, model) < leastFor(sentence.kind, model)) return null;
  return { category: categoryOf(sentence, model), ...telling(sentence, model) };
}

function leastFor(kind: SectionKind, { threshold, lessonsThreshold, timelineThreshold }: Learned): number {
  if (kind === 'timeline') return timelineThreshold;
  return LESSONS.has(kind) ? lessonsThreshold : threshold;
}

function isShort({ tokens }: Sentence): boolean {
  let words = 0;
  for (const { mark } of tokens) if (!mark) words++;
  return words < SHORTEST;
}

/**
 * Whether the whole of a sentence bears out what phrases found in it: where it reads plainly like those that hold such
 * words innocently, it does not. Always, where nothing was learned of the language.
 */
export function bearsOut(sentence: Sentence, language: Language): boolean {
  const model = modelOf(language);
  if (model === null) return true;
  const least = UNTOLD.has(sentence.kind) ? model.foundUntoldThreshold : model.foundThreshold;
  return scoreOf(sentence, model) >= least;
}

/** Whether it speaks of people, whom it calls "you" excepted: that is whoever reads it. All else is left to the phrases. */
export function speaksOfPeople({ tokens }: Pick<Sentence, 'tokens'>, language: Language): boolean {
  return tokens.some(
    ({ word, mark, lexeme }, at) =>
      !mark &&
      isPerson(lexeme.subject) &&
      !language.anybody.generic.has(word) &&
      isPerson(classAt(tokens, at, language)),
  );
}

/** The category that a sentence is likeliest of. */
export function categoryOf(
  sentence: Sentence,
  { categories, categoryWeights, categoryShift }: Learned,
): CategoryId {
  const sums = new Float64Array(categories.length);
  eachFeature(sentence, hash => {
    const row = (hash >>> categoryShift) * sums.length;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (categoryWeights[row + i] ?? 0);
  });
  return categories[sums.indexOf(Math.max(...sums))] ?? 'judgement';
}

/** The run of tokens, from word to word, that adds most to the score. */
function telling(sentence: Sentence, { weights, shift }: Learned): Pick<Judged, 'from' | 'to'> {
  const { tokens } = sentence;
  const adds = new Float64Array(tokens.length);
  eachFeature(sentence, (hash, place) => {
    if (place >= 0) adds[place] = (adds[place] ?? 0) + (weights[hash >>> shift] ?? 0);
  });
  let best = { from: 0, to: 1, sum: -Infinity };
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.mark === true) continue;
    let sum = 0;
    for (let to = from + 1; to <= Math.min(tokens.length, from + WIDEST); to++) {
      sum += adds[to - 1] ?? 0;
      if (sum > best.sum && tokens[to - 1]?.mark === false) best = { from, to, sum };
    }
  }
  return best;
}
