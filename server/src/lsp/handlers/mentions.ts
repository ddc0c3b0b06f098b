import { DocumentHighlightKind } from 'vscode-languageserver';
import type { DocumentHighlight, DocumentHighlightParams } from 'vscode-languageserver';
import { mentionsAt } from '../../service/mentions.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** The same actor or ticket, marked across the report. */
export function serveMentions({ connection, guard }: Server): void {
  connection.onDocumentHighlight(
    guard.report(
      'Highlights',
      [],
      (params: DocumentHighlightParams) => params.textDocument.uri,
      ({ document, analysis }, { position }): DocumentHighlight[] =>
        (mentionsAt(analysis, document.offsetAt(position))?.spans ?? []).map(span => ({
          range: toRange(document, span),
          kind: DocumentHighlightKind.Text,
        })),
    ),
  );
}
