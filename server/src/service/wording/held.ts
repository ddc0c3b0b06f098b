import { hashOf } from './learned/hashes.js';
import type { Token } from './tokens.js';

const SHIFT = 22;
const SLOTS = 1 << (32 - SHIFT);

/** The number that a word is known by here. */
export function slotOf(word: string): number {
  return hashOf(word) >>> SHIFT;
}

/** Which words a sentence holds. Some words share a number, so that now and then one more is told than it holds. */
export class Held {
  /** By the number of a word the last sentence that held it. One for all: making one for each took a tenth of the reading. */
  readonly #last = new Uint32Array(SLOTS);
  #sentence = 0;

  /** Forgets the sentence before. */
  read(tokens: readonly Token[]): void {
    this.#sentence++;
    for (const { lexeme } of tokens) this.#last[lexeme.slot] = this.#sentence;
  }

  /** Whether the sentence holds one word of each row; words are given by their numbers. */
  holds(rows: readonly (readonly number[])[]): boolean {
    return rows.every(slots => slots.some(slot => this.#last[slot] === this.#sentence));
  }
}
