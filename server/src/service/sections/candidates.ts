import type { Block, Heading, List, ListItem, Paragraph, Prose, Table } from '../blocks.js';
import type { SectionKind } from '../model.js';
import type { Span } from '../span.js';
import { holdsTimes, stampBelow, timeBehindName } from '../timeline/entryStamps.js';
import { headedUpdates } from '../timeline/headedUpdates.js';
import { readStamp } from '../timeline/stamp.js';
import type { KindOf } from './kindOf.js';
import { label, MAX_LABEL, plainLabel, type Label } from './label.js';
import { kindsInFields } from './fieldKinds.js';
import { folded } from './folded.js';
import { firstLine, numberedNames } from './plainNames.js';

/** A place where a section begins. `end` is known for labels inside a list item, whose section is that item. */
export interface Candidate {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly via: 'heading' | 'label';
  readonly level: number;
  readonly headingSpan: Span;
  /** Where the text begins to be about it: a label's block, whose marks (`**`) stand before the label itself. */
  readonly start: number;
  readonly end: number | null;
}

/** The sections that are open at some place, outermost first. */
export type OpenSections = readonly {
  readonly level: number;
  readonly kind: SectionKind;
  readonly via: 'heading' | 'label';
}[];

/**
 * Everything in one part that begins a section, in order, and what is open behind it. A heading that is a timestamp is a
 * timeline entry instead.
 */
export function readCandidates(
  blocks: readonly Block[],
  before: OpenSections,
  kindOf: KindOf,
): {
  readonly candidates: readonly Candidate[];
  readonly entryKinds: readonly SectionKind[];
  readonly after: OpenSections;
} {
  const candidates: Candidate[] = [];
  const numbered = numberedNames(blocks, kindOf);
  const entryKinds: SectionKind[] = [];
  let open = before;
  const begin = (candidate: Candidate): void => {
    candidates.push(candidate);
    const { level, kind, via } = candidate;
    open = open.filter(each => each.level < level);
    if (candidate.end === null) open = [...open, { level, kind, via }];
  };
  for (const [i, block] of blocks.entries()) {
    const headings = open.filter(each => each.via === 'heading');
    const level = (headings.at(-1)?.level ?? 1) + 1;
    if (block.type === 'heading') {
      const outer = headings.findLast(each => each.level < block.level);
      const candidate = fromHeading(
        block,
        {
          outer: outer?.kind ?? null,
          beside: headings.at(-1)?.level === block.level ? (headings.at(-1)?.kind ?? null) : null,
          first: headings.length === 0,
          isUpdate: headedUpdates(blocks).has(block),
          content: upToSection(blocks, i + 1, headings.length === 0 ? kindOf : null),
        },
        kindOf,
      );
      const named = candidate === null && isNamedEntry(block, outer?.kind) ? kindOf(block.text, null) : null;
      if (named !== null) entryKinds.push(named);
      if (candidate !== null) begin(candidate);
    } else if (block.type === 'paragraph') {
      const candidate =
        fromParagraph(block, level, blocks.slice(i + 1, i + 2), kindOf) ??
        (isUnnamed(headings) ? fromFirstLine(block, level, kindOf) : null);
      if (candidate !== null) begin(candidate);
    } else if (block.type === 'list' && block.ordered && blocks[i + 1]?.type === 'break') {
      const candidate = fromUnderlined(block, level, kindOf);
      if (candidate !== null) begin(candidate);
    } else if (block.type === 'html') {
      const candidate = KEEPS_ITS_LABELS.has(open.at(-1)?.kind ?? 'other') ? null : folded(block, kindOf);
      if (candidate !== null) begin({ ...candidate, via: 'label', level, end: null });
    } else if (block.type === 'list' && numbered.has(block) && isUnnamed(headings)) {
      for (const name of numbered.get(block) ?? []) begin({ ...name, via: 'label', level, end: null });
    } else if (block.type === 'list' && !KEEPS_ITS_LABELS.has(open.at(-1)?.kind ?? 'other')) {
      for (const item of block.items) for (const candidate of fromItem(item, level, kindOf)) begin(candidate);
    } else if (block.type === 'table' && open.at(-1)?.kind === 'lessons') {
      for (const candidate of fromTable(block, level, kindOf)) begin(candidate);
    }
  }
  return { candidates, entryKinds: [...entryKinds, ...kindsInFields(blocks, kindOf)], after: open };
}

