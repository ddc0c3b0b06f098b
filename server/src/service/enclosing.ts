import type { Block } from './blocks.js';
import type { Analysis } from './index.js';
import { partAt } from './parts.js';
import { shiftSpan, type Span } from './span.js';

/**
 * The spans around an offset that a reader takes for one thing, innermost first, each inside the next: a cell, row or
 * paragraph, the item of a list, the list, the section, the report.
 */
export function enclosing({ report, parts }: Analysis, offset: number): Span[] {
  const part = partAt(parts, offset);
  const found = [{ start: 0, end: report.text.length }];
  for (const { span } of report.sections) if (holds(span, offset)) found.push(span);
  if (part !== undefined && offset >= part.start)
    for (const span of around(part.body.blocks, offset - part.start)) found.push(shiftSpan(span, part.start));
  let outer: Span | null = null;
  const nested: Span[] = [];
  for (const span of found) {
    const fits: boolean = outer === null || (outer.start <= span.start && span.end <= outer.end);
    const isSame = outer?.start === span.start && outer.end === span.end;
    if (!fits || isSame) continue;
    nested.unshift(span);
    outer = span;
  }
  return nested;
}

function* around(blocks: readonly Block[], offset: number): Iterable<Span> {
  const block = find(blocks, offset);
  if (block === undefined) return;
  yield block.span;
  if (block.type === 'quote') yield* around(block.blocks, offset);
  if (block.type === 'list') {
    const item = find(block.items, offset);
    if (item === undefined) return;
    yield item.span;
    yield* around(item.blocks, offset);
  }
  if (block.type === 'table') {
    const row = find(block.rows, offset);
    if (row === undefined) return;
    yield row.span;
    const cell = find(row.cells, offset);
    if (cell !== undefined) yield cell.span;
  }
}

function find<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  return items.find(({ span }) => holds(span, offset));
}

/** The end belongs to it: the cursor stands there when a line has just been written. */
function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
