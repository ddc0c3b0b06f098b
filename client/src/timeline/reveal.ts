import * as vscode from 'vscode';

/** How long VS Code is given to notice the page's focus, in milliseconds: it looks four times a second. */
const PATIENCE = 1000;

/** Shows a line (0-based) of a report, in the editor that shows it already where there is one, and goes on there. */
export async function revealLine(uri: vscode.Uri, wanted: number, panel: vscode.WebviewPanel): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const line = document.lineAt(Math.min(wanted, document.lineCount - 1));
  const shown = vscode.window.visibleTextEditors.find(
    editor => editor.document.uri.toString() === uri.toString(),
  );
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.One;
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preserveFocus: true });
  const at = new vscode.Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(line.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await untilActive(panel);
  await vscode.window.showTextDocument(document, { viewColumn });
}

/**
 * Resolves once VS Code knows that the page has the focus. It learns of a press only after a while, and an editor that
 * took the focus before that would have to give it back.
 */
function untilActive(panel: vscode.WebviewPanel): Promise<void> {
  if (panel.active) return Promise.resolve();
  return new Promise(resolve => {
    const done = (): void => {
      clearTimeout(limit);
      subscription.dispose();
      resolve();
    };
    // The page had the focus all the time, as in two clicks in quick succession: nothing will be noticed.
    const limit = setTimeout(done, PATIENCE);
    const subscription = panel.onDidChangeViewState(() => {
      if (panel.active) done();
    });
  });
}
