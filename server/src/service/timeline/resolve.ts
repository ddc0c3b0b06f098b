import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model.js';
import type { RawEntry } from './entries.js';
import type { Stamp, StampDate, StampTime } from './stamp.js';
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
  /** Time of day of the last entry of the same list or table. */
  readonly lastMinutes: number | null;
  /** The first resolved time: what `T+5m` counts from. */
  readonly start: number | null;
}

/**
 * Places entries of one part in time. A date is the entry's own, else the one carried from the entry before (past
 * midnight where the clock falls back by half a day), else the heading's, else the incident's. Without a zone the clock
 * is read as UTC.
 */
export function resolveEntries(
  entries: readonly RawEntry[],
  zoneText: string | null,
  before: Clock,
): { readonly times: readonly Resolved[]; readonly after: Clock } {
  let { date, heading, lastMinutes, start } = before;
  let group = 0;
  const times = entries.map(({ stamp, headingDate, group: ownGroup }): Resolved => {
    if (ownGroup !== group) {
      group = ownGroup;
      lastMinutes = null;
    }
    if (headingDate !== null && !sameDate(headingDate, heading)) {
      heading = headingDate;
      date = withYear(headingDate, date);
      lastMinutes = null;
    }
    if (stamp === null) return { time: null, end: null };
    if (stamp.relativeMinutes !== null) {
      const time =
        start === null ? null : instantAt(start + stamp.relativeMinutes * 60_000, stamp.approximate);
      return { time, end: null };
    }
    const minutes: number | null = stamp.time === null ? null : stamp.time.hour * 60 + stamp.time.minute;
    if (stamp.date !== null) date = withYear(stamp.date, date);
    else if (
      date !== null &&
      minutes !== null &&
      lastMinutes !== null &&
      lastMinutes - minutes > MIDNIGHT_MINUTES
    )
      date = nextDay(date);
    if (minutes !== null) lastMinutes = minutes;
    const zone = zoneOf(stamp.zone ?? '') ?? zoneOf(zoneText ?? '');
    const time = date === null ? null : instantOf(date, stamp.time, zone, stamp.approximate);
    if (time !== null) start ??= time.epochMs;
    return { time, end: time === null || date === null ? null : endOf(stamp, date, zone, minutes) };
  });
  return { times, after: { date, heading, lastMinutes, start } };
}

function sameDate(a: StampDate, b: StampDate | null): boolean {
  return a.year === b?.year && a.month === b.month && a.day === b.day;
}

function endOf(
  stamp: Stamp,
  date: StampDate,
  zone: Zone | null,
  startMinutes: number | null,
): Instant | null {
  if (stamp.until === null) return null;
  const minutes = stamp.until.hour * 60 + stamp.until.minute;
  const day = startMinutes !== null && minutes < startMinutes ? nextDay(date) : date;
  return instantOf(day, stamp.until, zone, stamp.approximate);
}

function withYear(date: StampDate, before: StampDate | null): StampDate {
  return date.year === null ? { ...date, year: before?.year ?? null } : date;
}

function nextDay(date: StampDate): StampDate {
  const plain = plainDate(date);
  if (plain === null) return date;
  const { year, month, day } = plain.add({ days: 1 });
  return { year, month, day };
}

function plainDate({ year, month, day }: StampDate): Temporal.PlainDate | null {
  if (year === null) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The instant of a wall-clock time in a zone; null for a date that does not exist. */
function instantOf(
  date: StampDate,
  time: StampTime | null,
  zone: Zone | null,
  approximate: boolean,
): Instant | null {
  const plain = plainDate(date);
  if (plain === null) return null;
  const clock = time ?? { hour: 0, minute: 0, second: 0, precision: 'day' as const };
  const day = clock.hour === 24 ? plain.add({ days: 1 }) : plain;
  const local = day.toPlainDateTime({
    hour: clock.hour % 24,
    minute: clock.minute,
    second: Math.min(clock.second, 59),
  });
  const wall = local.toZonedDateTime('UTC').epochMilliseconds;
  const offsetMinutes = offsetOf(local, zone);
  const iso =
    local.toString({ smallestUnit: 'second' }) + (offsetMinutes === null ? '' : offsetText(offsetMinutes));
  return {
    epochMs: wall - (offsetMinutes ?? 0) * 60_000,
    offsetMinutes,
    precision: clock.precision,
    approximate,
    iso,
  };
}

function instantAt(epochMs: number, approximate: boolean): Instant {
  const iso = Temporal.Instant.fromEpochMilliseconds(Math.round(epochMs)).toString({
    smallestUnit: 'second',
  });
  return {
    epochMs: Math.round(epochMs),
    offsetMinutes: 0,
    precision: 'minute',
    approximate,
    iso: iso.replace('Z', '+00:00'),
  };
}

function offsetOf(local: Temporal.PlainDateTime, zone: Zone | null): number | null {
  if (zone === null) return null;
  if ('offsetMinutes' in zone) return zone.offsetMinutes;
  try {
    return Math.round(local.toZonedDateTime(zone.iana).offsetNanoseconds / 6e10);
  } catch {
    return null;
  }
}

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}
