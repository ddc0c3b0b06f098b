import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** Who does what a verb says. `none`: the clause names nobody, as in a list item that begins with its verb. */
export type Subject = 'person' | 'nobody' | 'name' | 'system' | 'unknown' | 'none';

/** What a word names, as far as the language's lists and the word's own form tell. */
export function classOf(token: Token, language: Language): Subject {
  const { word, text } = token;
  if (word.startsWith('@')) return 'name';
  const bare = word.replace(/'s?$/, '');
  if (language.nobody.has(bare)) return 'nobody';
  if (language.systems.has(bare)) return 'system';
  const capital = /^\p{Lu}\p{Ll}/u.test(text);
  if (capital && language.names.has(bare.normalize('NFD').replace(/\p{M}/gu, ''))) return 'name';
  if (language.persons.has(bare)) return 'person';
  return language.personEnds.some(end => bare.endsWith(end)) ? 'person' : 'unknown';
}

const OF_PERSONS_OR_SYSTEMS = new Set([
  'operator',
  'operators',
  'agent',
  'agents',
  'driver',
  'drivers',
  'provider',
  'editor',
  'lead',
  'manager',
  'owner',
  'controller',
  'planner',
  'broker',
  'inspector',
  'partner',
  'group',
  'groups',
  'board',
]);

/** Persons only behind another word for people: "support agent", "team leader". */
const MOSTLY_SYSTEMS = new Set(['agent', 'agents', 'leader', 'leaders']);

/** As `classOf`, but "Postgres operator" and "sync agent" are systems. */
export function classAt(tokens: readonly Token[], at: number, language: Language): Subject {
  const token = tokens[at];
  if (token === undefined) return 'unknown';
  const before = tokens[at - 1];
  const kind = classOf(token, language);
  if (MOSTLY_SYSTEMS.has(token.word) && (before === undefined || classOf(before, language) !== 'person'))
    return 'system';
  const ambiguous = kind === 'person' && OF_PERSONS_OR_SYSTEMS.has(token.word);
  return ambiguous &&
    before !== undefined &&
    classOf(before, language) === 'system' &&
    !language.determiners.has(before.word)
    ? 'system'
    : kind;
}

/** The subject of the verb at `verb`, read backwards from it to the border of its clause. */
export function subjectOf(tokens: readonly Token[], verb: number, language: Language): Subject {
  let at = skipAuxiliaries(tokens, verb - 1, language);
  at = skipAside(tokens, at, language);
  const from = at;
  let found: 'unknown' | null = null;
  while (at >= 0) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.word === 'who' || token.word === 'whoever') return 'person';
    if (token.word === 'which' || token.word === 'that') {
      const before = tokens[at - 1];
      if (at === from && before !== undefined && !before.mark) {
        at--;
        continue;
      }
      if (at === from && before?.mark === true) return 'unknown';
      break;
    }
    if (isBorder(token, language)) break;
    const isConjunction =
      token.word === 'and' || token.word === 'or' || token.word === 'und' || token.word === ',';
    if (isConjunction) {
      if (found !== null) break;
      at = skipAside(tokens, at - 1, language);
      continue;
    }
    if (!token.mark) {
      const kind = classAt(tokens, at, language);
      const possessive = /['’]s?$/.test(token.text) && at < from;
      const behindPreposition = isBehindPreposition(tokens, at, language);
      if (kind !== 'unknown' && !possessive && !(behindPreposition && reachesHead(tokens, at, language))) {
        // The word nearest to the verb that is no complement of another noun heads the subject.
        return kind;
      }
      found ??= 'unknown';
      if (
        at !== from &&
        language.determiners.has(token.word) &&
        !behindPreposition &&
        !isBehindPreposition(tokens, at + 1, language)
      )
        return 'unknown';
    }
    at--;
  }
  return found ?? 'none';
}

function skipAuxiliaries(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (token === undefined || token.mark) break;
    if (language.names.has(token.word) && /^\p{Lu}/u.test(token.text)) break;
    if (!language.auxiliaries.has(token.word) && !/..ly$/.test(token.word)) break;
    at--;
  }
  return at;
}

/** Steps over an insertion between commas, brackets or dashes that ends right before the verb. */
function skipAside(tokens: readonly Token[], from: number, language: Language): number {
  const closing = tokens[from];
  if (closing?.mark !== true || !',)–—'.includes(closing.text)) return from;
  const opening = closing.text === ')' ? '(' : closing.text;
  for (let at = from - 1; at >= 0; at--) if (tokens[at]?.text === opening) return at - 1;
  return closing.text === ',' ? skipAuxiliaries(tokens, from - 1, language) : from;
}

function isBorder(token: Token, language: Language): boolean {
  return (token.mark && ';:–—(|>'.includes(token.text)) || language.subordinators.has(token.word);
}

/** Whether a preposition (or a participle that governs an object) stands before this noun's phrase. */
function isBehindPreposition(tokens: readonly Token[], noun: number, language: Language): boolean {
  for (let at = noun - 1; at >= 0 && at >= noun - 5; at--) {
    const token = tokens[at];
    if (token === undefined || token.mark) return false;
    if (language.prepositions.has(token.word)) return true;
    if (language.determiners.has(token.word)) {
      const before = tokens[at - 1];
      return before !== undefined && (language.prepositions.has(before.word) || /...ing$/.test(before.word));
    }
  }
  return false;
}

/** Whether a noun stands before that preposition, so that the phrase only describes it. */
function reachesHead(tokens: readonly Token[], noun: number, language: Language): boolean {
  let at = noun - 1;
  while (
    at >= 0 &&
    !language.prepositions.has(tokens[at]?.word ?? '') &&
    !/...ing$/.test(tokens[at]?.word ?? '')
  )
    at--;
  const before = tokens[at - 1];
  return before !== undefined && !before.mark && !language.subordinators.has(before.word);
}
