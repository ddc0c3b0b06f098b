import type { StampDate } from './dates.js';
import type { DayWord } from './dayWords.js';
import { dayAfter, plainDate } from './instants.js';

/** More days than this from entry to entry are rarer than an entry that stands behind its place. */
export const LONGEST_STEP = 4;
/** A list may begin before the day of the incident, or of the list above it. */
const LATEST_BEGIN = 2;

/** The days from one weekday to the next time that another one comes. */
export function daysOn(from: number, to: number): number {
  return (to - from + 7) % 7;
}

/**
 * The date of a day that its weekday tells, or that comes after the one before. `near`: the date of the entry before, or
 * of the incident where nothing `follows` yet in the same list. Of an unknown year it stays `near`.
 */
export function toldDay(
  day: DayWord,
  near: StampDate,
  { follows, backwards }: { readonly follows: boolean; readonly backwards: boolean },
): StampDate {
  if ('after' in day) return dayAfter(near, day.after);
  const plain = plainDate(near);
  if (plain === null) return near;
  const on = daysOn(plain.dayOfWeek, day.weekday);
  if (follows && backwards) return dayAfter(near, 7 - on <= LONGEST_STEP ? on - 7 : on);
  return dayAfter(near, on <= (follows ? LONGEST_STEP : LATEST_BEGIN) ? on : on - 7);
}
