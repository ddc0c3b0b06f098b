import { LETTERS } from '../letters.js';
import { DUE_ABROAD, namesNobody, OWNER_ABROAD } from './words.js';

const NAMED = `(?:owners?|assignees?|responsible|verantwortlich|zuständig|${OWNER_ABROAD})`;
/**
 * "owner" is also a word of any sentence ("add the code owner check"), so a colon or a bracket stands behind it, or it
 * begins what stands in brackets or between commas.
 */
const OWNER = new RegExp(
  `(?:(?<![${LETTERS}\\d])(?:${NAMED}[^\\S\\n]?[:=(：（]|(?:assigned to|owned by)(?:[:=]|(?=\\s)))|[([,;—–][^\\S\\n]?${NAMED}(?=\\s(?![:=：])))[^\\S\\n]*(?<who>[^\\s,;()|、，；（）][^,;()|、，；（）\\n]{0,39})`,
  'i',
);
const HANDLE = /(?<![\w.@/])@[A-Z][\w-]{0,38}(?:\.[\w-]{1,38}){0,3}/i;
/** Where the name ends: before the due date, or with the sentence; an initial ends none. */
const END = new RegExp(
  `(?:^|\\s)(?:due|deadline|eta|by when|fällig|frist|bis|${DUE_ABROAD})(?![${LETTERS}])|(?<=[^\\s.]{2})\\.(?:\\s|$)|。`,
  'i',
);

/** Who an action's own words tell to do it; null where they do not. */
export function ownerIn(text: string): string | null {
  const who = OWNER.exec(text)
    ?.groups?.who?.split(END)[0]
    ?.replace(/[\s:—–·-]{1,4}$/, '');
  return who === undefined || who === '' || namesNobody(who) ? (HANDLE.exec(text)?.[0] ?? null) : who;
}
