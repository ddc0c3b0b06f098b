import type { Block, Link } from './blocks.js';
import type { Analysis } from './index.js';
import { headingSources, type HeadingSource } from './linkSource.js';
import { partAt } from './parts.js';
import { placeAt } from './place.js';
import { blocksAt } from './prose.js';
import type { Span } from './span.js';

/** What an offset is in that links lead to or from. */
export type LinkPlace =
  | { readonly kind: 'heading'; readonly heading: HeadingSource }
  /** `url` is null where the link's address stands in a definition, or this is one. */
  | { readonly kind: 'link'; readonly url: string | null };

/** The heading, link or definition that holds an offset; null where none does. */
export function linkPlaceAt({ parts }: Analysis, offset: number): LinkPlace | null {
  const part = partAt(parts, offset);
  if (part === undefined || offset < part.start) return null;
  const at = offset - part.start;
  const link = linksAround(part.body.blocks, at).find(({ span }) => holds(span, at));
  if (link !== undefined) return { kind: 'link', url: link.url };
  const heading = headingSources([part]).find(({ span }) => holds(span, offset));
  if (heading !== undefined) return { kind: 'heading', heading };
  const definition = part.body.blocks.find(({ type, span }) => type === 'definition' && holds(span, at));
  return definition === undefined ? null : { kind: 'link', url: null };
}

/** So much of a line is looked at: nobody reads a longer address. */
const LONGEST_ADDRESS = 500;
const ADDRESS = /(?:\]\(\s*<?[^()<>\s]*|^\s{0,3}\[[^[\]]+\]:\s*\S*|\]\[[^[\]]*)$/;

/** Whether the address of a link, or the name of a definition, may be what is written at an offset. */
export function isInAddress(analysis: Analysis, offset: number): boolean {
  const { before, inFrontMatter, isOpaque } = placeAt(analysis, offset);
  return !inFrontMatter && !isOpaque && ADDRESS.test(before.slice(-LONGEST_ADDRESS));
}

function linksAround(blocks: readonly Block[], at: number): readonly Link[] {
  // The cursor behind the last bracket is at the link still.
  const block = [at, at - 1].map(offset => blocksAt(blocks, offset).at(-1)).find(each => each !== undefined);
  switch (block?.type) {
    case 'heading':
    case 'paragraph':
      return block.links;
    case 'table':
      return block.rows
        .filter(({ span }) => holds(span, at))
        .flatMap(({ cells }) => cells.flatMap(({ links }) => links));
    default:
      return [];
  }
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
