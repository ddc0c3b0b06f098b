import type { IMdParser, ISlugifier, ITextDocument, Token } from 'vscode-markdown-languageservice';
import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import {
  headingSources,
  htmlSpans,
  inlineHtmlSpans,
  linkSource,
  markdownParts,
} from '../../service/linkSource.js';
import type { Part } from '../../service/parts.js';

/**
 * A Markdown file as the language service for links is given it. Asked for the whole text, which it searches for links,
 * it answers what our own parser knows to be one; asked for a range, what stands there.
 */
export class MarkdownText implements ITextDocument {
  readonly $uri: URI;
  readonly document: TextDocument;
  #parts: readonly Part[] | null;
  #source: string | null = null;

  constructor(
    readonly uri: string,
    document: TextDocument | string,
    parts: readonly Part[] | null = null,
  ) {
    this.$uri = URI.parse(uri);
    this.document =
      typeof document === 'string' ? TextDocument.create(uri, 'markdown', 0, document) : document;
    this.#parts = parts;
  }

  get version(): number {
    return this.document.version;
  }

  get lineCount(): number {
    return this.document.lineCount;
  }

  getText(range?: Range): string {
    if (range !== undefined) return this.document.getText(range);
    return (this.#source ??= linkSource(this.document.getText(), this.parts));
  }

  positionAt(offset: number): Position {
    return this.document.positionAt(offset);
  }

  /** Headings and raw HTML, which is all that the service reads of the structure. */
  tokens(): Token[] {
    const headings = headingSources(this.parts).flatMap(({ level, text, span }) => {
      const { line } = this.positionAt(span.start);
      const part = { markup: '#'.repeat(level), map: [line, line + 1], children: null };
      return [
        { ...part, type: 'heading_open', content: '' },
        { ...part, type: 'text', content: text },
        { ...part, type: 'heading_close', content: '' },
      ];
    });
    const html = htmlSpans(this.parts).map(({ start, end }) => ({
      type: 'html_block',
      markup: '',
      content: '',
      map: [this.positionAt(start).line, this.positionAt(end).line + 1],
      children: null,
    }));
    return [...headings, ...html];
  }

  /** Whether raw HTML stands there, on lines of its own or in a text. */
  isHtml(position: Position): boolean {
    const at = this.document.offsetAt(position);
    const spans = [...htmlSpans(this.parts), ...inlineHtmlSpans(this.parts)];
    return spans.some(({ start, end }) => start <= at && at < end);
  }

  get parts(): readonly Part[] {
    return (this.#parts ??= markdownParts(this.document.getText()));
  }
}

export function parserWith(slugifier: ISlugifier): IMdParser {
  const tokenize = (document: ITextDocument): Promise<Token[]> =>
    Promise.resolve(document instanceof MarkdownText ? document.tokens() : []);
  return { slugifier, tokenize };
}
