import type { TextEdit } from './finding.js';
import type { ActionItem, PostMortem } from './model.js';
import { wordsOf } from './reportWords.js';

type Status = NonNullable<ActionItem['status']>;

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;
const BOX = /^\[[ x~-]\]/i;

/**
 * The edits that mark an action item as done or as open again. A list item has its box checked or cleared, and gets one
 * when it is done; the row of a table has the word of its status changed. None for a row without a status.
 */
export function markAction(report: PostMortem, action: ActionItem, done: boolean): TextEdit[] {
  if (action.done === done) return [];
  return action.status === null ? inList(report, action, done) : inCell(report, action.status, done);
}

function inList({ text }: PostMortem, { span }: ActionItem, done: boolean): TextEdit[] {
  const source = text.slice(span.start, span.end);
  const marker = MARKER.exec(source)?.[0];
  if (marker === undefined) return [];
  const at = span.start + marker.length;
  const box = BOX.test(source.slice(marker.length));
  if (box) return [{ span: { start: at + 1, end: at + 2 }, newText: done ? 'x' : ' ' }];
  return done ? [{ span: { start: at, end: at }, newText: '[x] ' }] : [];
}

/** A cell keeps its width where it can, so that the table stays lined up. */
function inCell(report: PostMortem, { span }: Status, done: boolean): TextEdit[] {
  const { text } = report;
  const start = span.start + (text[span.start] === '|' ? 1 : 0);
  const isClosed = span.end > start && text[span.end - 1] === '|' && text[span.end - 2] !== '\\';
  const inner = text.slice(start, isClosed ? span.end - 1 : span.end);
  const isEmpty = inner.trim() === '';
  const before = isEmpty ? ' ' : inner.slice(0, inner.length - inner.trimStart().length);
  const after = isEmpty || inner !== inner.trimEnd() ? ' ' : '';
  const word = wordFor(report, done);
  const newText = before + (after === '' ? word : word.padEnd(inner.length - before.length - 1)) + after;
  return [{ span: { start, end: start + inner.length }, newText }];
}

const OPEN = /^(?:open|to ?do|offen|pending|not started)/i;
const ONE_WORD = /^[^\s\d@(]+$/;

/** What the report's tables say of others that are done, or open; a date or a name beside it is theirs alone. */
function wordFor(report: PostMortem, done: boolean): string {
  const words = report.actions.flatMap(({ status, done: isDone }) =>
    status !== null && isDone === done ? [status.text.trim()] : [],
  );
  const known = words
    .map(text => (done ? text : (OPEN.exec(text)?.[0] ?? '')))
    .find(word => (done ? ONE_WORD.test(word) : word !== ''));
  if (known !== undefined) return known;
  return wordsOf(report)[done ? 'done' : 'open'];
}
