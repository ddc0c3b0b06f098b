import type { Prose } from '../blocks.js';
import { perObject } from '../perObject.js';
import { readTime, type InvalidClock, type StampTime } from './clockTimes.js';
import { readDate, type StampDate } from './dates.js';
import { readDayWord, WEEKDAY_NAME, type DayWord } from './dayWords.js';
import { LETTERS } from '../letters.js';
import { readLoneDate } from './loneDates.js';
import { readRelative } from './relativeTime.js';
import { ZONE_BEHIND_TIME } from './zones.js';

/** Why what looks like a stamp names no instant. `unknown`: question marks or letters stand for figures. */
type InvalidStamp = InvalidClock | 'month' | 'day';

/** What stands at the start of a timeline entry. Offsets are in the text that was given. */
export interface Stamp {
  readonly start: number;
  readonly end: number;
  readonly date: StampDate | null;
  /** The day of `Mon 02:00` and `Next day 11:00`, which no date names. */
  readonly day: DayWord | null;
  readonly time: StampTime | null;
  readonly until: StampTime | null;
  /** Date of the end in `2026-03-17 23:50 – 2026-03-18 00:10`. */
  readonly untilDate: StampDate | null;
  /** Minutes since the incident's start in `T+5m`. */
  readonly relativeMinutes: number | null;
  readonly zone: string | null;
  readonly approximate: boolean;
  readonly invalid: InvalidStamp | null;
}

const ZONE = new RegExp(
  `\\s?\\(?(?<z>(?:Z(?![\\w])|[Uu][Tt][Cc](?![\\w+-])|${ZONE_BEHIND_TIME}))\\)?(?![\\w/])`,
  'uy',
);
const HEDGE =
  'about|around|approx(?:imately|\\.)?|circa|ca?\\.|ca|roughly|(?:just|shortly) (?:after|before)|kurz (?:nach|vor)|un peu (?:après|avant)|gegen|etwa|vers|environ|sobre|verso|rond|omstreeks';
/** Marks, pictures and arrows in front of an entry: `🔥 **09:12**`, `→ 09:12`. */
const MARK = '[\\u200d\\s\\u{1f3fb}-\\u{1f3ff}\\p{So}\\ufe0f*_[({→⇒⟶]';
/** Before a time: the number of its entry, `#1 14:05`. */
const NUMBER = '(?:#\\d{1,3}[.:)]?\\s+)?';
/** Before a time or a date: `UTC 14:05`. Other zones are words of some language. */
const ZONE_BEFORE = '(?<zone>(?:UTC|GMT)\\s+(?=\\d))?';
const LEAD = new RegExp(
  `${MARK}*${NUMBER}(?:(?:later|early|late|then|also)\\s+)?(?:(?:at|on|by|from|between|since|um|am|ab|von|le|el|em|alle ore|ore|alle|a las|às|kl\\.?|il|op|om)\\s+)?(?:the\\s+)?(?<hedge>(?:${HEDGE})\\s+)?(?<approx>[~≈]\\s?)?${ZONE_BEFORE}`,
  'iuy',
);

/** The weekday between a date and its time: `2026-10-08 (Thu) 09:12`; one that ends a line or a sentence stays. */
const DATED_WEEKDAY = `(?:,?\\s?\\(?(?<![${LETTERS}])(?:${WEEKDAY_NAME})(?![${LETTERS}\\d-])\\.?\\)?(?=[,\\s–|@-]{1,4}\\(?(?:(?:at|um|à|alle|a las|às|om|ore)\\s+)?[~≈]?\\d))?`;
const BETWEEN = new RegExp(
  `T(?=\\d)|${DATED_WEEKDAY}(?:,?\\s?[-–|@]\\s|,?\\s+|\\s?[(,]\\s?)(?:(?:at|on|between|from|um|zwischen|von|à|alle ore|alle|ore|a las|às|om)\\s+)?(?:the\\s+)?(?<hedge>(?:${HEDGE})\\s+|[~≈])?\\(?`,
  'iuy',
);

/** The stamp that a piece of prose begins with, or null. Several readers ask for it. */
export const leadingStamp = perObject((prose: Prose) => readStamp(prose.text, 0));

