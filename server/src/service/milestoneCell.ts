import type { PostMortem, TimelineEntry } from './model.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';
import { COLUMNS } from './timeline/columns.js';
import { milestoneOfName } from './timeline/milestoneWords.js';

/** The cell of a row that names its milestone, or may. */
interface MilestoneCell {
  readonly text: string;
  /** Of what is written in it; between blanks where nothing is. */
  readonly span: Span;
  /** Whether it is written with a capital letter. */
  readonly isCapital: boolean;
}

/** The cell in which a row names its milestone; null for what is no row, or where that cell says something else. */
export function milestoneCell({ text }: PostMortem, { timeSpan }: TimelineEntry): MilestoneCell | null {
  const row = lineAround(text, timeSpan.start);
  let head = row;
  for (let above = head; above.start > 0; head = above) {
    above = lineAround(text, above.start - 1);
    if (!isRow(text.slice(above.start, above.end))) break;
  }
  if (head === row) return null;
  const titles = cellsOf(text, head);
  const at = titles.findIndex(cell => COLUMNS.phase.test(cell.text.toLowerCase()));
  const cell = cellsOf(text, row)[at];
  if (cell === undefined || (cell.text !== '' && milestoneOfName(cell.text) === null)) return null;
  const model = cell.text === '' ? (titles[at]?.text ?? '') : cell.text;
  return { ...cell, isCapital: /^\p{Lu}/u.test(model) };
}

function isRow(line: string): boolean {
  return /^[\s>]*\|/.test(line);
}

function cellsOf(text: string, { start, end }: Span): { text: string; span: Span }[] {
  const line = text.slice(start, end);
  if (!isRow(line)) return [];
  let at = start;
  const cells = line.split(/(?<!\\)\|/).map(piece => {
    const from = at;
    at += piece.length + 1;
    const inner = piece.trim();
    const lead = inner === '' ? Math.min(1, piece.length) : piece.indexOf(inner);
    return { text: inner, span: { start: from + lead, end: from + lead + inner.length } };
  });
  return cells.slice(1);
}
