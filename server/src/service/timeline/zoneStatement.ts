import type { Block } from '../blocks.js';
import type { Section } from '../model.js';
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

/**
 * The zone stated for the timeline: in its heading, in a column title, in a sentence of the section ("All times are
 * UTC"), or else in the stamps. Written as in the report; null where none is stated.
 */
export function statedZone(
  blocks: readonly Block[],
  sections: readonly Section[],
  entries: readonly RawEntry[],
): string | null {
  const timelines = sections.filter(section => section.kind === 'timeline');
  for (const { heading } of timelines) {
    const zone =
      IN_BRACKETS.exec(heading)?.[1] ?? IN_BRACKETS.exec(heading)?.[2] ?? STATED.exec(heading)?.[1];
    if (zone !== undefined) return zone;
  }
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'table') {
      const title = block.rows[0]?.cells
        .map(cell => cell.text)
        .find(text => /time|date|zeit|when/i.test(text) && IN_BRACKETS.test(text));
      const zone =
        title === undefined ? undefined : (IN_BRACKETS.exec(title)?.[1] ?? IN_BRACKETS.exec(title)?.[2]);
      if (zone !== undefined) return zone;
    }
    if (block.type !== 'paragraph' || block.text.length > 400) continue;
    const zone = STATED.exec(block.text)?.[1];
    if (zone !== undefined) return zone;
  }
  return entries.map(entry => entry.stamp?.zone).find(zone => zone && zoneOf(zone) !== null) ?? null;
}
