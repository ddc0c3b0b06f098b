import type { Block, Heading, Prose } from './blocks.js';
import { ReportMemo } from './memo.js';
import { readFrontMatter } from './metadata/frontMatter.js';
import { readParts, type Part } from './parts.js';
import { walkBlocks } from './prose.js';
import { shiftSpan, type Span } from './span.js';

/** The parts of any Markdown file. */
export function markdownParts(text: string): readonly Part[] {
  return readParts(text, readFrontMatter(text).bodyStart, new ReportMemo());
}

/**
 * The text with blanks for everything but its links, definitions and raw HTML, so that what merely looks like a link (in
 * code, in logs, in comments) is none for whoever searches it. Lines and offsets stay.
 */
export function linkSource(text: string, parts: readonly Part[]): string {
  let source = '';
  for (const span of linkSpans(parts)) {
    if (span.start < source.length) continue;
    source += blank(text.slice(source.length, span.start)) + text.slice(span.start, span.end);
  }
  return source + blank(text.slice(source.length));
}

export interface HeadingSource {
  readonly level: number;
  /** As a reader sees it. */
  readonly text: string;
  readonly span: Span;
  /** Whether it starts its line and fits on it, so that what it says may be replaced. */
  readonly isPlain: boolean;
}

/** Every heading, those in lists and quotes too, in order. */
export function headingSources(parts: readonly Part[]): HeadingSource[] {
  return parts.flatMap(({ start, body }) =>
    [...walkBlocks(body.blocks)].flatMap(({ block, parents }) =>
      block.type === 'heading'
        ? [
            {
              level: block.level,
              text: block.text.trim(),
              span: shiftSpan(block.span, start),
              isPlain: parents.length === 0 && isPlain(body.text, block),
            },
          ]
        : [],
    ),
  );
}

/** Raw HTML that is no comment, in order. */
export function htmlSpans(parts: readonly Part[]): Span[] {
  return parts.flatMap(({ start, body }) =>
    [...walkBlocks(body.blocks)].flatMap(({ block }) =>
      block.type === 'html' && !isComment(block.raw) ? [shiftSpan(block.span, start)] : [],
    ),
  );
}

/** Raw HTML within a text that is no comment, in order. */
export function inlineHtmlSpans(parts: readonly Part[]): Span[] {
  return parts.flatMap(({ start, body }) =>
    [...walkBlocks(body.blocks)].flatMap(({ block }) =>
      proseOf(block).flatMap(prose => htmlIn(prose, body.text).map(span => shiftSpan(span, start))),
    ),
  );
}

function* linkSpans(parts: readonly Part[]): Generator<Span> {
  for (const { start, body } of parts)
    for (const { block } of walkBlocks(body.blocks))
      for (const span of spansIn(block, body.text)) yield shiftSpan(span, start);
}

function spansIn(block: Block, text: string): readonly Span[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'table':
      // A link stands before the image inside of it.
      return proseOf(block).flatMap(prose =>
        [...prose.links.map(({ span }) => span), ...htmlIn(prose, text)].sort((a, b) => a.start - b.start),
      );
    case 'definition':
      return [block.span];
    case 'html':
      return isComment(block.raw) ? [] : [block.span];
    default:
      return [];
  }
}

function proseOf(block: Block): readonly Prose[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block];
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    default:
      return [];
  }
}

function htmlIn({ runs }: Prose, text: string): Span[] {
  return runs.flatMap(({ kind, start, end }) =>
    kind === 'html' && !isComment(text.slice(start, end)) ? [{ start, end }] : [],
  );
}

function isComment(raw: string): boolean {
  return raw.trimStart().startsWith('<!--');
}

function isPlain(text: string, { span }: Heading): boolean {
  const starts = span.start === 0 || text[span.start - 1] === '\n';
  const source = text.slice(span.start, span.end);
  return starts && (/^#+[ \t]/.test(source) ? !source.includes('\n') : source.split('\n').length === 2);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
