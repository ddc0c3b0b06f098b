import type { Incident, PictureEvent, ZoneOffset } from './incident.js';

const MINUTE = 60_000;

/** Offset from UTC, in minutes, of the wall clock on which an instant is shown. */
export type Clock = (epochMs: number) => number;

/** Whose clock times are shown on. */
export type ZoneChoice = 'report' | 'utc' | 'reader';

/**
 * The clock of a choice. The report's own is that of its zone, or shows the offsets that its entries have where the zone
 * is none that is known; a report without a zone has wall-clock times only, which no other clock can show. `reader` is
 * the reader's clock, handed in.
 */
export function clockOf(incident: Incident, choice: ZoneChoice, reader: Clock): Clock {
  const offsets = incident.offsets ?? statedOffsets(incident.events);
  const [first] = offsets;
  if (first === undefined) return () => 0;
  if (choice === 'utc') return () => 0;
  if (choice === 'reader') return reader;
  return ms => (offsets.findLast(({ fromMs }) => fromMs <= ms) ?? first).minutes;
}

function statedOffsets(events: readonly PictureEvent[]): readonly ZoneOffset[] {
  return events
    .flatMap(({ epochMs, offsetMinutes }) =>
      epochMs === null || offsetMinutes === null ? [] : [{ fromMs: epochMs, minutes: offsetMinutes }],
    )
    .sort((a, b) => a.fromMs - b.fromMs);
}

/** ISO date and time of an instant on a wall clock; '' for what is no instant. */
function local(ms: number, clock: Clock): string {
  const date = new Date(ms + clock(ms) * MINUTE);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** `14:05`, or `14:05:30` with seconds. */
export function clockTime(ms: number, clock: Clock, seconds = false): string {
  return local(ms, clock).slice(11, seconds ? 19 : 16);
}

/** `2026-03-17` */
export function day(ms: number, clock: Clock): string {
  return local(ms, clock).slice(0, 10);
}

/** `14:05`, `~14:05`, `14:05–14:20`, `22:00–2026-03-18 03:00`, or `no time` where the entry could not be placed. */
export function timeOf(event: PictureEvent, clock: Clock): string {
  const { epochMs, endMs, precision } = event;
  if (epochMs === null) return 'no time';
  const mark = event.approximate ? '~' : '';
  if (precision === 'day') return mark + day(epochMs, clock);
  const seconds = precision === 'second';
  const from = mark + clockTime(epochMs, clock, seconds);
  if (endMs === null) return from;
  const otherDay = day(endMs, clock) === day(epochMs, clock) ? '' : `${day(endMs, clock)} `;
  return `${from}–${otherDay}${clockTime(endMs, clock, seconds)}`;
}

/** `45 s`, `7 min`, `2 h 5 min`, `3 d 4 h`. */
export function duration(minutes: number): string {
  if (minutes > 0 && minutes < 1) return `${Math.round(minutes * 60)} s`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const hours = Math.floor(whole / 60);
  return hours < 24
    ? pair(hours, 'h', whole % 60, 'min')
    : pair(Math.floor(hours / 24), 'd', hours % 24, 'h');
}

function pair(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

/** `T+00:14` in hours and minutes, `T−00:05` before the start, `T+2d 03:15` from a day on. */
export function sinceStart(ms: number, startMs: number): string {
  const minutes = Math.floor(Math.abs(ms - startMs) / MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  const days = Math.floor(minutes / 1440);
  const time = `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
  return `T${ms < startMs ? '−' : '+'}${days > 0 ? `${days}d ` : ''}${time}`;
}
