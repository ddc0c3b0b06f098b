import type { SectionKind } from '../model.js';
import { perObject } from '../perObject.js';
import { perText } from '../perText.js';
import { slotOf } from './held.js';
import type { Language } from './language.js';
import { hashesOf, type Hashes } from './learned/hashes.js';
import { phraseIndexOf, type Phrase } from './phrases.js';
import { isWordCode } from './wordCodes.js';
import { classOf, type Subject } from './wordClass.js';

/** A word or mark as it is written, with what a language tells of it wherever it stands. */
export interface Lexeme {
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly word: string;
  /** Not a word: one mark of punctuation. */
  readonly mark: boolean;
  readonly subject: Subject;
  /** Whether a sentence that holds it may speak about words or about blame itself. */
  readonly meta: boolean;
  /** "They" and the like. */
  readonly thirdPerson: boolean;
  /** Whether a sentence that holds it may name a person; in no other one is a name looked for. */
  readonly names: boolean;
  /** Attackers and the like, whom "they" may stand for. */
  readonly adversary: boolean;
  /** Those that are looked up by it in sections of a kind. */
  readonly phrasesIn: (kind: SectionKind) => readonly Phrase[];
  /** What it is known by among the words that a sentence holds. */
  readonly slot: number;
  readonly hashes: Hashes;
}

/** What a language tells of a text without blanks, read once for each: most words of a report stand in it many times. */
export const lexiconOf = perObject((language: Language) => perText(text => readLexeme(text, language)));

function readLexeme(text: string, language: Language): Lexeme {
  const word = text.toLowerCase().replaceAll('’', "'");
  const mark = text.length === 1 && !isWordCode(text.charCodeAt(0));
  const subject = classOf({ word, text }, language);
  return {
    ...{ text, word, mark, subject },
    meta: language.meta.has(word) || language.namely.has(word) || word.startsWith('blameless'),
    thirdPerson: language.thirdPerson.has(word),
    names: subject === 'name' || mayName(word, text, language),
    adversary: language.adversaries.has(word.replace(/'s?$/, '')),
    phrasesIn: bySection(phraseIndexOf(language).phrasesOf(word)),
    slot: slotOf(word),
    hashes: hashesOf({ word, mark, subject }, language),
  };
}

/** "Captain Reyes", "J. Reyes", "it was Reyes who …", "Reyes unplugged it": what names whom no list holds. */
function mayName(word: string, text: string, { titles, handiwork }: Language): boolean {
  return titles.has(word) || handiwork.has(word) || word === 'who' || /^\p{Lu}$/u.test(text);
}

const NONE: readonly Phrase[] = [];
const never = (): readonly Phrase[] => NONE;

/** Sorted out once for a kind of section: asking each phrase in each sentence was a tenth of the reading. */
function bySection(phrases: readonly Phrase[]): Lexeme['phrasesIn'] {
  if (phrases.length === 0) return never;
  const sorted = new Map<SectionKind, readonly Phrase[]>();
  return kind => {
    const known = sorted.get(kind);
    if (known !== undefined) return known;
    const own = phrases.filter(phrase => isOfSection(phrase, kind));
    sorted.set(kind, own);
    return own;
  };
}

/** Whether a phrase is looked for in sections of a kind. */
function isOfSection({ group: { sections, notIn } }: Phrase, kind: SectionKind): boolean {
  return sections?.includes(kind) !== false && notIn?.includes(kind) !== true;
}
