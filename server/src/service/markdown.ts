import type { Block } from './blocks.js';
import { definitionKey, parseMarkdown, type Definition, type ParsedMarkdown } from './remark.js';
import { segmentStarts } from './segments.js';
import { shiftBlock } from './shift.js';

/**
 * Parsed pieces of the last version of a text, kept until their text changes. Hand the same memo to every parse of one
 * report: it holds what the last version used and nothing older.
 */
export class MarkdownMemo {
  private last = new Map<string, ParsedMarkdown>();
  private current = new Map<string, ParsedMarkdown>();

  /** The parse of `text`, from the last version where it stood there already. */
  parse(text: string): ParsedMarkdown {
    const known = this.current.get(text) ?? this.last.get(text);
    const parsed = known ?? parseMarkdown(text);
    this.current.set(text, parsed);
    return parsed;
  }

  /** Forgets what the version just parsed did not use. */
  settle(): void {
    this.last = this.current;
    this.current = new Map();
  }
}

interface Segment {
  readonly start: number;
  readonly text: string;
  readonly parsed: ParsedMarkdown;
}

/**
 * Parses the Markdown of `text` from offset `from` (behind front matter) into blocks, piece by piece, with the result of
 * one parse of the whole. All spans are offsets into the whole `text`. Never throws.
 */
export function parseBlocks(text: string, from: number, memo: MarkdownMemo = new MarkdownMemo()): Block[] {
  // The parser drops a byte order mark without counting it.
  const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const segments = readSegments(text, start, memo);
  const definitions = firstDefinitions(segments);
  const blocks: Block[] = [];
  for (const segment of segments) {
    const foreign = definitions.size === 0 ? '' : foreignDefinitions(segment, definitions);
    const parsed = foreign === '' ? segment.parsed : memo.parse(foreign + segment.text);
    for (const block of parsed.blocks) {
      if (block.span.start >= foreign.length) blocks.push(shiftBlock(block, segment.start - foreign.length));
    }
  }
  memo.settle();
  return blocks;
}

/** Cuts and parses; a piece whose last block is open is joined with what follows, twice as much each time. */
function readSegments(text: string, from: number, memo: MarkdownMemo): Segment[] {
  const starts = segmentStarts(text, from);
  const segments: Segment[] = [];
  for (let i = 0; i < starts.length;) {
    const start = starts[i] ?? from;
    let take = 1;
    let piece = text.slice(start, starts[i + take]);
    let parsed = memo.parse(piece);
    while (parsed.open && i + take < starts.length) {
      take *= 2;
      piece = text.slice(start, starts[i + take]);
      parsed = memo.parse(piece);
    }
    segments.push({ start, text: piece, parsed });
    i += take;
  }
  return segments;
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
