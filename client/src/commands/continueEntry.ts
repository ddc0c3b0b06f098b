import * as vscode from 'vscode';
import { toRange } from '../edits.js';
import { isReport } from '../reports.js';
import type { Command } from './command.js';

/**
 * Makes the line that Enter has just begun the next entry of the timeline or row of the actions. The key itself writes
 * the line end before this runs, so it is never late, whatever the server does.
 */
export const continueEntry: Command = {
  id: 'postmortem.continueEntry',
  async run({ server, continued }) {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || !mayContinue(editor)) return;
    const { document, selection } = editor;
    const { version } = document;
    const { line } = selection.active;
    if (continued.wasLeftUntouched(document, line)) {
      await takeBack(editor, line);
      return;
    }
    const next = await server.continueEntry({ uri: document.uri.toString(), version, line });
    // Whoever typed on meanwhile is left alone.
    if (next === null || document.version !== version || editor.selection.active.line !== line) return;
    // Rules for Enter cannot take an empty item back: they change the new line only.
    if (next.snippet === '') {
      await takeBack(editor, line);
      return;
    }
    await vscode.commands.executeCommand('leaveSnippet');
    // The key bindings know first, so that an Enter which follows at once finds them ready.
    await continued.begin(document, line);
    const at = { undoStopBefore: false, undoStopAfter: true };
    const isWritten =
      document.version === version &&
      (await editor.insertSnippet(new vscode.SnippetString(next.snippet), toRange(next.range), at));
    if (!isWritten) continued.end();
  },
};

/** Ends the list: the entry or item above, which nothing was written into, goes, and the line of the cursor is empty. */
async function takeBack(editor: vscode.TextEditor, line: number): Promise<void> {
  await vscode.commands.executeCommand('leaveSnippet');
  const { range } = editor.document.lineAt(line);
  await editor.edit(edit => {
    edit.delete(range.with(new vscode.Position(line - 1, 0)));
  });
}

/** Whether the cursor stands at the end of a line that has nothing on it, below an item of a list or a row. */
function mayContinue({ document, selections }: vscode.TextEditor): boolean {
  const [selection] = selections;
  if (!isReport(document) || selections.length !== 1 || selection?.isEmpty !== true) return false;
  const { line, character } = selection.active;
  if (line === 0 || character < document.lineAt(line).text.length) return false;
  return /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\|)/.test(document.lineAt(line - 1).text);
}
