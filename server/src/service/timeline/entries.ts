import type { Block, ListItem, Prose, Table } from '../blocks.js';
import type { Milestone, SectionKind } from '../model.js';
import { sourceSpan } from '../prose.js';
import type { Span } from '../span.js';
import { actorsOf } from './actors.js';
import { inferredMilestones, labelledMilestone } from './milestoneWords.js';
import { readStamp, type Stamp, type StampDate } from './stamp.js';
import { readTable } from './table.js';
import { zoneInStamps } from './zoneStatement.js';

/** An entry as it stands in its part, before dates and zones are carried over from what surrounds it. */
export interface RawEntry {
  readonly span: Span;
  /** null in a table row whose time cell holds no stamp. */
  readonly stamp: Stamp | null;
  readonly timeText: string;
  readonly timeSpan: Span;
  readonly text: string;
  readonly textSpan: Span;
  readonly actors: readonly string[];
  /** As the entry names it itself. */
  readonly milestone: Milestone | null;
  /** What its wording tells of, where no entry names that milestone. */
  readonly inferred: readonly Milestone[];
  /** Date of the heading above. */
  readonly headingDate: StampDate | null;
  /** Entries of one list or table, counted within the part; 0 goes on with the last one of the part before. */
  readonly group: number;
}

/** What a part needs to know of those around it. */
export interface EntriesBefore {
  /** Date of the heading that the entries stand under. */
  readonly headingDate: StampDate | null;
}

export interface PartEntries {
  readonly entries: readonly RawEntry[];
  /** The first zone that a stamp of it states, as written. */
  readonly zone: string | null;
  readonly after: EntriesBefore;
}

/** Fewer stamped items than this, or a smaller share, do not make a list outside a timeline section a timeline. */
const MIN_ITEMS = 3;
const MIN_SHARE = 0.6;

/**
 * Collects the entries of the timeline sections, and of lists elsewhere that are nothing but stamped lines. `kindAt`
 * tells what the text at an offset is about; `timesFollow` whether the next part opens with an entry that has a time.
 */
export function readPartEntries(
  blocks: readonly Block[],
  kindAt: (offset: number) => SectionKind,
  timesFollow: boolean,
  before: EntriesBefore,
): PartEntries {
  const collector = new Collector(kindAt, before.headingDate);
  blocks.forEach((block, i) => {
    const next = blocks[i + 1];
    collector.block(block, next === undefined ? timesFollow : holdsTimes(next));
  });
  const { entries, headingDate } = collector;
  return { entries, zone: zoneInStamps(entries), after: { headingDate } };
}

class Collector {
  readonly entries: RawEntry[] = [];
  private groups = 0;

  constructor(
    private readonly kindAt: (offset: number) => SectionKind,
    public headingDate: StampDate | null,
  ) {}

  block(block: Block, timesFollow: boolean): void {
    const kind = this.kindAt(block.span.start);
    if (block.type === 'heading') this.heading(block, timesFollow, kind === 'timeline');
    else if (block.type === 'list') this.list(block.items, kind);
    else if (block.type === 'table' && kind !== 'actions') this.table(block, kind === 'timeline');
    else if (block.type === 'paragraph' && kind === 'timeline') this.lines(block);
  }

  private heading(block: Prose, timesFollow: boolean, inTimeline: boolean): void {
    if (!inTimeline) {
      if (readStamp(block.text, 0) === null) this.headingDate = null;
      return;
    }
    const stamp = readStamp(block.text, 0);
    if (stamp === null) return;
    if (stamp.time === null && stamp.relativeMinutes === null && timesFollow) {
      this.headingDate = stamp.date;
      this.groups++;
      return;
    }
    this.add(block, stamp, { start: block.span.start, end: block.span.end }, null);
  }

  private list(items: readonly ListItem[], kind: SectionKind): void {
    this.groups++;
    const stamped = items.filter(item => stampOf(item) !== null).length;
    const like = stamped >= MIN_ITEMS && stamped / items.length >= MIN_SHARE;
    for (const item of items) {
      const inside = this.kindAt(item.span.end - 1) === 'timeline' || kind === 'timeline';
      if ((inside || like) && kind !== 'actions') this.item(item);
      for (const child of item.blocks) {
        if (child.type === 'list' && (!inside || stampOf(item) === null))
          this.list(child.items, inside ? 'timeline' : kind);
      }
    }
  }

