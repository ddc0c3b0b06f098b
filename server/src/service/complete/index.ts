import type { Config } from '../config.js';
import type { Analysis } from '../index.js';
import { english, type Tell } from '../message.js';
import { placeAt } from '../place.js';
import type { Reader } from '../reader.js';
import { actionOffers } from './actions.js';
import type { Asked, Completion, Offer } from './completion.js';
import { frontMatterOffers } from './frontMatter.js';
import { sectionOffers } from './sections.js';
import { suppressionOffers } from './suppressions.js';
import { timelineOffers } from './timeline.js';

export type { Completion, CompletionKind } from './completion.js';

export interface CompleteOptions {
  readonly config: Config;
  readonly reader: Reader;
  /** The character whose typing asked; null where the writer did. */
  readonly trigger: string | null;
  /** English where it is not given. */
  readonly tell?: Tell;
}

/**
 * What may be written at an offset, best first; nothing in code and comments. What is typed there already is kept or
 * completed, never lost.
 */
export function complete(
  analysis: Analysis,
  offset: number,
  { config, reader, trigger, tell = english }: CompleteOptions,
): Completion[] {
  const place = placeAt(analysis, offset);
  return offersAt({ analysis, config, reader, place, tell })
    .filter(({ triggers }) => trigger === null || triggers.includes(trigger))
    .flatMap(offer => placed(offer, place.offset));
}

/** The characters after which an editor may ask by itself. */
export const COMPLETION_TRIGGERS: readonly string[] = ['#', '[', '@', ' ', '(', '/'];

function offersAt(asked: Asked): Offer[] {
  const { place } = asked;
  if (place.inFrontMatter) return frontMatterOffers(asked);
  const suppressed = suppressionOffers(asked);
  if (suppressed.length > 0 || place.isOpaque) return suppressed;
  return [...timelineOffers(asked), ...actionOffers(asked), ...sectionOffers(asked)];
}

function placed({ from, to, wordEnd, choices }: Offer, offset: number): Completion[] {
  const end = Math.max(to ?? offset, offset);
  const insert = { start: from, end };
  const replace = { start: from, end: Math.max(wordEnd ?? end, end) };
  return choices.map(({ label, kind, detail, documentation, text, snippet, filter }) => ({
    label,
    kind,
    detail: detail ?? '',
    documentation: documentation ?? null,
    insert,
    replace,
    text: text ?? label,
    snippet: snippet ?? null,
    filter: filter ?? label,
  }));
}
