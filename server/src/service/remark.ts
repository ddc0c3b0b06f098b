import type { ListItem as MdListItem, Nodes, Root, RootContent, Table as MdTable } from 'mdast';
import type { Block, ListItem, Opaque, Paragraph, Prose, TableRow } from './blocks.js';
import { readProse } from './inline.js';
import { parseTree } from './markdownParser.js';
import type { Span } from './span.js';
import { MONTH_SOURCE } from './timeline/monthNames.js';

/** Deeper nesting than a person writes is kept as one opaque block, so that no input exhausts the stack. */
const MAX_DEPTH = 48;

const DAY = /^\d{1,2}\. $/;
const MONTH = new RegExp(`^${MONTH_SOURCE}(?=[\\s,.]|$)`, 'i');
const LONGEST_MONTH = 20;

/** What the Markdown parser says of a piece of text. Spans are offsets into that piece. */
export interface ParsedMarkdown {
  readonly blocks: readonly Block[];
  /** Link and footnote definitions anywhere in it, in order. */
  readonly definitions: readonly Definition[];
  /** The last block has no end of its own (an unclosed fence or raw HTML): text appended would belong to it. */
  readonly open: boolean;
}

export interface Definition {
  /** `[label]` or `[^label]` as the parser compares it. */
  readonly key: string;
  /** A one-line definition that makes references to it parse the same elsewhere. */
  readonly source: string;
}

/** Parses Markdown. Never throws: a text that the parser cannot take becomes one opaque block. */
export function parseMarkdown(text: string): ParsedMarkdown {
  try {
    const root = parseTree(text);
    const reader = new BlockReader(text);
    return {
      blocks: reader.blocks(root.children, 0),
      definitions: reader.definitions,
      open: isOpen(root, text),
    };
  } catch {
    return {
      blocks: [{ type: 'html', span: { start: 0, end: text.length }, raw: text }],
      definitions: [],
      open: false,
    };
  }
}

/** The key under which the parser looks up a reference to `label` (white space folded, case ignored). */
export function definitionKey(label: string): string {
  return `[${label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()}]`;
}

class BlockReader {
  readonly definitions: Definition[] = [];

  constructor(private readonly text: string) {}

  blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.map(node => this.block(node, depth));
  }

  private block(node: RootContent, depth: number): Block {
    const span = spanOf(node);
    if (depth > MAX_DEPTH) return this.opaque('html', span);
    switch (node.type) {
      case 'heading':
        return { type: 'heading', level: node.depth, ...this.prose(node) };
      case 'paragraph':
        return { type: 'paragraph', ...this.prose(node) };
      case 'list': {
        const items = node.children.map((item): ListItem => ({
          span: spanOf(item),
          checked: item.checked ?? null,
          blocks: this.dated(item, depth + 1) ?? this.blocks(item.children, depth + 1),
        }));
        return { type: 'list', span, ordered: node.ordered ?? false, items };
      }
      case 'table':
        return { type: 'table', span, rows: this.rows(node) };
      case 'blockquote':
        return { type: 'quote', span, blocks: this.blocks(node.children, depth + 1) };
      case 'thematicBreak':
        return this.opaque('break', span);
      case 'code':
        return this.opaque('code', span);
      case 'definition':
        this.define(span, target => `[${target}]: <#>`);
        return this.opaque('definition', span);
      case 'footnoteDefinition':
        this.define(span, target => `[${target}]: x`);
        return this.opaque('definition', span);
      default:
        return this.opaque('html', span);
    }
  }

  /** The blocks of an item such as `- 17. März 2026, 14:02`: a list in a list to the parser, to people a date. */
  private dated({ children: [first, ...rest] }: MdListItem, depth: number): Block[] | null {
    if (first?.type !== 'list' || first.children.length !== 1) return null;
    const [lead, ...others] = first.children[0]?.children ?? [];
    if (lead?.type !== 'paragraph') return null;
    const [{ start }, { start: end }] = [spanOf(first), spanOf(lead)];
    const day = this.text.slice(start, end);
    if (!DAY.test(day) || !MONTH.test(this.text.slice(end, end + LONGEST_MONTH))) return null;
    return [this.behind(day, start, lead), ...this.blocks([...others, ...rest], depth)];
  }

  /** A paragraph with a day before it. */
  private behind(day: string, start: number, node: RootContent): Paragraph {
    const { span, text, runs, links } = this.prose(node);
    const { length } = day;
    const plain = { strong: false, emphasis: false, struck: false, kind: 'text', url: null } as const;
    return {
      type: 'paragraph',
      span: { start, end: span.end },
      text: day + text,
      runs: [
        { at: 0, length, start, end: start + length, ...plain },
        ...runs.map(run => ({ ...run, at: run.at + length })),
      ],
      links,
    };
  }

  private define(span: Span, write: (label: string) => string): void {
    const label = /^\[((?:[^[\]\\]|\\[\s\S])*)\]:/.exec(this.text.slice(span.start, span.end))?.[1];
    if (label === undefined) return;
    this.definitions.push({ key: definitionKey(label), source: write(label.replace(/\s+/g, ' ')) });
  }

  private rows(table: MdTable): TableRow[] {
    return table.children.map(row => ({
      span: spanOf(row),
      cells: row.children.map(cell => this.prose(cell)),
    }));
  }

  private prose(node: Nodes): Prose {
    return readProse(node, this.text);
  }

  private opaque(type: Opaque['type'], span: Span): Opaque {
    return { type, span, raw: this.text.slice(span.start, span.end) };
  }
}

const CONTAINERS = new Set(['list', 'listItem', 'blockquote', 'footnoteDefinition']);

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/**
 * Whether the last block reads otherwise at the end of a text than before a heading: a fence or raw HTML (CommonMark's
 * kinds 1 to 5) that was not closed. Inside a list or quote the heading does end it, but its last blank lines differ.
 */
function isOpen(root: Root, text: string): boolean {
  let last: Nodes | undefined = root.children.at(-1);
  while (last !== undefined && 'children' in last && CONTAINERS.has(last.type)) last = last.children.at(-1);
  if (last === undefined) return false;
  const { start, end } = spanOf(last);
  const raw = text.slice(start, end);
  if (last.type === 'code') {
    const fence = /^(`{3,}|~{3,})/.exec(raw)?.[1];
    if (fence === undefined) return false;
    const close = raw.slice(raw.lastIndexOf('\n') + 1).trim();
    const closed =
      raw.includes('\n') && close.length >= fence.length && close === fence.charAt(0).repeat(close.length);
    return !closed;
  }
  if (last.type !== 'html') return false;
  const lower = raw.toLowerCase();
  if (lower.startsWith('<!--')) return !raw.includes('-->', 2);
  if (lower.startsWith('<?')) return !raw.includes('?>');
  if (lower.startsWith('<![cdata[')) return !raw.includes(']]>');
  if (/^<![a-z]/.test(lower)) return !raw.includes('>');
  return (
    /^<(?:script|pre|style|textarea)(?:[\s>]|$)/.test(lower) &&
    !/<\/(?:script|pre|style|textarea)>/.test(lower)
  );
}
