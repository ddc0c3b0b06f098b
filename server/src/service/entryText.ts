import type { TimelineEntry } from './model.js';

/** Where the text of an entry begins in the source: in front of what opens emphasis, code or a link. */
export function textStart(text: string, { textSpan, timeSpan, span }: TimelineEntry): number {
  const least = timeSpan.end <= textSpan.start ? timeSpan.end : span.start;
  let at = textSpan.start;
  while (at > least && '*_[`~!'.includes(text.charAt(at - 1))) at--;
  return pastPadding(text, at, textSpan.end);
}

/** A table cell's span begins at its bar and its padding. */
export function pastPadding(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && '| '.includes(text.charAt(at))) at++;
  return at;
}
