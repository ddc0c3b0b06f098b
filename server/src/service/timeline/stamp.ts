import { ZONE_SOURCE } from './zones.js';

/** A calendar date as written; `year` is null in `March 12`. */
export interface StampDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** A time of day as written. */
export interface StampTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly precision: 'hour' | 'minute' | 'second';
}

/** What stands at the start of a timeline entry. Offsets are in the text that was given. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly date: StampDate | null;
  readonly time: StampTime | null;
  readonly until: StampTime | null;
  /** Minutes since the incident's start in `T+5m`. */
  readonly relativeMinutes: number | null;
  readonly zone: string | null;
  readonly approximate: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\.?,?\\s+)?';
const ISO = '(?<y>\\d{4})[-/](?<m>\\d{2})[-/](?<d>\\d{2})';
const MONTH_FIRST = `(?<mon>${MONTH})\\s+(?<md>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<my>\\d{4}))?`;
const DAY_FIRST = `(?<dd>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(?<dmon>${MONTH})(?:,?\\s+(?<dy>\\d{4}))?`;
const DATE = new RegExp(`${WEEKDAY}(?:${ISO}|${MONTH_FIRST}|${DAY_FIRST})(?!\\w)`, 'iuy');
const TIME =
  /(?:(?<h>\d{1,2})[:.h](?<mi>\d{2})(?::(?<s>\d{2})(?:[.,]\d{1,9})?)?(?:\s?(?<ap>[ap])\.?m\b\.?)?|(?<h12>\d{1,2})\s?(?<ap12>[ap])\.?m\b\.?|(?<hhmm>\d{4})(?=\s*(?:h\b|[:–—-]|UTC|Z\b|$)))(?![\d%])/iuy;
const RELATIVE =
  /T\+\s?(?:(?<rh>\d{1,3})[:h](?<rm>\d{2})|(?<n>\d{1,4})\s?(?<u>[smh]|sec|min|minutes?|hours?))\b/iuy;
