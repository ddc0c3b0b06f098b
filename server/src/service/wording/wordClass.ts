import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** Who does what a verb says. `none`: the clause names nobody, as in a list item that begins with its verb. */
export type Subject = 'person' | 'nobody' | 'name' | 'system' | 'unknown' | 'none';

export function isPerson(subject: Subject): boolean {
  return subject === 'person' || subject === 'name' || subject === 'nobody';
}

/** What a word names, as far as the language's lists and the word's own form tell. */
export function classOf({ word, text }: Pick<Token, 'word' | 'text'>, language: Language): Subject {
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
