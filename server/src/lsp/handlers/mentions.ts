import { DocumentHighlightKind, ErrorCodes, ResponseError } from 'vscode-languageserver';
import type {
  DocumentHighlight,
  DocumentHighlightParams,
  PrepareRenameParams,
  Range,
  RenameParams,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { mentionsAt, renameEdits } from '../../service/mentions.js';
import { toRange, toWorkspaceEdit } from '../convert.js';
import type { Server } from '../server.js';

/** The same actor or ticket across the report: shown, and renamed. */
export function serveMentions({ connection, guard, client }: Server): void {
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
  connection.onPrepareRename(
    guard.report<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      'Prepare rename',
      null,
      params => params.textDocument.uri,
      ({ document, analysis }, { position }) => {
        const found = mentionsAt(analysis, document.offsetAt(position));
        if (found?.kind !== 'actor') return null;
        return { range: toRange(document, found.at), placeholder: found.name };
      },
    ),
  );
  connection.onRenameRequest(
    guard.report<RenameParams, WorkspaceEdit | ResponseError<undefined> | null>(
      'Rename',
      null,
      params => params.textDocument.uri,
      ({ document, analysis }, { position, newName }) => {
        const found = mentionsAt(analysis, document.offsetAt(position));
        if (found?.kind !== 'actor') return null;
        const edits = renameEdits(found, newName);
        return edits.length > 0
          ? toWorkspaceEdit(document, edits, client())
          : new ResponseError(
              ErrorCodes.InvalidParams,
              `"${newName}" cannot stand in an entry or a cell; a name on one line without "|" can.`,
            );
      },
    ),
  );
}
