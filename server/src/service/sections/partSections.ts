import type { Block } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { readCandidates, type Candidate, type OpenSections } from './candidates.js';
import type { KindOf } from './kindOf.js';
import { wordsIn } from './state.js';

/** A section that begins in the part. */
export interface Begun extends Candidate {
  /** How many words its own text holds. */
  readonly words: number;
}

/** What one part of the report tells of its sections. Offsets count from the part's start. */
export interface PartSections {
  /** Words before its first section: they belong to the section before the part. */
  readonly lead: number;
  readonly begins: readonly Begun[];
  /** What the text is about from each of these places on; the first is 0. */
  readonly kinds: readonly { readonly from: number; readonly kind: SectionKind }[];
  /** See `PostMortem.entryKinds`. */
  readonly entryKinds: readonly SectionKind[];
  readonly after: OpenSections;
}

/** Reads the sections that begin in a part of `length` characters, given those that are open before it. */
export function readPartSections(
  blocks: readonly Block[],
  length: number,
  before: OpenSections,
  kindOf: KindOf,
): PartSections {
  const { candidates, entryKinds, after } = readCandidates(blocks, before, kindOf);
  const startOf = (i: number): number => candidates[i]?.headingSpan.start ?? length;
  const begins = candidates.map((candidate, i) => ({
    ...candidate,
    words: wordsIn(blocks, {
      start: candidate.headingSpan.end,
      end: Math.min(startOf(i + 1), candidate.end ?? length),
    }),
  }));
  return {
    lead: wordsIn(blocks, { start: 0, end: startOf(0) }),
    begins,
    kinds: kindsOf(candidates, before),
    entryKinds,
    after,
  };
}

/** Behind a label's list item, the text is about what the heading says again. */
function kindsOf(candidates: readonly Candidate[], before: OpenSections): PartSections['kinds'] {
  let heading = before.findLast(each => each.via === 'heading')?.kind ?? 'other';
  const kinds: { from: number; kind: SectionKind }[] = [{ from: 0, kind: before.at(-1)?.kind ?? 'other' }];
  for (const { kind, via, start, end } of candidates) {
    kinds.push({ from: start, kind });
    if (via === 'heading') heading = kind;
    if (end !== null) kinds.push({ from: end, kind: heading });
  }
  return kinds;
}

/** What the text at this offset of the part is about. */
export function kindAt({ kinds }: PartSections, offset: number): SectionKind {
  return kinds.findLast(({ from }) => from <= offset)?.kind ?? 'other';
}
