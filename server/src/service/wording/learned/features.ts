import type { SectionKind } from '../../model.js';
import { perObject } from '../../perObject.js';
import type { CategoryId } from '../categories.js';
import type { Language } from '../language.js';
import { classOf, type Subject } from '../nouns.js';
import type { Token } from '../tokens.js';

const [WORD, OF_CLASS, PAIR, SECTION, FIRST, LENGTH, FOUND] = [1, 2, 3, 4, 5, 6, 7];
const [NUMBER, CODE, EDGE] = [hashOf('<number>'), hashOf('<code>'), hashOf('<edge>')];
const CLASSES: Readonly<Partial<Record<Subject, number>>> = {
  person: hashOf('<person>'),
  name: hashOf('<name>'),
  nobody: hashOf('<nobody>'),
  system: hashOf('<system>'),
};
const POSSESSIVE = hashOf("<'s>");

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
  language: Language,
  visit: (hash: number, place: number) => void,
): number {
  const known = wordsOf(language);
  let before = EDGE;
  let length = 0;
  let count = 3;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.text === ',') continue;
    const word = wordOf(token, known, language);
    visit(word.alone, at);
    visit(pair(before, word.told), at);
    count += 2;
    if (word.ofClass !== 0) {
      visit(word.ofClass, at);
      count++;
    }
    if (length === 0) {
      visit(mix(FIRST, word.told), at);
      count++;
    }
    before = word.told;
    length++;
  }
  visit(pair(before, EDGE), tokens.length - 1);
  visit(mix(LENGTH, Math.min(Math.floor(length / STEP), LONGEST)), -1);
  visit(mix(SECTION, hashOf(kind)), -1);
  if (found.length > 0) visit(mix(FOUND, hashOf(kind)), -1);
  for (const category of found) visit(mix(FOUND, hashOf(category)), -1);
  return found.length > 0 ? count + 1 + found.length : count;
}

/** A word's own hashes, made once. */
interface Word {
  /** What it counts as. */
  readonly told: number;
  readonly alone: number;
  /** Of a word that counts by its class the word itself, else 0. */
  readonly ofClass: number;
}

/** More words than a report holds; what is forgotten is made again. */
const MOST = 10_000;
const wordsOf = perObject<Language, Map<string, Word>>(() => new Map());

function wordOf(token: Token, known: Map<string, Word>, language: Language): Word {
  let found = known.get(token.text);
  if (found === undefined) {
    if (known.size >= MOST) known.clear();
    found = readWord(token, language);
    known.set(token.text, found);
  }
  return found;
}

function readWord(token: Token, language: Language): Word {
  const subject = token.mark ? 'unknown' : classOf(token, language);
  const own = hashOf(token.word);
  const told = toldBy(token, own, subject, language);
  return {
    told,
    alone: mix(WORD, told),
    ofClass: told === own ? 0 : mix(OF_CLASS, own),
  };
}

function toldBy({ word, mark }: Token, own: number, subject: Subject, { speakers }: Language): number {
  if (mark) return own;
  if (word.startsWith('\ue000')) return CODE;
  if (/\d/.test(word)) return NUMBER;
  const found = CLASSES[subject];
  // Who "we" are is another matter than who "they" are.
  if (found === undefined || speakers.has(word)) return own;
  return word.endsWith("'s") ? pair(found, POSSESSIVE) : found;
}

/** FNV-1a. */
function hashOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum;
}

function pair(first: number, second: number): number {
  return mix(PAIR, Math.imul(first, 0x85ebca6b) ^ second);
}

function mix(sort: number, word: number): number {
  const sum = Math.imul(word ^ Math.imul(sort, 0x9e3779b1), 0x27d4eb2f);
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35) ^ (sum >>> 13);
}
