import type { SectionKind } from '../model.js';
import type { Span } from '../span.js';
import type { CategoryId } from './categories.js';
import { isDenied } from './denial.js';
import type { Language } from './language.js';
import type { LanguageTable } from './languages.js';
import { lexiconOf } from './lexicon.js';
import { matchPhrase } from './matching.js';
import { isCompound, isMeta, isQuoted, isTitle } from './mentioned.js';
import { startBefore, type Phrase } from './phrases.js';
import type { Reading } from './reading.js';
import { holds } from './readings.js';
import { sentenceAround } from './sentence.js';
import { endsInLy, tokenAt, tokenise, tokenOf, type Token } from './tokens.js';

/** Words that a phrase of the lists found; offsets of the text that was read. */
export interface PhraseHit {
  readonly category: CategoryId;
  readonly span: Span;
}

/** A sentence that holds a word of a phrase, with what the phrases found in it: at most one hit for a category. */
export interface ReadSentence {
  readonly reading: Reading;
  readonly hits: readonly PhraseHit[];
}

/** The sentences of a text that hold a word which a phrase is looked for by, in order. */
export function sentencesOf(text: string, kind: SectionKind, table: LanguageTable): ReadSentence[] {
  const read: ReadSentence[] = [];
  table.phrases.eachCandidate(text, at => {
    const reading = readSentence(text, at, kind, table.language);
    read.push({ reading, hits: hitsIn(reading, tokenAt(reading.tokens, at), table) });
    return reading.sentence.end;
  });
  return read;
}

/** What phrases find that are looked for by a word at `from` or behind. */
function hitsIn(reading: Reading, from: number, { language, held }: LanguageTable): PhraseHit[] {
  const { tokens } = reading;
  const hits: PhraseHit[] = [];
  held.read(tokens);
  const isNamed = tokens.some(({ lexeme }) => lexeme.names);
  for (let index = Math.max(0, from); index < tokens.length; index++) {
    for (const phrase of tokens[index]?.lexeme.phrasesIn(reading.kind) ?? []) {
      if (phrase.named && !isNamed) continue;
      if (!held.holds(phrase.needed)) continue;
      if (hits.some(({ category }) => category === phrase.group.category)) continue;
      const hit = hitAround(reading, index, phrase, language);
      if (hit !== null) hits.push(hit);
    }
  }
  return hits;
}

function readSentence(text: string, at: number, kind: SectionKind, language: Language): Reading {
  const sentence = sentenceAround(text, at);
  const tokens = withHave(tokenise(text, sentence.start, sentence.end, language), language);
  return { text, sentence, kind, tokens: withoutAdversary(text, tokens, sentence, language) };
}

/** "Should of" is "should have" misheard. */
function withHave(tokens: readonly Token[], language: Language): readonly Token[] {
  const isMisheard = (token: Token, at: number): boolean =>
    token.word === 'of' && language.misheard.has(tokens[at - 1]?.word ?? '');
  if (!tokens.some(isMisheard)) return tokens;
  return tokens.map((token, at) => (isMisheard(token, at) ? readAs('have', token, language) : token));
}

function readAs(word: string, { start, end }: Token, language: Language): Token {
  return tokenOf(start, end, lexiconOf(language)(word));
}

const ANTECEDENT_REACH = 400;

/** The tokens, with "they" and the like made words of no class where they may stand for an attacker named before. */
function withoutAdversary(
  text: string,
  tokens: readonly Token[],
  { start, end }: Span,
  language: Language,
): readonly Token[] {
  if (!tokens.some(({ lexeme }) => lexeme.thirdPerson)) return tokens;
  const context = tokenise(text, Math.max(0, start - ANTECEDENT_REACH), end, language);
  if (!context.some(({ lexeme }) => lexeme.adversary)) return tokens;
  return tokens.map(token => (token.lexeme.thirdPerson ? readAs('\ue000', token, language) : token));
}

/** The hit of a phrase one of whose words stands at `index`. */
function hitAround(reading: Reading, index: number, phrase: Phrase, language: Language): PhraseHit | null {
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

function hitAt(reading: Reading, index: number, phrase: Phrase, language: Language): PhraseHit | null {
  const { tokens, text, sentence } = reading;
  const { group } = phrase;
  const end = matchPhrase(phrase, tokens, index, language);
  if (end < 0) return null;
  const at = tokens[index]?.start ?? 0;
  if (isExcepted(phrase, tokens, index, end) || !holds(group, reading, index, end, language)) return null;
  if (isQuoted(text, sentence, at) || isMeta(reading, index, language)) return null;
  if (isDenied(reading, index, end, group, language) || isCompound(reading, end, group, language))
    return null;
  if (isTitle(reading, index, end, group)) return null;
  return { category: group.category, span: { start: at, end: tokens[end - 1]?.end ?? at } };
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
