import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../model.js';
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

/** The instant of a wall-clock time in a zone; null for a date that does not exist. */
export function instantOf(
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
