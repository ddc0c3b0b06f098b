import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocumentEdit } from 'vscode-languageserver';
import type { Server } from '../server.js';
import { unescaped } from './linkWorkspace.js';

/**
 * The edit of the language service for links in the shape that the client takes: with the versions of open reports, or as
 * plain changes. `uriOf` tells under which name a file is known to the client.
 */
export function linkEdit(
  { client, documents }: Pick<Server, 'client' | 'documents'>,
  edit: WorkspaceEdit,
  uriOf: (uri: string) => string = uri => uri,
): WorkspaceEdit {
  const changes = (edit.documentChanges ?? []).map(change => {
    if (!TextDocumentEdit.is(change)) return change;
    const uri = uriOf(change.textDocument.uri);
    const open = documents.all().find(document => sameUri(document.uri, uri));
    return { ...change, textDocument: { uri: open?.uri ?? uri, version: open?.version ?? null } };
  });
  if (client().versionedEdits) return { documentChanges: changes };
  const texts = changes.filter(change => TextDocumentEdit.is(change));
  return {
    changes: Object.fromEntries(texts.map(({ textDocument, edits }) => [textDocument.uri, plain(edits)])),
  };
}

function plain(edits: TextDocumentEdit['edits']) {
  return edits.flatMap(edit => ('newText' in edit ? [edit] : []));
}

/** Clients escape more or less of a URI. */
function sameUri(a: string, b: string): boolean {
  return a === b || unescaped(a) === unescaped(b);
}
