import { firstIndex } from './halving.js';
import { parseMarkdown, type ParsedMarkdown } from './remark.js';
import { isHeading } from './segments.js';

/** A stretch of the report's Markdown that parses on its own. */
export interface Piece {
  readonly text: string;
  readonly parsed: ParsedMarkdown;
}

interface PlacedPiece {
  readonly start: number;
  readonly piece: Piece;
}

/**
 * The pieces that the last version of a report was cut into, in their order. Comparing a piece with the text is much
 * cheaper than looking for its end or looking a new string up, for which every character has to be read.
 */
export class Pieces {
  #last: PlacedPiece[] = [];
  #current: PlacedPiece[] = [];
  /** The piece of the last version that comes next if nothing has changed. */
  #next = 0;

  /**
   * The piece at an offset, if the last version had it where it is now, counted from either end of the text or behind the
   * one that has changed, and it ends here as it did there. null where the text has to be cut anew.
   */
  find(text: string, start: number): Piece | null {
    for (const at of [this.#next, this.#fromEnd(text.length - start), this.#next + 1]) {
      const known = this.#last[at]?.piece;
      if (known === undefined) continue;
      const end = start + known.text.length;
      if (text.slice(start, end) !== known.text) continue;
      if (end !== text.length && (at === this.#last.length - 1 || !isHeading(text, end))) continue;
      this.#next = at + 1;
      return known;
    }
    return null;
  }

  /** A piece that was cut anew: as it was, where it stood somewhere else; parsed if not. */
  read(text: string): Piece {
    const moved = this.#last.find(({ piece }) => piece.text === text)?.piece;
    if (moved !== undefined) return moved;
    const own = detached(text);
    return { text: own, parsed: parseMarkdown(own) };
  }

  /** Keeps a piece of this version, one after the other. */
  keep(start: number, piece: Piece): void {
    this.#current.push({ start, piece });
  }

  /** This version is now the last one. */
  settle(): void {
    this.#last = this.#current;
    this.#current = [];
    this.#next = 0;
  }

  #fromEnd(distance: number): number {
    const last = this.#last.at(-1);
    const start = last === undefined ? 0 : last.start + last.piece.text.length - distance;
    return firstIndex(this.#last, placed => placed.start >= start);
  }
}

/** A copy of its own: a slice keeps the whole text alive that it was cut from. */
function detached(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
