import * as vscode from 'vscode';
import { ChangedMeanwhile, askUnchanged } from '../askUnchanged.js';
import { applyEdits } from '../edits.js';
import type { Server } from '../server.js';
import { placedRow } from './row.js';

/** Checks the box of a row's action item or clears it, as one step that can be undone. */
export async function markAction(server: Server, value: unknown, done: boolean): Promise<void> {
  const row = placedRow(value);
  if (row === null || !('text' in row.item) || typeof row.item.text !== 'string') return;
  const { range, text } = row.item;
  const params = { uri: row.uri.toString(), line: range.start.line, text, done };
  const document = await vscode.workspace.openTextDocument(row.uri);
  const edits = await askUnchanged(document, () => server.markAction(params));
  if (edits.length === 0) throw new ChangedMeanwhile();
  await applyEdits(row.uri, edits);
}
