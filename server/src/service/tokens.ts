import type { Block, Prose } from './blocks.js';
import { firstIndex } from './halving.js';
import type { Analysis } from './index.js';
import { MILESTONES, type TimelineEntry } from './model.js';
import { sourceSpan } from './prose.js';
import { shiftSpan, type Span } from './span.js';
import { lineAround } from './suppressions.js';

/** What the grammar cannot tell: who acts, milestones without brackets, and what is quoted and so never blames. */
export type TokenType = 'actor' | 'milestone' | 'quotation';
export const TOKEN_TYPES: readonly TokenType[] = ['actor', 'milestone', 'quotation'];

export interface Token {
  /** Inside one line. */
  readonly span: Span;
  readonly type: TokenType;
}

const QUOTED = /"[^"\n]{1,400}"|“[^”\n]{1,400}”|„[^“”\n]{1,400}[“”]|«[^»\n]{1,400}»/g;

/** The tokens inside a span, in order and without overlap. What lies outside of it is not looked at. */
export function tokens(analysis: Analysis, span: Span): Token[] {
  const found = [...entryTokens(analysis, span), ...quotations(analysis, span)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  let end = 0;
  return found.filter(token => {
    if (token.span.start < end) return false;
    ({ end } = token.span);
    return true;
  });
}

function* entryTokens({ report: { text, timeline } }: Analysis, span: Span): Iterable<Token> {
  const first = firstIndex(timeline, ({ timeSpan }) => timeSpan.end >= span.start);
  for (let i = first; i < timeline.length; i++) {
    const entry = timeline[i];
    if (entry === undefined || entry.timeSpan.start > span.end) return;
    const line = lineAround(text, entry.timeSpan.start);
    for (const actor of entry.actors) yield* named(text, line, actor);
    yield* milestoneTokens(text, line, entry);
  }
}

/** The first place on the line where a name stands by itself. */
function* named(text: string, { start, end }: Span, name: string): Iterable<Token> {
  const line = text.slice(start, end);
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const isWord = /[\p{L}\p{N}]/u;
    if (isWord.test(line.charAt(at - 1)) || isWord.test(line.charAt(at + name.length))) continue;
    yield { span: { start: start + at, end: start + at + name.length }, type: 'actor' };
    return;
  }
}

/** A milestone in a cell of its own or as the label of an entry; the grammar knows those in brackets. */
function* milestoneTokens(text: string, line: Span, { milestone }: TimelineEntry): Iterable<Token> {
  if (milestone === null) return;
  const match = LABELLED[milestone].exec(text.slice(line.start, line.end));
  const word = match?.groups?.word;
  if (match === null || word === undefined) return;
  const start = line.start + match.index + match[0].lastIndexOf(word);
  yield { span: { start, end: start + word.length }, type: 'milestone' };
}

const LABELLED = Object.fromEntries(
  MILESTONES.map(milestone => [
    milestone,
    new RegExp(`(?:\\|\\s*|^\\s*[-*+]\\s+\\**)(?<word>${milestone})(?=\\s*\\||\\**:)`, 'i'),
  ]),
) as Record<(typeof MILESTONES)[number], RegExp>;

function* quotations({ parts }: Analysis, span: Span): Iterable<Token> {
  const first = Math.max(0, firstIndex(parts, ({ start }) => start > span.start) - 1);
  for (let i = first; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined || part.start > span.end) return;
    for (const prose of proseIn(part.body.blocks, shiftSpan(span, -part.start))) {
      for (const { index, 0: quote } of prose.text.matchAll(QUOTED)) {
        const end = index + quote.length;
        const isText = prose.runs.every(
          run => run.kind === 'text' || run.at >= end || run.at + run.length <= index,
        );
        if (isText) yield { span: shiftSpan(sourceSpan(prose, index, end), part.start), type: 'quotation' };
      }
    }
  }
}

/** The text inside a span; blocks outside of it are skipped by halving. */
function* proseIn(blocks: readonly Block[], span: Span): Iterable<Prose> {
  for (const block of inside(blocks, span)) {
    if (block.type === 'paragraph') yield block;
    else if (block.type === 'list')
      for (const item of inside(block.items, span)) yield* proseIn(item.blocks, span);
    else if (block.type === 'table') for (const row of inside(block.rows, span)) yield* row.cells;
  }
}

function inside<T extends { readonly span: Span }>(items: readonly T[], { start, end }: Span): readonly T[] {
  const first = firstIndex(items, item => item.span.end >= start);
  return items.slice(
    first,
    firstIndex(items, item => item.span.start > end),
  );
}
