import type { Nodes } from 'mdast';
import type { Link, Prose, Run } from './blocks.js';
import type { Span } from './span.js';

type Style = Pick<Run, 'strong' | 'emphasis' | 'struck' | 'kind' | 'url'>;

const PLAIN: Style = { strong: false, emphasis: false, struck: false, kind: 'text', url: null };

/**
 * The inline content of one Markdown node as plain text with the source position of every piece.
 */
export function readProse(node: Nodes, source: string): Prose {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const builder = new ProseBuilder(source, start, end);
  builder.children(node, PLAIN, 0);
  return { span: { start, end }, text: builder.text, runs: builder.runs, links: builder.links };
}

class ProseBuilder {
  text = '';
  readonly runs: Run[] = [];
  readonly links: Link[] = [];

  /** @param read How far the source has been read: what has no position stands behind it. */
  constructor(
    private readonly source: string,
    private read: number,
    private readonly limit: number,
  ) {}

  children(node: Nodes, style: Style, depth: number): void {
    if (!('children' in node) || depth > 100) return;
    for (const child of node.children) this.inline(child, style, depth + 1);
  }

  private inline(node: Nodes, style: Style, depth: number): void {
    const start = node.position?.start.offset ?? this.read;
    const end = node.position?.end.offset ?? this.limit;
    switch (node.type) {
      case 'text':
        this.alignText(node.value, node.position === undefined ? this.find(node.value) : start, end, style);
        break;
      case 'inlineCode':
        this.push(node.value, start, end, { ...style, kind: 'code' });
        break;
      case 'strong':
        this.children(node, { ...style, strong: true }, depth);
        break;
      case 'emphasis':
        this.children(node, { ...style, emphasis: true }, depth);
        break;
      case 'delete':
        this.children(node, { ...style, struck: true }, depth);
        break;
      case 'link':
        this.children(node, { ...style, kind: 'link', url: node.url }, depth);
        if (node.position === undefined)
          this.link(this.runs.at(-1)?.start ?? start, this.read, node.url, end);
        else this.link(start, end, node.url, node.children.at(-1)?.position?.end.offset ?? start + 1);
        break;
      case 'linkReference':
        this.link(start, end, null, start);
        this.children(node, { ...style, kind: 'link' }, depth);
        break;
      case 'image':
        this.link(start, end, node.url, start + (ALT.exec(this.source.slice(start, end))?.[0].length ?? 0));
        this.push(node.alt ?? '', start, end, { ...style, kind: 'image', url: node.url });
        break;
      case 'imageReference':
        this.link(start, end, null, start);
        this.push(node.alt ?? '', start, end, { ...style, kind: 'image' });
        break;
      case 'break':
        this.push('\n', start, end, style);
        break;
      case 'html':
        this.push(/^<br\s*\/?>$/i.test(node.value) ? '\n' : '', start, end, { ...style, kind: 'html' });
        break;
      default:
        this.children(node, style, depth);
    }
  }

