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
 * stands there while someone types it, is ordinary text. YAML that is damaged is read key by key.
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
  const { fields, isDamaged } = readYaml(source, offset);
  return isDamaged ? readOneByOne(source, offset) : fields;
}

function readYaml(source: string, offset: number): { fields: FrontMatterField[]; isDamaged: boolean } {
  let document;
  try {
    document = parseDocument(source, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  } catch {
    return { fields: [], isDamaged: true };
  }
  const { contents: root, errors } = document;
  const isDamaged = errors.length > 0 || (root !== null && !isMap(root));
  if (!isMap(root)) return { fields: [], isDamaged };
  const fields = root.items.flatMap(({ key, value }) => {
    if (!isScalar(key) || !isRanged(key)) return [];
    const end = isRanged(value) ? value.range[1] : key.range[1];
    return {
      name: String(key.value),
      value: textOf(value),
      span: { start: offset + key.range[0], end: offset + end },
    };
  });
  return { fields, isDamaged };
}

/** A key at the start of a line, with what follows up to the next. */
const FIELD = /^([\w-]+)[ \t]*:([^\r\n]*)(?:\r?\n(?![\w-]+[ \t]*:)[^\r\n]*)*/gm;

/** Each field by itself, as it is meant: `title: Checkout: orders lost` and `status:final` spoil no other. */
function readOneByOne(source: string, offset: number): FrontMatterField[] {
  return [...source.matchAll(FIELD)].flatMap(({ 0: field, 1: name = '', 2: rest = '', index }) => {
    const start = offset + index;
    const { fields, isDamaged } = readYaml(field, start);
    if (!isDamaged) return fields;
    const line = field.split(/\r?\n/, 1)[0] ?? '';
    return { name, value: rest.trim(), span: { start, end: start + line.trimEnd().length } };
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
