import type { Block } from '../blocks.js';
import { walkBlocks } from '../prose.js';
import type { RawEntry } from './entries.js';
import { ZONE_SOURCE, zoneOf } from './zones.js';

const STATED = new RegExp(
  `\\b(?:times?|timestamps?|timezone|time zone|clock|zeiten|zeitangaben|uhrzeiten)\\b[^.\\n]{0,40}?[\\s:(](${ZONE_SOURCE})(?![\\w/])`,
  'iu',
);
const IN_BRACKETS = new RegExp(
  `[([][^)\\]]{0,20}?(?:^|[\\s([])(${ZONE_SOURCE})[)\\]]|\\((${ZONE_SOURCE})\\)`,
  'u',
);

/** The zone in a heading of the timeline ("Timeline (UTC)"), as written; null for none. */
export function zoneInHeading(heading: string): string | null {
  const brackets = IN_BRACKETS.exec(heading);
  return brackets?.[1] ?? brackets?.[2] ?? STATED.exec(heading)?.[1] ?? null;
}

/** The zone that a part states in a column title or a sentence ("All times are UTC"), as written; null for none. */
export function zoneInText(blocks: readonly Block[]): string | null {
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'table') {
      const title = block.rows[0]?.cells
        .map(cell => cell.text)
        .find(text => /time|date|zeit|when/i.test(text) && IN_BRACKETS.test(text));
      const brackets = title === undefined ? null : IN_BRACKETS.exec(title);
      const zone = brackets?.[1] ?? brackets?.[2];
      if (zone !== undefined) return zone;
    }
    if (block.type !== 'paragraph' || block.text.length > 400) continue;
    const zone = STATED.exec(block.text)?.[1];
    if (zone !== undefined) return zone;
  }
  return null;
}

/** The first zone that a stamp of these entries states. */
export function zoneInStamps(entries: readonly RawEntry[]): string | null {
  return entries.map(entry => entry.stamp?.zone).find(zone => zone && zoneOf(zone) !== null) ?? null;
}
