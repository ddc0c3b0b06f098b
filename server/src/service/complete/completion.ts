import type { Config } from '../config.js';
import type { Analysis } from '../index.js';
import type { Tell } from '../message.js';
import type { Place } from '../place.js';
import type { Reader } from '../reader.js';
import type { Span } from '../span.js';

export type CompletionKind =
  'section' | 'time' | 'date' | 'milestone' | 'person' | 'ticket' | 'key' | 'value' | 'rule' | 'snippet';

/** One thing that may be written at a place. */
export interface Completion {
  readonly label: string;
  readonly kind: CompletionKind;
  /** A few words beside the label; '' for none. */
  readonly detail: string;
  /** Markdown; null for none. */
  readonly documentation: string | null;
  /** What is replaced where the text behind the cursor is kept, and where it is not. Both lie in one line. */
  readonly insert: Span;
  readonly replace: Span;
  readonly text: string;
  /** The same with tab stops; null where it has none. */
  readonly snippet: string | null;
  /** What typed text is matched with. */
  readonly filter: string;
}

/** A completion before it has its place. */
export interface Choice {
  readonly label: string;
  readonly kind: CompletionKind;
  readonly detail?: string;
  readonly documentation?: string;
  /** What is written; the label where it is not given. */
  readonly text?: string;
  readonly snippet?: string;
  readonly filter?: string;
}

/** Choices for one stretch of text. */
export interface Offer {
  /** What was typed of it already begins here. */
  readonly from: number;
  /** Up to here it is replaced, the cursor's place where it is not given. */
  readonly to?: number;
  /** How far the word goes on behind the cursor, for those who write over it. */
  readonly wordEnd?: number;
  /** Characters that show the choices when typed; they are always shown when asked for. */
  readonly triggers: string;
  readonly choices: readonly Choice[];
}

/** What the sources of completions are given. */
export interface Asked {
  readonly analysis: Analysis;
  readonly config: Config;
  readonly reader: Reader;
  readonly place: Place;
  readonly tell: Tell;
}
