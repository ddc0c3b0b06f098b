import { applyEdits } from '../applyEdits.js';
import type { Table } from '../blocks.js';
import type { TextEdit } from '../finding.js';
import { shiftSpan, type Span } from '../span.js';
import { lineAround } from '../suppressions.js';
import { textWidth } from '../textWidth.js';

/** A last column that would make the lines longer than this is left ragged. */
const LONGEST_LINE = 120;

type Alignment = 'none' | 'left' | 'right' | 'center';

interface Row {
  /** The line without its line end. */
  readonly span: Span;
  readonly cells: readonly string[];
}

/**
 * The edits that line up one table, one for each line that changes. `from`: where the part of the table starts; `edits`: what
 * changes inside its cells on the way.
 */
export function tableEdits(text: string, table: Table, from: number, edits: readonly TextEdit[]): TextEdit[] {
  const [header, ...body] = table.rows.map(({ span }) => readRow(text, from + span.start, edits));
  if (header === undefined) return [];
  // Where the parser sees other cells than stand between the bars, nothing is touched.
  if ([header, ...body].some(({ cells }, i) => cells.length !== table.rows[i]?.cells.length)) return [];
  const dashes = readRow(text, text.indexOf('\n', header.span.end) + 1, []);
  const alignments = dashes.cells.map(alignmentOf);
  const rows = [header, ...body];
  const widths = alignments.map((_, i) => Math.max(3, ...rows.map(({ cells }) => textWidth(cells[i] ?? ''))));
  const last = widths.length - 1;
  const line = widths.reduce((sum, width) => sum + width + 3, 1);
  if (line > LONGEST_LINE) widths[last] = Math.max(3, textWidth(header.cells[last] ?? ''));
  const indent = /^[ \t]*/.exec(text.slice(header.span.start, header.span.end))?.[0] ?? '';
  const written = (cells: readonly string[]): string => `${indent}| ${cells.join(' | ')} |`;
  return [
    ...rows.map(({ span, cells }) => ({
      span,
      newText: written(cells.map((cell, i) => padded(cell, widths[i] ?? 0, alignments[i] ?? 'none'))),
    })),
    { span: dashes.span, newText: written(alignments.map((each, i) => dashesOf(each, widths[i] ?? 3))) },
  ]
    .filter(({ span, newText }) => text.slice(span.start, span.end) !== newText)
    .sort((a, b) => a.span.start - b.span.start);
}

/** The cells of the line at an offset. A bar ends a cell wherever it stands, unless a backslash keeps it from that. */
function readRow(text: string, offset: number, edits: readonly TextEdit[]): Row {
  const { start, end } = lineAround(text, offset);
  // A `\r` alone ends a line of Markdown, too.
  const span = { start, end: text[end - 1] === '\r' ? end - 1 : end };
  const line = applyEdits(text.slice(span.start, span.end), within(span, edits));
  const bars = [...line.matchAll(/\\[\\|]|\|/g)].filter(([bar]) => bar === '|').map(({ index }) => index);
  const cells = [-1, ...bars].map((bar, i) => trimmed(line.slice(bar + 1, bars[i])));
  const opens = cells.length > 1 && cells[0] === '' ? 1 : 0;
  const closes = cells.length > 1 + opens && cells.at(-1) === '' ? -1 : undefined;
  return { span, cells: cells.slice(opens, closes) };
}

/** The edits inside a span, from its start. */
function within({ start, end }: Span, edits: readonly TextEdit[]): TextEdit[] {
  return edits
    .filter(({ span }) => span.start >= start && span.end <= end)
    .map(({ span, newText }) => ({ span: shiftSpan(span, -start), newText }));
}

/** Without the padding of a cell; other white space is the writer's. */
function trimmed(cell: string): string {
  return cell.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
}

function alignmentOf(dashes: string): Alignment {
  if (dashes.startsWith(':')) return dashes.endsWith(':') ? 'center' : 'left';
  return dashes.endsWith(':') ? 'right' : 'none';
}

function dashesOf(alignment: Alignment, width: number): string {
  const left = alignment === 'left' || alignment === 'center' ? ':' : '';
  const right = alignment === 'right' || alignment === 'center' ? ':' : '';
  return left + '-'.repeat(width - left.length - right.length) + right;
}

function padded(cell: string, width: number, alignment: Alignment): string {
  const free = Math.max(0, width - textWidth(cell));
  const before = alignment === 'right' ? free : alignment === 'center' ? free >> 1 : 0;
  return ' '.repeat(before) + cell + ' '.repeat(free - before);
}
