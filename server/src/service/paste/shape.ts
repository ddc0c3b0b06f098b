import type { PostMortem, TimelineEntry } from '../model.js';
import { textStart } from '../entryText.js';
import { readStamp } from '../timeline/stamp.js';
import { COLUMNS } from '../timeline/columns.js';

/** How the entries of a timeline are written. */
export interface EntryShape {
  readonly kind: 'bullet' | 'table';
  /** What a stamp holds besides the time of day. */
  readonly stamp: { readonly date: boolean; readonly twelveHours: boolean; readonly zone: string };
  /** In front of the stamp, and between it and the text; of a table: nothing. */
  readonly before: string;
  readonly between: string;
  /** The cells of a table row by what they hold. */
  readonly cells: readonly Cell[];
}

export type Cell = 'time' | 'who' | 'text' | 'other';

/** The shape of a new timeline in a zone (written behind each time; null for none). */
export function defaultShape(zone: string | null): EntryShape {
  return {
    kind: 'bullet',
    stamp: { date: false, twelveHours: false, zone: zone ?? '' },
    before: '- ',
    between: ' — ',
    cells: [],
  };
}

/** The shape of an entry that stands in the report; null for one in a shape of its own, such as a heading. */
export function shapeOf({ text }: PostMortem, entry: TimelineEntry): EntryShape | null {
  const { timeSpan } = entry;
  const lineStart = text.lastIndexOf('\n', timeSpan.start - 1) + 1;
  const stamp = stampShape(entry.timeText);
  const before = text.slice(lineStart, timeSpan.start);
  if (before.trimStart().startsWith('|') || text.charAt(timeSpan.start) === '|') {
    const cells = cellsOf(text, lineStart, entry);
    return cells === null ? null : { kind: 'table', stamp, before: '', between: '', cells };
  }
  if (!/^\s*(?:[-*+]|\d{1,9}[.)])\s+[*_([`~]*$/.test(before)) return null;
  const between = text.slice(timeSpan.end, textStart(text, entry));
  return { kind: 'bullet', stamp, before, between: between.includes('\n') ? ' — ' : between, cells: [] };
}

function stampShape(timeText: string): EntryShape['stamp'] {
  const stamp = readStamp(timeText.replace(/^\|\s*/, ''), 0);
  return {
    date: (stamp?.date ?? null) !== null,
    twelveHours: /\d\s?[ap]\.?m\b/i.test(timeText),
    zone: stamp?.zone ?? '',
  };
}

function cellsOf(text: string, lineStart: number, { textSpan }: TimelineEntry): Cell[] | null {
  const newline = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, newline < 0 ? text.length : newline);
  const ends: number[] = [];
  for (const bar of line.matchAll(/(?<!\\)\|/g)) ends.push(lineStart + bar.index);
  const titles = titlesAbove(text, lineStart);
  const holders = ends.slice(0, -1).map((start, i): Cell => {
    const end = ends[i + 1] ?? start;
    const middle = Math.min(textSpan.start + 1, textSpan.end);
    if (middle > start && middle <= end) return 'text';
    return COLUMNS.who.test(titles[i] ?? '') ? 'who' : 'other';
  });
  const time = titles.findIndex(title => /time|when|zeit|uhr/.test(title));
  const at = time >= 0 && holders[time] !== 'text' ? time : holders.indexOf('other');
  if (at < 0 || !holders.includes('text')) return null;
  return holders.map((cell, i) => (i === at ? 'time' : cell));
}

/** The titles of the table that a row belongs to, in lower case. */
function titlesAbove(text: string, rowStart: number): string[] {
  let header = '';
  for (let at = rowStart; at > 0;) {
    const start = text.lastIndexOf('\n', at - 2) + 1;
    const line = text.slice(start, at).trim();
    if (!line.startsWith('|')) break;
    header = line;
    at = start;
  }
  return header
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(title => title.trim().toLowerCase());
}
