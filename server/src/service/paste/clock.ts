import { Temporal } from 'temporal-polyfill';
import { zoneOf } from '../timeline/zones.js';
import type { Message, WrittenDate, WrittenDay } from './message.js';

/** A day whose year is known. */
export type Day = Temporal.PlainDate;

/** A time this much earlier than the one before it, without a date of its own, is of the next day. */
const MIDNIGHT_MINUTES = 12 * 60;

/** The day that a date means; `near` gives the year, and decides which figure of `03/04` is the month. null: unknown. */
export function dayOf(date: WrittenDate, near: Day | null): Day | null {
  const year = date.year ?? near?.year;
  if (year === undefined) return null;
  if (!('figures' in date)) return plain({ year, month: date.month, day: date.day });
  const [a, b] = date.figures;
  const candidates = [plain({ year, month: b, day: a }), plain({ year, month: a, day: b })];
  if (near === null) return null;
  const distances = candidates.map(day => (day === null ? Infinity : Math.abs(near.until(day).days)));
  const [first = Infinity, second = Infinity] = distances;
  return first === second ? null : (candidates[first < second ? 0 : 1] ?? null);
}

/** A day from numbers; null where it does not exist. */
export function plain({ year, month, day }: WrittenDay): Day | null {
  try {
    return year === null ? null : Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** A wall-clock time of one zone on the clock of another; null where a zone is unknown. */
export function inZone(
  local: Temporal.PlainDateTime,
  from: string,
  to: string,
): Temporal.PlainDateTime | null {
  const [source, target] = [temporalZone(from), temporalZone(to)];
  if (source === null || target === null) return null;
  try {
    return local.toZonedDateTime(source).withTimeZone(target).toPlainDateTime();
  } catch {
    return null;
  }
}

/** Whether two zones show the same time at a moment. */
export function sameClock(local: Temporal.PlainDateTime, a: string, b: string): boolean {
  return a === b || inZone(local, a, b)?.equals(local) === true;
}

function temporalZone(text: string): string | null {
  const zone = zoneOf(text);
  if (zone === null) return null;
  if ('iana' in zone) return zone.iana;
  const minutes = Math.abs(zone.offsetMinutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${zone.offsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A message with the moment it has in the report. */
export interface PlacedMessage {
  readonly message: Message;
  /** On the clock of `zone`, or of the report where that is null; null where the day is unknown. */
  readonly local: Temporal.PlainDateTime | null;
  /** The zone that has to be written, since it is not the report's. */
  readonly zone: string | null;
  /** Whether a reader takes the day from the entry before. */
  readonly followsOn: boolean;
}

/**
 * Gives each message its day (its own, else that of the one before, past midnight where the clock falls back by half a
 * day, else `day`) and puts it on the clock of `zone`. `writtenIn`: the zone of messages that state none; null for
 * that of the report.
 */
export function placeMessages(
  messages: readonly Message[],
  {
    day,
    zone,
    writtenIn,
  }: { readonly day: Day | null; readonly zone: string | null; readonly writtenIn: string | null },
): PlacedMessage[] {
  // A date that is clear tells how the others are meant, better than the report does.
  const clear = messages
    .flatMap(({ date }) => (date === null || 'figures' in date ? [] : [dayOf(date, day)]))
    .find(each => each !== null);
  const near = clear ?? day;
  let sourceDay = day;
  let lastMinutes: number | null = null;
  let carried: { day: Day | null; minutes: number | null } = { day, minutes: null };
  return messages.map(message => {
    const { time } = message;
    const minutes = time.hour * 60 + time.minute;
    if (message.date !== null) sourceDay = dayOf(message.date, near);
    else if (lastMinutes !== null && lastMinutes - minutes > MIDNIGHT_MINUTES)
      sourceDay = sourceDay?.add({ days: 1 }) ?? null;
    lastMinutes = minutes;
    const source = message.zone ?? writtenIn;
    const written =
      sourceDay?.toPlainDateTime({
        hour: time.hour % 24,
        minute: time.minute,
        second: Math.min(time.second, 59),
      }) ?? null;
    const moved = written === null || source === null || zone === null ? null : inZone(written, source, zone);
    const local = moved ?? written;
    const unread = source !== null && source !== zone && moved === null;
    const followsOn = local !== null && carries(carried, local);
    carried =
      local === null ? carried : { day: local.toPlainDate(), minutes: local.hour * 60 + local.minute };
    return { message, local, zone: unread ? source : null, followsOn };
  });
}

function carries(
  { day, minutes }: { day: Day | null; minutes: number | null },
  local: Temporal.PlainDateTime,
): boolean {
  if (day === null) return false;
  const falls = minutes !== null && minutes - (local.hour * 60 + local.minute) > MIDNIGHT_MINUTES;
  return (falls ? day.add({ days: 1 }) : day).equals(local.toPlainDate());
}
