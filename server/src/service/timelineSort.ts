import type { Block } from './blocks.js';
import { withoutBreak } from './closingBreak.js';
import type { RuleFix } from './finding.js';
import { plain } from './message.js';
import type { PostMortem, TimelineEntry } from './model.js';
import { dayOf, namesDay } from './namesDay.js';
import { blocksAt } from './prose.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';
import { readStamp } from './timeline/stamp.js';
import { LONGEST_STEP } from './timeline/toldDay.js';
import { addDays } from './wallClock.js';

/** What holds an entry and its neighbours: a list, a table, a paragraph of lines, or the section of heading entries and of paragraphs. */
export interface Holder {
  /** The same object for entries of the same holder. */
  readonly key: object;
  readonly span: Span;
  readonly ordered: boolean;
  /** The level of heading entries; 0 for others, -1 where each entry is a paragraph, between which anything may stand. */
  readonly level: number;
}

/** The holder of an entry, or null where it stands alone. */
export function holderOf(
  { sections }: PostMortem,
  blocks: readonly Block[],
  entry: TimelineEntry,
): Holder | null {
  const around = blocksAt(blocks, entry.span.start);
  const inner = around.findLast(block => block.type === 'list' || block.type === 'table') ?? around.at(-1);
  if (inner === undefined) return null;
  if (inner.type === 'paragraph' && around.length === 1 && covers(entry.span, inner.span)) {
    const own = sections.findLast(
      ({ span }) => span.start <= entry.span.start && entry.span.start < span.end,
    );
    if (own !== undefined) return { key: own, span: own.span, ordered: false, level: -1 };
  }
  if (inner.type !== 'heading')
    return { key: inner, span: inner.span, ordered: inner.type === 'list' && inner.ordered, level: 0 };
  const { start } = entry.span;
  const { level } = inner;
  // What stands below a deeper heading belongs to the entry in front of it.
  const section = sections.findLast(
    ({ span, level: own }) => span.start <= start && start < span.end && own < level,
  );
  if (section === undefined) return null;
  const nested = sections.find(
    ({ via, level: own, span }) => via === 'heading' && own <= level && span.start > start,
  );
  const end = Math.min(section.span.end, nested?.span.start ?? section.span.end);
  return { key: section, span: { start: section.span.start, end }, ordered: false, level };
}

/** Marks may stand before what an entry begins with. */
const MARKS = 4;

function covers(entry: Span, paragraph: Span): boolean {
  return entry.start - paragraph.start <= MARKS && entry.end >= paragraph.end - 1;
}

/**
 * The fix that sorts the entries of a holder. Whatever stands behind an entry (notes, nested lists, images, code) goes
 * with it, and what parts the entries stays where it is. None where an entry would get another date or zone
 * by its new neighbours, where a comment counts on the order, or where headings of several levels are entries.
 */
export function sortFix(
  report: PostMortem,
  blocks: readonly Block[],
  holder: Holder,
  kind: RuleFix['kind'],
): RuleFix[] {
  if (holder.level < 0) return [];
  const { text } = report;
  const entries = report.timeline.filter(
    entry => entry.time !== null && holderOf(report, blocks, entry)?.key === holder.key,
  );
  if (entries.some(entry => holderOf(report, blocks, entry)?.level !== holder.level)) return [];
  if (holder.level > 0 && holdsLabel(report, holder)) return [];
  const sorted = [...entries].sort((a, b) => timeOf(a) - timeOf(b));
  const starts = entries.map(entry => lineAround(text, entry.span.start).start);
  const pieces = starts.map((start, i) => text.slice(start, starts[i + 1] ?? holder.span.end));
  const [first] = starts;
  if (first === undefined || !mayMove(pieces) || !keepsMeaning(report, entries, sorted)) return [];
  const bodies = pieces.map(withoutGap);
  const gaps = pieces.map((piece, i) => piece.slice(bodies[i]?.length ?? 0));
  const markers = bodies.map(body => (holder.ordered ? (MARKER.exec(body)?.[0] ?? '') : ''));
  if (new Set(markers.map(marker => marker.length)).size > 1) return [];
  const moved = sorted.map((entry, i) => {
    const from = entries.indexOf(entry);
    const body = bodies[from] ?? '';
    return (markers[i] ?? '') + body.slice(markers[from]?.length ?? 0) + (gaps[i] ?? '');
  });
  return [
    {
      title: plain('Sort the entries by time'),
      command: 'sort',
      kind,
      edits: [{ span: { start: first, end: first + pieces.join('').length }, newText: moved.join('') }],
    },
  ];
}

