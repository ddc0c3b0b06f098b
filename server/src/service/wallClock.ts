import { Temporal } from 'temporal-polyfill';
import { zoneOf } from './timeline/zones.js';

/** An instant as the clock on a wall shows it. */
export interface WallTime {
  /** `2026-03-17` */
  readonly date: string;
  /** `14:05` */
  readonly time: string;
  /** Offset from UTC in minutes. */
  readonly offsetMinutes: number;
  /** The wall clock read as UTC, in milliseconds since the epoch: two of one clock may be subtracted. */
  readonly wallMs: number;
}

/** An instant (milliseconds since the epoch) on the clock of a zone as people write it; null where it is unknown. */
export function wallTime(epochMs: number, zone: string): WallTime | null {
  const known = zoneOf(zone);
  if (known === null || !Number.isFinite(epochMs)) return null;
  const offset = 'offsetMinutes' in known ? known.offsetMinutes : offsetOf(epochMs, known.iana);
  return offset === null ? null : onClock(epochMs, offset);
}

/** An instant on a clock that is so many minutes ahead of UTC. */
export function onClock(epochMs: number, offsetMinutes: number): WallTime {
  const wallMs = epochMs + offsetMinutes * 60_000;
  const iso = new Date(wallMs).toISOString();
  return { date: iso.slice(0, 10), time: iso.slice(11, 16), offsetMinutes, wallMs };
}

/** Minutes that the clocks of a zone are ahead of UTC at an instant; null for a zone that there is none of. */
export function offsetOf(epochMs: number, iana: string): number | null {
  try {
    const zoned = Temporal.Instant.fromEpochMilliseconds(epochMs).toZonedDateTimeISO(iana);
    return Math.round(zoned.offsetNanoseconds / 6e10);
  } catch {
    return null;
  }
}

/** `2026-03-17` by so many days on; '' for what is no date. */
export function addDays(date: string, days: number): string {
  const ms = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}

/** Whole days from one date to another; negative where the other lies before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
