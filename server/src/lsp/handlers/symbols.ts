import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Section } from '../../service/model.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** The report's sections as the editor's outline, each with its state. */
export function serveSymbols({ connection, guard }: Server): void {
  connection.onDocumentSymbol(
    guard.report(
      'Document symbols',
      [],
      (params: DocumentSymbolParams) => params.textDocument.uri,
      ({ document, analysis }) => symbolTree(document, analysis.report.sections),
    ),
  );
}

interface Open {
  readonly end: number;
  readonly children: DocumentSymbol[];
}

/** Sections come in document order and nest by their spans: those that still are open hold the next one. */
function symbolTree(document: TextDocument, sections: readonly Section[]): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: Open[] = [];
  for (const section of sections) {
    while ((open.at(-1)?.end ?? Infinity) < section.span.end) open.pop();
    while ((open.at(-1)?.end ?? Infinity) <= section.span.start) open.pop();
    const children: DocumentSymbol[] = [];
    (open.at(-1)?.children ?? roots).push(toSymbol(document, section, children));
    open.push({ end: section.span.end, children });
  }
  return roots;
}

function toSymbol(document: TextDocument, section: Section, children: DocumentSymbol[]): DocumentSymbol {
  return {
    // Editors refuse a symbol without a name.
    name: section.heading.trim() === '' ? '(no heading)' : section.heading,
    detail: section.state,
    kind: SymbolKind.String,
    range: toRange(document, section.span),
    selectionRange: toRange(document, section.headingSpan),
    children,
  };
}
