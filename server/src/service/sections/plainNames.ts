import type { Block, List, ListItem, Prose } from '../blocks.js';
import { leadOf } from '../prose.js';
import type { KindOf } from './kindOf.js';
import { label, plainLabel, type Label } from './label.js';

/** A line that may be a name, above one that begins anew: in a sentence that was wrapped, a small letter goes on. */
const FIRST_LINE = /^(?:\d{1,2}[.)]? )?\p{Lu}[^\n.,!]{2,40}(?=\n(?!\p{Ll}))/u;

/** The section that the first line of a paragraph names, whose text stands in the next ones: "Summary", "Prices were wrong …". */
export function firstLine(prose: Prose, kindOf: KindOf): Label | null {
  const line = FIRST_LINE.exec(prose.text)?.[0];
  const [run] = prose.runs;
  if (line === undefined || run?.kind !== 'text' || run.length < line.length) return null;
  return label(prose, line, null, kindOf);
}

/** One numbered name may be a point of a list; from so many on they number the sections. */
const MIN_NUMBERED = 2;
/** A shorter item may be a name, too, of no section that is known. */
const MIN_SENTENCE = 30;

/**
 * The names of sections that numbers stand before, as documents are pasted: "1. Executive Summary" and "2. Impact", each
 * with its text below. To Markdown each is a list of one item, or one list holds them all. A list of names alone is a table
 * of contents.
 */
export function numberedNames(blocks: readonly Block[], kindOf: KindOf): ReadonlyMap<Block, Label[]> {
  const found = new Map<Block, Label[]>();
  let count = 0;
  blocks.forEach((block, i) => {
    if (block.type !== 'list' || !block.ordered) return;
    const next = blocks[i + 1];
    const names = namesIn(block, next !== undefined && next.type !== 'heading', kindOf);
    if (names.length > 0) found.set(block, names);
    count += names.length;
  });
  return count < MIN_NUMBERED ? new Map() : found;
}

function namesIn({ items }: List, isFollowed: boolean, kindOf: KindOf): Label[] {
  return items.flatMap((item, i) => {
    const isLast = i === items.length - 1;
    const before = items[i - 1];
    const holds = holdsText(item);
    if (!holds && !(isLast && isFollowed && (before === undefined || isSentence(before)))) return [];
    const lead = leadOf(item);
    const name = lead === null ? null : (plainLabel(lead, kindOf) ?? firstLine(lead, kindOf));
    return name ?? [];
  });
}

function holdsText(item: ListItem): boolean {
  return item.blocks.length > 1 || leadOf(item)?.text.trim().includes('\n') === true;
}

function isSentence(item: ListItem): boolean {
  return holdsText(item) || (leadOf(item)?.text.length ?? 0) >= MIN_SENTENCE;
}
