import * as vscode from 'vscode';

export const LANGUAGE_ID = 'postmortem';

/** Whether a document is a report. */
export function isReport(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE_ID;
}

/** The report in the active editor, or null. */
export function activeReport(): vscode.TextDocument | null {
  const document = vscode.window.activeTextEditor?.document;
  return document !== undefined && isReport(document) ? document : null;
}
