import * as vscode from 'vscode';
import { LANGUAGE_ID } from '../reports.js';

/** Where paste edits are offered. */
export const REPORTS: vscode.DocumentSelector = { language: LANGUAGE_ID };

/** Whether this VS Code has paste edits, which came with version 1.97. */
export function hasPasteEdits(): boolean {
  return 'registerDocumentPasteEditProvider' in vscode.languages;
}

/** The kind of an edit of this extension, such as `postmortem.entries`, for `editor.pasteAs.preferences`. */
export function kindOf(name: string): vscode.DocumentDropOrPasteEditKind {
  return vscode.DocumentDropOrPasteEditKind.Empty.append('postmortem', name);
}
