import type { Span } from './span.js';

/**
 * The report's Markdown as the rest of the service reads it: a small tree of blocks with offsets, independent of the
 * parser. `remark.ts` makes it; nothing else knows the parser.
 */
export type Block = Heading | Paragraph | List | Table | Quote | Opaque;

export interface Heading extends Prose {
  readonly type: 'heading';
  readonly level: number;
}

export interface Paragraph extends Prose {
  readonly type: 'paragraph';
}

export interface List {
  readonly type: 'list';
  readonly span: Span;
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly span: Span;
  /** `true`/`false` for `[x]`/`[ ]`, null for an ordinary item. */
  readonly checked: boolean | null;
  readonly blocks: readonly Block[];
}

export interface Table {
  readonly type: 'table';
  readonly span: Span;
  /** First row is the header. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly span: Span;
  readonly cells: readonly Prose[];
}

export interface Quote {
  readonly type: 'quote';
  readonly span: Span;
  readonly blocks: readonly Block[];
}

/** Code, raw HTML (comments included), thematic breaks, definitions: nothing a reader reads as prose. */
export interface Opaque {
  readonly type: 'code' | 'html' | 'break' | 'definition';
  readonly span: Span;
  /** The source text of it (an HTML comment's is what suppressions are read from). */
  readonly raw: string;
}

/**
 * Inline text as a reader sees it. `text` is the plain text (a soft line break is `\n`); `runs` tell where each piece
 * stands in the source and how it is marked. Offsets in `text` map to the source through `runs` (see prose.ts).
 */
export interface Prose {
  readonly span: Span;
  readonly text: string;
  readonly runs: readonly Run[];
  /** Links and images in it, by where they end. */
  readonly links: readonly Link[];
}

export interface Link {
  /** From its first bracket to its last. */
  readonly span: Span;
  /** What it leads to, without escapes; null where that stands in a definition. */
  readonly url: string | null;
  /** Where that is written; null where it is in a definition. */
  readonly urlSpan: Span | null;
}

export interface Run {
  /** Where the run starts in `Prose.text`. */
  readonly at: number;
  readonly length: number;
  /** Where the run starts in the source. Plain runs have the same length there; others may not (`&amp;`). */
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
  readonly emphasis: boolean;
  /** Struck through. */
  readonly struck: boolean;
  readonly kind: 'text' | 'code' | 'link' | 'image' | 'html';
  /** Target of a link or image, or null. */
  readonly url: string | null;
}
