import { addDays, type WallTime } from './wallClock.js';

/** A night that is called by its evening. "2 at night" is none: that is an hour of the day that is named. */
const NIGHT =
  /\btonight\b|\b(?:last|\w+day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun) night\b|\b(?:letzten?|heute|(?:vor)?gestern|\w+tag|mittwoch|sonnabend) nacht\b/i;
const LAST_NIGHT = /\b(?:last night|letzten? nacht)\b/i;
/** In German, the one that has passed as well as the one that comes. */
const EITHER_NIGHT = /\bheute nacht\b/i;
const TONIGHT = /\btonight\b/i;
/** Until then a night lasts, in hours. */
const MORNING = 6;

interface Hour {
  /** `2026-03-17` */
  readonly date: string;
  /** From 0 to 23. */
  readonly hour: number;
  readonly minute: number;
  /** Whether the words tell which half of the day it is. */
  readonly isHalfKnown: boolean;
  /** Whether they name the day by its weekday alone. */
  readonly isWeekday: boolean;
}

/**
 * The day and hour of a time in a night: "last night at 2" is on the morning behind that evening, "last night at 10" on
 * the evening itself. `told` is what the words tell but for the night; it is also the answer where they name none. Of this
 * night's times it is the latest that has passed.
 */
export function nightTime(
  told: Hour,
  words: string,
  now: WallTime,
): { readonly date: string; readonly hour: number } {
  if (!NIGHT.test(words)) return told;
  const hour = told.isHalfKnown ? told.hour : told.hour % 12;
  const evening = LAST_NIGHT.test(words) ? addDays(now.date, -1) : told.date;
  if (hour < MORNING) {
    const morning = addDays(evening, 1);
    // Which week is meant is told by whoever knows the weekday.
    return { date: isAhead(morning, hour) && !told.isWeekday ? evening : morning, hour };
  }
  const late = told.isHalfKnown ? hour : hour + 12;
  const isOver = EITHER_NIGHT.test(words) || (TONIGHT.test(words) && Number(now.time.slice(0, 2)) < MORNING);
  return { date: isOver && isAhead(evening, late) ? addDays(evening, -1) : evening, hour: late };

  function isAhead(date: string, at: number): boolean {
    return Date.parse(`${date}T00:00Z`) + (at * 60 + told.minute) * 60_000 > now.wallMs;
  }
}
