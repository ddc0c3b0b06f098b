import { withoutBreak } from './closingBreak.js';
import type { PostMortem, TimelineEntry } from './model.js';
import { lineAround } from './suppressions.js';

/** Where a new entry goes, and whether a blank line stands in front of it. */
interface Place {
  readonly at: number;
  readonly isApart: boolean;
}

/**
 * The place behind an entry and all that belongs to it. The span of an item holds its notes; what is told below a heading
 * or in the next lines of a paragraph stands behind the entry's span.
 */
export function placeBehind(report: PostMortem, index: number, entry: TimelineEntry): Place {
  const { text, timeline } = report;
  const line = lineOf(text, entry);
  const level = headingLevel(line);
  if (level > 0) return { at: headingEnd(report, index, level), isApart: true };
  const { start, end } = entry.span;
  if (ITEM_OR_ROW.test(line)) return { at: trimmedEnd(text, start, end), isApart: false };
  const next = timeline[index + 1];
  if (next !== undefined && isLine(text, next) && isSameSection(report, entry, next)) {
    const at = trimmedEnd(text, start, lineAround(text, next.timeSpan.start).start);
    return { at, isApart: BLANK_LINE.test(text.slice(at, next.timeSpan.start)) };
  }
  const blank = BLANK_LINE.exec(text.slice(end));
  const before = timeline[index - 1];
  const isApart =
    before !== undefined && isLine(text, before) && BLANK_LINE.test(text.slice(before.span.end, start));
  return { at: trimmedEnd(text, start, blank === null ? text.length : end + blank.index), isApart };
}

const ITEM_OR_ROW = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s|\|)/;
const BLANK_LINE = /\n[ \t>]*\r?\n/;

function lineOf(text: string, { timeSpan }: TimelineEntry): string {
  const { start, end } = lineAround(text, timeSpan.start);
  return text.slice(start, end);
}

/** The count of `#`; 0 for what is no heading. */
function headingLevel(line: string): number {
  return /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1]?.length ?? 0;
}

/** Whether an entry is a line of a paragraph. */
function isLine(text: string, entry: TimelineEntry): boolean {
  const line = lineOf(text, entry);
  return headingLevel(line) === 0 && !ITEM_OR_ROW.test(line);
}

function isSameSection({ sections }: PostMortem, entry: TimelineEntry, next: TimelineEntry): boolean {
  return !sections.some(({ headingSpan: { start } }) => entry.span.start < start && start < next.span.start);
}

/** In front of the next heading that is not below this one, a rule that closes the section left out. */
function headingEnd({ text, timeline, sections }: PostMortem, index: number, level: number): number {
  const start = timeline[index]?.span.start ?? 0;
  const entries = timeline.slice(index + 1).flatMap(entry => {
    const own = headingLevel(lineOf(text, entry));
    return own > 0 && own <= level ? [entry.span.start] : [];
  });
  const headings = sections.flatMap(({ via, level: own, headingSpan }) =>
    via === 'heading' && own <= level && headingSpan.start > start ? [headingSpan.start] : [],
  );
  const [next] = entries;
  const section = Math.min(text.length, ...headings);
  if (next !== undefined && next <= section) return trimmedEnd(text, start, next);
  return start + withoutBreak(text.slice(start, section)).length;
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
