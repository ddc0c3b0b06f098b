import type { Block } from './blocks.js';
import type { ReportMemo } from './memo.js';
import { zipped } from './partFacts.js';
import { perObject } from './perObject.js';
import type { Piece, Pieces } from './pieces.js';
import { definitionKey, parseMarkdown, type Definition } from './remark.js';
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
  readonly piece: Piece;
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
  const foreign = segments.map(segment => foreignDefinitions(segment, definitions));
  const bodies = memo.bodies.read(segments, { each: [foreign] }, ({ piece }, i) => {
    // What was told by the same text before another definition held for it is not told by it now.
    memo.pieces.renew(i);
    return bodyOf(piece, foreign[i] ?? '');
  });
  return zipped(segments, bodies, (segment, body) => ({ start: segment.start, body }));
}

/** The part of a piece, parsed behind the definitions that other parts hold for it ('' for none). */
function bodyOf({ text, parsed }: Piece, foreign: string): PartBody {
  if (foreign === '') return { text, blocks: parsed.blocks };
  const blocks = parseMarkdown(foreign + text).blocks.flatMap(block =>
    block.span.start >= foreign.length ? [shiftBlock(block, -foreign.length)] : [],
  );
  return { text, blocks };
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
function readSegments(text: string, from: number, { pieces }: ReportMemo): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  do {
    const piece = pieces.take(text, start) ?? cutPiece(text, start, pieces);
    segments.push({ start, piece });
    start += piece.text.length;
  } while (start < text.length);
  pieces.settle();
  return segments;
}

/** A piece whose last block is open is joined with what follows, twice as much each time. */
function cutPiece(text: string, start: number, pieces: Pieces): Piece {
  let end = nextCut(text, start);
  for (let cuts = 1; ; cuts *= 2) {
    const piece = pieces.cut(text.slice(start, end), start, end >= text.length);
    if (piece !== null) return piece;
    for (let more = 0; more < cuts; more++) end = nextCut(text, end);
  }
}

/** Every definition of the report by key; the first one counts, as CommonMark has it. */
function firstDefinitions(
  segments: readonly Segment[],
): Map<string, { segment: Segment; definition: Definition }> {
  const found = new Map<string, { segment: Segment; definition: Definition }>();
  for (const segment of segments) {
    for (const definition of segment.piece.parsed.definitions) {
      if (!found.has(definition.key)) found.set(definition.key, { segment, definition });
    }
  }
  return found;
}

const REFERENCE = /\[((?:[^[\]\\]|\\[\s\S])+)\]/g;

/** The keys of what stands in brackets: links and notes that a piece may refer to. */
const referencesIn = perObject(
  ({ text }: Piece) =>
    new Set(Array.from(text.matchAll(REFERENCE), ([, label = '']) => definitionKey(label))),
);

/** Definitions that stand in other pieces and that this one may refer to, to be parsed before it; '' for none. */
function foreignDefinitions(
  segment: Segment,
  definitions: ReadonlyMap<string, { segment: Segment; definition: Definition }>,
): string {
  if (definitions.size === 0) return '';
  const sources = new Set<string>();
  for (const key of referencesIn(segment.piece)) {
    const found = definitions.get(key);
    if (found !== undefined && found.segment !== segment) sources.add(found.definition.source);
  }
  return sources.size === 0 ? '' : [...sources].join('\n\n') + '\n\n';
}
