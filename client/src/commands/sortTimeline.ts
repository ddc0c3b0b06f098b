import * as vscode from 'vscode';
import { askUnchanged } from '../askUnchanged.js';
import { applyEdits } from '../edits.js';
import { activeReport } from '../reports.js';
import type { Command } from './command.js';

/** Puts the entries of the timeline in order, as one undo step. Called by the palette and above the timeline. */
export const sortTimeline: Command = {
  id: 'postmortem.sortTimeline',
  async run({ server }, target) {
    const uri = typeof target === 'string' ? vscode.Uri.parse(target) : activeReport()?.uri;
    if (uri === undefined)
      throw new Error(
        vscode.l10n.t('The timeline of a post-mortem is sorted: open one (*.postmortem.md) first.'),
      );
    const document = await vscode.workspace.openTextDocument(uri);
    const edits = await askUnchanged(document, () => server.sortTimeline(uri.toString()));
    if (edits.length === 0) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The entries are in order, or sorting them would change what they say.'),
      );
      return;
    }
    await applyEdits(uri, edits);
  },
};