/**
 * "2. Impact" above a line of dashes is a heading to who writes it; to Markdown it is a list and a rule. Where a numbered
 * list stands above, it is the last of its items; several names are a table of contents.
 */
function fromUnderlined({ items }: List, level: number, kindOf: KindOf): Candidate | null {
  const names = items
    .slice(-2)
    .map(({ blocks: [only, ...more] }) =>
      only?.type === 'paragraph' && more.length === 0 ? plainLabel(only, kindOf) : null,
    );
  const found = names.pop() ?? null;
  return found === null || (names[0] ?? null) !== null ? null : { ...found, via: 'label', level, end: null };
}

/** In these, a bold word at the start of an item marks a milestone or a theme, not a section of the report. */
const KEEPS_ITS_LABELS: ReadonlySet<SectionKind> = new Set(['timeline', 'actions', 'lessons']);

/** Sections whose unnamed subsections are groups of the same thing: days of a timeline, owners or terms of actions. */
const HANDS_DOWN: ReadonlySet<SectionKind> = new Set(['timeline', 'actions']);

/** "Detection (14:02)" in a timeline. */
function isNamedEntry(block: Heading, outer: SectionKind | null | undefined): boolean {
  return outer === 'timeline' && timeBehindName(block) !== null;
}

function fromHeading(
  block: Heading,
  { outer, beside, first, isUpdate, content }: Place,
  kindOf: KindOf,
): Candidate | null {
  const heading = block.text.trim();
  const stamp = readStamp(heading, 0);
  const day =
    stamp !== null &&
    stamp.date !== null &&
    stamp.time === null &&
    IN_BRACKETS.test(heading.slice(stamp.end));
  // "2026-03-17 Checkout outage" above everything else names the report.
  const isTop = first && block.level === 1;
  if (isUpdate || (stamp !== null && !day && !isTop)) {
    // Entries under a name that tells nothing ("How the night went") begin the timeline themselves.
    // "What happened" is a summary, unless it is told hour by hour.
    const mayBegin = outer === 'other' || (outer === 'summary' && stamp?.until === null);
    const isEntry = isUpdate ? outer !== 'timeline' : stamp?.time && mayBegin;
    if (!isEntry || beside === 'timeline') return null;
    const begun = { kind: 'timeline', heading, via: 'heading', level: block.level } as const;
    return { ...begun, headingSpan: block.span, start: block.span.start, end: null };
  }
  // "Detection (14:02)" in a timeline, with a text below it, is an entry and no section.
  const [next] = content;
  if (isNamedEntry(block, outer) && (next === undefined || !holdsTimes(next))) return null;
  const inherited = outer !== null && HANDS_DOWN.has(outer) ? outer : day ? 'timeline' : 'other';
  const named = kindOf(heading, content);
  // A title tells what happened in words of its own: "Retro: kiosks did not start", "What happened to search".
  const isTitle = isTop && named !== 'timeline' && !isBareName(heading, kindOf);
  const kind = isTitle ? 'title' : (named ?? inherited);
  const { level, span } = block;
  return { kind, heading, via: 'heading', level, headingSpan: span, start: span.start, end: null };
}

/** Nothing, or a zone in brackets. */
const IN_BRACKETS = /^\s*(?:\([^()]{1,20}\))?$/;

function isBareName(heading: string, kindOf: KindOf): boolean {
  return !/[:–—]/.test(heading) && kindOf(heading, null) !== null;
}

/**
 * Where a heading stands: in which section, behind which one of its own level, whether no other heading is above it, whether
 * it is an update of a status page, and what follows up to the next.
 */
