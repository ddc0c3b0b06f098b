import { perObject } from '../perObject.js';
import { perText } from '../perText.js';
import type { Language, PhraseGroup, Reading } from './language.js';
import { slotOf } from './held.js';
import type { Token } from './tokens.js';
import { PhraseIndex } from './phraseIndex.js';

export interface Step {
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
  /** Words, by their numbers, of which the sentence must hold one of each row: what tells soonest that it cannot stand there. */
  readonly needed: readonly (readonly number[])[];
  /** Whether it tells of somebody by name. */
  readonly named: boolean;
  /** The step by whose words it is looked up. */
  readonly anchor: number;
  /** How many words may stand between its first word and its anchor. */
  readonly lead: number;
}

const NAMED: ReadonlySet<Reading> = new Set(['name', 'name-owned', 'by-name']);

/** Made once for a language, with the first text that is read, so that nobody waits for it when the server starts. */
export const phraseIndexOf = perObject(compile);

export function compile(language: Language): PhraseIndex<Phrase> {
  const index = new PhraseIndex<Phrase>();
  // Long lists of words are steps of many phrases.
  const stepOf = perText(readStep);
  for (const group of language.groups) {
    for (const source of group.phrases.flatMap(contracted)) {
      const steps = source.split(' ').map(stepOf);
      const anchor = anchorOf(steps, language);
      const phrase = {
        group,
        steps,
        second: secondOf(steps),
        needed: neededBy(steps, anchor),
        named: NAMED.has(group.reading) || steps.some(({ kind, optional }) => kind === 'name' && !optional),
        anchor,
        lead: leadOf(steps, anchor),
      };
      index.add(phrase, steps[anchor]?.words ?? []);
    }
  }
  return index;
}

const MODAL = /^(?:should|could|would|might|must)$/;

/** The phrase, and with "should've" where it says "should have". */
function contracted(source: string): string[] {
  const steps = source.split(' ');
  const have = steps.indexOf('have');
  let at = have - 1;
  while (steps[at]?.startsWith('?') === true) at--;
  const modals = (steps[at] ?? '').split('|').filter(word => MODAL.test(word));
  if (at < 0 || modals.length === 0) return [source];
  const short = modals.map(modal => `${modal}'ve`).join('|');
  return [
    source,
    [...steps.slice(0, at), short, ...steps.slice(at + 1, have), ...steps.slice(have + 1)].join(' '),
  ];
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

/** The fewest words first; not those of the anchor, which stands there. */
function neededBy(steps: readonly Step[], anchor: number): number[][] {
  return steps
    .filter(
      ({ kind, stems, optional }, at) => at !== anchor && kind === 'words' && stems.length === 0 && !optional,
    )
    .map(({ words }) => [...words].map(slotOf))
    .sort((a, b) => a.length - b.length);
}

/** The step whose words are met least: "in hindsight" is looked up by "hindsight". */
function anchorOf(steps: readonly Step[], { common }: Language): number {
  const met = steps.map(({ kind, words, stems, optional }) =>
    kind !== 'words' || stems.length > 0 || optional || [...words].some(isMark)
      ? Number.POSITIVE_INFINITY
      : [...words].reduce((sum, word) => sum + (common.get(word) ?? 1), 0),
  );
  return Math.max(0, met.indexOf(Math.min(...met)));
}

/** Marks are looked for nowhere. */
const isMark = (word: string): boolean => /^[^\p{L}\d_@*{]/u.test(word);

/** How many words a step may take, insertions behind it included. */
const LONGEST_STEP = { words: 4, gap: 6, person: 10, name: 7, past: 4, ing: 4, end: 0 } as const;

function leadOf(steps: readonly Step[], anchor: number): number {
  return steps.slice(0, anchor).reduce((sum, { kind }) => sum + LONGEST_STEP[kind], 0);
}

/** The index at or before `index`, where its anchor stands, at which a phrase may begin next; -1 where none is left. */
export function startBefore(
  { steps, anchor, lead }: Phrase,
  tokens: readonly Token[],
  index: number,
  last: number,
): number {
  if (anchor === 0) return last === index + 1 ? index : -1;
  const firsts = steps[0]?.words;
  if (firsts === undefined) return -1;
  const lowest = Math.max(0, index - lead);
  for (let at = Math.min(last, index) - 1; at >= lowest; at--) {
    const token = tokens[at];
    if (token !== undefined && firsts.has(token.word)) return at;
  }
  return -1;
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