  private item(item: ListItem): void {
    const [first] = item.blocks;
    const stamp = stampOf(item);
    if (first?.type !== 'paragraph' || stamp === null) return;
    const nested = item.blocks.find(block => block.type === 'list');
    if (stamp.time === null && nested?.type === 'list' && nested.items.some(child => stampOf(child)?.time)) {
      this.headingDate = stamp.date;
      for (const child of nested.items) this.item(child);
      return;
    }
    this.add(first, stamp, item.span, null);
  }

  private table(block: Table, inTimeline: boolean): void {
    const rows = readTable(block, inTimeline);
    if (rows === null) return;
    this.groups++;
    for (const { row, time, stamp, text, who, milestone } of rows) {
      this.entries.push({
        span: row.span,
        stamp,
        timeText: time.text.trim(),
        timeSpan: time.span,
        text: text.text.trim(),
        textSpan: text.span,
        actors: actorsOf(text.text.trim(), who),
        milestone: milestone ?? labelledMilestone(text.text),
        inferred: inferredMilestones(text.text),
        headingDate: this.headingDate,
        group: this.groups,
      });
    }
  }

  private lines(block: Prose): void {
    let at = 0;
    for (const line of block.text.split('\n')) {
      const stamp = readStamp(line, 0);
      if (stamp !== null && (stamp.time !== null || stamp.relativeMinutes !== null)) {
        const shifted = { ...stamp, start: stamp.start + at, end: stamp.end + at };
        this.add(block, shifted, sourceSpan(block, at, at + line.length), at + line.length);
      }
      at += line.length + 1;
    }
  }

  /** `lineEnd`: where the entry's text ends in `prose.text`; null for its first line (or the next where that is bare). */
  private add(prose: Prose, stamp: Stamp, span: Span, lineEnd: number | null): void {
    const after = stamp.end + (/^[\s*_)\]:|,.–—-]*/u.exec(prose.text.slice(stamp.end))?.[0].length ?? 0);
    const trailing = stamp.start > 3 && after >= prose.text.length;
    const from = trailing ? 0 : after;
    const newline = prose.text.indexOf('\n', from);
    const to = trailing ? stamp.start : (lineEnd ?? (newline < 0 ? prose.text.length : newline));
    const text = prose.text
      .slice(from, to)
      .trimEnd()
      .replace(/(?:[:–—-]\s?){1,4}$/u, '');
    this.entries.push({
      span,
      stamp,
      timeText: prose.text.slice(stamp.start, stamp.end).trim(),
      timeSpan: sourceSpan(prose, stamp.start, stamp.end),
      text,
      textSpan: sourceSpan(prose, from, Math.max(from, to)),
      actors: actorsOf(text, null),
      milestone: labelledMilestone(text),
      inferred: inferredMilestones(text),
      headingDate: this.headingDate,
      group: this.groups,
    });
  }
}

/** The stamp of an item: at its start, or at its end after a short label (`Fault occurs 2026-03-17 14:02`). */
function stampOf(item: ListItem): Stamp | null {
  const [first] = item.blocks;
  if (first?.type !== 'paragraph') return null;
  const leading = readStamp(first.text, 0);
  if (leading !== null) return leading;
  const line = first.text.split('\n')[0] ?? '';
  if (line.length > 90) return null;
  for (const match of line.matchAll(/[\s:]\(?(?=\d)/g)) {
    const stamp = readStamp(line, match.index + match[0].length);
    if (stamp?.time && line.slice(stamp.end).trim() === '' && match.index < 60) return stamp;
  }
  return null;
}

/** Whether a block below a date heading has entries with times of their own. */
export function holdsTimes(block: Block): boolean {
  if (block.type === 'list') return block.items.some(item => stampOf(item)?.time);
  if (block.type === 'table') return readTable(block, true)?.some(row => row.stamp?.time) ?? false;
  if (block.type === 'heading' || block.type === 'paragraph') {
    const stamp = readStamp(block.text, 0);
    return stamp?.time !== undefined && stamp.time !== null && stamp.date === null;
  }
  return false;
}
