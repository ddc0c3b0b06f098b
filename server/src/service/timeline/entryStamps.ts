import type { Block, ListItem, Prose } from '../blocks.js';
import { perObject } from '../perObject.js';
import { leadingStamp, readStamp, stampInTimeColumn, timeIn, type Stamp } from './stamp.js';
import { readTable } from './table.js';

/**
 * The stamp of an item: at its start, behind a label (`Detected: 14:02, the alert fires`) or a name (`Ben (14:02): …`), or at its end after a few words
 * (`Fault occurs 2026-03-17 14:02`).
 */
export function stampOf({ blocks: [first] }: ListItem): Stamp | null {
  return first?.type === 'paragraph'
    ? (leadingStamp(first) ?? labelledStamp(first) ?? trailingStamp(first))
    : null;
}

const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d(?:\s?h(?:ou)?rs?)?(?=[\s:–—-])/;
/** Numbers from 1900 to 2059 alone may be years. */
const YEAR = /^(?:19|20)/;
const MIN_CLOCKS = 3;
const MIN_SHARE = 0.6;

/** Whether the items of a list open with times such as `0347`, which alone are no stamps. */
export function areClocks(items: readonly ListItem[]): boolean {
  const times = items.flatMap(({ blocks: [first] }) => {
    const time = first?.type === 'paragraph' ? CLOCK.exec(first.text)?.[0] : undefined;
    return time === undefined ? [] : [time];
  });
  return (
    times.length >= MIN_CLOCKS &&
    times.length / items.length >= MIN_SHARE &&
    times.some(time => !YEAR.test(time))
  );
}

/** The stamp of an item in such a list. */
export function clockOf({ blocks: [first] }: ListItem): Stamp | null {
  return first?.type === 'paragraph' ? stampInTimeColumn(first) : null;
}

const LABEL = /^\p{L}[\p{L} '’/-]{1,40}\s?:\s*\(?(?=\d)/u;

/** `Ben (14:05): …`, `Ben, 14:05 – …` */
const WHO = /^@?\p{L}[\p{L}\d .'’-]{0,40}(?:,\s|\s?[([@]\s?)(?=\d)/u;
const BEHIND_WHO = /^[)\]]?\s?[:–—-](?=\s)/;

const labelledStamp = perObject(({ text }: Prose): Stamp | null => {
  const label = LABEL.exec(text);
  const who = label === null ? WHO.exec(text) : null;
  const lead = label ?? who;
  const stamp = lead === null ? null : readStamp(text, lead[0].length);
  if (!stamp?.time || (who !== null && !BEHIND_WHO.test(text.slice(stamp.end)))) return null;
  return stamp;
});

const trailingStamp = perObject(({ text }: Prose): Stamp | null => {
  const line = text.split('\n')[0] ?? '';
  if (line.length > 90) return null;
  for (const match of line.matchAll(/[\s:]\(?(?=\d)/g)) {
    const stamp = readStamp(line, match.index + match[0].length);
    if (stamp?.time && /^[\s)\]]*$/.test(line.slice(stamp.end)) && match.index < 60) return stamp;
  }
  return null;
});

/** The stamp of an item, or else the first time that its sentence tells. */
export function anyStampOf(item: ListItem): Stamp | null {
  const [first] = item.blocks;
  return stampOf(item) ?? (first?.type === 'paragraph' ? timeIn(first.text) : null);
}

/** Whether a block below a date heading has entries with times of their own. */
export function holdsTimes(block: Block): boolean {
  if (block.type === 'list') return areClocks(block.items) || block.items.some(item => stampOf(item)?.time);
  if (block.type === 'table') return readTable(block, true)?.some(row => row.stamp?.time) ?? false;
  if (block.type === 'quote') return block.blocks.slice(0, 1).some(holdsTimes);
  if (block.type === 'heading' || block.type === 'paragraph') {
    const stamp = leadingStamp(block);
    return stamp?.time !== undefined && stamp.time !== null && stamp.date === null;
  }
  return false;
}

export function isDay(stamp: Stamp): boolean {
  return (
    stamp.date !== null && stamp.time === null && stamp.relativeMinutes === null && stamp.invalid === null
  );
}

