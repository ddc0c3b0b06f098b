import type { Config } from './config.js';
import type { PartBody } from './parts.js';
import type { PartCheck } from './checkParts.js';
import { parseMarkdown, type ParsedMarkdown } from './remark.js';
import { shiftBlock } from './shift.js';

/**
 * What was read from the parts of one report, kept until their text changes. Hand the same memo to every analysis of a
 * report: the result is the same without it, and an edit costs one part. It holds what the last version used and
 * nothing older.
 */
export class ReportMemo {
  readonly #parsed = new Generations<ParsedMarkdown>();
  readonly #bodies = new Generations<PartBody>();
  /** What the part rules found. */
  readonly checks = new PartFacts<PartCheck>();

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
 * One fact about each part, read once for the same part, configuration and key (whatever else it depends on). A part
 * keeps the fact of its last key alone.
 */
export class PartFacts<T> {
  readonly #known = new WeakMap<
    PartBody,
    { readonly config: Config; readonly key: string; readonly value: T }
  >();

  get(body: PartBody, config: Config, key: string, read: () => T): T {
    const known = this.#known.get(body);
    if (known?.key === key && known.config === config) return known.value;
    const value = read();
    this.#known.set(body, { config, key, value });
    return value;
  }
}
