import * as vscode from 'vscode';
import { activeReport } from '../reports.js';
import type { Command } from './command.js';

export const showTimeline: Command = {
  id: 'postmortem.showTimeline',
  async run({ panels }, uri) {
    const report = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : activeReport();
    if (report === null)
      throw new Error('The timeline is shown for a post-mortem: open one (*.postmortem.md) first.');
    panels.show(report.uri);
  },
};
