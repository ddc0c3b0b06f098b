import type { Language } from './language.js';
import { isPast } from './matching.js';
import { classAt, opensClause } from './nouns.js';
import { isPerson, type Subject } from './wordClass.js';
import type { Reading, ReadingTest } from './reading.js';

const BY_REACH = 7;
const OWNER_REACH = 3;
const NAME_REACH = 4;

/** A person right behind the phrase: "by a contractor", "of the night shift", "lies with the vendor". */
export const by: ReadingTest = ({ tokens }, _index, end, language) => {
  for (let at = end; at < tokens.length && at < end + BY_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark && !"-:*'’".includes(token.text))) return false;
    // "Due to the way we keep it": what they do tells of the noun.
    if (language.nominative.has(token.word.replace(/'(?:ve|d|ll|m|re)$/, ''))) return false;
    // "Caused by maintenance 13 Jun 11:23 @ada: …"
    if (at > end && /^\d/.test(token.word)) return false;
    // "Due to an outage affecting a large provider"
    if (at > end && opensClause(tokens, at, language)) return false;
    const kind = classAt(tokens, at, language);
    const next = tokens[at + 1];
    const following = next === undefined || next.mark ? 'unknown' : classAt(tokens, at + 1, language);
    if (isPerson(kind)) {
      // "Due to the provider being attacked": what happened to them.
      if (tokens.slice(at + 1, at + 3).some(({ word }) => word === 'being')) return false;
      // "by the team dashboard", "by the operator's console": what belongs to people is none of them.
      const isTheirs = !language.determiners.has(next?.word ?? '') && next?.word !== 'that';
      // "By the university's network group" is by that group.
      if (following === 'system' && isTheirs && !isPerson(compoundAt(tokens, at, language))) return false;
      const isPlural = token.word.endsWith('s') && /^['’]$/.test(next?.text ?? '');
      if (!token.word.endsWith("'s") && !isPlural) return true;
      if (isDoubleGenitive(tokens, isPlural ? at + 1 : at, language)) return true;
      continue;
    }
    if (kind === 'system' && !isPerson(following) && !isPerson(compoundAt(tokens, at, language)))
      return false;
    if (language.subordinators.has(token.word)) return false;
    // "By one of our engineers"
    const isPart = language.partitives.has(tokens[at - 1]?.word ?? '');
    if (at > end && language.prepositions.has(token.word) && !isPart) return false;
  }
  return false;
};

/** "A slip of the engineer's": nothing follows that would be theirs. */
function isDoubleGenitive(tokens: Reading['tokens'], at: number, language: Language): boolean {
  const { prepositions, subordinators, modals } = language;
  const next = tokens[at + 1];
  if (next === undefined || next.mark || isPast(next.word, language)) return true;
  return [prepositions, subordinators, modals].some(words => words.has(next.word));
}

/** The third word of a compound: "the data platform group". */
function compoundAt(tokens: Reading['tokens'], at: number, language: Language): Subject {
  const { determiners, prepositions, subordinators, modals } = language;
  const [middle, last] = [tokens[at + 1], tokens[at + 2]];
  if (middle === undefined || last === undefined || middle.mark || last.mark) return 'unknown';
  const parts = [determiners, prepositions, subordinators, modals].some(words => words.has(middle.word));
  return parts ? 'unknown' : classAt(tokens, at + 2, language);
}

/** Whose it is, as said by the possessive before it: "the vendor's repeated failure", "their fault". */
function ownerOf({ tokens }: Pick<Reading, 'tokens'>, index: number, language: Language): Subject {
  for (let at = index - 1; at >= 0 && at >= index - OWNER_REACH; at--) {
    const token = tokens[at];
    // "Anders' deployment"
    if (at === index - 1 && /^['’]$/.test(token?.text ?? '') && (tokens[at - 1]?.word ?? '').endsWith('s'))
      return classAt(tokens, at - 1, language);
    if (token === undefined || token.mark || language.prepositions.has(token.word)) break;
    // "According to the DBA's notes the patch level was …"
    if (language.determiners.has(token.word) && !language.possessives.has(token.word)) break;
    if (language.possessives.has(token.word)) return 'person';
    if (/'s?$/.test(token.word)) return classAt(tokens, at, language);
  }
  return 'unknown';
}

export const owned: ReadingTest = (reading, index, _end, language) =>
  isPerson(ownerOf(reading, index, language));

export const nameOwned: ReadingTest = (reading, index, _end, language) =>
  ownerOf(reading, index, language) === 'name';

/** "… was uploaded by Stefan Brandt". */
export const byName: ReadingTest = ({ tokens }, index, end, language) => {
  // "Approved by Jan Visser" opens what tells who wrote the report.
  if (index === 0 && end === 2) return false;
  for (let at = end; at < tokens.length && at < end + NAME_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark && token.text !== '.')) return false;
    if (classAt(tokens, at, language) === 'name') return !token.word.endsWith("'s");
  }
  return false;
};

/** Whoever did it, unless "by" names a system: "should have been caught by the canary". */
export const passive: ReadingTest = (reading, index, end, language, category) => {
  const { tokens } = reading;
  for (let at = end; at < tokens.length && at < end + BY_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark) break;
    if (language.by.has(token.word)) return by(reading, index, at + 1, language, category);
    if (language.subordinators.has(token.word)) break;
  }
  return true;
};
