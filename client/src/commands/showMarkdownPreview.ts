import * as vscode from 'vscode';
import { activeReport } from '../reports.js';
import type { Command } from './command.js';

/** Opens VS Code's own Markdown preview of a report beside it: its commands are offered for the language Markdown alone. */
export const showMarkdownPreview: Command = {
  id: 'postmortem.showMarkdownPreview',
  async run(_, uri) {
    const report = uri instanceof vscode.Uri ? uri : activeReport()?.uri;
    if (report === undefined)
      throw new Error(vscode.l10n.t('The preview shows a post-mortem: open one (*.postmortem.md) first.'));
    await vscode.commands.executeCommand('markdown.showPreviewToSide', report);
  },
};
