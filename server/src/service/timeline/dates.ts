import { LETTERS } from '../letters.js';
import { MONTH_SOURCE, monthNumber, WEEKDAY_SOURCE } from './monthNames.js';

/** A calendar date as written; `year` is null in `March 12`. */
export interface StampDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /**
   * Which of two figures comes first in `03/04/2026`. `ambiguous`: this date alone does not tell; `month` and `day` are
   * then those of the day-first reading. null for dates that are written in one way only.
   */
  readonly order: DateOrder | 'ambiguous' | null;
}

/** A date that stands in a text, or a part of one that names no day of the calendar. */
export type ReadDate =
  | { readonly date: StampDate; readonly invalid: null }
  | { readonly date: null; readonly invalid: 'month' | 'day' | 'unknown' };

/** How the two figures of `03/04/2026` are to be read in a report. */
export type DateOrder = 'day-first' | 'month-first';

const ISO = '(?<y>\\d{4})[-/](?<m>\\d{1,2})[-/](?<d>\\d{1,2})';
/** `2026-03-??` and the letters of a template stand for what nobody knows yet. */
const UNKNOWN = '(?<unknown>(?:\\d{4}|YYYY)-(?:\\d{2}|MM|XX|xx|\\?\\?)-(?:DD|XX|xx|\\?\\?))';
const YEARLESS_ISO = '(?<m2>\\d{2})-(?<d2>\\d{2})(?=[ T]\\d{1,2}:\\d{2})';
/** Behind a day, other figures are a time: `11 Nov, 1545`. */
const YEAR = '(?:19|20)\\d{2}';
const MONTH_FIRST = `(?<mon>${MONTH_SOURCE})\\s+(?<md>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<my>${YEAR}))?`;
/** Two figures are a year where a time follows them. */
const SHORT_YEAR = '\\d{2}(?=[\\s,]+\\d{1,2}[:.]\\d{2})';
const DAY_FIRST = `(?<dd>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?\\s?(?:(?:of|de)\\s)?(?<dmon>${MONTH_SOURCE})(?:,?\\s+(?:de\\s)?(?<dy>${YEAR}|${SHORT_YEAR}))?`;
/** `26/Mar/2026`, `27-Mar-26` and `27Mar2026`, as tools write them. */
const JOINED = `(?<d4>\\d{1,2})(?<join>[-/.]?)(?<m4>${MONTH_SOURCE})\\k<join>(?<y4>${YEAR}|\\d{2}(?![.:]\\d))`;
const NUMERIC = '(?<a>\\d{1,2})(?<sep>[/.-])(?<b>\\d{1,2})\\k<sep>(?<ny>\\d{4}|' + SHORT_YEAR + ')(?![.\\d])';
const HEDGED = '(?:(?:um|at|kl\\.?|om|gegen|etwa|ca\\.?|circa|kurz (?:nach|vor))\\s+){0,2}[~≈]?';
/** A time of day, with what may stand between it and its date. */
const TIME_BEHIND = `(?=(?:,?\\s+|\\s?[-–|@]\\s)${HEDGED}\\d{1,2}(?:[:.]\\d{2}|\\s?Uhr\\b))`;
/**
 * `17.03.` may be a time or a number, but not where it has a weekday before it or a time behind it; without its last full
 * stop only before a clock, where no dash makes it the start of a range.
 */
const YEARLESS_DOTS = `(?<a3>\\d{1,2})\\.(?<b3>\\d{1,2})(?:\\.${TIME_BEHIND}|(?=,?\\s+${HEDGED}\\d{1,2}:\\d{2})|\\.(?<=${WEEKDAY_SOURCE}\\d{1,2}\\.\\d{1,2}\\.)(?!\\d))`;
const YEARLESS_NUMERIC = `(?:(?<a2>\\d{1,2})/(?<b2>\\d{1,2})${TIME_BEHIND}|${YEARLESS_DOTS})`;
const HAN = '(?:(?<hy>\\d{4})\\s?年\\s?)?(?<hm>\\d{1,2})\\s?月\\s?(?<hd>\\d{1,2})\\s?[日号]';
const DATE = new RegExp(
  `(?:${WEEKDAY_SOURCE})?(?:(?:${UNKNOWN}|${ISO}|${YEARLESS_ISO}|${MONTH_FIRST}|${JOINED}|${DAY_FIRST}|${NUMERIC})(?!(?!T\\d)[\\d${LETTERS}])|${YEARLESS_NUMERIC}|${HAN})`,
  'iy',
);

/** The date at `at`, how long it is written, and what is wrong with it; null where there is none. */
export function readDate(text: string, at: number): (ReadDate & { readonly length: number }) | null {
  DATE.lastIndex = at;
  const match = DATE.exec(text);
  if (match === null) return null;
  const date = dateOf(match.groups ?? {});
  // Three figures with dots that name no day are a version or an address.
  if (date.date === null && (match.groups?.sep === '.' || match.groups?.a3 !== undefined)) return null;
  return { ...date, length: match[0].length };
}

type Groups = Readonly<Record<string, string | undefined>>;

function dateOf(groups: Groups): ReadDate {
  if (groups.unknown !== undefined) return { date: null, invalid: 'unknown' };
  const first = groups.a ?? groups.a2;
  if (first !== undefined)
    return numericDate(Number(first), Number(groups.b ?? groups.b2), groups.ny, groups.sep);
  const name = groups.mon ?? groups.dmon ?? groups.m4;
  const year = groups.y ?? groups.my ?? groups.dy ?? groups.y4 ?? groups.hy;
  const month =
    name === undefined ? Number(groups.m ?? groups.m2 ?? groups.b3 ?? groups.hm) : monthNumber(name);
  const day = Number(groups.d ?? groups.d2 ?? groups.md ?? groups.dd ?? groups.d4 ?? groups.a3 ?? groups.hd);
  return checked(yearOf(year), month, day, null);
}

/** A year as written, of four figures or two. */
function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** `03/04/2026`. Dots are written where the day comes first. */
export function numericDate(a: number, b: number, written: string | undefined, separator = '/'): ReadDate {
  const year = yearOf(written);
  if (separator === '.') return checked(year, b, a, null);
  if (a > 12) return checked(year, b, a, 'day-first');
  if (b > 12) return checked(year, a, b, 'month-first');
  return checked(year, b, a, a === b ? null : 'ambiguous');
}

function checked(year: number | null, month: number, day: number, order: StampDate['order']): ReadDate {
  if (month < 1 || month > 12) return { date: null, invalid: 'month' };
  if (day < 1 || day > daysIn(year, month)) return { date: null, invalid: 'day' };
  return { date: { year, month, day, order }, invalid: null };
}

/** Without a year, 29 February may have been. */
function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** A date as a report with this order means it; null where nothing tells which of its figures is the day. */
export function dateIn(date: StampDate, order: DateOrder | null): StampDate | null {
  if (date.order !== 'ambiguous') return date;
  if (order === null) return null;
  return order === 'day-first' ? { ...date, order } : { ...date, order, month: date.day, day: date.month };
}
