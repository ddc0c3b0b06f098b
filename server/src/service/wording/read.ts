import type { Block, Prose } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { bySection, sourceSpan, walkBlocks } from '../prose.js';
import type { Span } from '../span.js';
import type { CategoryId } from './categories.js';
import { isDenied } from './denial.js';
import type { Language } from './language.js';
import { languageOf, tableOf } from './languages.js';
import { judge } from './learned/judge.js';
import { matchPhrase } from './matching.js';
import { isCompound, isMeta, isQuoted, isTitle } from './mentioned.js';
import { plainText } from './plainText.js';
import { startBefore, type Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import { holds } from './readings.js';
import { sentenceAround } from './sentence.js';
import { endsInLy, tokenAt, tokenise, type Token } from './tokens.js';

/** A place where the text blames. */
export interface WordingHit {
  readonly category: CategoryId;
  /** The words, as a reader sees them. */
  readonly phrase: string;
  readonly span: Span;
  readonly sentence: Span;
  /** Whether a phrase of the lists tells it, or the sentence as a whole. */
  readonly via: 'phrase' | 'sentence';
  /** Language of the phrase, as its ISO 639-1 code. */
  readonly language: string;
}

export interface WordingInput {
  readonly blocks: readonly Block[];
  readonly kindAt: (offset: number) => SectionKind;
  /** The language that the report states, or null. */
  readonly lang: string | null;
  /** The language that its text tells; where none is stated, a section that is plainly in another one is read in that. */
  readonly language: string | null;
}

/**
 * All blaming wording of the blocks, in order, at most one finding for a category and sentence. Headings, block quotes,
 * code, links, images and the first row of tables are not read. Linear in the size of the text.
 */
export function readWording({ blocks, kindAt, lang, language: otherwise }: WordingInput): WordingHit[] {
  return bySection(blocks).flatMap(section => {
    const proses = [...ownProse(section)];
    const texts = proses.map(prose => prose.text);
    const language = lang ?? languageOf(texts, otherwise);
    if (language === null) return [];
    const whys = section.find(isFiveWhys)?.span.start ?? Infinity;
    return proses
      .flatMap(prose => readProse(prose, kindAt, language))
      .filter(({ category, span }) => category !== 'who-question' || span.start < whys);
  });
}

/** Where a report says that it asks why five times, each question asks for a cause. */
function isFiveWhys(block: Block): boolean {
  return (
    (block.type === 'heading' || block.type === 'paragraph') &&
    /\b(?:5|five)[ -]whys?\b/i.test(block.text.slice(0, 60))
  );
}

function* ownProse(blocks: readonly Block[]): Iterable<Prose> {
  for (const { block, parents } of walkBlocks(blocks)) {
    if (parents.some(parent => parent.type === 'quote')) continue;
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'table') yield* tableProse(block.rows.map(row => row.cells));
  }
}

/** The cells of the body; of a table without a body the cells of its head, which is what a lone row is read as. */
function tableProse(rows: readonly (readonly Prose[])[]): Prose[] {
  return rows.slice(rows.length > 1 ? 1 : 0).flat();
}

function readProse(prose: Prose, kindAt: WordingInput['kindAt'], language: string): WordingHit[] {
  const table = tableOf(language);
  if (table === null) return [];
  const text = plainText(prose);
  const hits: WordingHit[] = [];
  let known = new Set<CategoryId>();
  let reading: Reading | null = null;
  /** Where no phrase of the sentence tells anything, the whole of it may. */
  const finish = (): void => {
    const hit = reading === null || known.size > 0 ? null : judgedHit(reading, table.language);
    if (hit !== null) hits.push(hit);
  };
  table.phrases.eachCandidate(text, at => {
    if (reading === null || reading.sentence.end <= at) {
      finish();
      known = new Set();
      reading = readSentence(text, at, kindAt(prose.span.start), table.language);
    }
    const index = tokenAt(reading.tokens, at);
    const token = reading.tokens[index];
    if (token === undefined) return;
    for (const phrase of table.phrases.phrasesOf(token.word)) {
      if (known.has(phrase.group.category)) continue;
      const hit = hitAround(reading, index, phrase, table.language);
      if (hit === null) continue;
      known.add(hit.category);
      hits.push(hit);
    }
  });
  finish();
  return hits.map(hit => ({
    ...hit,
    span: sourceSpan(prose, hit.span.start, hit.span.end),
    sentence: sourceSpan(prose, hit.sentence.start, hit.sentence.end),
  }));
}

function readSentence(text: string, at: number, kind: SectionKind, language: Language): Reading {
  const sentence = sentenceAround(text, at);
  const tokens = withHave(tokenise(text, sentence.start, sentence.end), language);
  return { text, sentence, kind, tokens: withoutAdversary(text, tokens, sentence, language) };
}

