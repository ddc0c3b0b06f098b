import type { Pieces } from './pieces.js';

/** Values kept for being told apart by identity; more than a report needs, so that old ones may go. */
const MAX_VALUES = 10_000;

/** What a fact depends on beside the text of its part. Values are compared by identity. */
interface Given {
  /** What holds for all parts. */
  readonly all?: readonly unknown[];
  /** Lists of one value for each part. */
  readonly each?: readonly (readonly unknown[])[];
}

/**
 * One fact about each part of the report, kept from version to version: read again where the part is new (see Pieces) or
 * what is given for it has changed.
 */
export class PartFacts<T extends object> {
  readonly #values = new Map<string, unknown>();
  #version = 0;
  #given: Required<Given> = { all: [], each: [] };
  #facts: readonly T[] = [];

  constructor(private readonly pieces: Pieces) {}

  /**
   * The fact of each part; to be asked for once in a version, with whatever stands for its parts. `read` is handed a part
   * that has to be read, `told` every fact in turn.
   */
  read<P>(
    parts: readonly P[],
    { all = [], each = [] }: Given,
    read: (part: P, index: number) => T,
    told?: (fact: T) => void,
  ): readonly T[] {
    const { origins, version } = this.pieces;
    const [last, given] = [this.#facts, this.#given];
    // Facts that the last version did not ask for belong to parts that nobody has followed since.
    const mayKeep = this.#version === version - 1 && sameItems(all, given.all);
    const facts: T[] = [];
    // A plain loop: it is run for every part at every key.
    for (let i = 0; i < parts.length; i++) {
      const origin = origins[i] ?? -1;
      const kept = mayKeep && sameColumns(each, i, given.each, origin) ? last[origin] : undefined;
      const fact = kept ?? read(parts[i] as P, i);
      facts.push(fact);
      told?.(fact);
    }
    this.#version = version;
    this.#given = { all, each };
    this.#facts = facts;
    return facts;
  }

  /** The first value that was equal to this one, so that equal circumstances are identical. Plain data only. */
  same<V>(value: V): V {
    const key = JSON.stringify(value);
    const known = this.#values.get(key);
    if (known !== undefined) return known as V;
    if (this.#values.size >= MAX_VALUES) this.#values.clear();
    this.#values.set(key, value);
    return value;
  }
}

/**
 * Reads a fact from each part in turn, told what the part before left open. A part is read again only when its text, what
 * is given for it or what stands before it has changed.
 */
export function inTurn<P, T extends { readonly after: unknown }>(
  parts: readonly P[],
  facts: PartFacts<T>,
  first: NoInfer<T['after']>,
  { all = [], each = [] }: Given,
  read: (part: P, before: T['after'], index: number) => NoInfer<T>,
): readonly T[] {
  let before: T['after'] = facts.same(first);
  const befores = [before];
  return facts.read(
    parts,
    { all, each: [...each, befores] },
    (part, i) => {
      const fresh: T = read(part, before, i);
      return { ...fresh, after: facts.same(fresh.after) };
    },
    ({ after }) => {
      before = after;
      befores.push(after);
    },
  );
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((item, i) => item === others[i]);
}

/** Whether the columns hold the same at two places. */
function sameColumns(
  some: readonly (readonly unknown[])[],
  at: number,
  others: readonly (readonly unknown[])[],
  there: number,
): boolean {
  for (let column = 0; column < some.length; column++)
    if (some[column]?.[at] !== others[column]?.[there]) return false;
  return there >= 0 && some.length === others.length;
}

/** What goes with each part, taken together with it. Both lists have the same length. */
export function zipped<P, F, R>(
  parts: readonly P[],
  facts: readonly F[],
  join: (part: P, fact: F) => R,
): R[] {
  const joined: R[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, fact] = [parts[i], facts[i]];
    if (part !== undefined && fact !== undefined) joined.push(join(part, fact));
  }
  return joined;
}
