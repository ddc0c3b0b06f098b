import type { Block } from '../blocks.js';
import { LETTERS } from '../letters.js';
import { walkBlocks } from '../prose.js';
import type { RawEntry } from './entries.js';
import { ZONE_SOURCE, zoneOf } from './zones.js';

const CLOCKS =
  'times? timestamps? timezone time\\szone clocks? entries stamps zeiten zeitangaben angaben einträge uhrzeiten heures? horaires? horas? horarios? horários? orari tijden'
    .split(' ')
    .map(word => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
/** "All times are UTC". The zone is written large, so that the French "est" is none. */
const STATED = new RegExp(
  `(?<![\\w${LETTERS}])(?:${CLOCKS}|TIMES?|TIME ZONE)(?![\\w${LETTERS}])(?:[^.\\n]|i\\.e\\.){0,40}?[\\s:('’](${ZONE_SOURCE}|utc)(?![\\w${LETTERS}/])`,
  'u',
);
const IN_BRACKETS = new RegExp(
  `[([][^)\\]]{0,20}?(?:^|[\\s([])(${ZONE_SOURCE})[)\\]]|\\((${ZONE_SOURCE})[),;]`,
  'u',
);
/** `Timeline – UTC`, `Timeline in UTC`, `Time UTC`. */
const AT_END = new RegExp(`(?:[\\s,/]|[–—-]\\s|\\bin\\s)(${ZONE_SOURCE})[\\s*_:)#]*$`, 'u');
/** A column of nothing but one zone's times. */
const ALONE = new RegExp(`^(${ZONE_SOURCE}|Z)(?:\\s(?:time|date|clock))?$`, 'u');
/** The name of a field that says which clock the report goes by. */
const TIMES = /^(?:all\s)?(?:times?|timestamps?|clocks?|zeiten|uhrzeiten|heures?|horas?)\b.{0,12}$/i;
/** `so this is Mountain Time`; "this is Central Park" states none. */
const SAID = new RegExp(
  `\\b[Tt]h(?:is is|ese are) (?:all )?(?:in )?(?!(?:Eastern|Central|Mountain|Pacific)(?! Time))(${ZONE_SOURCE})(?![\\w/])`,
  'u',
);
/** The clock of a picture is not that of the text. */
const PICTURED = /\b(?:screenshots?|graphs?|charts?|images?|pictures?|dashboards?|plots?|logs?)\b/i;

/** `UTC`, `(UTC)`, `All in UTC`: a line that says nothing else. */
const SAID_ALONE = new RegExp(
  `^[([]?(?:all )?(?:(?:times )?in |en |em )?(${ZONE_SOURCE})[)\\]]?[.:]?$`,
  'iu',
);
/** `told in BST`. */
const TOLD_IN = new RegExp(`\\b(?:told|given|written|kept|noted|listed) in (${ZONE_SOURCE})(?![\\w/])`, 'u');

/** `Central time, 24h clock.`: a line in front of the entries that opens with their zone. */
const AT_START = new RegExp(
  `^(?:(?:local|plant|site) (?:time|clock)[,:(\\s]+)?(${ZONE_SOURCE})(?:\\s(?:time|clock))?[,.;)]`,
  'u',
);
const MAX_TEXT = 400;
const MAX_LINE = 200;
const MAX_LABEL = 60;

/** The zone in a heading of the timeline ("Timeline (UTC)"), as written; null for none. */
export function zoneInHeading(heading: string): string | null {
  const brackets = IN_BRACKETS.exec(heading);
  return brackets?.[1] ?? brackets?.[2] ?? STATED.exec(heading)?.[1] ?? AT_END.exec(heading)?.[1] ?? null;
}

/** The zone that a part states in a column title or a sentence ("All times are UTC"), as written; null for none. */
export function zoneInText(blocks: readonly Block[]): string | null {
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'table') {
      for (const { text } of block.rows[0]?.cells ?? []) {
        const zone = zoneInTitle(text.trim());
        if (zone !== null) return zone;
      }
      for (const { cells } of block.rows) {
        const stated =
          cells.length === 2
            ? STATED.exec(cells.map(cell => cell.text.slice(0, 80)).join(': '))?.[1]
            : undefined;
        if (stated !== undefined && TIMES.test(cells[0]?.text.trim() ?? '')) return stated;
      }
    }
    const stated = block.type === 'paragraph' ? zoneInParagraph(block.text) : null;
    if (stated !== null) return stated;
  }
  return null;
}

function zoneInParagraph(text: string): string | null {
  if (text.length > MAX_TEXT) return null;
  const opening =
    text.length <= MAX_LINE ? (AT_START.exec(text) ?? SAID_ALONE.exec(text.trim()))?.[1] : undefined;
  if (opening !== undefined) return opening;
  // `**Timeline** (CET, Nov 5):`
  const heading = text.length <= MAX_LABEL && /:\s*$/.test(text) ? zoneInHeading(text) : null;
  if (heading !== null) return heading;
  const stated = STATED.exec(text) ?? SAID.exec(text) ?? TOLD_IN.exec(text);
  return stated?.[1] !== undefined && !PICTURED.test(sentenceUpTo(text, stated.index, stated[0].length))
    ? stated[1]
    : null;
}

/** The zone in the title of a column of times. */
export function zoneInTitle(title: string): string | null {
  const alone = ALONE.exec(title)?.[1];
  if (alone !== undefined || !/time|date|zeit|when|heure|hora|ora|tijd/i.test(title)) return alone ?? null;
  const brackets = IN_BRACKETS.exec(title);
  return brackets?.[1] ?? brackets?.[2] ?? AT_END.exec(title)?.[1] ?? null;
}

/** The sentence at `at` up to the end of what is said there. */
function sentenceUpTo(text: string, at: number, length: number): string {
  const start = text.lastIndexOf('. ', at);
  return text.slice(start < 0 ? 0 : start, at + length);
}

/** The first zone that a stamp of these entries states. */
export function zoneInStamps(entries: readonly RawEntry[]): string | null {
  return entries.map(entry => entry.stamp?.zone).find(zone => zone && zoneOf(zone) !== null) ?? null;
}
