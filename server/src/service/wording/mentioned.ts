import type { Span } from '../span.js';
import type { Language, PhraseGroup } from './language.js';
import type { Reading } from './reading.js';

/** Categories whose nouns may stand before another noun. */
const COMPOUNDED = new Set(['human-error', 'unhelpful-label', 'nonevent', 'fault']);
const TALK = new Set(['with', 'mit']);

/** Whether the sentence speaks about words or about blame itself; "a word with her" is talk with somebody. */
export function isMeta({ tokens }: Reading, _index: number, language: Language): boolean {
  return tokens.some(
    ({ word, lexeme }, at) =>
      lexeme.meta &&
      // "Labels such as …" are names, "labels" may be those of bottles.
      ((language.namely.has(word) && language.examples.has(tokens[at + 1]?.word ?? '')) ||
        (language.meta.has(word) &&
          !isGiven(tokens, at, language) &&
          !TALK.has(tokens[at + 1]?.word ?? '') &&
          !isClause(tokens[at - 1]?.word ?? '', language) &&
          ![2, 3].some(back => language.silent.has(tokens[at - back]?.word ?? ''))) ||
        word.startsWith('blameless')),
  );
}

/** "The `WHERE` clause" is code. */
function isClause(before: string, { clauses }: Language): boolean {
  return before.startsWith('\ue000') || clauses.has(before);
}

/** "The vendor's word" is a promise, and "One word: …" only opens what is told. */
function isGiven(tokens: Reading['tokens'], at: number, { possessives }: Language): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.word !== 'word' || before === undefined) return false;
  return (
    possessives.has(before.word) || /['’]s?$/.test(before.text) || (at === 1 && tokens[at + 1]?.text === ':')
  );
}

/** Whether `at` stands inside quotation marks within its sentence. */
export function isQuoted(text: string, sentence: Span, at: number): boolean {
  let straight = 0;
  let depth = 0;
  for (let i = sentence.start; i < at; i++) {
    const char = text.charAt(i);
    if (char === '"') straight++;
    else if (char === '„') depth++;
    // These open in one language and close in another.
    else if ('“«»'.includes(char)) depth += depth > 0 ? -1 : 1;
    else if (char === '”') depth = Math.max(0, depth - 1);
  }
  if (straight % 2 === 1 || depth > 0) return true;
  const before = text.slice(Math.max(sentence.start, at - 64), at);
  const single = Math.max(before.lastIndexOf(" '"), before.lastIndexOf('‘'));
  const opened = single >= 0 && !/['’]/.test(before.slice(single + 2));
  return opened && /['’]/.test(text.slice(at, sentence.end));
}

/** "Human error dashboard", "disciplinary form": the words only say which system is meant. */
export function isCompound(
  { tokens }: Reading,
  end: number,
  group: PhraseGroup,
  language: Language,
): boolean {
  if ((group.reading !== 'any' && group.reading !== 'owned') || !COMPOUNDED.has(group.category)) return false;
  const noun = tokens[end];
  if (noun === undefined || noun.mark) return false;
  // "Our fault correlation tool"
  const isLong =
    group.reading === 'owned' && noun.lexeme.subject === 'unknown' && !isFunctionWord(noun.word, language);
  const head = isLong ? tokens[end + 1] : noun;
  if (head === undefined || head.mark || head.lexeme.subject !== 'system') return false;
  return !language.determiners.has(head.word) && !language.pronouns.has(head.word.replace(/['’]\w+$/, ''));
}

function isFunctionWord(word: string, { prepositions, modals, determiners }: Language): boolean {
  return prepositions.has(word) || modals.has(word) || determiners.has(word);
}

/** "The Reckless Algorithm", "Sloppy Joe": with a noun that is written large as well, it is a name. */
export function isTitle({ tokens }: Reading, index: number, end: number, { category }: PhraseGroup): boolean {
  const [first, next] = [tokens[index], tokens[end]];
  return (
    category === 'judgement' &&
    CAPITAL.test(first?.text ?? '') &&
    CAPITAL.test(next?.text ?? '') &&
    next?.start === (tokens[end - 1]?.end ?? 0) + 1
  );
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;
