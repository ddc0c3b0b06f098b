import type { Block, ListItem, Prose } from './blocks.js';
import type { Span } from './span.js';

/** The source offset of position `at` in `prose.text` (an end position, `at === text.length`, is allowed). */
export function sourceOffset(prose: Prose, at: number): number {
  let low = 0;
  let high = prose.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((prose.runs[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const run = prose.runs[low];
  if (run === undefined) return prose.span.start;
  const into = at - run.at;
  if (into <= 0) return run.start;
  if (into >= run.length) return run.end;
  return run.end - run.start === run.length ? run.start + into : run.start;
}

/** The source span of `prose.text.slice(from, to)`: from its first character's start to its last character's end. */
export function sourceSpan(prose: Prose, from: number, to: number): Span {
  const start = sourceOffset(prose, from);
  if (to <= from) return { start, end: start };
  const last = sourceOffset(prose, to - 1);
  const run = prose.runs.find(r => r.at <= to - 1 && to - 1 < r.at + r.length);
  const end = run !== undefined && run.end - run.start !== run.length ? run.end : last + 1;
  return { start, end: Math.max(start, end) };
}

/** The paragraph that a list item begins with; null where it begins with anything else. */
export function leadOf({ blocks: [first] }: ListItem): Prose | null {
  return first?.type === 'paragraph' ? first : null;
}

/** The blocks that hold `offset`, outermost first. Found by halving, so that the size of the report does not matter. */
export function blocksAt(blocks: readonly Block[], offset: number): Block[] {
  const block = holding(blocks, offset);
  if (block === null) return [];
  if (block.type === 'list') return [block, ...blocksAt(holding(block.items, offset)?.blocks ?? [], offset)];
  return block.type === 'quote' ? [block, ...blocksAt(block.blocks, offset)] : [block];
}

function holding<T extends { readonly span: Span }>(spans: readonly T[], offset: number): T | null {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = spans[low];
  return found !== undefined && found.span.start <= offset && offset < found.span.end ? found : null;
}

/** Every block of the tree, parents before children, with the blocks that hold it (outermost first). */
export function* walkBlocks(
  blocks: readonly Block[],
  parents: readonly Block[] = [],
): Generator<{ block: Block; parents: readonly Block[] }> {
  for (const block of blocks) {
    yield { block, parents };
    const inside = [...parents, block];
    if (block.type === 'list') for (const item of block.items) yield* walkBlocks(item.blocks, inside);
    else if (block.type === 'quote') yield* walkBlocks(block.blocks, inside);
  }
}

/** What a reader reads as sentences: paragraphs, and the cells of tables below their titles. Headings are none. */
export function* proseIn(blocks: readonly Block[]): Generator<Prose> {
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'table') for (const { cells } of block.rows.slice(1)) yield* cells;
  }
}

/** The blocks of a part section by section: each run but the first begins with a heading. */
export function bySection(blocks: readonly Block[]): Block[][] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last === undefined || block.type === 'heading') sections.push([block]);
    else last.push(block);
  }
  return sections;
}
