import type { Block } from '../blocks.js';
import type { Section, SectionState } from '../model.js';
import { sectionCandidates, type Candidate } from './candidates.js';
import { stateOf } from './state.js';

/** The sections of a report in document order, nested by level. `end` is the length of the text. */
export function readSections(blocks: readonly Block[], end: number): Section[] {
  const candidates = sectionCandidates(blocks);
  const ends = endsOf(candidates, end);
  const states: SectionState[] = [];
  const sections: Section[] = [];
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i];
    if (candidate === undefined) continue;
    const span = { start: candidate.headingSpan.start, end: ends[i] ?? end };
    const next = candidates[i + 1];
    const hasChild = next !== undefined && next.headingSpan.start < span.end;
    const own = stateOf(blocks, {
      start: candidate.headingSpan.end,
      end: hasChild ? next.headingSpan.start : span.end,
    });
    const state = hasChild && own !== 'complete' ? fullest(own, candidates, states, i, span.end) : own;
    states[i] = state;
    const { kind, heading, via, level, headingSpan } = candidate;
    sections.push({ kind, heading, via, level, headingSpan, span, state });
  }
  return sections.reverse();
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
