import * as vscode from 'vscode';

/** Shows a line (0-based) of a report, in the editor that shows it already where there is one. */
export async function revealLine(uri: vscode.Uri, wanted: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const line = document.lineAt(Math.min(wanted, document.lineCount - 1));
  const shown = vscode.window.visibleTextEditors.find(
    editor => editor.document.uri.toString() === uri.toString(),
  );
  const options =
    shown?.viewColumn === undefined
      ? { viewColumn: vscode.ViewColumn.One }
      : { viewColumn: shown.viewColumn };
  const editor = await vscode.window.showTextDocument(document, options);
  const at = new vscode.Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(line.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
