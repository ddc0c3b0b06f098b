import type { Block, Prose } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { bySection, sourceSpan, walkBlocks } from '../prose.js';
import type { Span } from '../span.js';
import type { CategoryId } from './categories.js';
import { isDenied } from './denial.js';
import type { Language } from './language.js';
import { languageOf, tableOf } from './languages.js';
import { bearsOut, judge } from './learned/judge.js';
import { isMeta, isQuoted } from './mentioned.js';
import { sentencesOf, type ReadSentence } from './phraseHits.js';
import { plainText } from './plainText.js';
import type { Reading } from './reading.js';

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

/** The texts that are read: no headings, block quotes or code, and no first rows of tables. */
export function* ownProse(blocks: readonly Block[]): Iterable<Prose> {
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
  return sentencesOf(plainText(prose), kindAt(prose.span.start), table)
    .flatMap(sentence => hitsOf(sentence, table.language))
    .map(hit => ({
      ...hit,
      span: sourceSpan(prose, hit.span.start, hit.span.end),
      sentence: sourceSpan(prose, hit.sentence.start, hit.sentence.end),
    }));
}

/** What its phrases found, where the whole of the sentence bears it out; where they found nothing, what the whole tells. */
function hitsOf({ reading, hits }: ReadSentence, language: Language): WordingHit[] {
  if (hits.length === 0) {
    const hit = judgedHit(reading, language);
    return hit === null ? [] : [hit];
  }
  const found = hits.map(({ category }) => category);
  if (!bearsOut({ tokens: reading.tokens, kind: reading.kind, found }, language)) return [];
  return hits.map(({ category, span }) => hitOf('phrase', category, span, reading, language));
}

/** What the sentence as a whole tells, where it is not denied, quoted or about words. */
function judgedHit(reading: Reading, language: Language): WordingHit | null {
  const { tokens, text, sentence, kind } = reading;
  const judged = judge({ tokens, kind, found: [] }, language);
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
