import type { Span } from '../span.js';

/** A sentence is read no further than this many characters to either side of a phrase: hostile text stays linear. */
const REACH = 600;
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'etc',
  'approx',
  'ca',
  'vs',
  'no',
  'mr',
  'mrs',
  'ms',
  'dr',
  'z.b',
  'bzw',
  'st',
  'prof',
  'd.h',
  'nr',
]);

/** The sentence around `at`. A point within a number, an abbreviation or a file name ends none. */
export function sentenceAround(text: string, at: number): Span {
  const low = Math.max(0, at - REACH);
  const high = Math.min(text.length, at + REACH);
  let start = at;
  while (start > low && !isBorder(text, start - 1)) start--;
  let end = at;
  while (end < high && !isBorder(text, end)) end++;
  return { start, end: Math.min(high, end + 1) };
}

const [POINT, EXCLAMATION, QUESTION, ELLIPSIS] = [46, 33, 63, 0x2026];

/** Whether the character at `at` is the last one of a sentence. */
function isBorder(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== POINT && code !== EXCLAMATION && code !== QUESTION && code !== ELLIPSIS) return false;
  let after = at + 1;
  while (after < text.length && '"”’)]*\''.includes(text.charAt(after))) after++;
  if (after < text.length && !/\s/.test(text.charAt(after))) return false;
  if (code !== POINT) return true;
  let from = at;
  while (from > at - 6 && /[\p{L}.]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, at).toLowerCase();
  // "J. Alvarez": an initial.
  if (/^\p{L}$/u.test(word) && /^ \p{Lu}\p{Ll}/u.test(text.slice(at + 1, at + 4))) return false;
  return !ABBREVIATIONS.has(word);
}
