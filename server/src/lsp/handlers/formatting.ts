import type { DocumentFormattingParams, DocumentRangeFormattingParams } from 'vscode-languageserver';
import { formatEdits } from '../../service/format/index.js';
import { toSpan, toTextEdit } from '../convert.js';
import type { Server } from '../server.js';

/** Lines up tables and, where the setting says so, writes times in one way: in the whole report or in a range. */
export function serveFormatting({ connection, guard }: Server): void {
  connection.onDocumentFormatting(
    guard.report(
      'Formatting',
      [],
      (params: DocumentFormattingParams) => params.textDocument.uri,
      ({ document, analysis, editor }) =>
        formatEdits(analysis, { start: 0, end: document.getText().length }, editor.format).map(edit =>
          toTextEdit(document, edit),
        ),
    ),
  );
  connection.onDocumentRangeFormatting(
    guard.report(
      'Range formatting',
      [],
      (params: DocumentRangeFormattingParams) => params.textDocument.uri,
      ({ document, analysis, editor }, { range }) =>
        formatEdits(analysis, toSpan(document, range), editor.format).map(edit => toTextEdit(document, edit)),
    ),
  );
}
