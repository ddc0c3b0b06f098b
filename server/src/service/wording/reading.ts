import type { SectionKind } from '../model.js';
import type { Span } from '../span.js';
import type { CategoryId } from './categories.js';
import type { Language } from './language.js';
import type { Token } from './tokens.js';

/** A sentence with the place it stands at; read once for all its phrases. */
export interface Reading {
  readonly text: string;
  readonly sentence: Span;
  readonly tokens: readonly Token[];
  readonly kind: SectionKind;
}

/** Whether a sentence says a phrase, whose tokens are those from `index` up to `end`, in the way that its group asks for. */
export type ReadingTest = (
  reading: Reading,
  index: number,
  end: number,
  language: Language,
  category: CategoryId,
) => boolean;
