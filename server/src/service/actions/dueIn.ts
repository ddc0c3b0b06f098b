import { LETTERS } from '../letters.js';
import { readDate } from '../timeline/dates.js';
import { MONTH_SOURCE } from '../timeline/monthNames.js';
import { isSomeday } from './someday.js';
import { DUE_ABROAD, NOT_YET } from './words.js';

/** What a due date stands behind. By itself "by" or "until" is a word of any sentence. */
const LEAD = new RegExp(
  `(?<![${LETTERS}\\d-])(?:(?<sure>due|deadline|eta|fällig|frist|termin|${DUE_ABROAD})|by|until|bis|avant|antes|para|até|entro)(?![${LETTERS}])(?:[^\\S\\n]+(?:date|on|by|is|am|bis|zum|le|del|el|il|fin)(?![${LETTERS}]))*(?<colon>[^\\S\\n]?[:=—–：-])?[^\\S\\n]*`,
  'gi',
);
/** A date with a year of two figures, which are no date elsewhere. */
const SHORT = /\d{1,2}[./]\d{1,2}[./]\d{2,4}(?!\d)/y;
const PERIOD = new RegExp(
  `(?:(?:the[^\\S\\n]+)?(?:end|start|middle)[^\\S\\n]of[^\\S\\n]|(?:ende|mitte|anfang)[^\\S\\n]|(?:mid|early|late)[-\\s])?(?:[QH][1-4](?![${LETTERS}\\d])(?:[\\s/-]{1,2}\\d{4})?|${MONTH_SOURCE},?[^\\S\\n]+\\d{4}(?!\\d))`,
  'iy',
);
/** Days that are told from the day of writing. */
const RELATIVE =
  /^(?:(?:the )?end of|next|this|today|tomorrow|within|nächste[nrs]?|ende|heute|morgen|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const REST = /[^,;()|\n]{1,40}/y;
/** What holds the place of a date that is still to be set. */
const OPEN = /^(?:tb[acd]|n\/?a|none|unknown|date|open|offen|unklar|y{4})\b|^[^A-Z\d]/i;
const CLAUSE_START = /(?:^|[([,;.|\n—–·-])[^\S\n]?$/;

/** The due date that an action's own words tell, as written; null where they do not. */
export function dueIn(text: string): string | null {
  for (const match of text.matchAll(LEAD)) {
    const { sure, colon } = match.groups ?? {};
    const at = match.index + match[0].length;
    const day = readDate(text, at);
    if (day?.invalid === 'unknown') continue;
    const due =
      (day === null ? null : text.slice(at, at + day.length)) ??
      matchAt(SHORT, text, at) ??
      matchAt(PERIOD, text, at);
    if (due !== null) return due;
    const rest = sure === undefined ? null : restAt(text, at);
    if (rest === null || OPEN.test(rest) || NOT_YET.test(rest)) continue;
    // "Set a deadline: 30 seconds for each call" sets no date.
    const isLabel =
      colon !== undefined && CLAUSE_START.test(text.slice(Math.max(match.index - 2, 0), match.index));
    if (isLabel || RELATIVE.test(rest) || isSomeday(rest)) return rest;
  }
  return null;
}

/** A day without a year, which is no date in a sentence. */
const YEARLESS = /^\d{1,2}\.\d{1,2}\.$/;
const RELATIVE_ALONE =
  /^(?:(?:this|next|nächste[nrs]?|diese[nrs]?) (?:week|month|quarter|sprint|year|release|woche|monat|quartal|jahr)|(?:the )?end of (?:the )?(?:week|month|quarter|year)|tomorrow|morgen|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Whether words are nothing but a day, a period, or a day as seen from that of writing. */
export function isDay(words: string): boolean {
  const text = words.trim();
  const day = readDate(text, 0);
  return (
    (day !== null && day.invalid === null && day.length === text.length) ||
    [SHORT, PERIOD].some(pattern => matchAt(pattern, text, 0)?.length === text.length && text !== '') ||
    YEARLESS.test(text) ||
    RELATIVE_ALONE.test(text)
  );
}

/** The words up to the end of the clause. */
function restAt(text: string, at: number): string | null {
  return (
    matchAt(REST, text, at)
      ?.split(/\.(?:\s|$)/)[0]
      ?.trim() ?? null
  );
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
