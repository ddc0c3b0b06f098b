import type { Block, Heading, ListItem, Prose, Table } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { bySection, leadOf, sourceSpan } from '../prose.js';
import type { Span } from '../span.js';
import { actorsOf } from './actors.js';
import { Clues } from './clues.js';
import { orderInStamps, type OrderFound } from './dateOrder.js';
import type { StampDate } from './dates.js';
import {
  anyStampOf,
  areClocks,
  clockOf,
  dayBehindName,
  dayNumber,
  holdsTimes,
  isDay,
  stampBelow,
  stampedLines,
  stampInLastLine,
  stampOf,
  timeBehindName,
} from './entryStamps.js';
import { blocksBelow, firstWords, wordsOf } from './entryWords.js';
import { headedUpdates, type HeadedUpdate } from './headedUpdates.js';
import { namedMilestone, type Named } from './milestoneWords.js';
import { leadingStamp, type Stamp } from './stamp.js';
import { updateState, type UpdateState } from './statusPage.js';
import { readTable } from './table.js';
import { zoneInStamps } from './zoneStatement.js';

/** An entry as it stands in its part, before dates and zones are carried over from what surrounds it. */
export interface RawEntry extends EntriesBefore {
  readonly span: Span;
  /** null in a table row whose time cell holds no stamp. */
  readonly stamp: Stamp | null;
  readonly timeText: string;
  readonly timeSpan: Span;
  readonly text: string;
  readonly textSpan: Span;
  readonly goesOn: string;
  readonly actors: readonly string[];
  readonly named: Named | null;
  readonly state: UpdateState | null;
  /** What its wording suggests, where no entry names a milestone. */
  readonly clues: Clues;
  /** Entries of one list or table, counted within the part; 0 goes on with the last one of the part before. */
  readonly group: number;
}

/** What a part needs to know of those around it. */
export interface EntriesBefore {
  /** Date of the heading that the entries stand under. */
  readonly headingDate: StampDate | null;
  /** 2 under `Day 2`. */
  readonly headingDay: number | null;
}

export interface PartEntries {
  readonly entries: readonly RawEntry[];
  /** The first zone that a stamp of it states, as written. */
  readonly zone: string | null;
  readonly dateOrder: OrderFound;
  readonly after: EntriesBefore;
}

/** Fewer stamped items than this, or a smaller share, do not make a list outside a timeline section a timeline. */
const MIN_ITEMS = 3;
const MIN_SHARE = 0.6;
/** With this many stamps at the start of its items, a list may have others inside its sentences. */
const MIN_LEADING = 2;
/** One alone may be a note on the report. */
const MIN_UPDATES = 2;
/** A stamp with more text behind it than this, before a colon, introduces the entries below. */
const MAX_INTRODUCED = 40;

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
  const sections = bySection(blocks);
  const updates = sections
    .map(section => section.filter(block => block.type === 'paragraph' && stampBelow(block) !== null))
    .filter(({ length }) => length >= MIN_UPDATES);
  const collector = new Collector(kindAt, before, new Set(updates.flat()), headedUpdates(blocks));
  sections.forEach((section, i) => {
    const next = sections[i + 1]?.[0];
    collector.section(section, next === undefined ? timesFollow : holdsTimes(next));
  });
  const { entries, above } = collector;
  return {
    entries,
    zone: zoneInStamps(entries),
    dateOrder: orderInStamps(entries),
    after: above,
  };
}

const NO_DAY: EntriesBefore = { headingDate: null, headingDay: null };

class Collector {
  readonly entries: RawEntry[] = [];
  private groups = 0;
  /** What was read with the heading above. */
  private readonly timed: ReadonlySet<Block>;

  constructor(
    private readonly kindAt: (offset: number) => SectionKind,
    public above: EntriesBefore,
    /** The updates of a status page, which are entries wherever they stand. */
    private readonly updates: ReadonlySet<Block>,
    private readonly headed: ReadonlyMap<Block, HeadedUpdate>,
  ) {
    this.timed = new Set([...headed.values()].map(({ timed }) => timed));
  }

  /** The blocks from one heading to the next. `timesFollow`: whether what stands behind them opens with an entry that has a time. */
  section(blocks: readonly Block[], timesFollow: boolean): void {
    const before = this.entries.length;
    this.blocks(blocks, timesFollow);
    if (this.entries.length > before) return;
    // Where nothing else has a time, the entries were pasted as quotes; beside entries, quotes tell what somebody wrote.
    for (const block of blocks)
      if (block.type === 'quote' && this.kindAt(block.span.start) === 'timeline')
        this.blocks(block.blocks, false);
  }

  private blocks(blocks: readonly Block[], timesFollow: boolean): void {
    blocks.forEach((block, i) => {
      const next = blocks[i + 1];
      this.block(block, {
        timesFollow: next === undefined ? timesFollow : holdsTimes(next),
        below: block.type === 'heading' ? blocksBelow(blocks, i) : [],
      });
    });
  }

