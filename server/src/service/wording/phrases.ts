import type { Language, PhraseGroup } from './language.js';
import type { Token } from './tokens.js';

interface Step {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words that will do as well. */
  readonly stems: readonly string[];
  readonly optional: boolean;
  /** Up to three words of any kind. */
  readonly gap: boolean;
}

export interface Phrase {
  readonly group: PhraseGroup;
  readonly steps: readonly Step[];
}

/** The phrases of a language by their first word, with a quick test for text that holds none. */
export interface PhraseTable {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** 1 at `(first letter × 32) + second letter` of every first word; letters by their lowest five bits. */
  readonly starts: Uint8Array;
}

/** Made once for a language, when the module is loaded. */
export function compile(language: Language): PhraseTable {
  const byFirst = new Map<string, Phrase[]>();
  const starts = new Uint8Array(1024);
  for (const group of language.groups) {
    for (const source of group.phrases) {
      const steps = source.split(' ').map(readStep);
      for (const first of steps[0]?.words ?? []) {
        const list = byFirst.get(first) ?? [];
        list.push({ group, steps });
        byFirst.set(first, list);
        starts[startOf(first, 0)] = 1;
      }
    }
  }
  return { byFirst, starts };
}

/** The place in `starts` of the word at `at`. */
export function startOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}

function readStep(source: string): Step {
  const optional = source.startsWith('?');
  const parts = (optional ? source.slice(1) : source).split('|');
  const stems = parts.filter(part => part.endsWith('…')).map(part => part.slice(0, -1));
  return { words: new Set(parts), stems, optional, gap: source === '*' };
}

/** The index behind the last token of the phrase that starts at `index`, or -1. */
export function matchPhrase({ steps }: Phrase, tokens: readonly Token[], index: number): number {
  return matchFrom(steps, 0, tokens, index);
}

function matchFrom(steps: readonly Step[], at: number, tokens: readonly Token[], index: number): number {
  const step = steps[at];
  if (step === undefined) return index;
  if (step.gap) {
    for (let skipped = 0; skipped <= 3; skipped++) {
      const end = matchFrom(steps, at + 1, tokens, index + skipped);
      if (end >= 0) return end;
      if (tokens[index + skipped]?.mark ?? true) return -1;
    }
    return -1;
  }
  const word = tokens[index]?.word;
  if (word !== undefined && (step.words.has(word) || step.stems.some(stem => word.startsWith(stem)))) {
    const end = matchFrom(steps, at + 1, tokens, index + 1);
    if (end >= 0) return end;
  }
  return step.optional ? matchFrom(steps, at + 1, tokens, index) : -1;
}
