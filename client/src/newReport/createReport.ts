import * as vscode from 'vscode';
import type { NewReportResult } from '../../../server/src/protocol/index.js';
import { LANGUAGE_ID } from '../reports.js';
import { freeName } from '../../../server/src/service/templates/freeName.js';

/** Creates the report without ever overwriting a file, opens it and starts its tab stops. Without a folder it is untitled. */
export async function createReport(folder: vscode.Uri | null, report: NewReportResult): Promise<void> {
  const document =
    folder === null
      ? await vscode.workspace.openTextDocument({ language: LANGUAGE_ID, content: report.text })
      : await vscode.workspace.openTextDocument(await createFile(folder, report));
  const editor = await vscode.window.showTextDocument(document);
  // The text stands there already, so that an empty report is never checked; the snippet brings the tab stops.
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  await editor.insertSnippet(new vscode.SnippetString(report.snippet), whole);
}

async function createFile(
  reports: vscode.Uri,
  { fileStem, text }: Pick<NewReportResult, 'fileStem' | 'text'>,
): Promise<vscode.Uri> {
  const wanted = vscode.Uri.joinPath(reports, fileStem);
  const folder = vscode.Uri.joinPath(wanted, '..');
  const shown = vscode.workspace.asRelativePath(folder);
  try {
    await vscode.workspace.fs.createDirectory(folder);
    const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name));
    const stem = wanted.path.slice(wanted.path.lastIndexOf('/') + 1);
    const uri = vscode.Uri.joinPath(folder, freeName(stem, taken));
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
        'No report was created in "{0}". {1} Choose another folder in the setting postmortem.folder.',
        shown,
        reason,
      ),
      { cause: error },
    );
  }
}
