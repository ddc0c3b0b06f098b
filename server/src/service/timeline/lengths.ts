import { LETTERS } from '../letters.js';

const END = `(?![${LETTERS}])`;
const COUNT = String.raw`\d{1,6}(?:[.,]\d{1,3})?`;
/** The units in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const DAYS = `(?:d(?:ays?|[ií]as?|ag|agen)?|[Tt]agen?|[Tt]ag|jours?|giorn[oi])${END}`;
const HOURS = String.raw`(?:h(?:ours?|rs?|eures?|oras?)?|[Ss]tunden?|[Ss]td|or[ae]|uur|uren)${END}\.?`;
const MINUTES = String.raw`(?:m(?:in(?:s|utes?|uten?|utos?|ut[oi])?)?|Min(?:uten?)?)${END}`;
const AND = String.raw`(?:,?\s(?:and|und|et|y|e|en)\s|,?\s?)`;

/**
 * A length of time as the source of a pattern, with a group for each unit that it may have: `1d 5h 47m`, `2 hours and 5
 * minutes`, `1 h 30`, `2 horas y 10 minutos`. It matches nothing as well.
 */
export const LENGTH_SOURCE =
  `(?:(?<d>${COUNT})\\s?${DAYS}${AND})?` +
  `(?:(?<h>${COUNT})\\s?${HOURS}${AND})?` +
  `(?:(?<m>\\d{1,6})(?:\\s?${MINUTES}|(?<=\\d\\s?h\\s?\\d{2})(?![\\d:.]\\d|\\s?[${LETTERS}]|\\d)))?`;

/** The minutes in the groups of such a pattern; null where it matched no unit. */
export function minutesOf(groups: Readonly<Record<string, string | undefined>> = {}): number | null {
  const { d, h, m } = groups;
  if (d === undefined && h === undefined && m === undefined) return null;
  const number = (written = '0'): number => Number(written.replace(',', '.'));
  return number(d) * 1440 + number(h) * 60 + number(m);
}

/** What comes behind a length that a pattern took with it: the word before a unit that did not follow. */
export function withoutAnd(length: string): string {
  return length.replace(/,?(?:\s(?:and|und|et|y|e|en))?,?\s?$/, '');
}

const LENGTH = new RegExp(
  `^[\\s*_~≈(]*(?:(?:about|around|approximately|approx\\.?|ca\\.?|roughly|nearly|almost|over|environ|etwa|circa|unas|unos)\\s+)?${LENGTH_SOURCE}`,
  'i',
);

/** The length of time that a text begins with, in minutes: `1d 5h 47m`, `2 hours and 5 minutes`, `11 days`. null for none. */
export function minutesIn(text: string): number | null {
  return minutesOf(LENGTH.exec(text)?.groups);
}
