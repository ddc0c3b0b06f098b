import { applyEdits } from '../applyEdits.js';
import { stampSpan } from '../entryShape.js';
import type { TextEdit } from '../finding.js';
import type { PostMortem } from '../model.js';
import type { Span } from '../span.js';
import { readDate, type StampDate } from '../timeline/dates.js';
import { readStamp } from '../timeline/stamp.js';
import { clockStyle, restyled } from './clocks.js';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The edits that write the times in a span as most entries of the report do: 24 or 12 hours, what stands between hours
 * and minutes, the leading zero, and ISO dates where they are the rule. A stamp that would be read as another moment, or
 * would claim minutes that nobody wrote, stays as it is.
 */
export function timeEdits(report: PostMortem, { start, end }: Span): TextEdit[] {
  const stamps = report.timeline
    .map(entry => {
      const span = stampSpan(report, entry);
      return { span, text: report.text.slice(span.start, span.end) };
    })
    .filter(({ text }) => readStamp(text, 0) !== null);
  const style = clockStyle(stamps.map(({ text }) => text));
  const dates = stamps.flatMap(({ text }) => writtenDate(text) ?? []);
  const isoDates = dates.filter(({ text }) => ISO.test(text)).length > dates.length / 2;
  return stamps.flatMap(({ span, text }) => {
    if (span.end < start || span.start > end) return [];
    const withDate = isoDates ? withIsoDate(text) : text;
    const newText = style === null ? withDate : restyled(withDate, style);
    return newText === text || meaning(newText) !== meaning(text) ? [] : [{ span, newText }];
  });
}

interface WrittenDate {
  readonly text: string;
  readonly at: number;
  readonly date: StampDate;
}

function writtenDate(stamp: string): WrittenDate | null {
  for (const { index } of stamp.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)) {
    const read = readDate(stamp, index);
    if (read === null) continue;
    const { date, length } = read;
    return date === null ? null : { text: stamp.slice(index, index + length), at: index, date };
  }
  return null;
}

function withIsoDate(stamp: string): string {
  const written = writtenDate(stamp);
  if (written === null) return stamp;
  const { text, at, date } = written;
  if (date.year === null || date.order === 'ambiguous') return stamp;
  const newText = [String(date.year).padStart(4, '0'), two(date.month), two(date.day)].join('-');
  return applyEdits(stamp, [{ span: { start: at, end: at + text.length }, newText }]);
}

/** All that a stamp tells, however it is written, and what stands behind it that no part of it is. */
function meaning(text: string): string {
  const stamp = readStamp(text, 0);
  if (stamp === null) return text;
  const { date, day, time, until, untilDate, relativeMinutes, zone, approximate, invalid, end } = stamp;
  const figures = (each: StampDate | null): unknown => each && [each.year, each.month, each.day];
  return JSON.stringify([
    ...[figures(date), day, time, until, figures(untilDate), relativeMinutes, zone, approximate, invalid],
    text.slice(end),
  ]);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
