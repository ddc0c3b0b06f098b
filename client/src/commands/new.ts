import * as vscode from 'vscode';
import { createReport, type ReportPlace } from '../newReport/createReport.js';
import { askAnswers } from '../newReport/questions.js';
import type { Command } from './command.js';

/** Asks four questions and opens a new report from the template. Nothing is written before the last answer. */
export const newPostMortem: Command = {
  id: 'postmortem.new',
  async run({ server }, target) {
    const place = await askPlace(target);
    if (place === 'cancelled') return;
    const answers = await askAnswers(server);
    if (answers === undefined) return;
    await createReport(place, await server.newReport(answers));
  },
};

/** Where the report goes: the folder chosen in the Explorer, else the configured one; null without a workspace. */
async function askPlace(target: unknown): Promise<ReportPlace | null | 'cancelled'> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (target instanceof vscode.Uri) {
    const folder = vscode.workspace.getWorkspaceFolder(target);
    if (folder !== undefined) return { folder, chosen: target };
  }
  const [only] = folders;
  if (only === undefined) return null;
  if (folders.length === 1) return { folder: only, chosen: null };
  const picked = await vscode.window.showWorkspaceFolderPick({
    placeHolder: vscode.l10n.t('Workspace folder of the new post-mortem'),
  });
  return picked === undefined ? 'cancelled' : { folder: picked, chosen: null };
}
