import type { Language } from '../language.js';
import type { Subject } from '../wordClass.js';

const [WORD, OF_CLASS, PAIR] = [1, 2, 3];
const [NUMBER, CODE] = [hashOf('<number>'), hashOf('<code>')];
const CLASSES: Readonly<Partial<Record<Subject, number>>> = {
  person: hashOf('<person>'),
  name: hashOf('<name>'),
  nobody: hashOf('<nobody>'),
  system: hashOf('<system>'),
};
const POSSESSIVE = hashOf("<'s>");

/** What a word is known by to what was learned, each as a hash of 32 bits. */
export interface Hashes {
  /** What it counts as. */
  readonly told: number;
  readonly alone: number;
  /** Of a word that counts by its class the word itself, else 0. */
  readonly ofClass: number;
}

interface Word {
  readonly word: string;
  readonly mark: boolean;
  readonly subject: Subject;
}

export function hashesOf(word: Word, language: Language): Hashes {
  const own = hashOf(word.word);
  const told = toldBy(word, own, language);
  return { told, alone: mix(WORD, told), ofClass: told === own ? 0 : mix(OF_CLASS, own) };
}

function toldBy({ word, mark, subject }: Word, own: number, { speakers }: Language): number {
  if (mark) return own;
  if (word.startsWith('\ue000')) return CODE;
  if (/\d/.test(word)) return NUMBER;
  const found = CLASSES[subject];
  // Who "we" are is another matter than who "they" are.
  if (found === undefined || speakers.has(word)) return own;
  return word.endsWith("'s") ? pair(found, POSSESSIVE) : found;
}

/** FNV-1a. */
export function hashOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum;
}

export function pair(first: number, second: number): number {
  return mix(PAIR, Math.imul(first, 0x85ebca6b) ^ second);
}

export function mix(sort: number, word: number): number {
  const sum = Math.imul(word ^ Math.imul(sort, 0x9e3779b1), 0x27d4eb2f);
  return Math.imul(sum ^ (sum >>> 15), 0xc2b2ae35) ^ (sum >>> 13);
}