/** Whether a section without a heading stands among heading entries: which of them it belongs to is not known. */
function holdsLabel({ sections, timeline }: PostMortem, { span: { start, end } }: Holder): boolean {
  const first = timeline.find(entry => entry.span.start >= start)?.span.start ?? end;
  return sections.some(({ via, span }) => via === 'label' && first < span.start && span.start < end);
}

const MARKER = /^\s*\d{1,9}[.)]\s+/;

/** What parts a piece from the next one stays where it is: blank lines, a line break, a rule between headings. */
function withoutGap(piece: string): string {
  const body = /^ {0,3}#/.test(piece) ? withoutBreak(piece) : piece.trimEnd();
  return body.replace(/<br ?\/?>$/i, '').trimEnd();
}

/** Several entries on one line, an open fence, a hard break or a comment for the next line tie a piece to its place. */
function mayMove(pieces: readonly string[]): boolean {
  return pieces.every(piece => {
    const fences = piece.match(/^[ \t>]*(?:`{3,}|~{3,})/gm)?.length ?? 0;
    const tied = /postmortem-(?:disable-next-line|disable\s|enable)/.test(piece);
    return piece !== '' && fences % 2 === 0 && !tied && !piece.trimEnd().endsWith('\\');
  });
}

/** Whether every entry names the same instant in its new place. */
function keepsMeaning(
  { text, timeline }: PostMortem,
  entries: readonly TimelineEntry[],
  sorted: readonly TimelineEntry[],
): boolean {
  if (timeline.some(entry => /^(?:T\s?)?[+-]/i.test(entry.timeText))) return false;
  const zones = new Set(entries.map(entry => readStamp(entry.timeText, 0)?.zone ?? ''));
  const last = entries.at(-1);
  const follows = last !== timeline.at(-1);
  if (zones.size > 1 || (follows && dayOf(last) !== dayOf(sorted.at(-1)))) return false;
  // Dates are carried on from entry to entry, past midnight where the clock falls back by half a day.
  let carried = namesDay(text, entries[0]) ? null : dayOf(entries[0]);
  let clock = -1;
  for (const entry of sorted) {
    const stamp = readStamp(entry.timeText, 0);
    const own = namesDay(text, entry);
    const minutes = minutesOf(entry);
    // A weekday, too, is read by the day before it.
    if (stamp?.day) {
      if (!('weekday' in stamp.day) || carried === null || !isWithinWeek(carried, dayOf(entry))) return false;
      carried = dayOf(entry);
      clock = minutes;
      continue;
    }
    if (!own && carried !== null && clock - minutes > 720) carried = addDays(carried, 1);
    const day = own ? dayOf(entry) : carried;
    if (day !== dayOf(entry)) return false;
    carried = day;
    clock = minutes;
  }
  return true;
}

function timeOf({ time }: TimelineEntry): number {
  return time?.epochMs ?? 0;
}

/** Whether a day is at most as far behind another one as its weekday is looked for. */
function isWithinWeek(from: string, to: string | null): boolean {
  const days = (Date.parse(to ?? '') - Date.parse(from)) / 86_400_000;
  return days >= 0 && days <= LONGEST_STEP;
}

function minutesOf({ time }: TimelineEntry): number {
  const [hours = 0, minutes = 0] = (time?.iso.slice(11, 16) ?? '').split(':').map(Number);
  return hours * 60 + minutes;
}
