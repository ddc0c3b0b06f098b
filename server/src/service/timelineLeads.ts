import type { ListItem, Prose } from './blocks.js';
import { walkBlocks } from './prose.js';
import type { PartContext } from './rule.js';

/** The beginning of what may be an entry of a timeline: a list item, a table row, a heading or a line. */
export interface Lead {
  readonly prose: Prose;
  /** Where it begins in `prose.text`. */
  readonly at: number;
  /** Its first line from there, without marks of emphasis. */
  readonly text: string;
}

/** Marks in front of a stamp: brackets, dashes, "at", a tilde. */
const MARKS = /^[\s[(~≈–—-]*(?:at\s)?/i;

/** The leads of the timeline sections of a part, in order. */
export function* timelineLeads(part: PartContext): Iterable<Lead> {
  const inTimeline = (offset: number): boolean => part.kindAt(offset) === 'timeline';
  for (const { block, parents } of walkBlocks(part.blocks)) {
    if (!inTimeline(block.span.start)) continue;
    if (block.type === 'heading') yield leadAt(block, 0);
    else if (block.type === 'list') for (const item of block.items) yield* itemLead(item);
    else if (block.type === 'table') {
      for (const row of block.rows.slice(1)) for (const cell of row.cells.slice(0, 3)) yield leadAt(cell, 0);
    } else if (block.type === 'paragraph' && parents.every(({ type }) => type === 'quote'))
      yield* lineLeads(block);
  }
}

/** The lead of a list item; none where it does not begin with text. */
export function* itemLead(item: ListItem): Iterable<Lead> {
  const [first] = item.blocks;
  if (first?.type === 'paragraph') yield leadAt(first, 0);
}

function* lineLeads(prose: Prose): Iterable<Lead> {
  for (let at = 0; at >= 0 && at < prose.text.length;) {
    yield leadAt(prose, at);
    const newline = prose.text.indexOf('\n', at);
    at = newline < 0 ? -1 : newline + 1;
  }
}

function leadAt(prose: Prose, from: number): Lead {
  const newline = prose.text.indexOf('\n', from);
  const line = prose.text.slice(from, newline < 0 ? undefined : newline);
  const marks = MARKS.exec(line)?.[0].length ?? 0;
  return { prose, at: from + marks, text: line.slice(marks) };
}
