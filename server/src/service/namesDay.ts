import type { TimelineEntry } from './model.js';
import { lineAround } from './suppressions.js';
import { dateIn, type DateOrder, type StampDate } from './timeline/dates.js';
import { readStamp } from './timeline/stamp.js';

const ORDERS: readonly DateOrder[] = ['day-first', 'month-first'];

/** Whether an entry names its day itself: in its stamp, or in a cell of its row that is nothing but the day it was read as. */
export function namesDay(text: string, entry: TimelineEntry | undefined): boolean {
  if (entry === undefined) return false;
  if (readStamp(entry.timeText, 0)?.date) return true;
  const { start, end } = lineAround(text, entry.timeSpan.start);
  const cells = text.slice(start, end).split('|').slice(1);
  return cells.some(cell => isDay(cell.replace(/[*_\s]{1,9}$/, ''), dayOf(entry)));
}

/** Whether a cell is nothing but a date that may be read as this day. */
function isDay(cell: string, day: string | null): boolean {
  const stamp = readStamp(cell, 0, 'days');
  const date = stamp?.date;
  if (!date || stamp.time !== null || stamp.end < cell.length || day === null) return false;
  return ORDERS.map(order => dateIn(date, order)).some(
    read =>
      read !== null &&
      day.endsWith(isoDay(read)) &&
      (read.year === null || day.startsWith(String(read.year))),
  );
}

/** `-03-17` */
function isoDay({ month, day }: StampDate): string {
  return [month, day].map(value => `-${String(value).padStart(2, '0')}`).join('');
}

/** `2026-03-17`, as the report's own clock has it. */
export function dayOf(entry: TimelineEntry | undefined): string | null {
  return entry?.time?.iso.slice(0, 10) ?? null;
}
