import type { PostMortem } from '../model.js';
import { perObject } from '../perObject.js';
import { ENGLISH } from './english/index.js';
import { GERMAN } from './german/index.js';
import { Held } from './held.js';
import { words, type Language } from './language.js';
import type { PhraseIndex } from './phraseIndex.js';
import { phraseIndexOf, type Phrase } from './phrases.js';
import { isWordCode, wordEnd } from './wordCodes.js';

/** A language with its phrases, compiled. */
export interface LanguageTable {
  readonly language: Language;
  readonly phrases: PhraseIndex<Phrase>;
  /** The words of the sentence that is being read. */
  readonly held: Held;
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ENGLISH, GERMAN].map(language => [language.id, language]),
);

const compiled = perObject((language: Language): LanguageTable => ({
  language,
  phrases: phraseIndexOf(language),
  held: new Held(),
}));

/** Words that only one of the languages has, frequent enough to tell a text by. Languages without phrases are told too. */
const TELLING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    // From "no" on English has them as well, if only in names, so that one alone tells no other language.
    'en',
    words(
      'the of and to was were is are with that by for from had has have we they on at as an it this which after before because no do per met van door con era non pour com os',
    ),
  ],
  [
    'de',
    words(
      'der das und ist nicht mit dem den ein eine einen wurde wurden von zu auf hat hatte haben für sich bei nach sind wir vor weil hätte hätten werden über als es im ihm des zum zur beim müssen muss wird künftig durch mehr die war dass wenn mal wieder auch nur noch kein keine keiner niemand bis seit uns unser unsere',
    ),
  ],
  [
    'fr',
    words('le les des est et une dans pour que qui sur pas avec été aux nous sont cette par du au ont leur'),
  ],
  ['es', words('el los las una del que por con para fue se como más pero sus está y no lo al han era')],
  ['pt', words('os uma do da em que não para com foi por mais dos das ao foram não está são pela')],
  ['it', words('il gli della che di non per una con sono è stato alla nel dei delle anche dal')],
  ['nl', words('het een van en niet dat voor met zijn werd wordt door naar ook bij heeft hebben omdat')],
]);
/** Word → the languages that it tells. */
const TOLD_BY: ReadonlyMap<string, readonly string[]> = byWord();
const LONGEST_TELLING = Math.max(...[...TOLD_BY.keys()].map(word => word.length));
const SAMPLE = 2000;
const CLEAR_LEAD = 15;

/**
 * The language of a text as its ISO 639-1 code, told by its commonest words; null where another one than those with
 * phrases is likelier. Where the text tells too little it is `otherwise`, that of the whole report.
 */
export function languageOf(texts: readonly string[], otherwise: string | null): string | null {
  const sample = texts.join('\n').slice(0, SAMPLE);
  const counts = new Map<string, number>();
  let telling = 0;
  for (const word of shortWords(sample)) {
    const ids = TOLD_BY.get(word);
    if (ids === undefined) continue;
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    if (++telling >= CLEAR_LEAD && isClear(counts)) break;
  }
  let best = otherwise ?? '';
  for (const [id, count] of counts) if (count > (counts.get(best) ?? 0)) best = id;
  return LANGUAGES.has(best) && !isForeign(sample) ? best : null;
}

/** Where the scripts below lie, and little else: told faster than by asking for each of them. */
const BEYOND_LATIN = /[\u0400-\u1fff\u2e80-\uffff]/;
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whether a good part of a text is in a script that no language with phrases is written in. */
function isForeign(sample: string): boolean {
  return BEYOND_LATIN.test(sample) && (sample.match(FOREIGN)?.length ?? 0) > sample.length / 5;
}

/** How much of a report tells its language, in characters. */
const REPORT_SAMPLE = 4000;

/** The language that the text of a report tells, English where it tells too little; null where it has no phrases. */
export function toldLanguage({ text, bodyStart }: Pick<PostMortem, 'text' | 'bodyStart'>): string | null {
  return languageOf([text.slice(bodyStart, bodyStart + REPORT_SAMPLE)], 'en');
}

/** The language of a report: as its front matter states it, else as its text tells. */
export function reportLanguage(report: PostMortem): string | null {
  return report.metadata.lang ?? toldLanguage(report);
}

/** Whether one language leads by so much that the rest of the text need not be read. */
function isClear(counts: ReadonlyMap<string, number>): boolean {
  const [first = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return first - second >= CLEAR_LEAD;
}

/** The words that are as short as those that tell a language, lower case. */
function* shortWords(text: string): Iterable<string> {
  let at = 0;
  while (at < text.length) {
    const end = isWordCode(text.charCodeAt(at)) ? wordEnd(text, at, text.length) : at;
    if (end > at && end - at <= LONGEST_TELLING) yield text.slice(at, end).toLowerCase();
    at = Math.max(end, at + 1);
  }
}

/** The compiled data of a language, or null where there is none. */
export function tableOf(id: string): LanguageTable | null {
  const language = LANGUAGES.get(id);
  return language === undefined ? null : compiled(language);
}

function byWord(): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [id, telling] of TELLING)
    for (const word of telling) all.set(word, [...(all.get(word) ?? []), id]);
  return all;
}
