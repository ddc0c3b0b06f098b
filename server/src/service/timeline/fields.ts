import type { Block, Prose } from '../blocks.js';
import type { Milestone } from '../model.js';
import { sourceSpan, walkBlocks } from '../prose.js';
import type { Span } from '../span.js';
import { minutesIn } from './lengths.js';
import { milestoneOfLength, milestoneOfName } from './milestoneWords.js';
import { readStamp, type Stamp } from './stamp.js';

/** A line outside the entries that tells when a milestone was reached (`Detected: 14:09`) or after how long. */
export interface MilestoneField {
  readonly milestone: Milestone;
  readonly span: Span;
  /** null where the field states a length of time. */
  readonly stamp: Stamp | null;
  readonly minutes: number | null;
}

/** A longer key is a sentence with a colon in it. */
const MAX_KEY = 60;

/** The milestone fields of a part: `Key: value` lines, bullets and two-column table rows. */
export function readFields(blocks: readonly Block[]): MilestoneField[] {
  const fields: MilestoneField[] = [];
  const add = (key: string, value: string, span: Span): void => {
    const field = readField(key, value);
    if (field !== null) fields.push({ ...field, span });
  };
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'paragraph') readLines(block, add);
    if (block.type !== 'table') continue;
    for (const { cells, span } of block.rows) {
      if (cells.length === 2) add(cells[0]?.text.trim() ?? '', cells[1]?.text.trim() ?? '', span);
    }
  }
  return fields;
}

/** What a key and its value tell of a milestone; null for nothing. */
export function readField(key: string, value: string): Omit<MilestoneField, 'span'> | null {
  const name = key.replace(/:\s*$/, '');
  const stamp = readStamp(value, 0);
  const milestone = milestoneOfName(name);
  if (milestone !== null && stamp !== null && (stamp.time !== null || stamp.date !== null))
    return { milestone, stamp, minutes: null };
  const end = milestoneOfLength(name);
  const minutes = end === null ? null : minutesIn(value);
  return end === null || minutes === null ? null : { milestone: end, stamp: null, minutes };
}

function readLines(prose: Prose, add: (key: string, value: string, span: Span) => void): void {
  let at = 0;
  for (const line of prose.text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0 && colon <= MAX_KEY)
      add(line.slice(0, colon), line.slice(colon + 1), sourceSpan(prose, at, at + line.length));
    at += line.length + 1;
  }
}
