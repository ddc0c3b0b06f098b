import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../service/span.js';

/** Where a span stands for a reader: lines and columns from 1, the end column after the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns offsets into lines and columns. */
export class Lines {
  readonly #document: TextDocument;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    this.#document = TextDocument.create('', 'postmortem', 0, text);
  }

  place(span: Span): Place {
    const start = this.#document.positionAt(span.start);
    const end = this.#document.positionAt(span.end);
    return {
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    };
  }

  line(span: Span): number {
    return this.#document.positionAt(span.start).line + 1;
  }

  /** The last line of a block that holds anything: the blank lines below it are nobody's. */
  endLine(span: Span): number {
    let end = span.end;
    while (end > span.start && /\s/.test(this.#text.charAt(end - 1))) end--;
    return this.#document.positionAt(end).line + 1;
  }
}
