import { stampSpan } from './entryShape.js';
import type { PostMortem, TimelineEntry } from './model.js';
import { escapeSnippet } from './snippet.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';
import { readStamp } from './timeline/stamp.js';

/**
 * A row like the one of an entry, as a snippet: the time and, in a column of dates or zones, what stands there; the
 * other cells are empty. Each cell is a tab stop.
 */
export function newRow(report: PostMortem, entry: TimelineEntry, time: string): string {
  const { text } = report;
  const { start, end } = lineAround(text, entry.timeSpan.start);
  const stamp = stampSpan(report, entry);
  return rowLike(text.slice(start, end), ({ start: from, end: to }, cell) => {
    if (start + from <= stamp.start && stamp.end <= start + to) return time;
    const read = readStamp(cell, 0);
    const isDate =
      read?.date !== undefined && read.date !== null && read.time === null && read.end === cell.length;
    return isDate || /^(?:[A-Z]{3,4}|[+-]\d{2}:?\d{2})$/.test(cell) ? cell : '';
  });
}

/** A row with as many cells as a line has, as a snippet; `fill` tells what each holds. */
export function rowLike(line: string, fill: (span: Span, cell: string) => string): string {
  const row = line.trimEnd();
  const indent = /^\s*/.exec(row)?.[0] ?? '';
  let at = 0;
  const pieces = row.split(/(?<!\\)\|/).map(piece => {
    const span = { start: at, end: at + piece.length };
    at = span.end + 1;
    return { piece, span };
  });
  const cells = pieces.slice(1, row.endsWith('|') ? -1 : undefined);
  const written = cells.map(({ piece, span }, i) => {
    const filled = fill(span, piece.trim());
    const stop = i + 1;
    return filled === '' ? ` $${stop} ` : ` \${${stop}:${escapeSnippet(filled)}} `;
  });
  return `${escapeSnippet(indent)}|${written.join('|')}|$0`;
}
