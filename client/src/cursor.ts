import * as vscode from 'vscode';
import { isReport } from './reports.js';
import type { Server } from './server.js';

/** Tells the server when the cursor of a report goes to another line: what waits for that is shown then. */
export function tellCursor(server: Server): vscode.Disposable {
  let told = '';
  return vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
    if (!isReport(document) || !server.client.isRunning()) return;
    const uri = document.uri.toString();
    const { line } = selection.active;
    if (told === `${uri}#${line}`) return;
    told = `${uri}#${line}`;
    void server.cursor({ uri, line });
  });
}