const ZONE = new RegExp(`\\s?\\(?(?<z>(?:Z(?![\\w])|${ZONE_SOURCE}))\\)?(?![\\w/])`, 'uy');
const LEAD =
  /[\s*_[(]*(?:(?:at|on|by|around|about|circa|ca\.|approx(?:imately|\.)?|roughly|from|between)\s+)?(?<approx>[~≈]\s?)?/iuy;

/** Whether a text begins with a date or a time of day. */
export function startsWithStamp(text: string): boolean {
  return readStamp(text, 0) !== null;
}

/**
 * The stamp at `from`, or null. Reads dates (ISO, `March 12 2026`, `12 March`), times (24 and 12 hours, `HHMM` with a
 * date or zone), either order, ranges, approximations, zones and `T+5m`. A version such as `1.17` is no stamp.
 */
export function readStamp(text: string, from: number): Stamp | null {
  const lead = matchAt(LEAD, text, from);
  const at = from + (lead?.[0].length ?? 0);
  const start = at - (lead?.groups?.approx?.length ?? 0);
  const approximate =
    lead?.groups?.approx !== undefined || /approx|around|about|circa|roughly|ca\./i.test(lead?.[0] ?? '');

  const relative = matchAt(RELATIVE, text, at);
  if (relative !== null) {
    const none = { date: null, time: null, until: null, zone: null };
    return {
      ...none,
      start,
      end: at + relative[0].length,
      relativeMinutes: relativeMinutes(relative),
      approximate,
    };
  }

  const reader = new StampReader(text, at);
  reader.takeDate();
  if (reader.date !== null) reader.skipBetween();
  reader.takeTime();
  reader.takeDateBehind();
  return reader.stamp(start, approximate);
}

/** Takes the parts of a stamp one after the other. `end` is behind the last part, `at` where the next is looked for. */
class StampReader {
  date: StampDate | null = null;
  time: StampTime | null = null;
  until: StampTime | null = null;
  zone: string | null = null;
  end: number;

  constructor(
    private readonly text: string,
    public at: number,
  ) {
    this.end = at;
  }

  takeDate(): void {
    const match = matchAt(DATE, this.text, this.at);
    const date = match === null ? null : dateOf(match);
    if (match === null || date === null) return;
    this.date = date;
    this.advance(match[0].length);
  }

  takeTime(): void {
    const match = matchAt(TIME, this.text, this.at);
    const time = match === null ? null : timeOf(match, this.text, this.date !== null);
    if (match === null || time === null) return;
    this.time = time;
    this.advance(match[0].length);
    this.takeZone();
    // A second zone in brackets, `13:14 EDT (17:14 UTC)`, says the same instant again.
    const again = /^\s?[(/]\s?\d{1,2}:\d{2}(?::\d{2})?\s?[A-Z/+-]{0,6}\d{0,4}\)?/u.exec(this.ahead(40));
    this.advance(again?.[0].length ?? 0);
    this.takeUntil();
  }

  /** The date of `17:40 on November 18th` and `22:30 UTC (Oct 29)`, where none stood before the time. */
  takeDateBehind(): void {
    if (this.time === null || this.date !== null) return;
    this.skipBetween();
    this.takeDate();
    if (this.end === this.at && this.text[this.at] === ')') this.advance(1);
  }

  /** Past what stands between a date and a time: `T`, a blank, a comma, "at", a dash or a bracket. */
  skipBetween(): void {
    const gap = /^(?:T(?=\d)|,?\s+(?:at\s+|on\s+)?[~(]?|\s?[-–|@]\s|\s?[(,]\s?)/u.exec(this.ahead(10));
    this.at += gap?.[0].length ?? 0;
  }

  stamp(start: number, approximate: boolean): Stamp | null {
    const { date, time, until, zone, end } = this;
    if (date === null && time === null) return null;
    return { start, end, date, time, until, relativeMinutes: null, zone, approximate };
  }

  private takeUntil(): void {
    const dash = /^\s?(?:[-–—]|to|until|and)\s?~?/u.exec(this.ahead(10));
    if (dash === null) return;
    const match = matchAt(TIME, this.text, this.at + dash[0].length);
    const until = match === null ? null : timeOf(match, this.text, false);
    if (match === null || until === null) return;
    this.until = until;
    this.advance(dash[0].length + match[0].length);
    this.takeZone();
  }

  private takeZone(): void {
    const match = matchAt(ZONE, this.text, this.at);
    this.zone = match?.groups?.z ?? this.zone;
    this.advance(match?.[0].length ?? 0);
  }

  private advance(by: number): void {
    this.at += by;
    this.end = this.at;
  }

  private ahead(length: number): string {
    return this.text.slice(this.at, this.at + length);
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function dateOf({ groups = {} }: RegExpExecArray): StampDate | null {
  const name = groups.mon ?? groups.dmon;
  const year = groups.y ?? groups.my ?? groups.dy;
  const month = name === undefined ? Number(groups.m) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups.d ?? groups.md ?? groups.dd);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { year: year === undefined ? null : Number(year), month, day };
}

function timeOf(match: RegExpExecArray, text: string, dated: boolean): StampTime | null {
  const { groups = {} } = match;
  const packed = groups.hhmm;
  // Four digits alone are a year or a count; beside a date or a zone they are a time.
  if (
    packed !== undefined &&
    !dated &&
    !/^\s*(?:h\b|UTC|Z\b)/.test(text.slice(match.index + match[0].length))
  )
    return null;
  const separator = match[0].replace(/^\d+/, '').charAt(0);
  const half = (groups.ap ?? groups.ap12)?.toLowerCase();
  // `1.17` is a version or a number; a dot separates a time only beside a date or before am and pm.
  if (separator === '.' && half === undefined && !dated) return null;
  let hour = Number(groups.h ?? groups.h12 ?? packed?.slice(0, 2));
  const minute = Number(groups.mi ?? packed?.slice(2) ?? 0);
  const second = Number(groups.s ?? 0);
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour > 24 || minute > 59 || second > 60 || (hour === 24 && minute > 0)) return null;
  const precision = groups.s !== undefined ? 'second' : groups.h12 !== undefined ? 'hour' : 'minute';
  return { hour, minute, second, precision };
}

function relativeMinutes({ groups = {} }: RegExpExecArray): number {
  if (groups.rh !== undefined) return Number(groups.rh) * 60 + Number(groups.rm);
  const amount = Number(groups.n);
  const unit = (groups.u ?? 'm').toLowerCase();
  return unit.startsWith('s') ? amount / 60 : unit.startsWith('h') ? amount * 60 : amount;
}
