import * as vscode from 'vscode';
import type { Command } from './command.js';

/**
 * Takes back an entry that Enter continued and that nothing was written into, its time selected: the list ends with an
 * empty line. Whatever else stands there, the key is never lost.
 */
export const endEntries: Command = {
  id: 'postmortem.endEntries',
  async run({ continued }) {
    const editor = vscode.window.activeTextEditor;
    const line = editor === undefined ? null : continued.untouchedLine(editor.document);
    if (editor === undefined || line === null) {
      await vscode.commands.executeCommand('type', { text: '\n' });
      return;
    }
    await vscode.commands.executeCommand('leaveSnippet');
    await editor.edit(edit => {
      edit.delete(editor.document.lineAt(line).range);
    });
  },
};