interface Place {
  readonly outer: SectionKind | null;
  readonly beside: SectionKind | null;
  readonly first: boolean;
  readonly isUpdate: boolean;
  readonly content: readonly Block[];
}

/** The blocks up to the next heading; below a title, up to the first label that names a section (`kindOf`) as well. */
function upToSection(blocks: readonly Block[], from: number, kindOf: KindOf | null): readonly Block[] {
  const begins = (block: Block): boolean =>
    block.type === 'heading' ||
    (kindOf !== null && block.type === 'paragraph' && fromParagraph(block, 1, [], kindOf) !== null);
  const next = blocks.findIndex((block, i) => i >= from && begins(block));
  return blocks.slice(from, next < 0 ? undefined : next);
}

/** `**Root cause**`, `**Impact:** text`, or a line that is nothing but the name of a section. */
function fromParagraph(
  block: Paragraph,
  level: number,
  content: readonly Block[],
  kindOf: KindOf,
): Candidate | null {
  // "**Identified**" with a time below is an update of a status page.
  if (stampBelow(block) !== null) return null;
  const label =
    boldLabel(block, content, kindOf) ?? (isNote(block, content) ? null : plainLabel(block, kindOf));
  return label === null ? null : { ...label, via: 'label', level, end: null };
}

const NOTE = /^\s*to-?\s?dos?[\s:.!]*$/i;

/** "TODO" with nothing to do below it says that the section is still to be written. */
function isNote({ text }: Prose, [next]: readonly Block[]): boolean {
  return NOTE.test(text) && next?.type !== 'list' && next?.type !== 'table';
}

/** `- **Impact**: text` or `- Impact: text` with what belongs to it in the same item. */
function fromItem(item: ListItem, level: number, kindOf: KindOf): Candidate[] {
  const [first, ...content] = item.blocks;
  if (first?.type !== 'paragraph') return [];
  const label = boldLabel(first, content, kindOf);
  // What only reads like a heading of actions is one point among others.
  if (label === null || (label.kind === 'actions' && kindOf(label.heading, null) === null)) return [];
  return [{ ...label, via: 'label', level, end: item.span.end }];
}

/**
 * `| What went well | What did not |` among the lessons: the table holds a section of what went well. What its cells are
 * about stays that of the lessons, since the other columns tell other things.
 */
function fromTable({ rows, span }: Table, level: number, kindOf: KindOf): Candidate[] {
  const labels = rows[0]?.cells.flatMap(cell => label(cell, cell.text, null, kindOf) ?? []) ?? [];
  const found = labels.find(({ kind }) => kind === 'successes');
  return found === undefined ? [] : [{ ...found, via: 'label', level, start: span.end, end: span.end }];
}

function boldLabel(prose: Prose, content: readonly Block[], kindOf: KindOf): Label | null {
  let end = 0;
  for (const run of prose.runs) {
    if (!run.strong || run.kind !== 'text') break;
    end = run.at + run.length;
  }
  if (end === 0 || end > MAX_LABEL) return null;
  const rest = prose.text.slice(end);
  const inner = prose.text.slice(0, end);
  // "**Direct cause.** The reload …", where the name is known.
  if (inner.trimEnd().endsWith('.') && rest.trim() !== '') return label(prose, inner, null, kindOf);
  const closed =
    rest.trim() === '' || inner.trimEnd().endsWith(':') || /^\s*[:–—-]/.test(rest) || rest.startsWith('\n');
  return closed ? label(prose, inner, content, kindOf) : null;
}

/** Nothing that has a name of its own is open: in a section that a heading names, such a line names a point of it. */
function isUnnamed(headings: OpenSections): boolean {
  return headings.every(({ kind }) => kind === 'title' || kind === 'other');
}

/** "Summary" above its text, without a blank line between the two; no sentence goes on in the second line. */
function fromFirstLine(block: Paragraph, level: number, kindOf: KindOf): Candidate | null {
  const found = stampBelow(block) === null ? firstLine(block, kindOf) : null;
  return found === null ? null : { ...found, via: 'label', level, end: null };
}
