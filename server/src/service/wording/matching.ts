import type { Language } from './language.js';
import { nameEnds, OF, personEnds } from './nouns.js';
import type { Phrase, Step } from './phrases.js';
import { endsInLy, type Token } from './tokens.js';

/** The index behind the last token of the phrase that starts at `index`, or -1. */
export function matchPhrase(
  { steps, second }: Phrase,
  tokens: readonly Token[],
  index: number,
  language: Language,
): number {
  if (second !== null) {
    const next = tokens[index + 1];
    if (next === undefined) return -1;
    if (!second.has(next.word) && behindInsertion(tokens, index + 1, language) === index + 1) return -1;
  }
  return matchFrom({ steps, tokens, language }, 0, index, 0);
}

interface Attempt {
  readonly steps: readonly Step[];
  readonly tokens: readonly Token[];
  readonly language: Language;
}

const MOST_SKIPPED = 3;
const GAP = 3;

/** Adverbs and insertions between commas may stand between any two steps: "should, before that, really have". */
function matchFrom(attempt: Attempt, at: number, index: number, skipped: number): number {
  const { steps, tokens } = attempt;
  const step = steps[at];
  if (step === undefined) return index;
  if (step.kind === 'words') {
    const token = tokens[index];
    if (token !== undefined && isOneOf(step, token.word)) {
      const end = matchFrom(attempt, at + 1, index + 1, 0);
      if (end >= 0) return end;
    }
  } else {
    for (const next of endsOf(step, attempt, index)) {
      const end = matchFrom(attempt, at + 1, next, 0);
      if (end >= 0) return end;
    }
  }
  if (step.optional) {
    const end = matchFrom(attempt, at + 1, index, skipped);
    if (end >= 0) return end;
  }
  if (at === 0 || skipped >= MOST_SKIPPED || step.kind === 'gap' || step.kind === 'end') return -1;
  const behind = behindInsertion(tokens, index, attempt.language);
  return behind > index ? matchFrom(attempt, at, behind, skipped + 1) : -1;
}

function isOneOf({ words, stems }: Step, word: string): boolean {
  return words.has(word) || (stems.length > 0 && stems.some(stem => word.startsWith(stem)));
}

/** The indices at which a step of a class that begins at `index` may end. */
function endsOf(step: Step, { tokens, language }: Attempt, index: number): readonly number[] {
  const token = tokens[index];
  if (step.kind === 'end') return token === undefined || token.mark ? [index] : [];
  if (step.kind === 'gap') {
    const ends = [index];
    while (ends.length <= GAP && tokens[index + ends.length - 1]?.mark === false)
      ends.push(index + ends.length);
    return ends;
  }
  if (token === undefined) return [];
  if (step.kind === 'person') return personEnds(tokens, index, language);
  if (step.kind === 'name') return nameEnds(tokens, index, language);
  const { word } = token;
  const fits = step.kind === 'ing' ? /...ing$/.test(word) : isPast(word, language);
  return fits ? [index + 1] : [];
}

/** Whether a word has the form of a past tense or participle. */
export function isPast(word: string, { regularPast, irregularPast }: Language): boolean {
  return regularPast.test(word) || irregularPast.has(word) || irregularPast.has(word.replace(/^re-?/, ''));
}

const LONGEST_ASIDE = 9;

/** Behind the adverb, or the insertion between commas, that stands at `index`; `index` itself where none stands. */
function behindInsertion(tokens: readonly Token[], index: number, language: Language): number {
  const token = tokens[index];
  if (token === undefined) return index;
  const aside = language.asides
    .get(token.word)
    ?.find(words => words.every((word, i) => tokens[index + i]?.word === word));
  if (aside !== undefined) return index + aside.length;
  // "Instead of" is a preposition.
  const isAdverb = language.adverbs.has(token.word) && !OF.has(tokens[index + 1]?.word ?? '');
  if (isAdverb || (language.id === 'en' && endsInLy(token.word))) return index + 1;
  if (token.text !== ',') return index;
  for (let at = index + 1; at < index + LONGEST_ASIDE; at++) if (tokens[at]?.text === ',') return at + 1;
  return index;
}
