import { eolOf } from '../eol.js';
import { english, msg, plain, type Tell } from '../message.js';
import type { PostMortem } from '../model.js';
import type { Span } from '../span.js';
import { readStamp } from '../timeline/stamp.js';
import { dayOf, placeMessages, sameClock, type Day, type PlacedMessage } from './clock.js';
import { readMessages, type Messages } from './readMessages.js';
import { defaultShape, shapeOf, type EntryShape } from './shape.js';
import { escapeLine, fenced, markerOf, writeEntry } from './write.js';

/** One way to paste copied lines. */
export interface PasteOffer {
  readonly kind: 'entries' | 'convertedEntries' | 'codeBlock';
  /** What is offered, for people. */
  readonly title: string;
  /** What takes the place of the selection. */
  readonly newText: string;
}

/** A log of more lines than this is evidence, not a list of events: it is offered as a code block instead. */
const MOST_LOG_ENTRIES = 40;
/** A log of fewer lines than this needs no code block. */
const LEAST_LOG_BLOCK = 5;

/**
 * What copied lines may become at `at` (a selection that they replace) in a report: entries in the shape, the zone and
 * with the dates of its timeline, and a code block for a long log. Nothing outside a timeline, and nothing for text
 * that is neither a chat nor a log. `readerZone`: the zone of the clock on which the reader's chat shows its times.
 */
export function pasteOffers(
  report: PostMortem,
  at: Span,
  pasted: string,
  readerZone: string | null,
  tell: Tell = english,
): PasteOffer[] {
  if (!inTimeline(report, at.start)) return [];
  const read = readMessages(pasted);
  if (read === null) return [];
  const place = placeOf(report, at);
  if (place === null) return [];
  const log = read.messages.every(message => message.log);
  const offers: PasteOffer[] = [];
  if (!log || read.messages.length <= MOST_LOG_ENTRIES)
    offers.push(...entryOffers(report, place, read, readerZone, tell));
  if (log && read.messages.length >= LEAST_LOG_BLOCK && place.shape.kind === 'bullet') {
    offers.push({
      kind: 'codeBlock',
      title: tell(plain('Paste log as code block')),
      newText: codeBlock(pasted, place),
    });
  }
  return offers;
}

/** Copied lines as the entries of a new report's timeline, in a zone, from a day on (`YYYY-MM-DD`). null: no chat or log. */
export function timelineOf(pasted: string, date: string, zone: string): string | null {
  const read = readMessages(pasted);
  if (read === null) return null;
  const day = dayOfText(date);
  const placed = placeMessages(read.messages, { day, zone, writtenIn: null });
  const shape = defaultShape(zone);
  return [...aboveLines(read), ...placed.flatMap(each => writeEntry(each, shape))].join('\n');
}

