import type { Nodes, RootContent, Table as MdTable } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Block, ListItem, Opaque, Prose, TableRow } from './blocks.js';
import { readProse } from './inline.js';
import type { Span } from './span.js';

/** Deeper nesting than a person writes is kept as one opaque block, so that no input exhausts the stack. */
const MAX_DEPTH = 48;

/**
 * Parses the Markdown of `text` from offset `from` (behind front matter) into blocks. All spans are offsets into the
 * whole `text`. Never throws: a text that the parser cannot take becomes one opaque block.
 */
export function parseBlocks(text: string, from: number): Block[] {
  // The parser drops a byte order mark without counting it.
  const start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  const source = start === 0 ? text : text.slice(start);
  try {
    const root = unified().use(remarkParse).use(remarkGfm).parse(source);
    return new BlockReader(text, start).blocks(root.children, 0);
  } catch {
    return [{ type: 'html', span: { start, end: text.length }, raw: source }];
  }
}

class BlockReader {
  constructor(
    private readonly text: string,
    private readonly offset: number,
  ) {}

  blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.map(node => this.block(node, depth));
  }

  private block(node: RootContent, depth: number): Block {
    const span = this.span(node);
    if (depth > MAX_DEPTH) return this.opaque('html', span);
    switch (node.type) {
      case 'heading':
        return { type: 'heading', level: node.depth, ...this.prose(node) };
      case 'paragraph':
        return { type: 'paragraph', ...this.prose(node) };
      case 'list': {
        const items = node.children.map((item): ListItem => ({
          span: this.span(item),
          checked: item.checked ?? null,
          blocks: this.blocks(item.children, depth + 1),
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
      case 'footnoteDefinition':
        return this.opaque('definition', span);
      default:
        return this.opaque('html', span);
    }
  }

  private rows(table: MdTable): TableRow[] {
    return table.children.map(row => ({
      span: this.span(row),
      cells: row.children.map(cell => this.prose(cell)),
    }));
  }

  private prose(node: Nodes): Prose {
    return readProse(node, this.text, this.offset);
  }

  private opaque(type: Opaque['type'], span: Span): Opaque {
    return { type, span, raw: this.text.slice(span.start, span.end) };
  }

  private span(node: Nodes): Span {
    const start = (node.position?.start.offset ?? 0) + this.offset;
    const end = (node.position?.end.offset ?? 0) + this.offset;
    return { start, end };
  }
}
