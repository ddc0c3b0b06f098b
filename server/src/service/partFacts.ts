import type { Part, PartBody } from './parts.js';

/** Values kept for being told apart by identity; more than a report needs, so that old ones may go. */
const MAX_VALUES = 10_000;

/**
 * One fact about each part, read once for the same part and the same circumstances (compared by identity). A part keeps
 * the fact of its last circumstances alone.
 */
export class PartFacts<T> {
  readonly #known = new WeakMap<PartBody, { readonly given: readonly unknown[]; readonly fact: T }>();
  readonly #values = new Map<string, unknown>();

  get(body: PartBody, given: readonly unknown[], read: () => T): T {
    const known = this.#known.get(body);
    if (known?.given.every((each, i) => each === given[i]) === true) return known.fact;
    const fact = read();
    this.#known.set(body, { given, fact });
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
 * circumstances or what stands before it has changed.
 */
export function inTurn<P extends Part, T extends { readonly after: unknown }>(
  parts: readonly P[],
  facts: PartFacts<T>,
  first: NoInfer<T['after']>,
  given: (part: P, index: number) => readonly unknown[],
  read: (part: P, before: T['after'], index: number) => NoInfer<T>,
): T[] {
  let before: T['after'] = facts.same(first);
  return parts.map((part, i) => {
    const told = before;
    const fact = facts.get(part.body, [told, ...given(part, i)], () => {
      const fresh = read(part, told, i);
      return { ...fresh, after: facts.same(fresh.after) };
    });
    before = fact.after;
    return fact;
  });
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
