import * as vscode from 'vscode';
import type { OutlineItem } from '../../../server/src/protocol/index.js';
import { askUnchanged } from '../askUnchanged.js';
import { applyInsertion } from '../edits.js';
import { isRow } from '../outline/row.js';
import type { Server } from '../server.js';
import type { Command } from './command.js';

/** Reveals a section of the report, or inserts a required one that is missing. Called by the Post-Mortem view. */
export const goToSection: Command = {
  id: 'postmortem.goToSection',
  run: ({ server }, row) => openSection(server, row),
};

/** Shows the section of a row, or inserts it where the report lacks it. */
export async function openSection(server: Server, row: unknown): Promise<void> {
  if (!isRow(row) || !isOutlineItem(row.item)) return;
  const { uri, item } = row;
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preserveFocus: false });
  if (item.range !== null) {
    const start = document.validatePosition(
      new vscode.Position(item.range.start.line, item.range.start.character),
    );
    editor.selection = new vscode.Selection(start, start);
    editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.AtTop);
    return;
  }
  const params = { uri: uri.toString(), kind: item.kind };
  const insertion = await askUnchanged(document, () => server.insertSection(params));
  if (insertion !== null) await applyInsertion(editor, insertion);
}

function isOutlineItem(value: object): value is OutlineItem {
  return 'kind' in value && 'range' in value;
}
