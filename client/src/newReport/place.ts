import * as vscode from 'vscode';
import type { NewReportQuestions } from '../../../server/src/protocol/index.js';
import { pathSegments } from '../../../server/src/service/templates/freeName.js';

/** Where a new report goes. */
export interface ReportPlace {
  readonly folder: vscode.WorkspaceFolder;
  /** The folder that was chosen in the Explorer; null for the configured one. */
  readonly chosen: vscode.Uri | null;
}

/** The folder chosen in the Explorer, else the workspace folder, asked for where there are several; null without any. */
export async function askPlace(target: unknown): Promise<ReportPlace | null | 'cancelled'> {
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

/** A file that would lie at the place, by which its configuration is found; null without a workspace. */
export function fileAt(place: ReportPlace | null): string | null {
  if (place === null) return null;
  return vscode.Uri.joinPath(place.chosen ?? place.folder.uri, 'new.postmortem.md').toString();
}

/** The folder that paths of the configuration are relative to; null without a workspace. */
export function baseOf(place: ReportPlace | null, { base }: NewReportQuestions): vscode.Uri | null {
  if (place === null) return null;
  return base === null ? place.folder.uri : vscode.Uri.parse(base);
}

/** The folder that the report is created in. */
export function folderOf({ chosen }: ReportPlace, base: vscode.Uri, folder: string): vscode.Uri {
  if (chosen !== null) return chosen;
  const segments = pathSegments(folder);
  if (segments === null) {
    throw new Error(
      vscode.l10n.t(
        'The setting postmortem.folder is {0}; a folder inside the workspace, such as "postmortems", is expected.',
        JSON.stringify(folder),
      ),
    );
  }
  return vscode.Uri.joinPath(base, ...segments);
}
