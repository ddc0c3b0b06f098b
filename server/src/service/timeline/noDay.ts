import { readDate } from './dates.js';

/** With a year these are a date; three figures with dots may be a version elsewhere. */
const DOTTED = /^\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d{2}(?![\w.])/;
/** A year of too few or too many figures: `20202-01-16`. */
const MISTYPED_YEAR =
  /^[12](?:\d{2}|\d{4})-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?=[T\s]\s{0,3}\d{1,2}:\d{2}|\s*$)/;

/** How long the date is that a text begins with and that no calendar has, such as 30 February; 0 for none such. */
export function lengthOfNoDay(text: string): number {
  const date = readDate(text, 0);
  if (date !== null) return date.invalid === 'day' || date.invalid === 'month' ? date.length : 0;
  return (DOTTED.exec(text) ?? MISTYPED_YEAR.exec(text))?.[0].length ?? 0;
}
