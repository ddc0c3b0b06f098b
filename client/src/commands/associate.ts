import * as vscode from 'vscode';
import { foldersOf, globOfFile, globOfFolder, isElsewhere } from '../associations.js';
import { LANGUAGE_ID } from '../reports.js';
import type { Command } from './command.js';

/** So many files are looked at; a workspace that holds more has its folders named in part. */
const MOST_FILES = 5000;

/** Reports already, and files of others. */
const OTHERS = '{**/*.postmortem.md,**/node_modules/**}';

/**
 * Takes reports that lie around as plain Markdown as post-mortems, by the setting files.associations of the workspace:
 * those of a folder, or one file alone. Esc leaves the setting as it was.
 */
export const associate: Command = {
  id: 'postmortem.associate',
  async run(_context, target) {
    if (vscode.workspace.workspaceFolders === undefined)
      throw new Error(vscode.l10n.t('Open the folder that holds the reports first.'));
    const chosen = target instanceof vscode.Uri ? target : markdownInEditor();
    const glob = await askGlob(chosen);
    if (glob === undefined) return;
    const files = vscode.workspace.getConfiguration('files');
    const known = files.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
    await files.update(
      'associations',
      { ...known, [glob]: LANGUAGE_ID },
      vscode.ConfigurationTarget.Workspace,
    );
  },
};

function markdownInEditor(): vscode.Uri | null {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' ? document.uri : null;
}

async function askGlob(chosen: vscode.Uri | null): Promise<string | undefined> {
  const found = await vscode.workspace.findFiles('**/*.md', OTHERS, MOST_FILES);
  const paths = found.map(uri => vscode.workspace.asRelativePath(uri, false));
  const own = chosen === null ? null : await ownOf(chosen);
  const choices = foldersOf(paths, own?.path ?? null).map(({ folder, count }) => ({
    label: folder === '' ? vscode.l10n.t('All of the workspace') : folder,
    description: count === 1 ? vscode.l10n.t('1 Markdown file') : vscode.l10n.t('{0} Markdown files', count),
    detail: globOfFolder(isElsewhere(folder, paths) ? wholePath(folder) : folder),
  }));
  if (own !== null)
    choices.unshift({ label: own.path, description: vscode.l10n.t('this file'), detail: own.glob });
  if (choices.length === 0)
    throw new Error(vscode.l10n.t('The workspace holds no other Markdown file (*.md).'));
  const picked = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('Treat Files as Post-Mortems'),
    placeHolder: vscode.l10n.t('Which Markdown files are post-mortems?'),
  });
  return picked?.detail;
}

/**
 * The chosen file and the pattern that takes it alone; null where the settings of the workspace have no business with it:
 * it was never saved, or lies elsewhere.
 */
async function ownOf(chosen: vscode.Uri): Promise<{ path: string; glob: string } | null> {
  if (vscode.workspace.getWorkspaceFolder(chosen) === undefined) return null;
  const path = vscode.workspace.asRelativePath(chosen, false);
  const glob = globOfFile(path);
  // Those of packages that are installed would be taken as well.
  const found = await vscode.workspace.findFiles(glob, null, 2);
  return { path, glob: found.length > 1 ? globOfFile(chosen.path) : glob };
}

/** A folder's path with that of the workspace folder before it; of several, each may hold a folder that is meant. */
function wholePath(folder: string): string {
  const [first, ...others] = vscode.workspace.workspaceFolders ?? [];
  return first === undefined || others.length > 0 ? folder : vscode.Uri.joinPath(first.uri, folder).path;
}
