import type { PartBody } from './parts.js';
import type { PartCheck } from './checkParts.js';
import type { ActionItem } from './model.js';
import { PartFacts } from './partFacts.js';
import { parseMarkdown, type ParsedMarkdown } from './remark.js';
import type { PartSections } from './sections/partSections.js';
import { shiftBlock } from './shift.js';
import type { PartEntries } from './timeline/entries.js';
import { EventsMemo } from './timeline/events.js';
import type { PartHints } from './timeline/hints.js';
import type { PartTimes } from './timeline/partTimes.js';

/**
 * What was read from the parts of one report, kept until their text changes. Hand the same memo to every analysis of a
 * report: the result is the same without it, and an edit costs one part. It holds what the last version used and
 * nothing older.
 */
export class ReportMemo {
  readonly #parsed = new Generations<ParsedMarkdown>();
  readonly #bodies = new Generations<PartBody>();
  readonly #pieces = new Pieces();
  /** Kept facts, one store for each kind. */
  readonly sections = new PartFacts<PartSections>();
  readonly hints = new PartFacts<PartHints>();
  readonly entries = new PartFacts<PartEntries>();
  readonly times = new PartFacts<PartTimes>();
  readonly actions = new PartFacts<readonly ActionItem[]>();
  readonly checks = new PartFacts<PartCheck>();
  readonly events = new EventsMemo();

  /** The text between two offsets: the very string of the last version where it stood there already. */
  slice(text: string, start: number, end: number): string {
    return this.#pieces.slice(text, start, end);
  }

  /** The parse of `text` on its own. */
  parse(text: string): ParsedMarkdown {
    return this.#parsed.get(text, () => parseMarkdown(text));
  }

  /** The part of this text, parsed behind the definitions that other parts hold for it ('' for none). */
  body(text: string, foreign: string): PartBody {
    return this.#bodies.get(foreign === '' ? text : `${foreign}\u0000${text}`, () => ({
      text,
      blocks: this.parse(foreign + text).blocks.flatMap(block =>
        block.span.start >= foreign.length ? [shiftBlock(block, -foreign.length)] : [],
      ),
    }));
  }

  /** Forgets what the version just read did not use. */
  settle(): void {
    this.#parsed.settle();
    this.#bodies.settle();
    this.#pieces.settle();
  }
}

/** Values by key, of which those not asked for between two calls of `settle` are forgotten. */
class Generations<T> {
  #last = new Map<string, T>();
  #current = new Map<string, T>();

  get(key: string, read: () => T): T {
    const known = this.#current.get(key) ?? this.#last.get(key) ?? read();
    this.#current.set(key, known);
    return known;
  }

  settle(): void {
    this.#last = this.#current;
    this.#current = new Map();
  }
}

/**
 * The pieces of the last version in their order. Comparing a piece with the one that stood there is much cheaper than
 * looking a new string up, whose every character has to be read.
 */
class Pieces {
  #last: string[] = [];
  #current: string[] = [];
  #at = 0;

  slice(text: string, start: number, end: number): string {
    const piece = this.#recall(text, start, end) ?? detached(text.slice(start, end));
    this.#current.push(piece);
    return piece;
  }

  /** The next piece of the last version, or the one behind it where the next has changed. */
  #recall(text: string, start: number, end: number): string | null {
    for (const at of [this.#at, this.#at + 1]) {
      const known = this.#last[at];
      if (known?.length !== end - start || !text.startsWith(known, start)) continue;
      this.#at = at + 1;
      return known;
    }
    return null;
  }

  settle(): void {
    this.#last = this.#current;
    this.#current = [];
    this.#at = 0;
  }
}

/** A copy of its own: a slice keeps the whole text alive that it was cut from. */
function detached(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string;
}
