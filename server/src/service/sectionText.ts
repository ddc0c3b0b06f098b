import type { Block } from './blocks.js';
import type { PostMortem, Section, SectionKind } from './model.js';
import type { Span } from './span.js';

/** The sections of a kind that say something, in document order; one that lies inside another of them is left out. */
export function writtenSections({ sections }: PostMortem, kind: SectionKind): Section[] {
  const found: Section[] = [];
  for (const section of sections) {
    const outer = found.at(-1);
    if (section.kind !== kind || section.state === 'empty') continue;
    if (outer === undefined || section.span.start >= outer.span.end) found.push(section);
  }
  return found;
}

/** The Markdown below a section's heading, without comments. */
export function bodyOf({ text }: PostMortem, { headingSpan, span }: Section): string {
  return withoutComments(text.slice(headingSpan.end, span.end));
}

/** By search rather than by pattern: a pattern would look for the end of each of many unclosed comments. */
function withoutComments(text: string): string {
  let kept = '';
  for (let at = 0; ;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start);
    if (end < 0) return kept + text.slice(at);
    kept += text.slice(at, start);
    at = end + '-->'.length;
  }
}

/** The top-level blocks that begin inside a span, found by halving. */
export function blocksIn(blocks: readonly Block[], { start, end }: Span): readonly Block[] {
  return blocks.slice(firstFrom(blocks, start), firstFrom(blocks, end));
}

function firstFrom(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ENGLISH = /\b(?:the|and|was|were|of|to|in|is|for|with|that|on|a|an|by|at|from)\b/gi;

/** Whether a text reads as English. Rules that look for words are silent on what they cannot read. */
export function readsAsEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const common = text.match(ENGLISH)?.length ?? 0;
  return words > 0 && common / words > 0.1;
}
