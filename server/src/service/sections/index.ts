import type { Section, SectionState } from '../model.js';
import { shiftSpan } from '../span.js';
import type { Candidate } from './candidates.js';
import type { PartSections } from './partSections.js';
import { stateOf } from './state.js';

/** A section with the words of its own text. Offsets in the report. */
interface Begun extends Candidate {
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
    const candidate = begun[i];
    if (candidate === undefined) continue;
    const span = { start: candidate.headingSpan.start, end: ends[i] ?? end };
    const own = stateOf(candidate.words);
    const state = own === 'complete' ? own : fullest(own, begun, states, i, span.end);
    states[i] = state;
    const { kind, heading, via, level, headingSpan } = candidate;
    sections.push({ kind, heading, via, level, headingSpan, span, state });
  }
  return sections.reverse();
}

function joined(parts: readonly { readonly start: number; readonly sections: PartSections }[]): Begun[] {
  const begun: Begun[] = [];
  for (const { start, sections } of parts) {
    const last = begun.at(-1);
    if (last?.end === null) last.words += sections.lead;
    for (const { candidate, words } of sections.begins) {
      const end = candidate.end === null ? null : candidate.end + start;
      begun.push({ ...candidate, headingSpan: shiftSpan(candidate.headingSpan, start), end, words });
    }
  }
  return begun;
}

/** A section reaches to the next one of its own or a higher level. */
function endsOf(candidates: readonly Candidate[], end: number): number[] {
  const ends = candidates.map(candidate => candidate.end ?? end);
  const open: number[] = [];
  candidates.forEach((candidate, i) => {
    while (open.length > 0) {
      const last = open.at(-1);
      const known = last === undefined ? undefined : candidates[last];
      if (last === undefined || known === undefined || known.level < candidate.level) break;
      ends[last] = Math.min(ends[last] ?? end, candidate.headingSpan.start);
      open.pop();
    }
    open.push(i);
  });
  return ends;
}

/** A section whose own text is short says what its parts say. */
function fullest(
  own: SectionState,
  candidates: readonly Candidate[],
  states: readonly SectionState[],
  i: number,
  end: number,
): SectionState {
  let best = own;
  for (let j = i + 1; j < candidates.length && (candidates[j]?.headingSpan.start ?? end) < end; j++) {
    const state = states[j] ?? 'empty';
    if (state === 'complete') return 'complete';
    if (state === 'thin') best = 'thin';
  }
  return best;
}
