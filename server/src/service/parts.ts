import type { Block } from './blocks.js';
import type { ReportMemo } from './memo.js';
import { zipped, type Told } from './partFacts.js';
import { perObject } from './perObject.js';
import type { Piece, PlacedPiece } from './pieces.js';
import { definitionKey, parseMarkdown, type Definition } from './remark.js';
import { shiftBlock } from './shift.js';

/**
 * A piece of the report: a section as long as it has text of its own, or a few short ones. An edit changes one part; the
 * bodies of the others stay the same objects, and so does everything that was read from them.
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

/**
 * Parses the Markdown of `text` from offset `from` (behind front matter) part by part, with the result of one parse of
 * the whole. Never throws.
 */
export function readParts(text: string, from: number, memo: ReportMemo): Part[] {
  // The parser drops a byte order mark without counting it.
  const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const pieces = memo.pieces.read(text, start);
  memo.definitions.read(pieces, {}, ({ piece }) => piece.parsed.definitions);
  const definitions = firstDefinitions(memo.definitions.telling);
  const foreign = pieces.map((placed, i) => foreignDefinitions(placed, i, definitions));
  const bodies = memo.bodies.read(pieces, { each: [foreign] }, ({ piece }, i) => {
    // What was told by the same text before another definition held for it is not told by it now.
    memo.pieces.renew(i);
    return bodyOf(piece, foreign[i] ?? '');
  });
  return zipped(pieces, bodies, (piece, body) => ({ start: piece.start, body }));
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

/** A definition, with the index of the piece that holds it. */
interface HeldDefinition {
  readonly holder: number;
  readonly definition: Definition;
}

/** Every definition of the report by key; the first one counts, as CommonMark has it. */
function firstDefinitions(told: readonly Told<readonly Definition[]>[]): Map<string, HeldDefinition> {
  const found = new Map<string, HeldDefinition>();
  for (const { index, fact } of told)
    for (const definition of fact)
      if (!found.has(definition.key)) found.set(definition.key, { holder: index, definition });
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
  { piece }: PlacedPiece,
  index: number,
  definitions: ReadonlyMap<string, HeldDefinition>,
): string {
  if (definitions.size === 0) return '';
  const sources = new Set<string>();
  for (const key of referencesIn(piece)) {
    const found = definitions.get(key);
    if (found !== undefined && found.holder !== index) sources.add(found.definition.source);
  }
  return sources.size === 0 ? '' : [...sources].join('\n\n') + '\n\n';
}
