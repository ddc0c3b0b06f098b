import type { Prose } from '../blocks.js';
import type { SectionKind } from '../model.js';
import type { Part } from '../parts.js';
import { perObject } from '../perObject.js';
import { walkBlocks } from '../prose.js';
import { kindAt, type PartSections } from '../sections/partSections.js';
import { readDate, type StampDate } from './dates.js';
import { MONTH_SOURCE } from './monthNames.js';

const ORDINAL = '(?:st|nd|rd|th|\\.)?';
const TO = '\\s?(?:[-–—]|to|until|and|bis|und)\\s?';
const YEAR = ',?\\s+((?:19|20)\\d{2})(?!\\d)';
/** A second day of the same or another month, with what is kept of the first where it is cut away. */
const RANGES: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `(?<![\\d:./-])(\\d{1,2})${ORDINAL}${TO}\\d{1,2}(?=${ORDINAL}\\s?(?:of\\s)?${MONTH_SOURCE})`,
      'gi',
    ),
    '$1',
  ],
  [new RegExp(`(${MONTH_SOURCE}\\s+\\d{1,2})${ORDINAL}${TO}\\d{1,2}${ORDINAL}(?=${YEAR})`, 'gi'), '$1'],
  [
    new RegExp(
      `(\\d{1,2}${ORDINAL}\\s?${MONTH_SOURCE})${TO}\\d{1,2}${ORDINAL}\\s?${MONTH_SOURCE}${YEAR}`,
      'gi',
    ),
    '$1 $2',
  ],
  [
    new RegExp(
      `(${MONTH_SOURCE}\\s+\\d{1,2})${ORDINAL}${TO}${MONTH_SOURCE}\\s+\\d{1,2}${ORDINAL}${YEAR}`,
      'gi',
    ),
    '$1 $2',
  ],
];

/** The dates with a year in a text, and what stands before each. Of `19–21 May 2025` it is the first day. */
export function* fullDates(text: string): Generator<{ readonly date: StampDate; readonly before: string }> {
  const plain = RANGES.reduce((rest, [days, first]) => rest.replace(days, first), text);
  for (const { index } of plain.matchAll(/\b(?=[\dA-Z])/g)) {
    const date = readDate(plain, index)?.date;
    if (date?.year) yield { date, before: plain.slice(0, index) };
  }
}

/** Fields that may hold the day of the incident; a head has others of its report. */
const FIELD = /^[^:\d.]{1,30}:(?=\s)/;
const OF_INCIDENT =
  /^\W*(?:when|time|start|began|begin|period|duration|window|incident|outage|impact|summary|what happened|wann|zeit|dauer|zusammenfassung)/i;
/** What is said before a day on which something else was: the report, what is still to be done, how things were before. */
const OF_ELSE =
  /\b(?:report(?!ed)|publish|review|updat|author|creat|writ|version|due\b|deadline|meeting|held\b|debrief|retro|revis|draft|prepar|issued|post-?mortem|by\b|until\b|since\b|introduc|releas|expir|last\b|next\b|bericht|bis\b|seit\b|aktualis|erstellt)/i;

/** The first day with a year that prose tells of the incident, links and code left out. */
const dateInProse = perObject(({ text, runs }: Prose): StampDate | null => {
  if (!/\d{4}/.test(text)) return null;
  const read = runs.map(({ kind, at, length }) =>
    kind === 'text' ? text.slice(at, at + length) : ' '.repeat(length),
  );
  for (const line of read.join('').split('\n')) {
    const field = FIELD.exec(line)?.[0];
    if (field !== undefined && !OF_INCIDENT.test(field)) continue;
    for (const { date, before } of fullDates(line))
      if (!OF_ELSE.test(before.slice(before.lastIndexOf('. ') + 1))) return date;
  }
  return null;
});

/** The date that the summary tells, else what stands below the title. */
export function toldDate(parts: readonly (Part & { readonly sections: PartSections })[]): StampDate | null {
  return dateIn(parts, 'summary') ?? dateIn(parts, 'title');
}

function dateIn(
  parts: readonly (Part & { readonly sections: PartSections })[],
  wanted: SectionKind,
): StampDate | null {
  for (const { body, sections } of parts) {
    if (!sections.kinds.some(({ kind }) => kind === wanted)) continue;
    for (const { block } of walkBlocks(body.blocks)) {
      if (block.type !== 'paragraph' || kindAt(sections, block.span.start) !== wanted) continue;
      const date = dateInProse(block);
      if (date !== null) return date;
    }
  }
  return null;
}
