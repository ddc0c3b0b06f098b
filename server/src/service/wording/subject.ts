import type { Language } from './language.js';
import { endsInLy, type Token } from './tokens.js';

/** Who does what a verb says. `none`: the clause names nobody, as in a list item that begins with its verb. */
export type Subject = 'person' | 'nobody' | 'name' | 'system' | 'unknown' | 'none';

/** What a word names, as far as the language's lists and the word's own form tell. */
export function classOf(token: Token, language: Language): Subject {
  const { word, text } = token;
  // "IT" is a department, "it" is not.
  if (language.persons.has(text)) return 'person';
  if (word.startsWith('@')) return 'name';
  const bare = word.replace(/'s?$/, '');
  if (language.nobody.has(bare)) return 'nobody';
  if (language.systems.has(bare)) return 'system';
  const capital = /^\p{Lu}\p{Ll}/u.test(text);
  if (capital && language.names.has(bare.normalize('NFD').replace(/\p{M}/gu, ''))) return 'name';
  if (language.persons.has(bare)) return 'person';
  if (language.plural.test(bare) && language.persons.has(bare.slice(0, -1))) return 'person';
  return language.personEnds.some(end => bare.endsWith(end)) ? 'person' : 'unknown';
}

const NOBODY_REACH = 3;

/** "No nurse", "no one" and "none of us" are nobody, "no clock" and "none of the replicas" are not. */
function deniesPeople(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.determiners.has(tokens[at]?.word ?? '')) {
    if (!language.prepositions.has(tokens[at + 1]?.word ?? '')) return true;
    const noun = tokens[language.determiners.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2];
    return noun === undefined || classOf(noun, language) !== 'system';
  }
  for (let next = at + 1; next <= at + NOBODY_REACH; next++) {
    const token = tokens[next];
    if (token === undefined || token.mark || language.modals.has(token.word)) return false;
    if (token.word === 'one' && next === at + 1) return true;
    if (classOf(token, language) === 'person') return true;
  }
  return false;
}

