import { firstIndex } from './halving.js';
import { parseMarkdown, type ParsedMarkdown } from './remark.js';
import { isHeading, nextCut } from './segments.js';
import { sharedEnd, sharedStart } from './sharedEnds.js';

/** A stretch of the report's Markdown that parses on its own. */
export interface Piece {
  readonly text: string;
  readonly parsed: ParsedMarkdown;
}

/** A piece where it stands in the report. */
export interface PlacedPiece {
  readonly start: number;
  readonly piece: Piece;
}

/** Six marks and the blank behind them: what tells whether a piece ends where it does. */
const HEADING_MARK = 7;

/**
 * The pieces that a report is cut into, and those of its last version. Those before the first change and behind the last
 * one stay without being looked at: comparing two texts is much cheaper than looking for the end of every piece.
 */
export class Pieces {
  /** How many versions were read. */
  version = 0;
  #text = '';
  #last: readonly PlacedPiece[] = [];
  #current: PlacedPiece[] = [];
  /** The index of each piece in the version before; −1 for a new one. */
  #origins: number[] = [];
  /** The piece of the last version that comes next if nothing has changed. */
  #next = 0;

  /** The pieces of `text` behind the offset `from`, with the result of cutting it anew. */
  read(text: string, from: number): readonly PlacedPiece[] {
    let start = this.#keepHead(text, from);
    const grown = text.length - this.#text.length;
    const tail = text.length - sharedEnd(text, this.#text, start);
    do {
      if (start >= tail && this.#keepTail(start - grown, grown)) break;
      const piece = this.#take(text, start) ?? this.#cut(text, start);
      start += piece.text.length;
    } while (start < text.length);
    this.version++;
    this.#text = text;
    return (this.#last = this.#current);
  }

  get origins(): readonly number[] {
    return this.#origins;
  }

  /** Takes a piece of this version for a new one. */
  renew(index: number): void {
    this.#origins[index] = -1;
  }

  /** Keeps the pieces before the first change; returns where the next one starts. */
  #keepHead(text: string, from: number): number {
    const shared = this.#last[0]?.start === from ? sharedStart(text, this.#text) : 0;
    const kept = firstIndex(this.#last, placed => endOf(placed) + HEADING_MARK > shared);
    this.#current = this.#last.slice(0, kept);
    this.#origins = this.#current.map((_, i) => i);
    this.#next = kept;
    const last = this.#current.at(-1);
    return last === undefined ? from : endOf(last);
  }

  /** Keeps the pieces from one on that started at `start` in the last version, if one did. */
  #keepTail(start: number, grown: number): boolean {
    const first = firstIndex(this.#last, placed => placed.start >= start);
    if (this.#last[first]?.start !== start) return false;
    for (let i = first; i < this.#last.length; i++) {
      const placed = this.#last[i];
      if (placed !== undefined) this.#add({ start: placed.start + grown, piece: placed.piece }, i);
    }
    return true;
  }

  /** The piece of the last version that comes next, or the one behind it, if it stands here and ends as it did there. */
  #take(text: string, start: number): Piece | null {
    for (const at of [this.#next, this.#next + 1]) {
      const known = this.#last[at]?.piece;
      if (known === undefined) continue;
      const end = start + known.text.length;
      if (text.slice(start, end) !== known.text) continue;
      if (end !== text.length && (at === this.#last.length - 1 || !isHeading(text, end))) continue;
      this.#next = at + 1;
      return this.#add({ start, piece: known }, at);
    }
    return null;
  }

  /** The piece that starts here. One whose last block is open is joined with what follows, twice as much each time. */
  #cut(text: string, start: number): Piece {
    let end = sectionsEnd(text, start);
    for (let cuts = 1; ; cuts *= 2) {
      const own = text.slice(start, end);
      const origin = this.#last.findIndex(({ piece }) => piece.text === own);
      const piece = this.#last[origin]?.piece ?? parse(own);
      if (!piece.parsed.open || end >= text.length) return this.#add({ start, piece }, origin);
      for (let more = 0; more < cuts; more++) end = nextCut(text, end);
    }
  }

  #add(placed: PlacedPiece, origin: number): Piece {
    this.#current.push(placed);
    this.#origins.push(origin);
    return placed.piece;
  }
}

/** Where the section that starts here ends, and those that are parsed with it. */
function sectionsEnd(text: string, start: number): number {
  let end = nextCut(text, start);
  for (let from = start; end < text.length && isJoined(text, from, end); end = nextCut(text, end)) from = end;
  return end;
}

/** Fewer characters are a short section: every parse and every rule costs something, however short the text. */
const SHORT = 500;

/**
 * Whether a section is parsed together with the next: three in four of the short ones. Its text alone tells which, so
 * that an edit moves no end but that of its own section, and a report of short sections has many pieces as well.
 */
function isJoined(text: string, start: number, end: number): boolean {
  let length = 0;
  let sum = 0;
  for (let at = start; at < end && length < SHORT; at++) {
    const code = text.charCodeAt(at);
    // Blanks are not counted, so that both kinds of line ends tell the same.
    if (code <= 32) continue;
    length++;
    sum += code;
  }
  return length < SHORT && sum % 4 !== 0;
}

function endOf({ start, piece }: PlacedPiece): number {
  return start + piece.text.length;
}

/** A copy of its own: a slice keeps the whole text alive that it was cut from. */
function parse(slice: string): Piece {
  const text = JSON.parse(JSON.stringify(slice)) as string;
  return { text, parsed: parseMarkdown(text) };
}
