import type { Part } from './parts.js';

/** Values kept for being told apart by identity; more than a report needs, so that old ones may go. */
const MAX_VALUES = 10_000;

/**
 * One fact about each part, read once for the same part (by identity, as its body or its piece) and the same
 * circumstances. A part keeps the fact of its last circumstances alone.
 */
export class PartFacts<T extends object> {
  readonly #known = new WeakMap<object, { readonly given: readonly unknown[]; readonly fact: T }>();
  readonly #values = new Map<string, unknown>();

  get(part: object, given: readonly unknown[], read: () => T): T {
    return this.recall(part, given) ?? this.keep(part, given, read());
  }

  /** The fact of a part, if it was kept for the same circumstances. */
  recall(part: object, given: readonly unknown[]): T | undefined {
    const known = this.#known.get(part);
    return known !== undefined && sameItems(known.given, given) ? known.fact : undefined;
  }

  /** Keeps the fact, and answers it. */
  keep(part: object, given: readonly unknown[], fact: T): T {
    this.#known.set(part, { given, fact });
    return fact;
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
 * Reads a fact from each part in turn, told what the part before left open. A part is read again only when its text, its
 * circumstances or what stands before it has changed. `given` makes a new list at each call.
 */
export function inTurn<P extends Part, T extends { readonly after: unknown }>(
  parts: readonly P[],
  facts: PartFacts<T>,
  first: NoInfer<T['after']>,
  given: (part: P, index: number) => unknown[],
  read: (part: P, before: T['after'], index: number) => NoInfer<T>,
): T[] {
  const found: T[] = [];
  let before: T['after'] = facts.same(first);
  for (const [i, part] of parts.entries()) {
    const circumstances = given(part, i);
    circumstances.push(before);
    let fact = facts.recall(part.body, circumstances);
    if (fact === undefined) {
      const fresh: T = read(part, before, i);
      fact = facts.keep(part.body, circumstances, { ...fresh, after: facts.same(fresh.after) });
    }
    before = fact.after;
    found.push(fact);
  }
  return found;
}

function sameItems(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return some.length === others.length;
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
