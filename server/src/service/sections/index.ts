import type { Section, SectionState } from '../model.js';
import { shiftSpan } from '../span.js';
import type { Candidate } from './candidates.js';
import type { PartSections } from './partSections.js';
import { stateOf } from './state.js';

/** A section with the words of its own text. The candidate's offsets count from `by` on. */
interface Begun {
  readonly candidate: Candidate;
  readonly by: number;
  words: number;
}

/** The sections of a report in document order, nested by level. `end` is the length of the text. */
export function readSections(
  parts: readonly { readonly start: number; readonly sections: PartSections }[],
  end: number,
): Section[] {
  const begun = joined(parts);
  const ends = endsOf(begun, end);
  const states: SectionState[] = [];
  const sections: Section[] = [];
  for (let i = begun.length - 1; i >= 0; i--) {
    const each = begun[i];
    if (each === undefined) continue;
    const { kind, heading, via, level } = each.candidate;
    const headingSpan = shiftSpan(each.candidate.headingSpan, each.by);
    const span = { start: headingSpan.start, end: ends[i] ?? end };
    const own = stateOf(each.words);
    const state = own === 'complete' ? own : fullest(own, begun, states, i, span.end);
    states[i] = state;
    sections.push({ kind, heading, via, level, headingSpan, span, state });
  }
  return sections.reverse();
}

function joined(parts: readonly { readonly start: number; readonly sections: PartSections }[]): Begun[] {
  const begun: Begun[] = [];
  let last: Begun | null = null;
  for (const { start, sections } of parts) {
    if (last?.candidate.end === null) last.words += sections.lead;
    for (const { candidate, words } of sections.begins) {
      last = { candidate, by: start, words };
      begun.push(last);
    }
  }
  return begun;
}

function startOf({ candidate, by }: Begun): number {
  return candidate.headingSpan.start + by;
}

/** A section reaches to the next one of its own or a higher level. */
function endsOf(begun: readonly Begun[], end: number): number[] {
  const ends = begun.map(({ candidate, by }) => (candidate.end === null ? end : candidate.end + by));
  const open: number[] = [];
  begun.forEach((each, i) => {
    while (open.length > 0) {
      const last = open.at(-1);
      const known = last === undefined ? undefined : begun[last];
      if (last === undefined || known === undefined || known.candidate.level < each.candidate.level) break;
      ends[last] = Math.min(ends[last] ?? end, startOf(each));
      open.pop();
    }
    open.push(i);
  });
  return ends;
}

/** A section whose own text is short says what its parts say. */
function fullest(
  own: SectionState,
  begun: readonly Begun[],
  states: readonly SectionState[],
  i: number,
  end: number,
): SectionState {
  let best = own;
  for (let j = i + 1; j < begun.length; j++) {
    const next = begun[j];
    if (next === undefined || startOf(next) >= end) break;
    const state = states[j] ?? 'empty';
    if (state === 'complete') return 'complete';
    if (state === 'thin') best = 'thin';
  }
  return best;
}
