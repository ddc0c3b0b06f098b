import type { Block } from './blocks.js';
import type { Analysis } from './index.js';
import { shiftSpan, type Span } from './span.js';

/** What may be folded away to its first line. */
export interface Fold {
  readonly kind: 'region' | 'comment';
  /** Ends behind its last line that is not blank; may lie within one line. */
  readonly span: Span;
}

/** Front matter, sections, items with notes, tables, code and comments, in no order. */
export function folds({ report: { text, bodyStart, sections }, parts }: Analysis): Fold[] {
  const found: Fold[] = sections.map(({ span }) => ({ kind: 'region', span }));
  if (bodyStart > 0) found.push({ kind: 'region', span: { start: 0, end: bodyStart } });
  for (const { start, body } of parts)
    for (const { kind, span } of blockFolds(body.blocks)) found.push({ kind, span: shiftSpan(span, start) });
  return found.map(({ kind, span }) => ({ kind, span: { start: span.start, end: lastInk(text, span) } }));
}

function* blockFolds(blocks: readonly Block[]): Iterable<Fold> {
  for (const block of blocks) {
    if (block.type === 'list')
      for (const { span, blocks: inner } of block.items) {
        yield { kind: 'region', span };
        yield* blockFolds(inner);
      }
    else if (block.type === 'quote') {
      yield { kind: 'region', span: block.span };
      yield* blockFolds(block.blocks);
    } else if (block.type === 'html')
      yield { kind: block.raw.startsWith('<!--') ? 'comment' : 'region', span: block.span };
    else if (block.type === 'table' || block.type === 'code') yield { kind: 'region', span: block.span };
  }
}

function lastInk(text: string, { start, end }: Span): number {
  let last = end;
  while (last > start && ' \t\r\n'.includes(text.charAt(last - 1))) last--;
  return last;
}
