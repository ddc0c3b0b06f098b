import type { Language } from './language.js';
import { isPast } from './matching.js';
import { classAt, personEnds } from './nouns.js';
import { isPerson, type Subject } from './wordClass.js';
import type { Reading, ReadingTest } from './reading.js';
import { subjectOf } from './subject.js';

const NOUN_REACH = 6;

/** "If the shift lead had paged …, it would …", "Had the DBAs tested …". */
export const condition: ReadingTest = ({ tokens }, index, _end, language) => {
  const first = tokens[index]?.word ?? '';
  const inverted = language.had.has(first);
  const before = tokens[index - 1];
  if (inverted && before !== undefined && !(before.mark || before.word === 'and' || before.word === 'but')) {
    // "… would never have merged it had they looked": behind the main clause only before a pronoun.
    if (!language.subjectPronouns.has(tokens[index + 1]?.word ?? '') && !isWish(tokens, index, language))
      return false;
  }
  // "As if", "wondering if": no condition.
  if (!inverted && language.unconditional.has(before?.word ?? '')) return false;
  if (isPraise(tokens, index, language) || (!inverted && isAdvice(tokens, index))) return false;
  const only = tokens[index + 1]?.word === 'only';
  if (!only && !tokens.some(({ word }) => language.would.has(word) || word.endsWith("'d"))) return false;
  if (inverted) {
    const next = tokens[index + 1]?.word ?? '';
    return isPerson(firstNoun(tokens, index + 1, language)) || language.departments.has(next);
  }
  for (let at = index + 1; at < tokens.length && at < index + 14; at++) {
    const word = tokens[at]?.word ?? '';
    // "If you were in the world, you could play" tells how it is.
    if (
      word === 'were' &&
      !tokens.slice(at).some(other => other.word === 'have' || other.word.endsWith("'ve"))
    )
      return false;
    // "If you'd like to see more" asks what somebody would like.
    if (word.endsWith("'d") && language.liking.has(tokens[at + 1]?.word ?? '')) return false;
    // "If the page didn't exist, they'd be served a 404": what would be is no condition.
    if (word.endsWith("'d") && tokens[at + 1]?.word === 'be') return false;
    // "If I had to redo it" tells of what may come, "if you had the money" of nobody.
    if (word === 'had' && isNoDeed(tokens, index, at, language)) return false;
    if (language.had.has(word) || word.endsWith("'d")) {
      const subject = word.endsWith("'d") && word !== "'d" ? 'person' : subjectOf(tokens, at, language);
      // "If only they had asked": a wish needs no known subject, unless a system is wished for.
      return isPerson(subject) || (only && subject === 'unknown');
    }
  }
  return false;
};

/** "If you open the mail now, you would see …": nothing is told of what somebody would have done. */
function isAdvice(tokens: Reading['tokens'], index: number): boolean {
  return (
    /^you(?:'\w+)?$/.test(tokens[index + 1]?.word ?? '') &&
    !tokens.slice(index).some(({ word }) => word === 'have' || word.endsWith("'ve"))
  );
}

function isNoDeed(tokens: Reading['tokens'], index: number, had: number, language: Language): boolean {
  const next = tokens[had + 1]?.word ?? '';
  if (next === 'to') return true;
  return (
    tokens[index + 1]?.word === 'you' &&
    !tokens.slice(had + 1, had + 4).some(({ word }) => isPast(word, language))
  );
}

const PRAISE_REACH = 5;

/** "Had we not noticed it, …", "if we hadn't had the policy": what those who tell it did is good to have been done. */
function isPraise(tokens: Reading['tokens'], index: number, language: Language): boolean {
  if (!language.we.has(tokens[index + 1]?.word ?? '')) return false;
  for (let at = index + 2; at <= index + PRAISE_REACH; at++) {
    if (tokens[at]?.mark === true) return false;
    if (!language.denials.has(tokens[at]?.word ?? '')) continue;
    const verb = tokens
      .slice(at + 1, at + 4)
      .find(({ word }) => isPast(word, language) || language.had.has(word));
    return verb !== undefined && verb.word !== 'been' && !language.misdeeds.has(verb.word);
  }
  return false;
}

/** "… would still run had the crew replaced the belt": a condition behind what depends on it. */
function isWish(tokens: Reading['tokens'], index: number, language: Language): boolean {
  return (
    tokens.slice(0, index).some(({ word }) => language.would.has(word)) &&
    [
      ...personEnds(tokens, index + 1, language),
      ...(language.departments.has(tokens[index + 1]?.word ?? '') ? [index + 2] : []),
    ].some(end => isPast(tokens[end]?.word ?? '', language))
  );
}

/** The class of the first noun that the lists know, the rest of its phrase considered: "the team's alert" is an alert. */
function firstNoun(tokens: Reading['tokens'], from: number, language: Language): Subject {
  for (let at = from; at < tokens.length && at < from + NOUN_REACH; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.prepositions.has(token.word)) break;
    const kind = classAt(tokens, at, language);
    if (kind === 'unknown' || /['’]s?$/.test(token.text)) continue;
    const next = tokens[at + 1];
    const following = next === undefined || next.mark ? 'unknown' : classAt(tokens, at + 1, language);
    return following === 'unknown' ? kind : following;
  }
  return 'unknown';
}
