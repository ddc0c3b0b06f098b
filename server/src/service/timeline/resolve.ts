import type { Instant } from '../model.js';
import type { RawEntry } from './entries.js';
import { minutesIn } from './clockTimes.js';
import { dateIn, type DateOrder, type StampDate } from './dates.js';
import { dayAfter, instantAt, instantOf } from './instants.js';
import { backwardsGroups } from './newestFirst.js';
import { toldDay } from './toldDay.js';
import type { Stamp } from './stamp.js';
import { zoneOf, type Zone } from './zones.js';

/** A time this much earlier than the one before it, without a date of its own, is taken for the next day. */
const MIDNIGHT_MINUTES = 12 * 60;

export interface Resolved {
  readonly time: Instant | null;
  readonly end: Instant | null;
}

/** What is carried from entry to entry. */
export interface Clock {
  /** Date of the last entry, or of the incident. */
  readonly date: StampDate | null;
  /** Date of the last heading that had one. */
  readonly heading: StampDate | null;
  /** The last heading that counts days, and the date of one of them. */
  readonly counted: { readonly number: number; readonly date: StampDate } | null;
  /** Time of day of the last entry of the same list or table. */
  readonly lastMinutes: number | null;
  /** The instant of the last entry of the same list or table. */
  readonly lastInstant: number | null;
  /** The first resolved time: what `T+5m` counts from. */
  readonly start: number | null;
}

/** What holds for all stamps of a report. */
export interface Reading {
  /** The zone of stamps that state none, as written; null reads the clock as UTC. */
  readonly zone: string | null;
  readonly order: DateOrder | null;
}

/**
 * Places entries of one part in time. A date is the entry's own, else the one carried from the entry before (past
 * midnight where the clock jumps by half a day), else the heading's, else the incident's.
 */
export function resolveEntries(
  entries: readonly RawEntry[],
  reading: Reading,
  before: Clock,
): { readonly times: readonly Resolved[]; readonly after: Clock } {
  let { date, heading, counted, lastMinutes, lastInstant, start } = before;
  let group = 0;
  let backwards = false;
  const reversed = backwardsGroups(entries);
  const times = entries.map(({ stamp, headingDate: above, headingDay, group: ownGroup }): Resolved => {
    if (ownGroup !== group) {
      group = ownGroup;
      lastMinutes = null;
      lastInstant = null;
      backwards = reversed.has(group);
    }
    const headingDate = above === null ? null : dateIn(above, reading.order);
    if (headingDate !== null && !sameDate(headingDate, heading)) {
      heading = headingDate;
      date = withYear(headingDate, date);
      lastMinutes = null;
      lastInstant = null;
    }
    if (headingDay !== null && date !== null && headingDay !== counted?.number) {
      // `Day 2` counts on from the date of the day before it; the first that counts, from that of the incident.
      if (headingDate === null)
        date =
          counted === null
            ? dayAfter(date, Math.max(headingDay - 1, 0))
            : dayAfter(counted.date, headingDay - counted.number);
      counted = { number: headingDay, date };
      lastMinutes = null;
      lastInstant = null;
    }
    if (stamp === null || namesNoDay(stamp)) return NOWHEN;
    if (stamp.relativeMinutes !== null) {
      const time =
        start === null ? null : instantAt(start + stamp.relativeMinutes * 60_000, stamp.approximate);
      return { time, end: null };
    }
    const minutes = stamp.time === null ? null : minutesIn(stamp.time);
    if (stamp.date !== null) {
      const own = dateIn(stamp.date, reading.order);
      if (own === null) return NOWHEN;
      date = withYear(own, date);
    } else if (date !== null && stamp.day !== null) {
      date = toldDay(stamp.day, date, { follows: lastMinutes !== null, backwards });
    } else if (date !== null && minutes !== null && lastMinutes !== null) {
      if (!backwards && lastMinutes - minutes > MIDNIGHT_MINUTES) date = dayAfter(date, 1);
      else if (backwards && minutes - lastMinutes > MIDNIGHT_MINUTES) date = dayAfter(date, -1);
    }
    if (minutes !== null) lastMinutes = minutes;
    if (date === null || (stamp.time === null && stamp.date === null)) return NOWHEN;
    const zone = zoneOf(stamp.zone ?? '') ?? zoneOf(reading.zone ?? '');
    const time = instantOf(date, stamp.time, zone, stamp.approximate, backwards ? null : lastInstant);
    if (time !== null) start ??= time.epochMs;
    if (time !== null && stamp.time !== null) lastInstant = time.epochMs;
    return { time, end: time === null ? null : endOf(stamp, date, zone, reading.order, time) };
  });
  return { times, after: { date, heading, counted, lastMinutes, lastInstant, start } };
}

/** Places one stamp in time that stands outside the timeline; `date` is that of the incident. */
export function resolveStamp(stamp: Stamp, { zone, order }: Reading, date: StampDate | null): Resolved {
  const own = stamp.date === null ? date : dateIn(stamp.date, order);
  if (own === null) return NOWHEN;
  const ownZone = zoneOf(stamp.zone ?? '') ?? zoneOf(zone ?? '');
  const dated = withYear(own, date);
  const time = instantOf(dated, stamp.time, ownZone, stamp.approximate);
  return { time, end: endOf(stamp, dated, ownZone, order, time) };
}

/** 30 February, or a day that is left open: the clock beside it belongs to no other day. */
function namesNoDay({ date, invalid }: Stamp): boolean {
  return date === null && invalid !== null && invalid !== 'clock';
}

const NOWHEN: Resolved = { time: null, end: null };

function sameDate(a: StampDate, b: StampDate | null): boolean {
  return a.year === b?.year && a.month === b.month && a.day === b.day;
}

function endOf(
  stamp: Stamp,
  date: StampDate,
  zone: Zone | null,
  order: DateOrder | null,
  begin: Instant | null,
): Instant | null {
  if (stamp.until === null) return null;
  const own = stamp.untilDate === null ? null : dateIn(stamp.untilDate, order);
  const passes = stamp.time !== null && minutesIn(stamp.until) < minutesIn(stamp.time);
  const day = own === null ? (passes ? dayAfter(date, 1) : date) : withYear(own, date);
  return instantOf(day, stamp.until, zone, stamp.approximate, begin?.epochMs ?? null);
}

/** A date without a year is the one nearest to the date before it, or to the incident's. */
function withYear(date: StampDate, near: StampDate | null): StampDate {
  if (date.year !== null || near === null) return date;
  const { year } = near;
  if (year === null) return date;
  const months = date.month - near.month;
  return { ...date, year: months > 6 ? year - 1 : months < -6 ? year + 1 : year };
}
