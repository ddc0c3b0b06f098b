import type { SectionKind } from '../../model.js';
import type { CategoryId } from '../categories.js';
import type { Token } from '../tokens.js';
import { hashOf, mix, pair } from './hashes.js';

const [SECTION, FIRST, LENGTH, FOUND] = [4, 5, 6, 7];
const EDGE = hashOf('<edge>');

/** A sentence to be judged as a whole. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly kind: SectionKind;
  /** The categories that phrases of the lists found in it. */
  readonly found: readonly CategoryId[];
}

/** Sentences count as equally long by these many words, and from these many of such steps on. */
const [STEP, LONGEST] = [4, 8];

/**
 * Visits what a sentence is known by: its words, its pairs of neighbours, its first word, its length and section, and
 * what phrases found in it, each as a hash of 32 bits with the index of its token, -1 for the sentence as a whole. People
 * and systems count by their class, so that what is said of one is known of all. Answers how many were visited.
 */
export function eachFeature(
  { tokens, kind, found }: Sentence,
  visit: (hash: number, place: number) => void,
): number {
  let before = EDGE;
  let length = 0;
  let count = 3;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') continue;
    const { told, alone, ofClass } = token.lexeme.hashes;
    visit(alone, at);
    visit(pair(before, told), at);
    count += 2;
    if (ofClass !== 0) {
      visit(ofClass, at);
      count++;
    }
    if (length === 0) {
      visit(mix(FIRST, told), at);
      count++;
    }
    before = told;
    length++;
  }
  visit(pair(before, EDGE), tokens.length - 1);
  visit(mix(LENGTH, Math.min(Math.floor(length / STEP), LONGEST)), -1);
  visit(mix(SECTION, hashOf(kind)), -1);
  if (found.length > 0) visit(mix(FOUND, hashOf(kind)), -1);
  for (const category of found) visit(mix(FOUND, hashOf(category)), -1);
  return found.length > 0 ? count + 1 + found.length : count;
}
