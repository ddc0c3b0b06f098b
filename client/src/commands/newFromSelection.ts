import * as vscode from 'vscode';
import { beginReport } from '../newReport/begin.js';
import type { Command } from './command.js';

/** Begins a report whose timeline is made of the selected lines of a chat or a log. */
export const newFromSelection: Command = {
  id: 'postmortem.newFromSelection',
  async run({ server }) {
    const editor = vscode.window.activeTextEditor;
    const selected = editor?.selections.filter(selection => !selection.isEmpty) ?? [];
    if (editor === undefined || selected.length === 0) {
      throw new Error(
        vscode.l10n.t(
          'Nothing is selected. Select the lines of a chat or a log that are to become the timeline, in any file.',
        ),
      );
    }
    const lines = selected.map(selection => editor.document.getText(selection)).join('\n');
    await beginReport(server, undefined, lines);
  },
};