/** As `classOf`, with the word before it: "Postgres operator" is a system, "Captain Reyes" a name. */
export function classAt(tokens: readonly Token[], at: number, language: Language): Subject {
  const token = tokens[at];
  if (token === undefined) return 'unknown';
  const before = tokens[at - 1];
  const kind = classOf(token, language);
  if (kind === 'nobody' && !deniesPeople(tokens, at, language)) return 'unknown';
  if (token.word === 'one' && before?.word === 'no') return 'nobody';
  if (before === undefined || (before.mark && before.text !== '.'))
    return language.systemCompounds.get(token.word)?.has('*') === true ? 'system' : kind;
  if (/^\p{Lu}/u.test(token.text)) {
    const title = before.text === '.' ? tokens[at - 2] : before;
    if (
      (kind === 'unknown' || kind === 'person') &&
      title !== undefined &&
      language.titles.has(title.word) &&
      /^\p{Lu}/u.test(title.text)
    )
      return 'name';
    // "Stefan Brandt": a surname behind a first name.
    if (kind === 'unknown' && classOf(before, language) === 'name' && !/['’]s?$/.test(before.text))
      return 'name';
  }
  if (kind === 'name' && language.namesakes.has(before.word)) return 'system';
  if (kind !== 'person') return kind;
  const systems = language.systemCompounds.get(token.word);
  if (systems === undefined) return kind;
  return systems.has(before.word) ||
    (systems.has('*') && !language.trades.has(before.word) && classOf(before, language) !== 'person')
    ? 'system'
    : kind;
}

const LONGEST_PERSON = 7;

/** The indices behind which a noun phrase for people that begins at `index` may end: "a member | of the night shift |". */
export function personEnds(tokens: readonly Token[], index: number, language: Language): number[] {
  const ends: number[] = [];
  for (let at = index; at < index + LONGEST_PERSON; at++) {
    const token = tokens[at];
    if (token === undefined || token.mark || language.subordinators.has(token.word)) break;
    if (language.prepositions.has(token.word) && token.word !== 'of' && token.word !== 'on') break;
    if (at > index && language.modals.has(token.word)) break;
    if (tokens[at + 1]?.text === '/') break;
    const kind = classAt(tokens, at, language);
    if (!['person', 'name', 'nobody'].includes(kind) || /['’]s?$/.test(token.text)) continue;
    const next = tokens[at + 1];
    // "The team dashboard" is not the team, but "the nurse check the …" holds a verb.
    const verb = language.determiners.has(tokens[at + 2]?.word ?? '');
    if (
      next === undefined ||
      next.mark ||
      verb ||
      classAt(tokens, at + 1, language) !== 'system' ||
      language.determiners.has(next.word)
    )
      ends.push(at + 1);
  }
  return ends;
}

/** The indices behind which a name that begins at `index` may end, a title before it included. */
export function nameEnds(tokens: readonly Token[], index: number, language: Language): number[] {
  const ends: number[] = [];
  for (let at = index; at < index + 4 && tokens[at] !== undefined; at++) {
    if (classAt(tokens, at, language) === 'name' && !/['’]s?$/.test(tokens[at]?.text ?? ''))
      ends.push(at + 1);
  }
  return ends.reverse();
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
    if (token.word === 'who' || token.word === 'whoever') {
      const antecedent =
        at > 0 ? classAt(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1, language) : 'unknown';
      return antecedent === 'name' || antecedent === 'system' ? antecedent : 'person';
    }
    if (token.word === 'which' || token.word === 'that') {
      const before = tokens[at - 1];
      if (at === from && before !== undefined && !before.mark) {
        at--;
        continue;
      }
      if (at === from && before?.mark === true) return 'unknown';
      break;
    }
    // "The nurse drew the dose and (but, then) failed to …": the subject is that of the verb before.
    if (at === from && language.coordinators.has(token.word)) {
      const shared = clauseSubject(tokens, at, language);
      if (shared !== null) return shared;
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
        // "Appointing a manager could have helped": what a gerund that opens the clause takes is no subject.
        if (behindPreposition && isGerundObject(tokens, at, language)) return 'unknown';
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

/** The subject of the clause that ends before `end`: its first noun that no preposition governs, read forwards. Null where there is none. */
function clauseSubject(tokens: readonly Token[], end: number, language: Language): Subject | null {
  let start = end - 1;
  while (start >= 0 && tokens[start] !== undefined && !isClauseBorder(tokens, start, language)) start--;
  for (let at = start + 1; at < end; at++) {
    const kind = classAt(tokens, at, language);
    const token = tokens[at];
    if (token === undefined || kind === 'unknown' || /['’]s?$/.test(token.text)) continue;
    if (isBehindPreposition(tokens, at, language)) continue;
    const next = at + 1 < end ? classAt(tokens, at + 1, language) : 'unknown';
    // "The support portal": what follows heads the noun phrase.
    if (kind === 'person' && next === 'system' && !language.determiners.has(tokens[at + 1]?.word ?? ''))
      continue;
    return kind;
  }
  return null;
}

function isClauseBorder(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  return token === undefined || isBorder(token, language) || token.text === '.' || token.text === ',';
}

function skipAuxiliaries(tokens: readonly Token[], from: number, language: Language): number {
  let at = from;
  while (at >= 0) {
    const token = tokens[at];
    if (token === undefined || token.mark) break;
    if (language.names.has(token.word) && /^\p{Lu}/u.test(token.text)) break;
    if (!language.auxiliaries.has(token.word) && !endsInLy(token.word)) break;
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
    if (token === undefined || token.mark || language.subordinators.has(token.word)) return false;
    if (language.prepositions.has(token.word)) return true;
    if (language.determiners.has(token.word)) {
      const before = tokens[at - 1];
      return before !== undefined && (language.prepositions.has(before.word) || /...ing$/.test(before.word));
    }
  }
  return false;
}

function isGerundObject(tokens: readonly Token[], noun: number, language: Language): boolean {
  let at = noun - 1;
  while (at >= 0 && !/...ing$/.test(tokens[at]?.word ?? '')) {
    if (tokens[at]?.mark === true || language.prepositions.has(tokens[at]?.word ?? '')) return false;
    at--;
  }
  return at === 0;
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
  // "None of the nurses" and "no one on the ward" are nobody, "one of the nurses" is a nurse.
  if (classAt(tokens, at - 1, language) === 'nobody') return true;
  if (before !== undefined && language.partitives.has(before.word)) return false;
  return before !== undefined && !before.mark && !language.subordinators.has(before.word);
}
