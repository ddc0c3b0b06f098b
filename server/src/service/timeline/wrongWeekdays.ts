import type { Span } from '../span.js';
import { readDate } from './dates.js';
import { weekdaysBefore } from './dayWords.js';

/** A date with a weekday that it was not, in a text, and the weekday as written. */
interface WrongWeekday extends Span {
  readonly name: string;
}

/** The dates of a text that were on another weekday than stands before them: one of the two is a slip, often the year. */
export function* wrongWeekdays(text: string): Iterable<WrongWeekday> {
  if (!/\d{4}/.test(text)) return;
  for (const { weekday, name, start, end } of weekdaysBefore(text)) {
    const read = readDate(text, end);
    if (!read?.date?.year || read.date.order === 'ambiguous') continue;
    const { year, month, day } = read.date;
    // Sunday is the last day of the week here, the first of JavaScript's.
    const was = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
    if (was !== weekday) yield { name, start, end: end + read.length };
  }
}
