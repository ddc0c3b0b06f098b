import { firstIndex } from './halving.js';
import { isHeading } from './segments.js';

interface Piece {
  readonly start: number;
  readonly text: string;
}

/**
 * The pieces that the last version of a report was cut into, in their order. Comparing a piece with the text is much
 * cheaper than looking for its end or looking a new string up, for which every character has to be read.
 */
export class Pieces {
  #last: Piece[] = [];
  #current: Piece[] = [];
  /** The piece of the last version that comes next if nothing has changed. */
  #next = 0;

  /**
   * The piece at an offset, if the last version had it where it is now, counted from either end of the text, and it ends
   * here as it did there: the very string of then. null where the text has to be cut anew.
   */
  find(text: string, start: number): string | null {
    for (const at of [this.#next, this.#fromEnd(text.length - start)]) {
      const known = this.#last[at]?.text;
      if (known === undefined || text.slice(start, start + known.length) !== known) continue;
      const end = start + known.length;
      if (end !== text.length && (at === this.#last.length - 1 || !isHeading(text, end))) continue;
      this.#next = at + 1;
      return known;
    }
    return null;
  }

  /** Keeps a piece of this version, one after the other. */
  keep(piece: Piece): void {
    this.#current.push(piece);
  }

  /** This version is now the last one. */
  settle(): void {
    this.#last = this.#current;
    this.#current = [];
    this.#next = 0;
  }

  #fromEnd(distance: number): number {
    const last = this.#last.at(-1);
    const start = last === undefined ? 0 : last.start + last.text.length - distance;
    return firstIndex(this.#last, piece => piece.start >= start);
  }
}
