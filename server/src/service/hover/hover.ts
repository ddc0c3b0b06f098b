import type { Config } from '../config.js';
import type { Analysis } from '../index.js';
import type { Tell } from '../message.js';
import type { Place } from '../place.js';
import type { Reader } from '../reader.js';
import type { Span } from '../span.js';

/** What is told of one thing in the text. */
export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** What the sources of hovers are given. */
export interface HoverAsked {
  readonly analysis: Analysis;
  readonly config: Config;
  readonly reader: Reader;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
  readonly place: Place;
  readonly tell: Tell;
}

/** Whether an offset stands in a span or at its end. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
