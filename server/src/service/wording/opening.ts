import { isPast } from './matching.js';
import type { Language } from './language.js';
import { classAt, personEnds } from './nouns.js';
import type { Subject } from './wordClass.js';
import { endsInLy, type Token } from './tokens.js';

const LONGEST = 24;

/**
 * "Misreading the ticket, the agent …", "Lulled by a quiet month, the on-call …": whom the words at `index` tell of where
 * they stand in a phrase that opens the sentence. Null where they stand in none.
 */
export function subjectOfOpening(
  tokens: readonly Token[],
  index: number,
  language: Language,
): Subject | null {
  if (!language.openings.test(tokens[index]?.word ?? '') && !isPast(tokens[index]?.word ?? '', language))
    return null;
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token === undefined || !isBeforeOpening(token, language)) {
      // "21:04 Misreading the ticket, …"
      if (isStart(token)) break;
      return null;
    }
  }
  for (let at = index + 1; at < tokens.length && at < index + LONGEST; at++) {
    const { text, mark } = tokens[at] ?? {};
    if (mark === true && ';:–—|('.includes(text ?? ' ')) return null;
    if (text !== ',') continue;
    const subject = nounBehind(tokens, at + 1, language);
    if (subject !== null) return subject;
  }
  return null;
}

/** "The pharmacist filled the tray, mistaking …": whose deed the verb behind a comma goes on with. */
export function subjectOfTrailing(
  tokens: readonly Token[],
  index: number,
  language: Language,
): Subject | null {
  if (tokens[index - 1]?.text !== ',') return null;
  const { word = '' } = tokens[index] ?? {};
  if (!language.openings.test(word) && !isPast(word, language) && !language.modals.has(word)) return null;
  let start = index - 2;
  while (start >= 0 && !isStart(tokens[start])) start--;
  return nounBehind(tokens, start + 1, language);
}

/** What a clause or the text of an entry stands behind. */
function isStart(token: Token | undefined): boolean {
  return token === undefined || (token.mark ? ';:–—|('.includes(token.text) : /^\d/.test(token.word));
}

/** Whether a word may stand before the first word that tells: "perhaps", "having", "after", "a bit". */
function isBeforeOpening({ word, mark }: Token, language: Language): boolean {
  const { auxiliaries, adverbs, prepositions, subordinators, degrees, subjectPronouns } = language;
  if (mark || subjectPronouns.has(word)) return false;
  return (
    endsInLy(word) ||
    [auxiliaries, adverbs, prepositions, subordinators, degrees].some(words => words.has(word)) ||
    language.touches.has(word)
  );
}

function isVerbLike({ word }: Token, language: Language): boolean {
  const { modals, auxiliaries } = language;
  return isPast(word, language) || modals.has(word) || auxiliaries.has(word) || /s$|ly$/.test(word);
}

/** The people whose verb follows right behind them: "the agent unlocked", which those of a list are not. */
function nounBehind(tokens: readonly Token[], from: number, language: Language): Subject | null {
  const start = language.bidding.has(tokens[from]?.word ?? '') ? from + 1 : from;
  // What a sentence says to its reader is no account of what was done.
  const { must, could, listing } = language;
  const { may, generic } = language.anybody;
  const first = tokens[start]?.word ?? '';
  if (generic.has(first) || listing.has(first)) return null;
  for (const end of personEnds(tokens, start, language)) {
    const next = tokens[end];
    if (next === undefined || next.mark || listing.has(next.word)) continue;
    if ([may, must, could].some(words => words.has(next.word))) return null;
    // "These vendor specific changes"
    if (!isVerbLike(next, language)) continue;
    return classAt(tokens, end - 1, language);
  }
  return null;
}
