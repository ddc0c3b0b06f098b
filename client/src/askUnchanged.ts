import * as vscode from 'vscode';

/** Said instead of acting on places of a text that is there no more. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super(vscode.l10n.t('the report was changed at the same time. Try again.'));
  }
}

/**
 * What `ask` answers about a report of this version. Rejects with `ChangedMeanwhile` where the report is another one
 * when it asks or when the answer comes: the places in it would be those of the old text, and what was typed would be
 * lost.
 */
export async function askUnchanged<T>(
  document: vscode.TextDocument,
  ask: () => Promise<T>,
  version = document.version,
): Promise<T> {
  if (document.version !== version) throw new ChangedMeanwhile();
  const answer = await ask();
  if (document.version !== version) throw new ChangedMeanwhile();
  return answer;
}
