import { textStart } from './entryText.js';
import type { TextEdit } from './finding.js';
import { milestoneCell } from './milestoneCell.js';
import { MILESTONES, type Milestone, type PostMortem, type TimelineEntry } from './model.js';
import type { Span } from './span.js';

/**
 * A mark with the emphasis that is its own: what stands on one side of it alone belongs to more than the mark. A colon
 * behind it goes with it.
 */
const MARK =
  /(?<whole>(?<emphasis>(?:\*\*|__)?)\[(?<name>started|detected|acknowledged|mitigated|resolved)\]\k<emphasis>(?::(?=\s))?)(?<after>[ \t]?)/gi;

/** A milestone that an entry is marked with. */
interface Mark {
  readonly milestone: Milestone;
  readonly nameSpan: Span;
  /** What goes with the mark: it and the blank that parts it from the rest. */
  readonly span: Span;
}

/**
 * The edits that make an entry the one of a milestone, and no other one; null takes away what marks it. A row with a
 * cell for its milestone is told by that.
 */
export function milestoneEdits(
  report: PostMortem,
  entry: TimelineEntry,
  milestone: Milestone | null,
): TextEdit[] {
  const others = report.timeline.filter(other => other !== entry && other.milestone === milestone);
  const elsewhere = milestone === null ? [] : others.flatMap(other => removals(report, other, milestone));
  const cell = milestoneCell(report, entry);
  if (cell !== null) {
    const written = milestone === null ? '' : cell.isCapital ? capital(milestone) : milestone;
    const marks = marksOf(report, entry).map(removal);
    return [
      ...(cell.text === written
        ? []
        : [{ span: cell.span, newText: padded(report.text, cell.span, written) }]),
      ...marks,
      ...elsewhere,
    ];
  }
  const [first, ...rest] = marksOf(report, entry);
  if (milestone === null) return first === undefined ? [] : [first, ...rest].map(removal);
  if (first !== undefined)
    return [{ span: first.nameSpan, newText: milestone }, ...rest.map(removal), ...elsewhere];
  const at = textStart(report.text, entry);
  const mark = isInEmphasis(report.text, at) ? `[${milestone}] ` : `**[${milestone}]** `;
  return [{ span: { start: at, end: at }, newText: mark }, ...elsewhere];
}

/** What takes a milestone away from an entry. */
function removals(report: PostMortem, entry: TimelineEntry, milestone: Milestone): TextEdit[] {
  const cell = milestoneCell(report, entry);
  const marks = marksOf(report, entry).filter(mark => mark.milestone === milestone);
  return [...(cell === null ? [] : [{ span: cell.span, newText: '' }]), ...marks.map(removal)];
}

function removal({ span }: Mark): TextEdit {
  return { span, newText: '' };
}

/** The marks that stand in the first line of an entry. */
function marksOf({ text }: PostMortem, entry: TimelineEntry): Mark[] {
  const from = Math.min(entry.textSpan.start, entry.timeSpan.end);
  const start = Math.max(entry.span.start, Math.min(from, textStart(text, entry)));
  const newline = text.indexOf('\n', entry.textSpan.start);
  const end = Math.min(entry.span.end, newline < 0 ? text.length : newline);
  return [...text.slice(start, end).matchAll(MARK)].flatMap(match => {
    const { whole = '', emphasis = '', name = '', after = '' } = match.groups ?? {};
    const milestone = MILESTONES.find(each => each === name.toLowerCase());
    if (milestone === undefined) return [];
    const at = start + match.index;
    const nameStart = at + emphasis.length + 1;
    // The blank in front goes where none stands behind, as before what closes an emphasis.
    const blank = after === '' && /[ \t]/.test(text.charAt(at - 1)) ? 1 : 0;
    const span = { start: at - blank, end: at + whole.length + after.length };
    return [{ milestone, nameSpan: { start: nameStart, end: nameStart + name.length }, span }];
  });
}

/** Whether a place of a line stands inside bold text, which another pair of marks would close. */
function isInEmphasis(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  return (line.match(/\*\*|__/g)?.length ?? 0) % 2 === 1;
}

/** What is written into a cell, parted from its bars. */
function padded(text: string, { start, end }: Span, written: string): string {
  const before = text.charAt(start - 1) === '|' ? ' ' : '';
  return written === '' ? '' : before + written + (text.charAt(end) === '|' ? ' ' : '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
