import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model.js';
import { perObject } from '../perObject.js';
import type { StampTime } from './clockTimes.js';
import type { StampDate } from './dates.js';
import type { Zone } from './zones.js';

export function plainDate({ year, month, day }: StampDate): Temporal.PlainDate | null {
  if (year === null) return null;
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The date so many days later; a date of no known year stays as it is. */
export function dayAfter(date: StampDate, days: number): StampDate {
  const plain = plainDate(date);
  if (plain === null) return date;
  const { year, month, day } = plain.add({ days });
  return { year, month, day, order: null };
}

/**
 * The instant of a wall-clock time in a zone; null for a date that does not exist. `after`: the instant before it in the
 * same account, which tells the two hours apart that the clocks show twice in autumn.
 */
export function instantOf(
  date: StampDate,
  time: StampTime | null,
  zone: Zone | null,
  approximate: boolean,
  after: number | null = null,
): Instant | null {
  const midnight = midnightOf(date);
  if (midnight === null) return null;
  const clock = time ?? { hour: 0, minute: 0, second: 0, precision: 'day' as const };
  const wall = midnight + ((clock.hour * 60 + clock.minute) * 60 + Math.min(clock.second, 59)) * 1000;
  const offsetMinutes = offsetOf(wall, zone, time === null ? null : after);
  const iso =
    new Date(wall).toISOString().slice(0, 'YYYY-MM-DDThh:mm:ss'.length) +
    (offsetMinutes === null ? '' : offsetText(offsetMinutes));
  return {
    epochMs: wall - (offsetMinutes ?? 0) * 60_000,
    offsetMinutes,
    precision: clock.precision,
    approximate,
    iso,
  };
}

export function instantAt(epochMs: number, approximate: boolean): Instant {
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

/**
 * The midnight that begins a date, in milliseconds, as if its clock were UTC; null for a date that does not exist. Entries
 * share the date that they carry on, so the calendar is asked once for each.
 */
const midnightOf = perObject(
  (date: StampDate): number | null => plainDate(date)?.toZonedDateTime('UTC').epochMilliseconds ?? null,
);

/**
 * What a zone's clock is ahead of UTC in minutes when it shows `wall` (milliseconds, as if it were UTC). Of the two times
 * that it shows that, the first; the second where only that one is not before `after`.
 */
function offsetOf(wall: number, zone: Zone | null, after: number | null): number | null {
  if (zone === null) return null;
  if ('offsetMinutes' in zone) return zone.offsetMinutes;
  try {
    const local = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime();
    const first = minutesAhead(local.toZonedDateTime(zone.iana));
    if (after === null || wall - first * 60_000 >= after) return first;
    const second = minutesAhead(local.toZonedDateTime(zone.iana, { disambiguation: 'later' }));
    return wall - second * 60_000 >= after ? second : first;
  } catch {
    return null;
  }
}

function minutesAhead({ offsetNanoseconds }: Temporal.ZonedDateTime): number {
  return Math.round(offsetNanoseconds / 6e10);
}

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60))}:${pad(absolute % 60)}`;
}
