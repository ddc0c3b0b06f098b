import { foldOf, joins } from './wordCodes.js';

const SHIFT = 16;
const SLOTS = 1 << (32 - SHIFT);
const BLANK = 32;
const JOINT = 7;

/**
 * Phrases by one of their words, the one that is met least. Words are known by a number alone: now and then a word is
 * told that is in no phrase, which the word itself sorts out.
 */
export class PhraseIndex<Phrase> {
  readonly #byWord = new Map<string, Phrase[]>();
  readonly #slots = new Uint8Array(SLOTS);

  /** Adds a phrase by the words of which one must stand in it. */
  add(phrase: Phrase, words: Iterable<string>): void {
    for (const word of words) {
      const phrases = this.#byWord.get(word) ?? [];
      phrases.push(phrase);
      this.#byWord.set(word, phrases);
      this.#slots[slotOfWord(word)] = 1;
    }
  }

  /** The phrases that a word, as tokens hold it, may stand in. */
  phrasesOf(word: string): readonly Phrase[] {
    return this.#byWord.get(word) ?? [];
  }

  /**
   * Visits the place of every word that a phrase may be known by, in order: one pass, whatever the number of phrases.
   * A visit answers from where on there is more to look for.
   */
  eachCandidate(text: string, visit: (at: number) => number): void {
    const slots = this.#slots;
    const { length } = text;
    // Every character is looked at once, which is most of what this costs.
    for (let at = 0; at < length; at++) {
      let fold = foldOf(text.charCodeAt(at));
      if (fold === 0) continue;
      const from = at;
      let sum = next(0, fold);
      while (++at < length) {
        const code = text.charCodeAt(at);
        fold = foldOf(code);
        if (fold === 0) {
          if (code === BLANK || !joins(code) || at + 1 >= length || foldOf(text.charCodeAt(at + 1)) === 0)
            break;
          fold = JOINT;
        }
        sum = next(sum, fold);
      }
      if (slots[slotOf(sum)] === 1) at = Math.max(at, visit(from));
    }
  }
}

/** Kept to 32 bits, without which the sum is a number with a fraction to the engine and takes twice as long. */
function next(sum: number, fold: number): number {
  return (((sum << 3) ^ (sum >>> 29)) + fold) | 0;
}

function slotOf(sum: number): number {
  return Math.imul(sum, 0x9e3779b1) >>> SHIFT;
}

function slotOfWord(word: string): number {
  let sum = 0;
  for (let at = 0; at < word.length; at++) sum = next(sum, foldOf(word.charCodeAt(at)) || JOINT);
  return slotOf(sum);
}
