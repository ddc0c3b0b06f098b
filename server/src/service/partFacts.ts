import { firstIndex } from './halving.js';
import { perText } from './perText.js';
import type { Pieces } from './pieces.js';

/** What a fact depends on beside the text of its part. Values are compared by identity. */
interface Given {
  /** What holds for all parts. */
  readonly all?: readonly unknown[];
  /** Lists of one value for each part. */
  readonly each?: readonly (readonly unknown[])[];
}

/** A fact, with the index of the part that it is about. */
export interface Told<T> {
  readonly index: number;
  readonly fact: T;
}

/** A version of the facts. */
interface Version<T> {
  /** What they were read with. */
  readonly all: readonly unknown[];
  readonly each: readonly (readonly unknown[])[];
  readonly facts: readonly T[];
  /** What was open before each part, and behind the last. */
  readonly befores: readonly unknown[];
  /** The indices of those that tell something. */
  readonly telling: readonly number[];
}

/** What a part leaves open for the next one, where its fact tells that. */
type After<T> = T extends { readonly after: infer A } ? A : never;

const NOTHING: Version<never> = { all: [], each: [], facts: [], befores: [], telling: [] };

/**
 * One fact about each part of the report, kept from version to version: read again where the part is new (see Pieces) or
 * what is given for it has changed. The parts before an edit and behind it are not touched: in a report of thousands,
 * reaching for each of them would cost more than all else.
 */
export class PartFacts<T extends object> {
  /** One value for all that are equal, so that equal circumstances are identical. */
  readonly #valueOf = perText(json => ({ value: JSON.parse(json) as unknown }));
  #version = 0;
  #last: Version<T> = NOTHING;

  /** `tells`: whether a fact says anything that the report as a whole is read from. */
  constructor(
    private readonly pieces: Pieces,
    private readonly tells: (fact: T) => boolean = () => true,
  ) {}

  /** The facts of this version that tell something, with the index of their part. */
  get telling(): readonly Told<T>[] {
    const { facts, telling } = this.#last;
    return telling.flatMap(index => {
      const fact = facts[index];
      return fact === undefined ? [] : [{ index, fact }];
    });
  }

  /** The fact of each part; to be asked for once in a version, with whatever stands for its parts. */
  read<P>(parts: readonly P[], given: Given, read: (part: P, index: number) => T): readonly T[] {
    return this.#run(parts, given, undefined, read, () => undefined);
  }

  /**
   * Reads the fact of each part in turn, told what the part before left open (`after`). A part is read again also when
   * what stands before it has changed.
   */
  readInTurn<P>(
    parts: readonly P[],
    first: After<T>,
    given: Given,
    read: (part: P, before: After<T>, index: number) => T & { readonly after: After<T> },
  ): readonly T[] {
    // Plain data only.
    const same = (value: After<T>): After<T> => this.#valueOf(JSON.stringify(value)).value as After<T>;
    return this.#run(
      parts,
      given,
      same(first),
      (part, i, before) => {
        const fresh = read(part, before as After<T>, i);
        return { ...fresh, after: same(fresh.after) };
      },
      fact => (fact as T & { readonly after: After<T> }).after,
    );
  }

  #run<P>(
    parts: readonly P[],
    { all = [], each = [] }: Given,
    first: unknown,
    read: (part: P, index: number, before: unknown) => T,
    afterOf: (fact: T) => unknown,
  ): readonly T[] {
    const { origins, version } = this.pieces;
    // Facts that the last version did not ask for belong to parts that nobody has followed since.
    const mayKeep = this.#version === version - 1 && sameItems(all, this.#last.all);
    const last: Version<T> = mayKeep ? this.#last : NOTHING;
    const isSame = (i: number, origin: number): boolean =>
      origin >= 0 && origin < last.facts.length && sameColumns(each, i, last.each, origin);
    const [count, moved] = [parts.length, parts.length - last.facts.length];
    let tail = count;
    while (tail > 0 && origins[tail - 1] === tail - 1 - moved && isSame(tail - 1, tail - 1 - moved)) tail--;
    let head = 0;
    if (first === last.befores[0]) while (head < tail && origins[head] === head && isSame(head, head)) head++;
    let facts = last.facts.slice(0, head);
    let befores = head === 0 ? [first] : last.befores.slice(0, head + 1);
    const telling = last.telling.slice(
      0,
      firstIndex(last.telling, index => index >= head),
    );
    for (let i = head; i < count; i++) {
      const before = befores[i];
      if (i >= tail && before === last.befores[i - moved]) {
        facts = facts.concat(last.facts.slice(i - moved));
        befores = befores.concat(last.befores.slice(i - moved + 1));
        for (let at = firstIndex(last.telling, index => index >= i - moved); at < last.telling.length; at++)
          telling.push((last.telling[at] ?? 0) + moved);
        break;
      }
      const origin = origins[i] ?? -1;
      const kept = before === last.befores[origin] && isSame(i, origin) ? last.facts[origin] : undefined;
      const fact = kept ?? read(parts[i] as P, i, before);
      facts.push(fact);
      befores.push(afterOf(fact));
      if (this.tells(fact)) telling.push(i);
    }
    this.#version = version;
    this.#last = { all, each, facts, befores, telling };
    return facts;
  }
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
