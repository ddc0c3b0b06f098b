import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../span.js';

/** One top-level key of the front matter. */
export interface FrontMatterField {
  readonly name: string;
  /** The value as text; a list is joined with commas. */
  readonly value: string;
  readonly span: Span;
}

export interface FrontMatter {
  /** Where the Markdown starts; 0 where there is no front matter. */
  readonly bodyStart: number;
  readonly fields: readonly FrontMatterField[];
}

const FENCED = /^\ufeff?---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm;

/**
 * Reads YAML front matter. It is read outside the Markdown parser, so that an opening `---` without a closing one, which
 * stands there while someone types it, is ordinary text. YAML that is damaged gives the keys that could be read.
 */
export function readFrontMatter(text: string): FrontMatter {
  const opening = FENCED.exec(text)?.[0];
  if (opening === undefined) return { bodyStart: 0, fields: [] };
  CLOSING.lastIndex = opening.length;
  const closing = CLOSING.exec(text);
  if (closing === null) return { bodyStart: 0, fields: [] };
  const end = closing.index + closing[0].length;
  const bodyStart = text[end] === '\n' ? end + 1 : end;
  return { bodyStart, fields: readFields(text.slice(opening.length, closing.index), opening.length) };
}

function readFields(source: string, offset: number): FrontMatterField[] {
  let root;
  try {
    root = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false }).contents;
  } catch {
    return [];
  }
  if (!isMap(root)) return [];
  return root.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isRanged(key)) return [];
    const end = isRanged(value) ? value.range[1] : key.range[1];
    return {
      name: String(key.value),
      value: textOf(value),
      span: { start: offset + key.range[0], end: offset + end },
    };
  });
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function textOf(node: unknown): string {
  if (isScalar(node)) return typeof node.value === 'string' ? node.value : '';
  if (isSeq(node)) return node.items.map(textOf).join(', ');
  return '';
}
