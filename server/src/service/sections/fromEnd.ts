import type { Section, SectionState } from '../model.js';
import { shiftSpan } from '../span.js';
import type { Begun, PartSections } from './partSections.js';
import { stateOf } from './state.js';

/** A label below a heading of the sixth level. */
const DEEPEST = 7;

/** A part of the report, with what it tells of the sections. */
export interface PartOfSections {
  readonly start: number;
  readonly sections: PartSections;
}

/** Sections as they are met from the end of the report to its start, in three lists that go together. */
export class SectionsFromEnd {
  readonly sections: Section[] = [];
  /** What each was made of. */
  readonly #begun: Begun[] = [];
  /** How many words its own text holds. */
  readonly #words: number[] = [];
  /** For each level the start of the next section of that or a higher one: where a section of that level ends. */
  readonly #ends: number[];
  /** Words before the first section of a part belong to the last one before it. */
  #behind = 0;

  constructor(readonly end: number) {
    this.#ends = Array.from({ length: DEEPEST + 1 }, () => end);
  }

  addPart({ start, sections: { lead, begins } }: PartOfSections): void {
    for (let i = begins.length - 1; i >= 0; i--) {
      const begun = begins[i];
      if (begun === undefined) continue;
      this.#add(begun, start, begun.end === null ? begun.words + this.#behind : begun.words);
      this.#behind = 0;
    }
    this.#behind += lead;
  }

  /** A section of another version, with what surrounds it now. */
  addAgain(others: SectionsFromEnd, at: number): void {
    const [section, begun] = [others.sections[at], others.#begun[at]];
    if (section !== undefined && begun !== undefined)
      this.#add(begun, section.headingSpan.start - begun.headingSpan.start, others.#words[at] ?? 0);
  }

  /** A section of another version as it was, `by` characters further on. */
  keep(others: SectionsFromEnd, at: number, by: number): void {
    const [section, begun] = [others.sections[at], others.#begun[at]];
    if (section !== undefined && begun !== undefined)
      this.#push(by === 0 ? section : shiftSection(section, by), begun, others.#words[at] ?? 0);
  }

  /** Words before the first section of these parts, whose sections are known. */
  passWords(parts: Iterable<PartOfSections>): void {
    for (const { sections } of parts) {
      this.#behind += sections.lead;
      if (sections.begins.length > 0) return;
    }
  }

  inOrder(): Section[] {
    return [...this.sections].reverse();
  }

  /** The offsets count from `by` on. */
  #add(begun: Begun, by: number, words: number): void {
    const { kind, heading, via, level, end } = begun;
    const headingSpan = shiftSpan(begun.headingSpan, by);
    const next = this.#ends[level] ?? headingSpan.start;
    const span = { start: headingSpan.start, end: end === null ? next : Math.min(next, end + by) };
    const own = stateOf(words);
    const state = own === 'complete' ? own : this.#fullest(own, span.end);
    this.#push({ kind, heading, via, level, headingSpan, span, state }, begun, words);
  }

  #push(section: Section, begun: Begun, words: number): void {
    this.sections.push(section);
    this.#begun.push(begun);
    this.#words.push(words);
    for (let level = section.level; level <= DEEPEST; level++) this.#ends[level] = section.span.start;
  }

  /** A section whose own text is short says what its parts say, which begin before `end`. */
  #fullest(own: SectionState, end: number): SectionState {
    let best = own;
    for (let i = this.sections.length - 1; i >= 0; i--) {
      const inner = this.sections[i];
      if (inner === undefined || inner.span.start >= end) break;
      if (inner.state === 'complete') return 'complete';
      if (inner.state === 'thin') best = 'thin';
    }
    return best;
  }
}

function shiftSection({ kind, heading, via, level, headingSpan, span, state }: Section, by: number): Section {
  return {
    kind,
    heading,
    via,
    level,
    headingSpan: shiftSpan(headingSpan, by),
    span: shiftSpan(span, by),
    state,
  };
}
