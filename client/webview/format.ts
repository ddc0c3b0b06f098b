import type { TimelineEvent } from '../../server/src/protocol/index.js';

const MINUTE = 60_000;

/** ISO date and time of an instant on the wall clock `offsetMinutes` from UTC (null: as wall clock). */
function local(ms: number, offsetMinutes: number | null): string {
  const date = new Date(ms + (offsetMinutes ?? 0) * MINUTE);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

/** `14:05`, or `14:05:30` with seconds. */
export function clock(ms: number, offsetMinutes: number | null, seconds = false): string {
  return local(ms, offsetMinutes).slice(11, seconds ? 19 : 16);
}

/** `2026-03-17` */
export function day(ms: number, offsetMinutes: number | null): string {
  return local(ms, offsetMinutes).slice(0, 10);
}

/** `14:05`, `~14:05`, `14:05–14:20`, or `no time` where the entry could not be placed. */
export function timeOf(event: TimelineEvent): string {
  const { epochMs, endMs, offsetMinutes, precision } = event;
  if (epochMs === null) return 'no time';
  const mark = event.approximate ? '~' : '';
  if (precision === 'day') return mark + day(epochMs, offsetMinutes);
  const seconds = precision === 'second';
  const from = mark + clock(epochMs, offsetMinutes, seconds);
  return endMs === null ? from : `${from}–${clock(endMs, offsetMinutes, seconds)}`;
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

/** `T+00:14`, in hours and minutes; `T−00:05` before the start. */
export function sinceStart(ms: number, startMs: number): string {
  const minutes = Math.floor(Math.abs(ms - startMs) / MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${ms < startMs ? '−' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