/** The same in a cell of a column of times, where `16.30` and `0347` are times and no numbers. */
export const stampInTimeColumn = perObject((prose: Prose) => readStamp(prose.text, 0, 'times'));

/** The same in a cell of a column of days, where `17.03` and `3/17` are days. */
export const stampInDayColumn = perObject((prose: Prose) => readStamp(prose.text, 0, 'days'));

/**
 * The stamp at `from`, or null. Reads dates (ISO, `March 12 2026`, `12 March`, `03/04/2026`, `12.03.2026`), weekdays, times
 * (24 and 12 hours, `HHMM` with a date or zone), either order, ranges, approximations, zones and `T+5m`. A version such as
 * `1.17` is no stamp, unless it stands `among` nothing but times; `17.03` is none, unless it stands among days.
 */
export function readStamp(text: string, from: number, among: 'times' | 'days' | null = null): Stamp | null {
  const lead = matchAt(LEAD, text, from);
  const at = from + (lead?.[0].length ?? 0);
  const before = lead?.groups?.zone;
  const start = at - (before?.length ?? 0) - (lead?.groups?.approx?.length ?? 0);
  const approximate = lead?.groups?.approx !== undefined || lead?.groups?.hedge !== undefined;

  const relative = readRelative(text, at);
  if (relative !== null) {
    const end = at + relative.length;
    const none = {
      date: null,
      day: null,
      time: null,
      until: null,
      untilDate: null,
      zone: null,
      invalid: null,
    };
    return { ...none, start, end, relativeMinutes: relative.minutes, approximate };
  }

  const reader = new StampReader(text, at, among, before?.trim() ?? null);
  reader.takeDay();
  if (reader.dated) reader.skipBetween();
  reader.takeTime();
  reader.takeDateBehind();
  return reader.stamp(start, approximate);
}

