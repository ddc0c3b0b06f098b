import type { Block } from './blocks.js';
import type { Analysis } from './index.js';
import type { SectionKind } from './model.js';
import { partAt } from './parts.js';
import type { ReportPart } from './postmortem.js';
import { blocksAt } from './prose.js';
import { kindAt } from './sections/partSections.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';

/** A place in the report, as a writer sees it: the line, and what it belongs to. */
export interface Place {
  readonly offset: number;
  /** The line without its line end. */
  readonly line: Span;
  /** The line up to the offset, and from there on. */
  readonly before: string;
  readonly after: string;
  /** Whether it stands in the front matter, one that is not closed yet included. */
  readonly inFrontMatter: boolean;
  /** What the text is about. */
  readonly kind: SectionKind;
  /** The part of the report; none where the report has no body. */
  readonly part: ReportPart | undefined;
  /** The blocks that hold it, outermost first; their offsets count from the part's start. */
  readonly blocks: readonly Block[];
  /** Whether it stands in code. */
  readonly isCode: boolean;
  /** Whether it stands in code, raw HTML or a comment: nothing there is the report's own text. */
  readonly isOpaque: boolean;
}

/** The place at an offset, found without reading the rest of the report. */
export function placeAt({ report, parts }: Pick<Analysis, 'report' | 'parts'>, offset: number): Place {
  const { text, bodyStart } = report;
  const span = lineAround(text, offset);
  // From between `\r` and `\n`, the line reaches up to there.
  const line = { start: span.start, end: text[span.end - 1] === '\r' ? span.end - 1 : span.end };
  const at = Math.min(offset, line.end);
  const before = text.slice(line.start, at);
  // The end of a line belongs to what stands before it.
  const probe = at > line.start ? at - 1 : at;
  const part = partAt(parts, probe);
  const inside = probe - (part?.start ?? 0);
  const blocks = part === undefined ? [] : blocksAt(part.body.blocks, inside);
  const types = part === undefined ? [] : opaqueTypes(blocks, inside, part);
  return {
    offset: at,
    line,
    before,
    after: text.slice(at, line.end),
    inFrontMatter: at < bodyStart || isOpenFrontMatter(text, at),
    kind: part === undefined ? 'other' : kindAt(part.sections, inside),
    part,
    blocks,
    isCode: types.includes('code'),
    isOpaque: types.length > 0,
  };
}

/** Longer front matter is no longer looked for where it was not closed. */
const LONGEST_FRONT_MATTER = 2000;

/** Whether the report begins with front matter that has no end yet, and nothing but keys stands up to the offset. */
function isOpenFrontMatter(text: string, at: number): boolean {
  if (at > LONGEST_FRONT_MATTER || !/^\ufeff?---[ \t]*\r?\n/.test(text)) return false;
  const [, ...lines] = text.slice(0, at).split(/\r?\n/);
  return lines.every(
    (line, i) => (i === lines.length - 1 && !line.startsWith('-')) || /^["']?[\w-]+["']?[ \t]*:/.test(line),
  );
}

type OpaqueType = 'code' | 'html';

/** What an offset stands in that is none of the report's own text. */
function opaqueTypes(blocks: readonly Block[], offset: number, part: ReportPart): OpaqueType[] {
  const block = blocks.at(-1) ?? openBehind(part, offset);
  if (block === undefined) return [];
  if (block.type === 'code' || block.type === 'html') return [block.type];
  if (block.type !== 'paragraph' && block.type !== 'heading') return [];
  return block.runs.flatMap(({ kind, start, end }) =>
    (kind === 'code' || kind === 'html') && start <= offset && offset < end ? [kind] : [],
  );
}

/** The code or comment before an offset that was never closed, so that what follows belongs to it. */
function openBehind({ body }: ReportPart, offset: number): Block | undefined {
  let last = body.blocks.findLast(block => block.span.end <= offset);
  while (last?.type === 'list' || last?.type === 'quote')
    last = last.type === 'list' ? last.items.at(-1)?.blocks.at(-1) : last.blocks.at(-1);
  if (last?.type === 'html')
    return last.raw.startsWith('<!--') && !last.raw.includes('-->') ? last : undefined;
  if (last?.type !== 'code') return undefined;
  const fence = /^(?:`{3,}|~{3,})/.exec(last.raw)?.[0];
  const end = last.raw.slice(last.raw.lastIndexOf('\n') + 1).trim();
  return fence !== undefined && !(last.raw.includes('\n') && end.startsWith(fence)) ? last : undefined;
}
