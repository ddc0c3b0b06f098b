import * as vscode from 'vscode';
import type { OutlineItem } from '../../../server/src/protocol/index.js';
import { applyInsertion } from '../edits.js';
import type { Command } from './command.js';

/** Reveals a section of the report, or inserts a required one that is missing. Called by the Post-Mortem view. */
export const goToSection: Command = {
  id: 'postmortem.goToSection',
  async run({ server }, uri, item) {
    if (!(uri instanceof vscode.Uri) || !isOutlineItem(item)) return;
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
    const insertion = await server.insertSection({ uri: uri.toString(), kind: item.kind });
    if (insertion !== null) await applyInsertion(editor, insertion);
  },
};

function isOutlineItem(value: unknown): value is OutlineItem {
  return typeof value === 'object' && value !== null && 'kind' in value && 'range' in value;
}
