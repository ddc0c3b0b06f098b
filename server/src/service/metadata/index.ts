import type { Block, Prose } from '../blocks.js';
import type { Metadata } from '../model.js';
import type { Part } from '../parts.js';
import { walkBlocks } from '../prose.js';
import { readDate } from '../timeline/dates.js';
import { bareZone } from '../timeline/statedZone.js';
import { readBareField } from './bareField.js';
import { keyOf, MAY_BE_NO_DATE } from './fieldNames.js';
import type { FrontMatterField } from './frontMatter.js';
import { isMailHead, subjectIn } from './mailHead.js';
import { statusOf } from './statusWords.js';

/** How far into the report `Key: value` lines are read, in blocks: the header of a report, not its body. */
const HEADER_BLOCKS = 60;

/**
 * What a report says of itself: front matter first, then `Key: value` lines, bullets and two-column tables of its first
 * blocks. The time zone of the timeline, where only the timeline states one, is added by the caller.
 */
export function readMetadata(fields: readonly FrontMatterField[], parts: readonly Part[]): Metadata {
  const found: Partial<Record<keyof Metadata, string>> = {};
  const add = (name: string, value: string): void => {
    const key = keyOf(name);
    const text = value.trim();
    if (key === undefined || text === '' || text.length >= 200) return;
    if (MAY_BE_NO_DATE.has(name.trim().toLowerCase()) && readDate(text, 0) === null) return;
    found[key] ??= text;
  };
  for (const field of fields) add(field.name, field.value);
  for (const block of headerBlocks(parts)) {
    if (block.type === 'paragraph') readLines(block, add);
    if (block.type === 'table') for (const row of block.rows) readRow(row.cells, add);
  }
  return {
    date: found.date === undefined ? null : bareDate(found.date),
    timeZone: found.timeZone === undefined ? null : bareZone(found.timeZone),
    severity: found.severity ?? null,
    status: found.status === undefined ? null : bareStatus(found.status),
    title: found.title ?? null,
    id: found.id ?? null,
    lang: langOf(fields),
  };
}

/** `2026-03-17` of `2026-03-17 (all times in UTC)`. */
function bareDate(value: string): string {
  const length = readDate(value, 0)?.length ?? 0;
  return length > 0 && /^\s*[(,;]/.test(value.slice(length)) ? value.slice(0, length) : value;
}

const MARK = /^[\s\p{Extended_Pictographic}\uFE0F]+/u;

/** `complete` of `✅ Complete, action items in progress`: a remark or a mark does not change how far the report is. */
function bareStatus(value: string): string {
  const [state = ''] = value.replace(MARK, '').split(/[,;:(–—]|\.(?:\s|$)|\s-\s/);
  return statusOf(state.trim() === '' ? value : state);
}

/** `de` of `lang: de-AT`. A line of the body that begins with "lang" says nothing of the report. */
function langOf(fields: readonly FrontMatterField[]): string | null {
  const stated = fields.find(({ name }) => name.trim().toLowerCase() === 'lang')?.value;
  return stated === undefined
    ? null
    : (/^[a-z]{2,3}(?=[-_]|$)/i.exec(stated.trim())?.[0].toLowerCase() ?? null);
}

function headerBlocks(parts: readonly Part[]): Block[] {
  const found: Block[] = [];
  for (const { body } of parts) {
    for (const { block } of walkBlocks(body.blocks)) {
      if (found.length === HEADER_BLOCKS) return found;
      found.push(block);
    }
  }
  return found;
}

/** Between fields that share a line: `Severity: SEV2 | Status: Closed`. */
const NEXT_FIELD = /\s[|·•]\s(?=\p{L}[\p{L} -]{0,28}:\s)/u;

function readLines({ text }: Prose, add: (name: string, value: string) => void): void {
  if (isMailHead(text)) {
    const subject = subjectIn(text);
    if (subject !== null) add('title', subject);
    return;
  }
  for (const line of text.split('\n')) {
    for (const field of line.split(NEXT_FIELD)) {
      const colon = field.search(/[:：]/);
      if (colon > 0 && colon < 30) add(field.slice(0, colon), field.slice(colon + 1));
      else if (colon < 0) readBareField(field, add);
    }
  }
}

function readRow(cells: readonly Prose[], add: (name: string, value: string) => void): void {
  const [name, value] = cells;
  if (cells.length !== 2 || name === undefined || value === undefined) return;
  const key = name.text.replace(/:$/, '');
  // The titles `Date` and `Event` stand above a timeline; a date has figures.
  if (keyOf(key) !== 'date' || /\d/.test(value.text)) add(key, value.text);
}