  private block(block: Block, around: Around): void {
    const update = this.headed.get(block);
    if (block.type === 'heading' && update !== undefined) this.headedUpdate(block, update);
    else if (!this.timed.has(block)) this.other(block, around);
  }

  private other(block: Block, around: Around): void {
    const kind = this.kindAt(block.span.start);
    if (block.type === 'heading') this.heading(block, around, kind === 'timeline');
    else if (block.type === 'list') this.list(block.items, kind);
    else if (block.type === 'table' && kind !== 'actions') this.table(block, kind === 'timeline');
    else if (block.type === 'paragraph' && this.updates.has(block)) this.update(block);
    else if (block.type === 'paragraph' && kind === 'timeline') this.lines(block, around);
  }

  private heading(block: Prose, { timesFollow, below }: Around, inTimeline: boolean): void {
    const stamp = leadingStamp(block) ?? (inTimeline && !timesFollow ? timeBehindName(block) : null);
    if (!inTimeline) {
      if (stamp === null) this.above = NO_DAY;
      return;
    }
    const day = timesFollow ? (stamp ?? dayBehindName(block)) : null;
    const number = timesFollow ? dayNumber(block) : null;
    if (day !== null && isDay(day)) this.day(day, number);
    else if (stamp === null && number !== null) this.day(null, number);
    else if (stamp !== null)
      this.add(block, stamp, { span: block.span, lineEnd: null, notes: wordsOf(below), below });
  }

  /** The entries that follow are of this day. */
  private day(stamp: Stamp | null, number: number | null): void {
    this.above = { headingDate: stamp?.date ?? null, headingDay: number };
    this.groups++;
  }

  private list(items: readonly ListItem[], kind: SectionKind): void {
    this.groups++;
    const clocks = kind === 'timeline' && areClocks(items);
    const own = clocks ? clockOf : stampOf;
    const leading = items.filter(item => own(item) !== null).length;
    const stamped = leading < MIN_LEADING ? leading : items.filter(item => anyStampOf(item) !== null).length;
    const like = stamped >= MIN_ITEMS && stamped / items.length >= MIN_SHARE;
    for (const item of items) {
      const inside = this.kindAt(item.span.end - 1) === 'timeline' || kind === 'timeline';
      if ((inside || like) && kind !== 'actions')
        this.item(item, clocks ? clockOf : leading >= MIN_LEADING ? anyStampOf : stampOf);
      this.linesBelow(item);
      for (const child of item.blocks) {
        if (child.type === 'list' && (!inside || stampOf(item) === null))
          this.list(child.items, inside ? 'timeline' : kind);
      }
    }
  }

  /** `read`: how stamps are written in its list. Where the items around it have one, a time inside the sentence will do. */
  private item(item: ListItem, read: (item: ListItem) => Stamp | null): void {
    const [first, ...others] = item.blocks;
    const stamp = read(item);
    if (first?.type !== 'paragraph' || stamp === null) return;
    const nested = item.blocks.find(block => block.type === 'list');
    if (stamp.time === null && nested?.type === 'list' && nested.items.some(child => stampOf(child)?.time)) {
      this.above = { headingDate: stamp.date, headingDay: null };
      for (const child of nested.items) this.item(child, stampOf);
      return;
    }
    this.add(first, stamp, { span: item.span, lineEnd: null, notes: wordsOf(others), below: others });
  }

