import * as vscode from 'vscode';
import {
  exportTimeline,
  type ExportFormat,
  type ExportOptions,
  type Incident,
} from '../../../server/src/service/picture/index.js';

/** Asks where to, and writes the whole timeline there in a format. */
export function saveText(
  report: vscode.Uri,
  incident: Incident,
  format: ExportFormat,
  options: ExportOptions,
): Promise<void> {
  return saveBytes(report, format, new TextEncoder().encode(exportTimeline(incident, format, options)));
}

/** Asks where to, beside the report at first, and writes there. Leaving the question writes nothing. */
export async function saveBytes(report: vscode.Uri, extension: string, bytes: Uint8Array): Promise<void> {
  const stem = report.path.replace(/(?:\.postmortem)?\.md$/i, '');
  const target = await vscode.window.showSaveDialog({
    defaultUri: report.with({ path: `${stem}-timeline.${extension}` }),
    filters: { [extension.toUpperCase()]: [extension] },
    title: vscode.l10n.t('Export the Timeline'),
  });
  if (target === undefined) return;
  await vscode.workspace.fs.writeFile(target, bytes);
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  const open = vscode.l10n.t('Open');
  const told = vscode.l10n.t('The timeline was written to {0}.', name);
  if ((await vscode.window.showInformationMessage(told, open)) === open)
    await vscode.commands.executeCommand('vscode.open', target);
}

/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), each => each.charCodeAt(0));
}
