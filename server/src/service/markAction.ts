import type { TextEdit } from './finding.js';
import type { ActionItem, PostMortem } from './model.js';

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const BOX = /^\[[ x]\]/i;

/**
 * The edits that check the box of an action item or clear it. A list item without a box gets one when it is done; none
 * for rows of tables, whose columns say "done" in words of their own.
 */
export function markAction(
  { text }: PostMortem,
  { span, done: before }: ActionItem,
  done: boolean,
): TextEdit[] {
  const source = text.slice(span.start, span.end);
  const marker = MARKER.exec(source)?.[0];
  if (marker === undefined || before === done) return [];
  const at = span.start + marker.length;
  const box = BOX.test(source.slice(marker.length));
  if (box) return [{ span: { start: at + 1, end: at + 2 }, newText: done ? 'x' : ' ' }];
  return done ? [{ span: { start: at, end: at }, newText: '[x] ' }] : [];
}
