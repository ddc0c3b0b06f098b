import { english, msg, plain, type Message, type Tell } from './message.js';
import { quoted } from './quoted.js';
import type { Reader } from './reader.js';
import { spokenTime } from './spokenTime.js';
import { instantOf, plainDate } from './timeline/instants.js';
import { readStamp, type Stamp } from './timeline/stamp.js';
import { zoneOf } from './timeline/zones.js';
import { addDays, wallTime, type WallTime } from './wallClock.js';

/** A moment as a person writes it down when asked for it. */
export interface Moment {
  /** `2026-03-17T14:02`; with `Z` behind it an instant in UTC, without it the time on a clock that is yet to be chosen. */
  readonly start: string;
  /** The zone that the text names, as written; null for none. */
  readonly zone: string | null;
  /** Where the instant is known: the same on the reader's clock, in the form of `start` without `Z`. */
  readonly local: string;
  /** Whether it lies ahead of the reader. */
  readonly ahead: boolean;
}

/** Exactly one of both is null; `problem` is for people. */
export type ReadMoment =
  { readonly moment: Moment; readonly problem: null } | { readonly moment: null; readonly problem: string };

/** Longer texts are none that a person types for a moment. */
const MOST = 80;
const EXAMPLES = plain('Write it as 2026-03-17 14:02, "yesterday 14:05" or "20 minutes ago".');

/** As `ReadMoment`, with a problem that is yet to be told in the reader's language. */
type Found =
  { readonly moment: Moment; readonly problem: null } | { readonly moment: null; readonly problem: Message };

/**
 * Reads a date with a time: `2026-03-17 14:02`, `yesterday 14:05`, `last Friday 10pm`, `20 minutes ago`, `14:05 UTC`,
 * `gestern 14:05`. A time alone, and a day without its year, is the latest one that has passed.
 */
export function readMoment(text: string, reader: Reader, tell: Tell = english): ReadMoment {
  const found = read(text, reader);
  return found.problem === null ? found : { moment: null, problem: tell(found.problem) };
}

function read(text: string, reader: Reader): Found {
  const written = text.trim();
  if (written === '') return problem(msg`Tell when it started. ${EXAMPLES}`);
  const now = wallTime(reader.now, reader.timeZone);
  if (written.length > MOST || now === null)
    return problem(msg`${quoted(written)} is no date and time. ${EXAMPLES}`);
  const stamp = readStamp(written, 0);
  const whole = stamp !== null && stamp.start === 0 && stamp.end === written.length;
  if (whole && stamp.relativeMinutes === null && stamp.day === null) {
    const own = fromStamp(stamp, written, reader, now);
    if (own !== null) return own;
  }
  return fromWords(written, reader, now);
}

/** null where another reader may know more of it. */
function fromStamp(
  { date, time, zone, invalid }: Stamp,
  written: string,
  reader: Reader,
  now: WallTime,
): Found | null {
  if (invalid !== null) return noSuchTime(written);
  if (date?.order === 'ambiguous')
    return problem(
      msg`${quoted(written)} is one day to some readers and another to others. Write the year first: 2026-03-17 14:02.`,
    );
  if (time === null) return date === null ? null : missingTime(written);
  const clock = `${two(time.hour % 24)}:${two(time.minute)}`;
  if (date === null) return timeAlone(clock, zone, reader, now);
  for (const year of date.year === null ? yearsBack(Number(now.date.slice(0, 4))) : [date.year]) {
    if (plainDate({ ...date, year }) === null) continue;
    const day = `${year}-${two(date.month)}-${two(date.day)}`;
    const found = placed(`${time.hour === 24 ? addDays(day, 1) : day}T${clock}`, zone, reader, now);
    if (date.year !== null || found.moment?.ahead !== true) return found;
  }
  return noSuchTime(written);
}

/** The years that a day without one may be of, the latest first: a leap day has one of the last eight. */
function yearsBack(latest: number): number[] {
  return Array.from({ length: 9 }, (_, back) => latest - back);
}

function timeAlone(clock: string, zone: string | null, reader: Reader, now: WallTime): Found {
  // The day on the clock that the time is told of.
  const today = (zone === null ? null : wallTime(reader.now, zone))?.date ?? now.date;
  const found = placed(`${today}T${clock}`, zone, reader, now);
  return found.moment?.ahead === true ? placed(`${addDays(today, -1)}T${clock}`, zone, reader, now) : found;
}

/** A time on the clock of `zone` (null: of a clock yet to be chosen). */
function placed(at: string, zone: string | null, reader: Reader, now: WallTime): Found {
  if (zone === null) {
    const ahead = at > `${now.date}T${now.time}`;
    return { moment: { start: at, zone, local: at, ahead }, problem: null };
  }
  const known = zoneOf(zone);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = at.split(/[-T:]/).map(Number);
  const time = { hour, minute, second: 0, precision: 'minute' } as const;
  const instant = known === null ? null : instantOf({ year, month, day, order: null }, time, known, false);
  const isKnown = (instant?.offsetMinutes ?? null) !== null;
  const shown = instant === null || !isKnown ? null : wallTime(instant.epochMs, zone);
  if (instant === null || shown === null)
    return problem(msg`The time zone ${quoted(zone)} is not known. Leave it out and choose it next.`);
  if (`${shown.date}T${shown.time}` !== at)
    return problem(
      msg`On ${at.slice(0, 10)} the clocks of ${quoted(zone)} go forward and never show ${at.slice(11)}. Write a time that they show.`,
    );
  return asInstant(instant.epochMs, zone, reader);
}

function asInstant(epochMs: number, zone: string | null, reader: Reader): Found {
  const { date, time } = wallTime(epochMs, reader.timeZone) ?? { date: '', time: '' };
  const start = `${new Date(epochMs).toISOString().slice(0, 16)}Z`;
  const moment = { start, zone, local: `${date}T${time}`, ahead: epochMs > reader.now };
  return { moment, problem: null };
}

/** Words for days and spans of time, in English and German. */
function fromWords(written: string, reader: Reader, now: WallTime): Found {
  const zone = zoneWritten(written);
  const bare = zone === null ? written : written.slice(0, -zone.length).trimEnd();
  for (const words of bare === written ? [written] : [written, bare]) {
    const spoken = spokenTime(words, now);
    if (spoken === 'no time') return missingTime(written);
    if (spoken === null) continue;
    const { at, offsetMinutes, minutesFromNow } = spoken;
    if (minutesFromNow !== null) return asInstant(reader.now + minutesFromNow * 60_000, null, reader);
    if (offsetMinutes === null) return placed(at, words === written ? null : zone, reader, now);
    return asInstant(Date.parse(`${at}Z`) - offsetMinutes * 60_000, zone, reader);
  }
  return problem(msg`${quoted(written)} is no date and time. ${EXAMPLES}`);
}

/** The last word, where it is a zone. */
function zoneWritten(written: string): string | null {
  const last = written.split(/\s+/).at(-1) ?? '';
  return zoneOf(last) === null ? null : last;
}

function noSuchTime(written: string): Found {
  return problem(msg`${quoted(written)} names a date or a time that does not exist. ${EXAMPLES}`);
}

function missingTime(written: string): Found {
  return problem(msg`${quoted(written)} has no time of day. Add it: ${quoted(`${written} 14:05`)}.`);
}

function problem(message: Message): Found {
  return { moment: null, problem: message };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
