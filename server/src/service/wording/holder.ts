import type { Block } from '../blocks.js';
import { blocksAt } from '../prose.js';
import type { Span } from '../span.js';
import { sentenceAround } from './sentence.js';

/** What a sentence of the report stands in. */
export interface Holder {
  /** The sentence, with the blanks before it. */
  readonly sentence: Span;
  /** The list item that holds the sentence and nothing else, or null. */
  readonly item: Span | null;
}

/** The sentence at an offset of the report and its paragraph, list item or cell; null in anything else. */
export function holderAt(text: string, blocks: readonly Block[], offset: number): Holder | null {
  const holders = blocksAt(blocks, offset);
  const inner = holders.at(-1);
  if (inner?.type === 'table') {
    const cell = inner.rows.flatMap(row => row.cells).find(({ span }) => holds(span, offset));
    if (cell === undefined) return null;
    const bar = text.slice(cell.span.start, cell.span.end).startsWith('|') ? 1 : 0;
    const { start, end } = within(sentenceAround(text, offset), cell.span);
    return { sentence: { start: Math.max(start, cell.span.start + bar), end }, item: null };
  }
  if (inner?.type !== 'paragraph') return null;
  const sentence = within(sentenceAround(text, offset), inner.span);
  const list = holders.at(-2);
  const item = list?.type === 'list' ? list.items.find(({ span }) => holds(span, offset)) : undefined;
  const alone = sentence.start <= inner.span.start && sentence.end >= inner.span.end;
  return { sentence, item: alone && item?.blocks.length === 1 ? item.span : null };
}

const holds = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

const within = (span: Span, outer: Span): Span => ({
  start: Math.max(span.start, outer.start),
  end: Math.min(span.end, outer.end),
});
