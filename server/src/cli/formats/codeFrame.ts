import type { Span } from '../../service/span.js';
import { textWidth } from '../../service/textWidth.js';

/** How much of a long line is shown, in UTF-16 units: before the marked words, and in all. */
const BEFORE = 40;
const LONGEST = 90;

/** The line of a finding and, below it, carets under its words. Nothing for an empty line. */
export function codeFrame(text: string, span: Span, line: number, mark: (caret: string) => string): string[] {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const whole = text.slice(span.start === 0 ? 0 : start, newline < 0 ? text.length : newline).trimEnd();
  if (whole.trim() === '') return [];
  const column = span.start - (span.start === 0 ? 0 : start);
  const from = column > LONGEST - BEFORE / 2 ? boundary(whole, column - BEFORE) : 0;
  const to = whole.length > from + LONGEST ? boundary(whole, from + LONGEST) : whole.length;
  const [head, tail] = [from > 0 ? '…' : '', to < whole.length ? '…' : ''];
  const shown = head + printable(whole.slice(from, to)) + tail;
  const marked = printable(whole.slice(column, Math.min(to, column + span.end - span.start)));
  const gutter = ' '.repeat(String(line).length);
  const indent = ' '.repeat(textWidth(head + printable(whole.slice(from, column))));
  return [
    `    ${line} | ${shown}`,
    `    ${gutter} | ${indent}${mark('^'.repeat(Math.max(1, textWidth(marked))))}`,
  ];
}

/** An offset that does not part a surrogate pair. */
function boundary(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** A tab is as wide as a blank here, and a control character must not reach the terminal. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}/gu, '\uFFFD');
}
