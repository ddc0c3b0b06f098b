import type { TextEdit } from '../finding.js';
import type { Analysis } from '../index.js';
import { kindAt } from '../sections/partSections.js';
import type { Span } from '../span.js';
import { tableEdits } from './tables.js';
import { timeEdits } from './times.js';

export interface FormatOptions {
  /** Whether times are written as most entries of the report write them. */
  readonly times: boolean;
}

/** The edits that line up the tables of timeline and actions that touch a span, and write its times in one way. */
export function formatEdits(
  { report, parts }: Analysis,
  span: Span,
  { times }: FormatOptions = { times: false },
): TextEdit[] {
  const stamps = times ? timeEdits(report, span) : [];
  const inTables: Span[] = [];
  const rows = parts.flatMap(({ start: from, body, sections }) =>
    body.blocks.flatMap(block => {
      if (block.type !== 'table' || from + block.span.end < span.start || from + block.span.start > span.end)
        return [];
      const kind = kindAt(sections, block.span.start);
      if (kind !== 'timeline' && kind !== 'actions') return [];
      inTables.push({ start: from + block.span.start, end: from + block.span.end });
      return tableEdits(report.text, block, from, stamps);
    }),
  );
  // The rows of a table hold their times already.
  const outside = stamps.filter(
    stamp => !inTables.some(({ start, end }) => stamp.span.start >= start && stamp.span.end <= end),
  );
  return [...rows, ...outside].sort((a, b) => a.span.start - b.span.start);
}
