import { readStamp } from '../timeline/stamp.js';
import { daysBetween } from '../wallClock.js';

/** The day of a due date as written (`2026-01-30`, `30 January 2026`), `YYYY-MM-DD`; null for one without a year or of two readings. */
export function dueDate(due: string): string | null {
  const date = readStamp(due, 0)?.date;
  if (!date?.year || date.order === 'ambiguous') return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}

/** Days from today to a due date as written, negative where it is past; null where no day can be read from it. */
export function daysLeft(due: string | null, today: string): number | null {
  const date = due === null ? null : dueDate(due);
  return date === null ? null : daysBetween(today, date);
}
