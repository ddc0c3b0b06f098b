import type { Block } from '../blocks.js';
import { holdsTimes } from './entryStamps.js';
import { readFields, type MilestoneField } from './fields.js';
import { zoneInText } from './zoneStatement.js';

/** What a part tells of times, whatever surrounds it. */
export interface PartHints {
  /** The zone that it states in a column title or a sentence, as written. */
  readonly zone: string | null;
  /** Whether its first block has a time of day: then a date in a heading before it heads a day. */
  readonly opensWithTime: boolean;
  /** Lines that name a milestone or a length of time. */
  readonly fields: readonly MilestoneField[];
}

export function readHints(blocks: readonly Block[]): PartHints {
  const [first] = blocks;
  return {
    zone: zoneInText(blocks),
    opensWithTime: first !== undefined && holdsTimes(first),
    fields: readFields(blocks),
  };
}