/** When the first of the copied lines was written, as a person writes it: `2026-03-17 14:05 UTC`. null: no chat or log. */
export function firstMoment(pasted: string): string | null {
  const first = readMessages(pasted)?.messages[0];
  if (first === undefined) return null;
  const { date, dateText, time, zone } = first;
  const clock = `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
  const day = date === null ? '' : (dayOf(date, null)?.toString() ?? dateText);
  return [day, clock, zone ?? ''].filter(part => part !== '').join(' ');
}

function entryOffers(
  report: PostMortem,
  place: Place,
  read: Messages,
  readerZone: string | null,
  tell: Tell,
): PasteOffer[] {
  const zone = report.metadata.timeZone;
  const ownLine = place.start === 'line' && place.shape.kind === 'bullet';
  const { messages } = ownLine ? read : withinFirst(read);
  const write = (placed: readonly PlacedMessage[]): string => {
    const entries = placed.flatMap(each => writeEntry(each, place.shape));
    return surround(ownLine ? [...aboveLines(read), ...entries] : entries, place);
  };
  const placed = placeMessages(messages, { day: place.day, zone, writtenIn: null });
  const offers: PasteOffer[] = [
    { kind: 'entries', title: tell(plain('Paste as timeline entries')), newText: write(placed) },
  ];
  const local = placed.find(({ message }) => message.zone === null && !message.log)?.local ?? null;
  if (zone !== null && readerZone !== null && local !== null && !sameClock(local, readerZone, zone)) {
    const moved = placeMessages(messages, { day: place.day, zone, writtenIn: readerZone });
    offers.push({
      kind: 'convertedEntries',
      title: tell(msg`Paste as timeline entries, times from ${readerZone} to ${zone}`),
      newText: write(moved),
    });
  }
  return offers;
}

interface Place {
  readonly shape: EntryShape;
  /** The day that an entry here takes over. */
  readonly day: Day | null;
  /** Where the selection begins: on a line that is blank so far, behind the marker of a list, or behind text. */
  readonly start: 'line' | 'marker' | 'text';
  /** What stands on the line in front of it. */
  readonly lead: string;
  /** A line end where something else follows. */
  readonly after: string;
  readonly eol: string;
}

function placeOf(report: PostMortem, at: Span): Place | null {
  const { text, metadata } = report;
  const eol = eolOf(text);
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const newline = text.indexOf('\n', at.end);
  const lead = text.slice(lineStart, at.start);
  const behind = text.slice(at.end, newline < 0 ? text.length : newline).trim();
  const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1)).trim();
  const before = report.timeline.findLast(entry => entry.span.start < at.start);
  const near = before ?? report.timeline.find(entry => entry.span.start >= at.start);
  const inRow = lead.trimStart().startsWith('|');
  const inTable = inRow || (lead.trim() === '' && above.startsWith('|'));
  // Rows go between rows; a row itself is not cut in two.
  if (inRow && behind !== '') return null;
  const own = near === undefined ? null : shapeOf(report, near);
  const fallback = defaultShape(metadata.timeZone);
  const shape = own === null || (own.kind === 'table') !== inTable ? (inTable ? null : fallback) : own;
  if (shape === null) return null;
  const next = newline < 0 ? '' : (text.slice(newline + 1).split('\n', 1)[0] ?? '').trim();
  // A paragraph right below would be read as part of the last entry.
  const joins = behind !== '' || (next !== '' && !/^(?:[-*+|#]|\d{1,9}[.)]\s)/.test(next));
  return {
    shape,
    day: dayOfText(before?.time?.iso ?? metadata.date ?? near?.time?.iso ?? ''),
    start: lead.trim() === '' ? 'line' : markerOf(lead) === lead ? 'marker' : 'text',
    lead,
    after: joins ? eol : '',
    eol,
  };
}

/** The lines of an insertion, as they fit between what stands before and behind it. */
function surround(lines: readonly string[], { start, lead, after, eol }: Place): string {
  const [first = '', ...more] = lines;
  const shown = start === 'line' && first.startsWith(lead) ? lead : start === 'marker' ? markerOf(first) : '';
  return (start === 'text' ? eol : '') + [first.slice(shown.length), ...more].join(eol) + after;
}

/** A log as a code block, inside the entry whose line it is pasted on. */
function codeBlock(pasted: string, place: Place): string {
  const [, ...block] = fenced(pasted.trimEnd().split(/\r?\n/));
  const indent = place.start === 'line' ? place.lead : ' '.repeat(markerOf(place.lead).length);
  return surround(
    block.map((line, i) => (i === 0 && place.start === 'marker' ? line : indent + line)),
    place,
  );
}

/** What stands above the first message, kept behind its text, where it can have no line of its own. */
function withinFirst({ above, messages }: Messages): Messages {
  const [first, ...more] = messages;
  return first === undefined || above.length === 0
    ? { above, messages }
    : { above: [], messages: [{ ...first, lines: [...first.lines, ...above] }, ...more] };
}

function aboveLines({ above }: Messages): string[] {
  return above.length === 0 ? [] : [...above.map(escapeLine), ''];
}

function dayOfText(text: string): Day | null {
  const date = readStamp(text, 0)?.date ?? null;
  return date === null ? null : dayOf(date, null);
}

function inTimeline({ sections, text, bodyStart }: PostMortem, offset: number): boolean {
  if (offset < bodyStart) return false;
  const around = sections.filter(
    ({ span, headingSpan }) =>
      headingSpan.end <= offset && (offset < span.end || (offset === span.end && offset === text.length)),
  );
  return around.some(section => section.kind === 'timeline');
}
