import * as vscode from 'vscode';
import type { Range } from '../../../server/src/protocol/index.js';

/** The command of a row that leads to a place of the report. */
export function opensAt(uri: vscode.Uri | undefined, { start }: Range): vscode.Command | null {
  if (uri === undefined) return null;
  const at = new vscode.Position(start.line, start.character);
  return {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Line'),
    arguments: [uri, { selection: new vscode.Range(at, at) } satisfies vscode.TextDocumentShowOptions],
  };
}
