import type { Block, Link } from './blocks.js';
import type { Part } from './parts.js';
import { walkBlocks } from './prose.js';
import { shiftSpan, type Span } from './span.js';

/** An address that the writer gave to a link, an image or a definition. */
export interface ReportLink {
  /** Where the address is written. */
  readonly span: Span;
  readonly url: string;
}

/** The addresses in the text, in the order of their parts. Those that references lead to are found at the definition. */
export function reportLinks(parts: readonly Part[]): ReportLink[] {
  return parts.flatMap(part =>
    linksOfPart(part).map(({ span, url }) => ({ span: shiftSpan(span, part.start), url })),
  );
}

/** The same for one part, with offsets from its start. */
export function linksOfPart({ body }: Pick<Part, 'body'>): ReportLink[] {
  return [...walkBlocks(body.blocks)].flatMap(({ block }) =>
    block.type === 'definition'
      ? defined(block.span, block.raw)
      : linksIn(block).flatMap(({ url, urlSpan }) =>
          url === null || urlSpan === null ? [] : [{ span: urlSpan, url }],
        ),
  );
}

/** Whether an address leads into the workspace: to a place in this report, or to a file. */
export function isLocal(url: string): boolean {
  return !/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(url);
}

function linksIn(block: Block): readonly Link[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return block.links;
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ links }) => links));
    default:
      return [];
  }
}

const DEFINITION = /^\[(?!\^)(?:[^[\]\\]|\\[\s\S])*\]:\s*(?:<((?:[^\\<>\n]|\\.)*)>|(\S+))/;

function defined({ start }: Span, raw: string): ReportLink[] {
  const found = DEFINITION.exec(raw);
  const url = found?.[1] ?? found?.[2];
  if (found === null || url === undefined) return [];
  const end = start + found[0].length - (found[1] === undefined ? 0 : 1);
  return [{ span: { start: end - url.length, end }, url: url.replace(/\\(?=[^\w\s])/g, '') }];
}
