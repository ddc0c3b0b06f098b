import { perObject } from '../perObject.js';
import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** Who does what a verb says. `none`: the clause names nobody, as in a list item that begins with its verb. */
export type Subject = 'person' | 'nobody' | 'name' | 'system' | 'unknown' | 'none';

export function isPerson(subject: Subject): boolean {
  return subject === 'person' || subject === 'name' || subject === 'nobody';
}

/** More words than a report holds; what is forgotten is looked up again. */
const MOST = 10_000;
const classesOf = perObject<Language, Map<string, Subject>>(() => new Map());

/** What a word names, as far as the language's lists and the word's own form tell. Each word is looked up once. */
export function classOf(token: Token, language: Language): Subject {
  const classes = classesOf(language);
  let found = classes.get(token.text);
  if (found === undefined) {
    if (classes.size >= MOST) classes.clear();
    found = readClass(token, language);
    classes.set(token.text, found);
  }
  return found;
}

function readClass(token: Token, language: Language): Subject {
  const { word, text } = token;
  // "IT" is a department, "it" is not.
  if (language.persons.has(text)) return 'person';
  if (word.startsWith('@')) return 'name';
  const bare = word.replace(/'(?:s|ll|d|ve)?$/, '');
  if (language.nobody.has(bare)) return 'nobody';
  if (language.systems.has(bare)) return 'system';
  const capital = /^\p{Lu}\p{Ll}/u.test(text);
  if (capital && isFirstName(bare, language)) return 'name';
  if (singulars(bare, language).some(noun => isPersonNoun(noun, language))) return 'person';
  return language.systemEnds.some(end => bare.endsWith(end)) ? 'system' : 'unknown';
}

function isPersonNoun(noun: string, { persons, personEnds }: Language): boolean {
  return persons.has(noun) || personEnds.some(end => noun.endsWith(end));
}

const SHORTEST_NOUN = 5;

/** The word, and what it is without the endings of a plural. */
function singulars(word: string, { pluralEnds }: Language): string[] {
  const without = pluralEnds.filter(end => word.endsWith(end) && word.length - end.length >= SHORTEST_NOUN);
  return [word, ...without.map(end => word.slice(0, -end.length))];
}

/** Letters that are no other letter with a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ß: 'ss',
};

/** A name of the list, without its accents; of "Jan-Willem" the first half, of "Hye-jin" both. */
function isFirstName(word: string, { names }: Language): boolean {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðþæœıß]/g, letter => PLAIN_LETTERS[letter] ?? letter);
  if (names.has(plain)) return true;
  return (
    plain.includes('-') &&
    (names.has(plain.slice(0, plain.indexOf('-'))) || names.has(plain.replace('-', '')))
  );
}

const NOBODY_REACH = 3;
/** "None of the replicas"; "nobody in the signal box" is nobody. */
export const OF = new Set(['of', 'von']);

/** "No nurse", "no one" and "none of us" are nobody, "no clock" and "none of the replicas" are not. */
function deniesPeople(tokens: readonly Token[], at: number, language: Language): boolean {
  if (!language.determiners.has(tokens[at]?.word ?? '')) {
    if (!OF.has(tokens[at + 1]?.word ?? '')) return true;
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
  if (
    token.word === 'one' &&
    (before?.word === 'no' || (before?.word === 'not' && tokens[at + 1]?.word === 'of'))
  )
    return 'nobody';
  if (language.peopleBefore.get(token.word)?.has(tokens[at + 1]?.word ?? '') === true) return 'person';
  if (
    before !== undefined &&
    language.personCompounds.get(token.word.replace(/'s$/, ''))?.has(before.word) === true
  )
    return 'person';
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
    if (kind === 'unknown' && before.text === '.' && /^\p{Lu}$/u.test(title?.text ?? '')) return 'name';
    // "Stefan Brandt": a surname behind a first name.
    if (kind === 'unknown' && classOf(before, language) === 'name' && !/['’]s?$/.test(before.text))
      return 'name';
  }
  if (kind === 'name' && language.namesakes.has(before.word)) return 'system';
  if (kind !== 'person') return kind;
  const systems = language.systemCompounds.get(token.word.replace(/'s?$/, ''));
  const compound = before.word.replace(/'s?$/, '');
  if (systems === undefined) return kind;
  // "The planner in Postgres"
  const inside = tokens[at + 1]?.word;
  if ((inside === 'in' || inside === 'for') && isProduct(tokens[at + 2], language)) return 'system';
  // "The crawler's driver"
  if (/['’]s$/.test(before.text) && classOf(before, language) === 'system') return 'system';
  return systems.has(compound) ||
    (systems.has('*') && !language.trades.has(before.word) && classOf(before, language) !== 'person')
    ? 'system'
    : kind;
}

function isProduct(token: Token | undefined, language: Language): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && classOf(token, language) === 'system';
}

const LONGEST_PERSON = 7;

function endsNoun(tokens: readonly Token[], at: number, { denials, thirdPerson }: Language): boolean {
  const word = tokens[at]?.word ?? '';
  return denials.has(word) || (thirdPerson.has(word) && !OF.has(tokens[at - 1]?.word ?? ''));
}

/** Whether a noun follows this word, which a pronoun is none behind. */
function opens(token: Token | undefined, { determiners, prepositions }: Language): boolean {
  return determiners.has(token?.word ?? '') || prepositions.has(token?.word ?? '');
}

/** Whether the noun at `at` is people where those behind "of" are: "the rest of the crew", "the head of the shift". */
function takesPart(tokens: readonly Token[], at: number, language: Language): boolean {
  return (
    language.partitives.has(tokens[at]?.word ?? '') ||
    ['person', 'name', 'nobody'].includes(classAt(tokens, at, language))
  );
}

/** The indices behind which a noun phrase for people that begins at `index` may end: "a member | of the night shift |". */
export function personEnds(tokens: readonly Token[], index: number, language: Language): number[] {
  const ends: number[] = [];
  for (let at = index; at < index + LONGEST_PERSON; at++) {
    const token = tokens[at];
    // "The nurses' manager"
    if (token?.mark === true && at > index && /^['’]$/.test(token.text)) continue;
    if (token === undefined || token.mark || language.subordinators.has(token.word)) break;
    if (language.prepositions.has(token.word) && token.word !== 'of' && token.word !== 'on') break;
    // "The check | not recognise | them": a noun phrase holds no denial, and a pronoun opens one.
    if (at > index && (language.modals.has(token.word) || endsNoun(tokens, at, language))) break;
    // "Because of the holiday | we …"
    if (at > index && language.nominative.has(token.word) && opens(tokens[index], language)) break;
    // "The query | led engineers to …"; behind a determiner it may be what they are: "the lost crew".
    if (
      at > index &&
      language.irregularPast.has(token.word) &&
      !language.determiners.has(tokens[at - 1]?.word ?? '')
    )
      break;
    // "The client of one vendor" is none of its people.
    if (at > index && OF.has(token.word) && !takesPart(tokens, at - 1, language)) break;
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
