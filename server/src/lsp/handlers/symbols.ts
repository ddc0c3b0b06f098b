import { SymbolKind } from 'vscode-languageserver';
import type { DocumentSymbol, DocumentSymbolParams } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { symbols, type ReportSymbol } from '../../service/symbols.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

export const SYMBOL_KINDS: Readonly<Record<ReportSymbol['kind'], SymbolKind>> = {
  section: SymbolKind.String,
  entry: SymbolKind.Event,
  action: SymbolKind.Field,
};

/** Sections, entries and actions as the editor's outline. */
export function serveSymbols({ connection, guard, tell }: Server): void {
  connection.onDocumentSymbol(
    guard.report(
      'Document symbols',
      [],
      (params: DocumentSymbolParams) => params.textDocument.uri,
      ({ document, analysis }) => symbols(analysis, tell).map(symbol => toSymbol(document, symbol)),
    ),
  );
}

function toSymbol(
  document: TextDocument,
  { kind, name, detail, span, nameSpan, children }: ReportSymbol,
): DocumentSymbol {
  return {
    name,
    detail,
    kind: SYMBOL_KINDS[kind],
    range: toRange(document, span),
    selectionRange: toRange(document, nameSpan),
    children: children.map(child => toSymbol(document, child)),
  };
}
