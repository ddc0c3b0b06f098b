import type { StampTime } from '../timeline/clockTimes.js';
import { readStamp } from '../timeline/stamp.js';
import type { MessageTime, WrittenDate } from './message.js';

/** A date, a time of day, or both, at the beginning of a line. */
export interface When {
  readonly date: WrittenDate | null;
  /** The figures of a date such as `03/04/2026`. */
  readonly dateText: string;
  readonly time: MessageTime | null;
  readonly until: StampTime | null;
  readonly zone: string | null;
  /** Whether the time is of a 12-hour clock and says which half of the day. */
  readonly half: boolean;
  /** Whether it stands in brackets, as chats write it. */
  readonly bracketed: boolean;
  /** Behind it and what separates it from the rest of the line. */
  readonly end: number;
}

/** What may stand in front: blanks, a bracket, the round bullet or the emoji of a copied list. */
const LEAD = /^\s*(?:[•‣●○]\s*|:[\w+-]+:\s*)?(?<open>[[(])?(?:(?:today|heute),?\s(?:(?:at|um)\s)?)?/iu;
const FIGURES = /^(?<a>\d{1,2})[./](?<b>\d{1,2})(?:[./](?<y>\d{4}|\d{2}))?\.?(?:,?\s+(?:(?:at|um)\s)?|$)/iu;
/** The stamp of a web server's access log. */
const ACCESS = /^(?<d>\d{2})\/(?<mon>[A-Z][a-z]{2})\/(?<y>\d{4}):(?=\d{2}:\d{2}:\d{2})/;
const BEHIND = /^(?:\s?Uhr\b)?\s?[\])]?\s*(?:[—–|:-]+(?=\s|$)|,(?=\s))?\s*/u;

/** Reads the beginning of a line; null where it has neither date nor time. */
export function readWhen(line: string): When | null {
  const lead = LEAD.exec(line);
  const at = lead?.[0].length ?? 0;
  // The `T` between date and time, as a blank.
  const rest = line.slice(at).replace(/^(\d{4}-\d{2}-\d{2})T(?=\d)/, '$1 ');
  // Marks of Markdown are a sign of text that is in shape already.
  if (!/^[\p{L}\d]/u.test(rest)) return null;
  const bracketed = lead?.groups?.open !== undefined;
  const figures = FIGURES.exec(rest) ?? ACCESS.exec(rest);
  const length = figures?.[0].length ?? 0;
  const written = figures === null ? null : dateOf(figures);
  if (figures !== null && written === null) return null;
  const stamp = readStamp(rest.slice(length), 0);
  const dateText = /^[\d./]*/.exec(rest.slice(0, length))?.[0] ?? '';
  const base = { date: written, dateText, bracketed };
  const usable =
    // The name of a day would be lost: an entry has its time or its date.
    stamp !== null &&
    stamp.day === null &&
    stamp.relativeMinutes === null &&
    stamp.start === leadOf(rest.slice(length));
  if (!usable || (written !== null && stamp.time === null)) {
    if (written === null || rest.slice(length).trim() !== '') return null;
    return { ...base, time: null, until: null, zone: null, half: false, end: line.length };
  }
  const end = at + length + stamp.end;
  const text = line.slice(at + length, end);
  const time: MessageTime | null =
    stamp.time === null
      ? null
      : { ...stamp.time, fraction: /:\d{2}([.,]\d{1,9})/.exec(text)?.[1]?.replace(',', '.') ?? '' };
  return {
    ...base,
    date: written ?? stamp.date,
    time,
    until: stamp.until,
    zone: stamp.zone,
    half: /\d\s?[ap]\.?m\b/i.test(text),
    end: end + (BEHIND.exec(line.slice(end))?.[0].length ?? 0),
  };
}

/** `at` and `on` may stand before a stamp; anything else that the reader of stamps passes over may not. */
function leadOf(text: string): number {
  return /^(?:(?:at|on)\s)?/i.exec(text)?.[0].length ?? 0;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf({ groups = {} }: RegExpExecArray): WrittenDate | null {
  const year = groups.y === undefined ? null : Number(groups.y) + (groups.y.length === 2 ? 2000 : 0);
  if (groups.mon !== undefined) {
    const month = MONTHS.indexOf(groups.mon.toLowerCase()) + 1;
    return month === 0 ? null : { year, month, day: Number(groups.d) };
  }
  const [a, b] = [Number(groups.a), Number(groups.b)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  if (a > 12) return { year, month: b, day: a };
  if (b > 12) return { year, month: a, day: b };
  return a === b ? { year, month: a, day: b } : { figures: [a, b], year };
}
