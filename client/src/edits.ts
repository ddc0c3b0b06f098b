import * as vscode from 'vscode';
import type { Edit, InsertSectionResult, Position, Range } from '../../server/src/protocol/index.js';

/** Applies an insertion as one undoable edit and puts the cursor where writing goes on. */
export async function applyInsertion(
  editor: vscode.TextEditor,
  { edit, cursor }: InsertSectionResult,
): Promise<void> {
  const applied = await editor.edit(builder => {
    builder.replace(toRange(edit.range), edit.newText);
  });
  if (!applied)
    throw new Error(vscode.l10n.t('The section was not inserted: the report cannot be edited here.'));
  const at = editor.document.validatePosition(toPosition(cursor));
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(new vscode.Range(at, at), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Applies what the server answered, as one step that can be undone. */
export async function applyEdits(uri: vscode.Uri, edits: readonly Edit[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText);
  if (!(await vscode.workspace.applyEdit(edit)))
    throw new Error(vscode.l10n.t('the report cannot be edited here.'));
}

export function toRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(toPosition(start), toPosition(end));
}

function toPosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}