/** Before a time inside a sentence: "at 16:00", "approx 16:03", "(14:05". */
const INSIDE =
  /(?:\b(?:at|by|around|about|approx\.?|until|since|from|between|um|gegen)\s|[~(])(?=~?\d{1,2}(?:[:.]\d{2}|\s?[ap](?:\.\s?)?m))/giu;
/** How far into an entry a time is looked for. */
const INSIDE_LENGTH = 240;

/** The first time of day that a sentence tells somewhere inside it ("… was retired at 16:00"), or null. */
export function timeIn(sentence: string): Stamp | null {
  for (const match of sentence.slice(0, INSIDE_LENGTH).matchAll(INSIDE)) {
    const stamp = readStamp(sentence, match.index + match[0].length);
    if (stamp?.time) return stamp;
  }
  return null;
}

const ALONE_IN_LINE = /^[ \t:*_]*\n/;

/** `am` or `pm` at the end. */
const HALF_WRITTEN = /[ap](?:\.\s?)?m\.?\s*$/i;

/** Takes the parts of a stamp one after the other. `end` is behind the last part, `at` where the next is looked for. */
class StampReader {
  private date: StampDate | null = null;
  private day: DayWord | null = null;
  private time: StampTime | null = null;
  private until: StampTime | null = null;
  private untilDate: StampDate | null = null;
  private invalid: InvalidStamp | null = null;
  private hedged = false;
  private namesDay = false;
  private afterT = false;
  private end: number;

  constructor(
    private readonly text: string,
    private at: number,
    private readonly among: 'times' | 'days' | null,
    private zone: string | null,
  ) {
    this.end = at;
  }

  /** Whether a day was taken, be it one that does not exist. */
  get dated(): boolean {
    return this.namesDay;
  }

  takeDay(): void {
    this.takeDate();
    const word = this.dated ? null : readDayWord(this.text, this.at);
    // A weekday alone in a line stands above times, and before none.
    if (
      word === null ||
      ALONE_IN_LINE.test(this.text.slice(this.at + word.length, this.at + word.length + 8))
    )
      return;
    this.namesDay = true;
    this.day = word.day;
    this.advance(word.length);
  }

  private takeDate(): void {
    const read = readDate(this.text, this.at) ?? readLoneDate(this.text, this.at, this.among === 'days');
    if (read === null) return;
    this.namesDay = true;
    this.date = read.date;
    this.invalid ??= read.invalid;
    this.advance(read.length);
  }

  private get amongTimes(): 'times' | null {
    return this.among === 'times' ? 'times' : null;
  }

  takeTime(): void {
    const read = readTime(this.text, this.at, this.dated ? 'date' : this.amongTimes);
    if (read === null) return;
    this.time = read.time;
    this.invalid ??= read.invalid;
    this.advance(read.length);
    this.takeZone();
    // A second zone in brackets, `13:14 EDT (17:14 UTC)`, says the same instant again.
    const again = /^\s?[(/]\s?\d{1,2}:\d{2}(?::\d{2})?\s?[A-Z/+-]{0,6}\d{0,4}\)?/u.exec(this.ahead(40));
    this.advance(again?.[0].length ?? 0);
    this.takeUntil();
    if (this.ahead(2).startsWith('~')) {
      this.hedged = true;
      this.advance(1);
    }
  }

  /** The date of `17:40 on November 18th` and `22:30 UTC (Oct 29)`, where none stood before the time. */
  takeDateBehind(): void {
    if (this.time === null || this.date !== null) return;
    const { end } = this;
    this.skipBetween();
    this.takeDate();
    if (this.end > end && this.text[this.end] === ')') this.advance(1);
  }

  /** Past what stands between a date and a time: `T`, a blank, a comma, "at", "around", a dash or a bracket. */
  skipBetween(): void {
    const gap = matchAt(BETWEEN, this.text, this.at);
    this.afterT = gap?.[0] === 'T';
    this.hedged ||= gap?.groups?.hedge !== undefined;
    this.at += gap?.[0].length ?? 0;
  }

  stamp(start: number, approximate: boolean): Stamp | null {
    const { date, day, time, until, untilDate, zone, end, invalid } = this;
    if (date === null && time === null && invalid === null) return null;
    return {
      ...{ start, end, date, day, time, until, untilDate, zone, invalid },
      relativeMinutes: null,
      approximate: approximate || this.hedged,
    };
  }

  private takeUntil(): void {
    const dash = /^\s?(?:[-–—→]|to|until|and|bis)\s?~?/u.exec(this.ahead(10));
    if (dash === null) return;
    let from = this.at + dash[0].length;
    const day = readDate(this.text, from);
    if (day !== null)
      from +=
        day.length +
        (/^(?:T|,?\s+)/.exec(this.text.slice(from + day.length, from + day.length + 4))?.[0].length ?? 0);
    const read = readTime(this.text, from, day !== null ? 'date' : this.amongTimes);
    if (!read?.time) return;
    this.until = read.time;
    this.untilDate = day?.date ?? null;
    this.halveLike(read.time, this.text.slice(from, from + read.length));
    this.advance(from - this.at + read.length);
    this.takeZone();
  }

  /** In `9.30–10.15pm` the first time is of the half of the day that stands behind the second. */
  private halveLike(until: StampTime, written: string): void {
    const { time } = this;
    if (time === null || HALF_WRITTEN.test(this.text.slice(0, this.at)) || !HALF_WRITTEN.test(written))
      return;
    if (time.hour === 12 && until.hour === 0) this.time = { ...time, hour: 0 };
    else if (time.hour < 12 && until.hour >= 12 && time.hour + 12 <= until.hour)
      this.time = { ...time, hour: time.hour + 12 };
  }

  private takeZone(): void {
    const match = matchAt(ZONE, this.text, this.at);
    // `14:05-14:20` is a range; an offset that looks like one stands behind seconds or a `T`.
    const isRange =
      /^-\d{2}:/.test(match?.groups?.z ?? '') && !this.afterT && this.time?.precision !== 'second';
    if (isRange) return;
    this.zone = match?.groups?.z ?? this.zone;
    const written = match?.[0] ?? '';
    // In "alert (14:05 UTC)" the bracket is not the zone's.
    this.advance(written.length - (written.endsWith(')') && !written.includes('(') ? 1 : 0));
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
