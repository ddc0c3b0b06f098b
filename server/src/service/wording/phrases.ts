import type { Language, PhraseGroup } from './language.js';
import { nameEnds, personEnds } from './nouns.js';
import { endsInLy, type Token } from './tokens.js';
import { PhraseIndex } from './phraseIndex.js';

interface Step {
  /** `words`: one of them; `gap`: up to three of any kind; `person`: a noun phrase for people; `name`: a person's name; `past`: a past tense; `ing`: a word in -ing; `end`: nothing, where the clause ends. */
  readonly kind: 'words' | 'gap' | 'person' | 'name' | 'past' | 'ing' | 'end';
  readonly words: ReadonlySet<string>;
  /** Beginnings of words that will do as well. */
  readonly stems: readonly string[];
  readonly optional: boolean;
}

export interface Phrase {
  readonly group: PhraseGroup;
  readonly steps: readonly Step[];
  /** The words one of which follows the first, unless an insertion does; null where any may. */
  readonly second: ReadonlySet<string> | null;
  /** The fewest words one of which the sentence must hold: what tells in vain begun phrases soonest. */
  readonly needed: ReadonlySet<string>;
}

/** Made once for a language, when the module is loaded. */
export function compile(language: Language): PhraseIndex<Phrase> {
  const index = new PhraseIndex<Phrase>(language.adverbs);
  for (const group of language.groups) {
    for (const source of group.phrases.flatMap(contracted)) {
      const steps = source.split(' ').map(readStep);
      const phrase = { group, steps, second: secondOf(steps), needed: neededBy(steps) };
      index.add(phrase, steps[0]?.words ?? [], phrase.second);
    }
  }
  return index;
}

const MODAL = /^(?:should|could|would|might|must)$/;

/** The phrase, and with "should've" where it says "should have". */
function contracted(source: string): string[] {
  const steps = source.split(' ');
  const at = steps.indexOf('have');
  const modals = (steps[at - 1] ?? '').split('|').filter(word => MODAL.test(word));
  if (at < 1 || modals.length === 0) return [source];
  const short = modals.map(modal => `${modal}'ve`).join('|');
  return [source, [...steps.slice(0, at - 1), short, ...steps.slice(at + 1)].join(' ')];
}

function secondOf(steps: readonly Step[]): ReadonlySet<string> | null {
  const words = new Set<string>();
  for (const { kind, words: own, stems, optional } of steps.slice(1)) {
    if (kind !== 'words' || stems.length > 0) return null;
    for (const word of own) words.add(word);
    if (!optional) return words;
  }
  return null;
}

function neededBy(steps: readonly Step[]): ReadonlySet<string> {
  const literal = steps.filter(
    ({ kind, stems, optional }) => kind === 'words' && stems.length === 0 && !optional,
  );
  return literal.map(({ words }) => words).reduce((few, words) => (words.size < few.size ? words : few));
}

const CLASSES = {
  '*': 'gap',
  '{person}': 'person',
  '{name}': 'name',
  '{past}': 'past',
  '{ing}': 'ing',
  '{end}': 'end',
} as const;

function readStep(source: string): Step {
  const optional = source.startsWith('?');
  const parts = (optional ? source.slice(1) : source).split('|');
  const stems = parts.filter(part => part.endsWith('…')).map(part => part.slice(0, -1));
  const kind =
    parts[0] !== undefined && parts[0] in CLASSES ? CLASSES[parts[0] as keyof typeof CLASSES] : 'words';
  return { kind, words: new Set(parts), stems, optional };
}

/** The index behind the last token of the phrase that starts at `index`, or -1. */
export function matchPhrase(
  { steps, second, needed }: Phrase,
  tokens: readonly Token[],
  index: number,
  language: Language,
): number {
  if (second !== null) {
    const next = tokens[index + 1];
    if (next === undefined) return -1;
    if (!second.has(next.word) && behindInsertion(tokens, index + 1, language) === index + 1) return -1;
  } else if (steps.length > 1 && !tokens.some(({ word }) => needed.has(word))) return -1;
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
export function isPast(word: string, { irregularPast }: Language): boolean {
  return /..ed$/.test(word) || irregularPast.has(word) || irregularPast.has(word.replace(/^re-?/, ''));
}

const LONGEST_ASIDE = 9;

/** Behind the adverb, or the insertion between commas, that stands at `index`; `index` itself where none stands. */
function behindInsertion(tokens: readonly Token[], index: number, language: Language): number {
  const token = tokens[index];
  if (token === undefined) return index;
  if (language.adverbs.has(token.word) || (language.id === 'en' && endsInLy(token.word))) return index + 1;
  if (token.text !== ',') return index;
  for (let at = index + 1; at < index + LONGEST_ASIDE; at++) if (tokens[at]?.text === ',') return at + 1;
  return index;
}
