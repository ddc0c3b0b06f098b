import * as vscode from 'vscode';
import type { NewReportResult } from '../../../server/src/protocol/index.js';
import { LANGUAGE_ID } from '../reports.js';
import { folderSegments, freeName } from './fileName.js';

export interface ReportPlace {
  readonly folder: vscode.WorkspaceFolder;
  /** The folder the user chose; null for the configured one. */
  readonly chosen: vscode.Uri | null;
}

/** Creates the report without ever overwriting a file, opens it and starts its tab stops. Without a place it is untitled. */
export async function createReport(place: ReportPlace | null, report: NewReportResult): Promise<void> {
  const document =
    place === null
      ? await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: report.text })
      : await vscode.workspace.openTextDocument(await createFile(place, report));
  const editor = await vscode.window.showTextDocument(document);
  // The text stands there already, so that an empty report is never checked; the snippet brings the tab stops.
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  await editor.insertSnippet(new vscode.SnippetString(report.snippet), whole);
}

async function createFile(
  place: ReportPlace,
  { fileStem, text }: Pick<NewReportResult, 'fileStem' | 'text'>,
): Promise<vscode.Uri> {
  const folder = place.chosen ?? configuredFolder(place.folder);
  const shown = vscode.workspace.asRelativePath(folder);
  try {
    await vscode.workspace.fs.createDirectory(folder);
    const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
    const uri = vscode.Uri.joinPath(folder, freeName(fileStem, taken));
    const edit = new vscode.WorkspaceEdit();
    // A file that has come to be since the folder was read makes the edit fail instead of being overwritten.
    edit.createFile(uri, {
      overwrite: false,
      ignoreIfExists: false,
      contents: new TextEncoder().encode(text),
    });
    if (!(await vscode.workspace.applyEdit(edit)))
      throw new Error(vscode.l10n.t('{0} cannot be written to.', shown));
    await vscode.workspace.fs.stat(uri);
    return uri;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      vscode.l10n.t(
        'No report was created in "{0}". {1} Choose another folder in the setting {2}.',
        ...[shown, reason, 'postmortem.folder'],
      ),
      { cause: error },
    );
  }
}

function configuredFolder(workspaceFolder: vscode.WorkspaceFolder): vscode.Uri {
  const setting = vscode.workspace.getConfiguration('postmortem', workspaceFolder.uri).get<unknown>('folder');
  const segments = typeof setting === 'string' ? folderSegments(setting) : null;
  if (segments === null) {
    throw new Error(
      vscode.l10n.t(
        'The setting {0} is {1}; a folder inside the workspace, such as "postmortems", is expected.',
        ...['postmortem.folder', JSON.stringify(setting)],
      ),
    );
  }
  return vscode.Uri.joinPath(workspaceFolder.uri, ...segments);
}