/** "Should of" is "should have" misheard. */
function withHave(tokens: readonly Token[], { misheard }: Language): readonly Token[] {
  if (misheard.size === 0 || !tokens.some(({ word }) => word === 'of')) return tokens;
  return tokens.map((token, at) =>
    token.word === 'of' && misheard.has(tokens[at - 1]?.word ?? '') ? { ...token, word: 'have' } : token,
  );
}

const ANTECEDENT_REACH = 400;

/** The tokens, with "they" and the like made words of no class where they may stand for an attacker named before. */
function withoutAdversary(
  text: string,
  tokens: readonly Token[],
  { start, end }: Span,
  { thirdPerson, adversaries }: Language,
): readonly Token[] {
  if (!tokens.some(({ word }) => thirdPerson.has(word))) return tokens;
  const context = tokenise(text, Math.max(0, start - ANTECEDENT_REACH), end);
  if (!context.some(({ word }) => adversaries.has(word.replace(/'s?$/, '')))) return tokens;
  return tokens.map(token =>
    thirdPerson.has(token.word) ? { ...token, word: '\ue000', text: '\ue000' } : token,
  );
}

/** The hit of a phrase one of whose words stands at `index`. */
function hitAround(reading: Reading, index: number, phrase: Phrase, language: Language): WordingHit | null {
  const { tokens } = reading;
  for (
    let start = startBefore(phrase, tokens, index, index + 1);
    start >= 0;
    start = startBefore(phrase, tokens, index, start)
  ) {
    const hit = hitAt(reading, start, phrase, language);
    if (hit !== null) return hit;
  }
  return null;
}

function hitAt(reading: Reading, index: number, phrase: Phrase, language: Language): WordingHit | null {
  const { tokens, text, sentence, kind } = reading;
  const { group } = phrase;
  const end = matchPhrase(phrase, tokens, index, language);
  if (end < 0) return null;
  const at = tokens[index]?.start ?? 0;
  if (group.notIn?.includes(kind) === true || group.sections?.includes(kind) === false) return null;
  if (isExcepted(phrase, tokens, index, end) || !holds(group, reading, index, end, language)) return null;
  if (isQuoted(text, sentence, at) || isMeta(reading, index, language)) return null;
  if (isDenied(reading, index, end, group, language) || isCompound(reading, end, group, language))
    return null;
  if (isTitle(reading, index, end, group)) return null;
  return hitOf('phrase', group.category, { start: at, end: tokens[end - 1]?.end ?? at }, reading, language);
}

/** What the sentence as a whole tells, where it is not denied, quoted or about words. */
function judgedHit(reading: Reading, language: Language): WordingHit | null {
  const { tokens, text, sentence } = reading;
  const judged = judge(reading, language);
  if (judged === null || isMeta(reading, judged.from, language)) return null;
  const { category, from, to } = judged;
  if (isDenied(reading, from, to, { category, reading: 'any', phrases: [] }, language)) return null;
  const start = tokens[from]?.start ?? sentence.start;
  if (isQuoted(text, sentence, start)) return null;
  return hitOf('sentence', category, { start, end: tokens[to - 1]?.end ?? sentence.end }, reading, language);
}

function hitOf(
  via: WordingHit['via'],
  category: CategoryId,
  span: Span,
  { text, sentence }: Reading,
  { id }: Language,
): WordingHit {
  const phrase = text.slice(span.start, span.end).replaceAll('\ue000', '…');
  return { category, phrase, span, sentence, via, language: id };
}

function isExcepted({ group }: Phrase, tokens: readonly Token[], index: number, end: number): boolean {
  let before = index - 1;
  while (endsInLy(tokens[before]?.word ?? '')) before--;
  if (group.unlessBefore?.includes(tokens[before]?.word ?? '') === true) return true;
  if (group.unlessLast?.includes(tokens[end - 1]?.word ?? '') === true) return true;
  const { unlessNext, onlyWith, neverWith } = group;
  if (onlyWith !== undefined && !tokens.some(token => onlyWith.includes(token.word))) return true;
  if (neverWith !== undefined && tokens.some(token => neverWith.includes(token.word))) return true;
  if (unlessNext === undefined) return false;
  for (let at = end; at < end + (group.reach ?? 1); at++) {
    const token = tokens[at];
    if (token === undefined || (token.mark && token.text !== '%')) return false;
    if (
      unlessNext.some(word =>
        word.endsWith('…') ? token.word.startsWith(word.slice(0, -1)) : word === token.word,
      )
    )
      return true;
  }
  return false;
}
