import { numericDate, type ReadDate } from './dates.js';

const END = '(?=[\\s*_:)\\]]{0,6}(?:\\n|$))';
/** `17.03.`, `17.03.26` and `3/17/26`: inside a sentence they may be numbers or versions. */
const LONE = new RegExp(
  `(?<a>\\d{1,2})(?:(?<sep>[./])(?<b>\\d{1,2})\\k<sep>(?<year>\\d{2})|\\.(?<b2>\\d{1,2})\\.)${END}`,
  'y',
);
/** `17.03`, `3/17` and `03-17`, too, where nothing but days stand. */
const AMONG_DAYS = new RegExp(`(?<a>\\d{1,2})(?<sep>[./-])(?<b>\\d{1,2})${END}`, 'y');
/** What may stand between the start of a line and a date that it consists of. */
const MARKS = /^[\s*_([]*$/;

/** The date of figures at `at` that is all its line says, and how long it is written; null where there is none. */
export function readLoneDate(
  text: string,
  at: number,
  amongDays: boolean,
): (ReadDate & { readonly length: number }) | null {
  if (!MARKS.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at))) return null;
  LONE.lastIndex = at;
  AMONG_DAYS.lastIndex = at;
  const match = LONE.exec(text) ?? (amongDays ? AMONG_DAYS.exec(text) : null);
  if (match === null) return null;
  const { a, b, b2, year, sep = '.' } = match.groups ?? {};
  const read = numericDate(Number(a), Number(b ?? b2), year, sep);
  return read.date === null ? null : { ...read, length: match[0].length };
}