  /** `2. Timeline` with the entries in the lines below it. */
  private linesBelow(item: ListItem): void {
    const lead = leadOf(item);
    if (lead === null || stampOf(item) !== null || this.kindAt(lead.span.end - 1) !== 'timeline') return;
    const lines = stampedLines(lead.text);
    if (lines.length >= MIN_LEADING) this.lines(lead, { timesFollow: false, below: [] });
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
        goesOn: '',
        actors: actorsOf(text.text.trim(), who),
        ...tellingOf(text.text, text.text, false),
        ...(milestone === null ? {} : { named: { milestone, plainness: 3 } }),
        ...this.above,
        group: this.groups,
      });
    }
  }

  /** An update of a status page, with its time below it. */
  private update(block: Prose): void {
    const stamp = stampBelow(block);
    if (stamp === null) return;
    const text = block.text.slice(0, block.text.lastIndexOf('\n', stamp.start)).trimEnd();
    this.entries.push({
      span: block.span,
      stamp,
      timeText: block.text.slice(stamp.start, stamp.end).trim(),
      timeSpan: sourceSpan(block, stamp.start, stamp.end),
      text,
      textSpan: sourceSpan(block, 0, text.length),
      goesOn: '',
      actors: actorsOf(text, null),
      ...tellingOf(text, text, false),
      ...this.above,
      group: this.groups,
    });
  }

  private headedUpdate(heading: Heading, { timed, below }: HeadedUpdate): void {
    const stamp = stampInLastLine(timed.text);
    if (stamp === null) return;
    const text = heading.text.trim();
    const above = timed.text.slice(0, Math.max(timed.text.lastIndexOf('\n', stamp.start), 0));
    const goesOn = oneLine(`${wordsOf(below)}\n${above}`);
    this.entries.push({
      span: { start: heading.span.start, end: timed.span.end },
      stamp,
      timeText: timed.text.slice(stamp.start, stamp.end).trim(),
      timeSpan: sourceSpan(timed, stamp.start, stamp.end),
      text,
      textSpan: sourceSpan(heading, 0, heading.text.length),
      goesOn,
      actors: actorsOf(goesOn, null),
      ...tellingOf(text, `${text}: ${goesOn}`, false),
      ...this.above,
      group: this.groups,
    });
  }

  private lines(block: Prose, { timesFollow }: Around): void {
    const stamps = stampedLines(block.text);
    const [only] = stamps;
    if (only === undefined) {
      const day = timesFollow ? dayBehindName(block) : null;
      const number = timesFollow ? dayNumber(block) : null;
      if (day !== null || number !== null) this.day(day, number);
      return;
    }
    if (timesFollow && stamps.length === 1 && only.line === 0) {
      const rest = block.text.slice(only.end);
      const introduces = block.text.trimEnd().endsWith(':');
      // `**2026-03-17**` or `Nov 6, times in UTC:` above the entries of the day, or a sentence that introduces them.
      if (isDay(only) && (introduces || !/[\p{L}\d]/u.test(rest.replace(/\([^()]*\)/g, '')))) {
        this.day(only, null);
        return;
      }
      if (introduces && rest.length > MAX_INTRODUCED) return;
    }
    stamps.forEach((stamp, i) => {
      const newline = block.text.indexOf('\n', stamp.end);
      const lineEnd = newline < 0 ? block.text.length : newline;
      const next = stamps[i + 1]?.line ?? block.text.length;
      const span = sourceSpan(block, stamp.line, lineEnd);
      this.add(block, stamp, { span, lineEnd, notes: block.text.slice(lineEnd, next), below: [] });
    });
  }

  private add(prose: Prose, stamp: Stamp, { span, lineEnd, notes, below }: Place): void {
    const after = stamp.end + (/^[\s*_)\]}:|,.–—-]*/u.exec(prose.text.slice(stamp.end))?.[0].length ?? 0);
    const leads =
      lineEnd !== null || leadingStamp(prose) !== null || prose.text.slice(0, stamp.start).trim() === '';
    const trailing = !leads && after >= (prose.text + '\n').indexOf('\n');
    const from = leads ? after : 0;
    const newline = prose.text.indexOf('\n', from);
    const to = trailing ? stamp.start : (lineEnd ?? (newline < 0 ? prose.text.length : newline));
    const text = prose.text
      .slice(from, to)
      .trimEnd()
      .replace(trailing ? /(?:\s?[:–—([-]){1,4}$/u : /(?:[:–—-]\s?){1,4}$/u, '');
    const rest = lineEnd === null ? (trailing ? '' : prose.text.slice(to)) : notes;
    // A colon stands before what a list of definitions says of a time.
    const goesOn = oneLine(rest.replace(/^\s*:\s/, '')) || (text === '' ? oneLine(firstWords(below)) : '');
    const behind = lineEnd === null ? prose.text.slice(from, from + 400) : text;
    this.entries.push({
      span,
      stamp,
      timeText: prose.text.slice(stamp.start, stamp.end).trim(),
      timeSpan: sourceSpan(prose, stamp.start, stamp.end),
      text,
      textSpan: sourceSpan(prose, from, Math.max(from, to)),
      goesOn,
      actors: actorsOf(text === '' ? goesOn : text, null),
      ...tellingOf(text === '' ? notes : text, `${behind} ${notes}`, trailing),
      ...this.above,
      group: this.groups,
    });
  }
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The milestone and the state that the first line of an entry names, and what all its words suggest beside the name. */
function tellingOf(
  text: string,
  words: string,
  isField: boolean,
): Pick<RawEntry, 'named' | 'state' | 'clues'> {
  const [line = ''] = text.trimStart().split('\n');
  const named = namedMilestone(line, isField);
  const colon = named !== null && line.includes(':') ? words.indexOf(':') : -1;
  return {
    named,
    state: isField ? null : updateState(line),
    clues: new Clues(colon >= 0 && colon < 60 ? words.slice(colon + 1) : words),
  };
}

/** What stands around a block. */
interface Around {
  /** Whether the next block has entries with times of their own. */
  readonly timesFollow: boolean;
  /** What stands below a heading. */
  readonly below: readonly Block[];
}

interface Place {
  readonly span: Span;
  /** Where the entry's text ends in its prose; null for its first line (or the next where that is bare). */
  readonly lineEnd: number | null;
  /** What is told beside its text. */
  readonly notes: string;
  /** The blocks that tell of it beside its own. */
  readonly below: readonly Block[];
}