  /** Where a text starts that the parser made without a position, as where an address is found behind a lone `[`. */
  private find(value: string): number {
    const line = /^[^\r\n]*/.exec(value)?.[0] ?? '';
    const rest = this.source.slice(this.read, this.limit);
    const at = rest.indexOf(line);
    // What holds escapes or references is not found as it is, but stands behind the marker of its cell or heading.
    return this.read + (at === -1 ? rest.search(/[^\s|#>*_~]|$/) : at);
  }

  /** `shownEnd` is where what is shown of it ends. */
  private link(start: number, end: number, url: string | null, shownEnd: number): void {
    const urlSpan = url === null ? null : destinationSpan(this.source, start, shownEnd, end);
    this.links.push({ span: { start, end }, url, urlSpan });
  }

  private push(text: string, start: number, end: number, style: Style): void {
    this.read = end;
    this.runs.push({ at: this.text.length, length: text.length, start, end, ...style });
    this.text += text;
  }

  /**
   * A text node's value is its source less escapes, character references, and the indentation or `>` of continued
   * lines. Walks both side by side and cuts a run wherever they part, so that every plain run maps one to one.
   */
  private alignText(value: string, start: number, end: number, style: Style): void {
    const { source } = this;
    let i = 0;
    let j = start;
    while (i < value.length && j < end) {
      const from = i;
      const at = j;
      while (
        i < value.length &&
        j < end &&
        !isEscape(source, j) &&
        referenceLength(source, j, end, value, i) === 0
      ) {
        if (!sameUnit(value[i], source[j]) || value[i] === '\r' || (i > from && value[i - 1] === '\n')) break;
        i++;
        j++;
      }
      if (i > from) this.push(value.slice(from, i), at, j, style);
      if (i >= value.length || j >= end) break;
      if (isEscape(source, j)) {
        j++;
        this.push(value.slice(i, i + 1), j, j + 1, style);
        i++;
        j++;
        continue;
      }
      const reference = referenceLength(source, j, end, value, i);
      if (reference > 0) {
        const width = (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
        this.push(value.slice(i, i + width), j, j + reference, style);
        i += width;
        j += reference;
      } else if (value[i] === '\r' && source[j] === '\r') {
        const width = value[i + 1] === '\n' ? 2 : 1;
        this.push('\n', j, j + width, style);
        i += width;
        j += width;
      } else if (!sameUnit(value[i], source[j])) {
        const before = j;
        while (j < end && LEFT_OUT.has(source[j] ?? '') && !sameUnit(value[i], source[j])) j++;
        if (j >= end || !sameUnit(value[i], source[j])) {
          j = before;
          break;
        }
      }
    }
    // What cannot be told apart stays one run over the rest of the node.
    if (i < value.length) this.push(value.slice(i).replace(/\r\n?/g, '\n'), Math.min(j, end), end, style);
  }
}

const ALT = /^!\[(?:[^[\]\\]|\\[\s\S]|\[[^[\]]*\])*/;
const DESTINATION = /\]\(\s*(?:<((?:[^\\<>\n]|\\.)*)>|((?:[^\\\s()]|\\.|\([^\s()]*\))*))/y;

/** Where a link's address stands: in brackets behind what is shown, or, in an autolink, all of it. */
function destinationSpan(source: string, start: number, shownEnd: number, end: number): Span | null {
  if (source[start] === '<') return { start: start + 1, end: end - 1 };
  if (source[start] !== '[' && source[start] !== '!') return { start, end };
  // Marks of emphasis may stand between the text and the bracket.
  const from = source.indexOf(']', shownEnd);
  DESTINATION.lastIndex = from;
  const found = from < 0 ? null : DESTINATION.exec(source);
  const written = found?.[1] ?? found?.[2];
  if (found === null || written === undefined) return null;
  const at = from + found[0].length - written.length - (found[1] === undefined ? 0 : 1);
  return at + written.length <= end ? { start: at, end: at + written.length } : null;
}

/** What the parser leaves out of a continued line: its indentation, the `>` of quotes, trailing blanks. */
const LEFT_OUT = new Set([' ', '\t', '>']);

/** The parser shows NUL as the replacement character; every other unit stands as it is. */
function sameUnit(value: string | undefined, source: string | undefined): boolean {
  return value === source || (value === '\ufffd' && source === '\0');
}

const PUNCTUATION = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** A backslash before ASCII punctuation stands for that character alone. */
function isEscape(source: string, j: number): boolean {
  const next = source[j + 1];
  return source[j] === '\\' && next !== undefined && PUNCTUATION.includes(next);
}

/**
 * Length in UTF-16 units of the character reference at `j` (`&amp;`, `&#x41;`), or 0 where `&` stands for itself,
 * which shows in the value holding the same text.
 */
function referenceLength(source: string, j: number, end: number, value: string, i: number): number {
  if (source[j] !== '&') return 0;
  const match = /^&#?\w{1,32};/.exec(source.slice(j, Math.min(end, j + 40)));
  return match !== null && !value.startsWith(match[0], i) ? match[0].length : 0;
}
