import type { PartBody } from './parts.js';
import type { PartCheck } from './checkParts.js';
import type { ActionItem } from './model.js';
import { PartFacts } from './partFacts.js';
import { Pieces } from './pieces.js';
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
  readonly pieces = new Pieces();
  /** Kept facts, one store for each kind. */
  readonly sections = new PartFacts<PartSections>();
  readonly hints = new PartFacts<PartHints>();
  readonly entries = new PartFacts<PartEntries>();
  readonly times = new PartFacts<PartTimes>();
  readonly actions = new PartFacts<readonly ActionItem[]>();
  readonly checks = new PartFacts<PartCheck>();
  readonly events = new EventsMemo();

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
    this.pieces.settle();
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
