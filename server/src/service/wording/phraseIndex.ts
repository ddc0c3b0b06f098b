import { foldOf, joins } from './tokens.js';

const SHIFT = 16;
const SLOTS = 1 << (32 - SHIFT);
/** The bit of phrases of which any word may be the second. */
const ANY = 1;
const BLANK = 32;
const COMMA = 44;
const JOINT = 7;

/**
 * Phrases by their first two words. The first is often common ("the", "should", "had"), the pair that it makes with the
 * second seldom is. Every phrase is one of 32 bits; a place is left out where no phrase that may begin with its word may
 * go on with the next. Words are known by a number alone: now and then a phrase is told where it does not stand.
 */
export class PhraseIndex<Phrase> {
  readonly #firsts = new Int32Array(SLOTS);
  readonly #seconds = new Int32Array(SLOTS).fill(ANY);
  readonly #bySlot = Array.from<Phrase[] | undefined>({ length: SLOTS });
  #phrases = 0;

  /** @param between words that may stand between any two of a phrase */
  constructor(between: Iterable<string>) {
    for (const word of between) this.#seconds[slotOfWord(word)] = -1;
  }

  /** Adds a phrase by the words it may begin with and those of which one follows, null where any may. */
  add(phrase: Phrase, firsts: Iterable<string>, seconds: Iterable<string> | null): void {
    const bit = seconds === null ? ANY : 2 << (this.#phrases++ % 31);
    for (const word of seconds ?? []) mark(this.#seconds, slotOfWord(word), bit);
    for (const word of firsts) {
      const slot = slotOfWord(word);
      mark(this.#firsts, slot, bit);
      const phrases = this.#bySlot[slot] ?? [];
      if (phrases.at(-1) !== phrase) phrases.push(phrase);
      this.#bySlot[slot] = phrases;
    }
  }

  /** Visits every word that may begin a phrase, in order: one pass over the text, whatever the number of phrases. */
  eachCandidate(text: string, visit: (at: number, phrases: readonly Phrase[]) => void): void {
    const firsts = this.#firsts;
    const seconds = this.#seconds;
    const bySlot = this.#bySlot;
    const tell = (at: number, slot: number): void => {
      const phrases = bySlot[slot];
      if (phrases !== undefined) visit(at, phrases);
    };
    const { length } = text;
    // The word before: its place, its slot, and the bits of what may begin with it.
    let [start, end, first, phrases] = [0, 0, 0, 0];
    let from = -1;
    let sum = 0;
    // Every character is looked at once, which is most of what this costs.
    for (let at = 0; at <= length; at++) {
      const code = at < length ? text.charCodeAt(at) : BLANK;
      const fold = foldOf(code);
      if (fold !== 0) {
        if (from < 0) {
          from = at;
          sum = 0;
        }
        sum = next(sum, fold);
        continue;
      }
      if (from < 0) continue;
      if (joins(code) && at + 1 < length && foldOf(text.charCodeAt(at + 1)) !== 0) {
        sum = next(sum, JOINT);
        continue;
      }
      const slot = slotOf(sum);
      if (phrases !== 0 && ((phrases & (seconds[slot] ?? 0)) !== 0 || mayInsert(text, end, from, at)))
        tell(start, first);
      phrases = firsts[slot] ?? 0;
      start = from;
      end = at;
      first = slot;
      from = -1;
    }
    if ((phrases & ANY) !== 0) tell(start, first);
  }
}

function next(sum: number, fold: number): number {
  return ((sum << 3) ^ (sum >>> 29)) + fold;
}

function slotOf(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> SHIFT;
}

function slotOfWord(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = next(sum, foldOf(word.charCodeAt(at)) || JOINT);
  return slotOf(sum);
}

function mark(table: Int32Array, slot: number, bit: number): void {
  table[slot] = (table[slot] ?? 0) | bit;
}

/** Whether what stands behind `end` may be an insertion: a comma, or a word in -ly from `from` to `to`. */
function mayInsert(text: string, end: number, from: number, to: number): boolean {
  if ((text.charCodeAt(to - 1) | 32) === 121 && (text.charCodeAt(to - 2) | 32) === 108) return true;
  for (let at = end; at < from; at++) if (text.charCodeAt(at) === COMMA) return true;
  return false;
}
