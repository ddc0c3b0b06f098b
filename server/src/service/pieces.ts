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
  /** Its index in the version before; −1 for a new one. */
  readonly origin: number;
}

/**
 * The pieces that a report is cut into, and those of its last version. Comparing a piece with the text is much cheaper
 * than looking for its end or looking a new string up, for which every character has to be read.
 */
export class Pieces {
  /** How many versions were read. */
  version = 0;
  #origins: number[] = [];
  #last: readonly PlacedPiece[] = [];
  #current: PlacedPiece[] = [];
  /** The piece of the last version that comes next if nothing has changed. */
  #next = 0;

  /**
   * Takes the piece at an offset, if the last version had it where it is now, counted from either end of the text or
   * behind the one that has changed, and it ends here as it did there. null where the text has to be cut anew.
   */
  take(text: string, start: number): Piece | null {
    for (const at of [this.#next, this.#fromEnd(text.length - start), this.#next + 1]) {
      const known = this.#last[at]?.piece;
      if (known === undefined) continue;
      const end = start + known.text.length;
      if (text.slice(start, end) !== known.text) continue;
      if (end !== text.length && (at === this.#last.length - 1 || !isHeading(text, end))) continue;
      this.#next = at + 1;
      this.#current.push({ start, piece: known, origin: at });
      return known;
    }
    return null;
  }

  /**
   * Takes a piece that was cut anew: as it was, where it stood somewhere else, or parsed. null where its last block is
   * open, so that what follows belongs to it, unless it is the `last`.
   */
  cut(text: string, start: number, isLast: boolean): Piece | null {
    const origin = this.#last.findIndex(({ piece }) => piece.text === text);
    const piece = this.#last[origin]?.piece ?? read(text);
    if (piece.parsed.open && !isLast) return null;
    this.#current.push({ start, piece, origin });
    return piece;
  }

  /** This version has no more pieces; the next one may begin. */
  settle(): void {
    this.version++;
    this.#origins = this.#current.map(({ origin }) => origin);
    this.#last = this.#current;
    this.#current = [];
    this.#next = 0;
  }

  /** For each piece of this version its index in the one before; −1 for a new one. */
  get origins(): readonly number[] {
    return this.#origins;
  }

  /** Takes a piece of this version for a new one. */
  renew(index: number): void {
    this.#origins[index] = -1;
  }

  #fromEnd(distance: number): number {
    const last = this.#last.at(-1);
    const start = last === undefined ? 0 : last.start + last.piece.text.length - distance;
    return firstIndex(this.#last, placed => placed.start >= start);
  }
}

/** A copy of its own: a slice keeps the whole text alive that it was cut from. */
function read(slice: string): Piece {
  const text = JSON.parse(JSON.stringify(slice)) as string;
  return { text, parsed: parseMarkdown(text) };
}