/** A name and a number at most, with what sets a day off from them. */
const NAME = /^\s*\p{L}[\p{L}\s.'’]{0,40}(?:\d{1,2}\s?)?(?:\(|(?<=\s)[–—-]\s|[:,]\s)(?=[\p{L}\d])/u;
/** What may stand behind the day: a zone and the end of the brackets. */
const NAME_END = /^,?\s?[A-Z]{0,5}[\s):]*$/;

/** The day of `Day 1 (March 18)` and `Night shift – 18 March`, above the entries of that day. */
export const dayBehindName = perObject(({ text }: Prose): Stamp | null => {
  const name = NAME.exec(text);
  const stamp = name === null ? null : readStamp(text, name[0].length);
  return stamp !== null && isDay(stamp) && NAME_END.test(text.slice(stamp.end)) ? stamp : null;
});

/**
 * The time of `Detection (14:02)`, the heading of an entry in a timeline, or null. A time until when heads the entries of
 * a phase.
 */
export const timeBehindName = perObject(({ text }: Prose): Stamp | null => {
  const name = NAME.exec(text);
  const stamp = name === null ? null : readStamp(text, name[0].length);
  const isEntry = stamp?.time && stamp.until === null && NAME_END.test(text.slice(stamp.end));
  return isEntry ? stamp : null;
});

const NUMBERED_DAY = /^\W{0,4}(?:day|tag|jour|día|dia|giorno|dag)\s(\d{1,2})(?![\d:.])/iu;

/** 2 for `Day 2` and `Day 2: the restore`, above the entries of that day; null for any other line. */
export function dayNumber({ text }: Prose): number | null {
  const number = text.trim().includes('\n') || text.length > 60 ? undefined : NUMBERED_DAY.exec(text)?.[1];
  return number === undefined ? null : Number(number);
}

/** `Monitoring · Jun 12, 17:05 UTC`, as status pages head their updates. */
export const UPDATE_NAMES =
  'resolved|monitoring|update|identified|investigating|verifying|in progress|completed|scheduled|postmortem';
const UPDATE = new RegExp(`(?:${UPDATE_NAMES})\\s?[·:|–—-]\\s?(?=[\\dA-Z])`, 'iy');
const UPDATED = new RegExp(`^(?:${UPDATE_NAMES})(?:\\s?[·:|–—-]\\s|\\n)`, 'i');

function updateStamp(text: string, line: number): Stamp | null {
  UPDATE.lastIndex = line;
  const head = UPDATE.exec(text);
  const stamp = head === null ? null : readStamp(text, line + head[0].length);
  return stamp?.time ? stamp : null;
}

/** A longer paragraph is no update, of whose text a status page shows a few sentences. */
const LONGEST_UPDATE = 1200;

/**
 * The stamp in the last line of an update, where nothing but the stamp stands in it: `**Resolved** - All is well.` and
 * `Mar 13, 02:45 UTC`.
 */
export const stampBelow = perObject(({ text, runs }: Prose): Stamp | null => {
  if (runs[0]?.strong !== true || text.length > LONGEST_UPDATE || !UPDATED.test(text)) return null;
  return text.trimEnd().includes('\n') ? stampInLastLine(text) : null;
});

/** `Posted Mar 13, 2026 - 02:45 UTC`, as status pages write below an update. */
const POSTED = /posted\s(?:on\s)?/iy;

/** The date and time that are all that stands in the last line of a text, or null. */
export function stampInLastLine(text: string): Stamp | null {
  const line = text.trimEnd().lastIndexOf('\n') + 1;
  POSTED.lastIndex = line;
  const stamp = readStamp(text, line + (POSTED.exec(text)?.[0].length ?? 0));
  return stamp?.time && stamp.date && text.slice(stamp.end).trim() === '' ? stamp : null;
}

/** Stamps at the start of lines, or behind the name of an update, with where the line starts; dates without a time only at the start of the paragraph. */
export function stampedLines(text: string): (Stamp & { readonly line: number })[] {
  const found: (Stamp & { readonly line: number })[] = [];
  for (let line = 0; line >= 0 && line < text.length;) {
    const stamp = readStamp(text, line) ?? updateStamp(text, line);
    const newline = text.indexOf('\n', line);
    if (stamp !== null && (line === 0 || !isDay(stamp)) && (newline < 0 || stamp.start <= newline))
      found.push({ ...stamp, line });
    line = newline < 0 ? -1 : newline + 1;
  }
  return found;
}
