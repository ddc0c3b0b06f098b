import type { Section, SectionState } from '../model.js';
import { shiftSpan } from '../span.js';
import type { Begun, PartSections } from './partSections.js';
import { stateOf } from './state.js';

/** A label below a heading of the sixth level. */
const DEEPEST = 7;

/** The sections of a report in document order, nested by level. `end` is the length of the text. */
export function readSections(
  parts: readonly { readonly start: number; readonly sections: PartSections }[],
  end: number,
): Section[] {
  const sections = new SectionsFromEnd(end);
  // Words before the first section of a part belong to the last one before it.
  let behind = 0;
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i];
    if (part === undefined) continue;
    const { lead, begins } = part.sections;
    for (let j = begins.length - 1; j >= 0; j--) {
      const begun = begins[j];
      if (begun === undefined) continue;
      sections.add(begun, part.start, begun.end === null ? begun.words + behind : begun.words);
      behind = 0;
    }
    behind += lead;
  }
  return sections.inOrder();
}

/** Sections as they are met from the end of the report to its start. */
class SectionsFromEnd {
  readonly #sections: Section[] = [];
  /** For each level the start of the next section of that or a higher one: where a section of that level ends. */
  readonly #ends: number[];

  constructor(end: number) {
    this.#ends = Array.from({ length: DEEPEST + 1 }, () => end);
  }

  /** The offsets count from `by` on; `words` is how many its own text holds up to the next section. */
  add({ kind, heading, via, level, headingSpan: ofHeading, end }: Begun, by: number, words: number): void {
    const headingSpan = shiftSpan(ofHeading, by);
    const { start } = headingSpan;
    const next = this.#ends[level] ?? start;
    const span = { start, end: end === null ? next : Math.min(next, end + by) };
    const own = stateOf(words);
    const state = own === 'complete' ? own : this.#fullest(own, span.end);
    this.#sections.push({ kind, heading, via, level, headingSpan, span, state });
    this.#ends.fill(start, level);
  }

  inOrder(): Section[] {
    return this.#sections.reverse();
  }

  /** A section whose own text is short says what its parts say, which begin before `end`. */
  #fullest(own: SectionState, end: number): SectionState {
    let best = own;
    for (let i = this.#sections.length - 1; i >= 0; i--) {
      const inner = this.#sections[i];
      if (inner === undefined || inner.span.start >= end) break;
      if (inner.state === 'complete') return 'complete';
      if (inner.state === 'thin') best = 'thin';
    }
    return best;
  }
}
