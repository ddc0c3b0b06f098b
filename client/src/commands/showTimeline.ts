import * as vscode from 'vscode';
import { activeReport } from '../reports.js';
import type { Command } from './command.js';

export const showTimeline: Command = {
  id: 'postmortem.showTimeline',
  async run({ panels }, target) {
    // A code lens hands over the URI as text.
    const uri = typeof target === 'string' ? vscode.Uri.parse(target) : target;
    const report = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : activeReport();
    if (report === null)
      throw new Error(
        vscode.l10n.t('The timeline is shown for a post-mortem: open one (*.postmortem.md) first.'),
      );
    panels.show(report.uri);
  },
};
