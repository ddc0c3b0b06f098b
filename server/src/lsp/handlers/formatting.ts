import type { DocumentFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver';
import { formatEdits } from '../../service/format.js';
import { toSpan, toTextEdit } from '../convert.js';
import type { Server } from '../server.js';

/** Lines up the tables of timeline and actions, in the whole report or in a range. */
export function serveFormatting({ connection, guard }: Server): void {
  connection.onDocumentFormatting(
    guard.report(
      'Formatting',
      [],
      (params: DocumentFormattingParams) => params.textDocument.uri,
      ({ document, analysis }) =>
        formatEdits(analysis, { start: 0, end: document.getText().length }).map(edit =>
          toTextEdit(document, edit),
        ),
    ),
  );
  connection.onDocumentRangeFormatting(
    guard.report(
      'Range formatting',
      [],
      (params: DocumentRangeFormattingParams) => params.textDocument.uri,
      ({ document, analysis }, { range }) =>
        formatEdits(analysis, toSpan(document, range)).map(edit => toTextEdit(document, edit)),
    ),
  );
}
