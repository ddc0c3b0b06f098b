import type { Block } from './blocks.js';
import type { ReportMemo } from './memo.js';
import { definitionKey, type Definition, type ParsedMarkdown } from './remark.js';
import { nextCut } from './segments.js';
import { shiftBlock } from './shift.js';

/**
 * A piece of the report: a heading with what follows up to the next one. An edit changes one part; the bodies of the
 * others stay the same objects, and so does everything that was read from them.
 */
export interface Part {
  /** Offset of the body in the report. */
  readonly start: number;
  readonly body: PartBody;
}

/** The text of a part and its blocks, whose offsets count from the part's start. */
export interface PartBody {
  readonly text: string;
  readonly blocks: readonly Block[];
}

interface Segment {
  readonly start: number;
  readonly text: string;
  readonly parsed: ParsedMarkdown;
}

/**
 * Parses the Markdown of `text` from offset `from` (behind front matter) part by part, with the result of one parse of
 * the whole. Never throws.
 */
export function readParts(text: string, from: number, memo: ReportMemo): Part[] {
  // The parser drops a byte order mark without counting it.
  const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const segments = readSegments(text, start, memo);
  const definitions = firstDefinitions(segments);
  const parts = segments.map((segment): Part => {
    const foreign = definitions.size === 0 ? '' : foreignDefinitions(segment, definitions);
    return { start: segment.start, body: memo.body(segment.text, foreign) };
  });
  memo.settle();
  return parts;
}

/** The blocks of the parts, with offsets in the report. */
export function blocksOf(parts: readonly Part[]): Block[] {
  return parts.flatMap(({ start, body }) => body.blocks.map(block => shiftBlock(block, start)));
}

/** The part that holds an offset of the report, found by halving; undefined only where there is no part. */
export function partAt<P extends Part>(parts: readonly P[], offset: number): P | undefined {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((parts[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}

/** Cuts and parses, taking the pieces that stand there as they stood in the last version. */
function readSegments(text: string, from: number, memo: ReportMemo): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  do {
    const known = memo.pieces.find(text, start);
    const segment =
      known === null ? readSegment(text, start, memo) : { start, text: known, parsed: memo.parse(known) };
    memo.pieces.keep(segment);
    segments.push(segment);
    start += segment.text.length;
  } while (start < text.length);
  return segments;
}

/** A piece whose last block is open is joined with what follows, twice as many pieces each time. */
function readSegment(text: string, start: number, memo: ReportMemo): Segment {
  for (let take = 1, end = start; ; take *= 2) {
    for (let taken = take === 1 ? 0 : take / 2; taken < take; taken++) end = nextCut(text, end);
    const piece = detached(text.slice(start, end));
    const parsed = memo.parse(piece);
    if (!parsed.open || end >= text.length) return { start, text: piece, parsed };
  }
}

/** A copy of its own: a slice keeps the whole text alive that it was cut from. */
function detached(piece: string): string {
  return JSON.parse(JSON.stringify(piece)) as string;
}

/** Every definition of the report by key; the first one counts, as CommonMark has it. */
function firstDefinitions(
  segments: readonly Segment[],
): Map<string, { segment: Segment; definition: Definition }> {
  const found = new Map<string, { segment: Segment; definition: Definition }>();
  for (const segment of segments) {
    for (const definition of segment.parsed.definitions) {
      if (!found.has(definition.key)) found.set(definition.key, { segment, definition });
    }
  }
  return found;
}

const REFERENCE = /\[((?:[^[\]\\]|\\[\s\S])+)\]/g;

/** Definitions that stand in other pieces and that this one may refer to, to be parsed before it; '' for none. */
function foreignDefinitions(
  segment: Segment,
  definitions: ReadonlyMap<string, { segment: Segment; definition: Definition }>,
): string {
  const sources = new Set<string>();
  for (const match of segment.text.matchAll(REFERENCE)) {
    const found = definitions.get(definitionKey(match[1] ?? ''));
    if (found !== undefined && found.segment !== segment) sources.add(found.definition.source);
  }
  return sources.size === 0 ? '' : [...sources].join('\n\n') + '\n\n';
}
