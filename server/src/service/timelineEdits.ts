import { applyEdits } from './applyEdits.js';
import type { Config } from './config.js';
import { eolOf } from './eol.js';
import { pastPadding, textStart } from './entryText.js';
import type { TextEdit } from './finding.js';
import { keepsOthers } from './keepsOthers.js';
import { milestoneEdits } from './milestoneEdits.js';
import type { Milestone, PostMortem, TimelineEntry } from './model.js';
import { placeBehind } from './placeBehind.js';
import { readReport } from './postmortem.js';
import { wordsOf } from './reportWords.js';
import { shiftTimes } from './shiftTimes.js';
import { withoutEnd } from './withoutEnd.js';

/** A change to the timeline as the preview asks for it. `entry` counts the report's entries from 0. */
export type TimelineEdit =
  /** Marks an entry with a milestone, and no other one with it; null takes the mark away. */
  | { readonly kind: 'milestone'; readonly entry: number; readonly milestone: Milestone | null }
  /** Moves an entry, its end included, by whole minutes. */
  | { readonly kind: 'move'; readonly entry: number; readonly minutes: number }
  /** Adds an entry behind another, half way to the next one, in the same shape. */
  | { readonly kind: 'add'; readonly entry: number };

/** The edits of a change; none where it changes nothing, or would change what other entries say or when they were. */
export function editTimeline(report: PostMortem, config: Config, edit: TimelineEdit): TextEdit[] {
  const entry = report.timeline[edit.entry];
  const edits = entry === undefined ? [] : requestedEdits(report, entry, edit);
  if (edits.length === 0) return [];
  const changed = readReport(applyEdits(report.text, edits), config);
  return keepsOthers(report, changed.report, edit) ? edits : [];
}

/** The edits that a change asks for, whatever they do to other entries. */
export function requestedEdits(report: PostMortem, entry: TimelineEntry, edit: TimelineEdit): TextEdit[] {
  switch (edit.kind) {
    case 'milestone':
      return milestoneEdits(report, entry, edit.milestone);
    case 'move':
      return moveEdits(report, entry, edit.minutes);
    case 'add':
      return addEdits(report, edit.entry, entry);
  }
}

function moveEdits({ text }: PostMortem, { timeSpan }: TimelineEntry, minutes: number): TextEdit[] {
  const shifted = shiftTimes(text.slice(timeSpan.start, timeSpan.end), Math.round(minutes));
  return shifted === null || minutes === 0 ? [] : [{ span: timeSpan, newText: shifted }];
}

function addEdits(report: PostMortem, index: number, entry: TimelineEntry): TextEdit[] {
  const { text } = report;
  const { timeSpan, textSpan } = entry;
  const next = report.timeline[index + 1];
  const gap = entry.time === null || !next?.time ? null : (next.time.epochMs - entry.time.epochMs) / 60_000;
  const minutes = gap === null || gap <= 0 ? 1 : Math.floor(gap / 2);
  const stamp = withoutEnd(
    text
      .slice(timeSpan.start, timeSpan.end)
      .replace(/^[|\s]+/, '')
      .trimEnd(),
  );
  const shiftedStamp = shiftTimes(stamp, minutes) ?? stamp;
  const lineStart = text.lastIndexOf('\n', timeSpan.start - 1) + 1;
  const newline = text.indexOf('\n', timeSpan.start);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline).replace(/\r$/, '');
  const eol = eolOf(text);
  const newText = wordsOf(report).newEntry;
  const inTable = line.trimStart().startsWith('|');
  const made = inTable
    ? newRow(
        line,
        pastPadding(text, timeSpan.start, timeSpan.end) - lineStart,
        textStart(text, entry) - lineStart,
        [shiftedStamp, newText],
      )
    : text.slice(lineStart, timeSpan.start) +
      shiftedStamp +
      (textSpan.start >= timeSpan.end ? text.slice(timeSpan.end, textStart(text, entry)) : ' ') +
      newText +
      underlineOf(text.slice(newline < 0 ? text.length : newline, entry.span.end), eol);
  const { at, isApart } = placeBehind(report, index, entry);
  return [{ span: { start: at, end: at }, newText: `${eol}${isApart ? eol : ''}${made}` }];
}

/** The line under a heading that is underlined, with a line end in front; `behind`: what follows its first line. */
function underlineOf(behind: string, eol: string): string {
  const [, line] = /^\n( {0,3}(?:=+|-+))\s*$/.exec(behind) ?? [];
  return line === undefined ? '' : eol + line;
}

/** A row with as many cells as `line`: the time, the new text, and nothing in the others. */
function newRow(
  line: string,
  timeAt: number,
  textAt: number,
  [time, text]: readonly [string, string],
): string {
  let at = 0;
  const cells = line.split(/(?<!\\)\|/).map(cell => {
    const start = at;
    at += cell.length + 1;
    const holds = (offset: number): boolean => start <= offset && offset < at;
    if (holds(timeAt)) return ` ${time} `;
    return holds(textAt) ? ` ${text} ` : cell.trim() === '' ? cell : ' ';
  });
  return cells.join('|').trimEnd();
}
