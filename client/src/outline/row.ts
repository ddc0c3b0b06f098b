import * as vscode from 'vscode';
import type { Range } from '../../../server/src/protocol/index.js';

/** A row of the Post-Mortem view, as its menus hand it to commands. */
export interface Row<T> {
  readonly uri: vscode.Uri;
  readonly item: T;
}

/** What a click on a row does that stands for a place of the report. */
export function goToRow(row: Row<object>): vscode.Command {
  return { command: 'postmortem.goToRow', title: vscode.l10n.t('Go to Line'), arguments: [row] };
}

/** What a command was handed as a row, with the place in the report that it stands for; null for anything else. */
export function placedRow(value: unknown): Row<{ readonly range: Range }> | null {
  if (!isRow(value)) return null;
  const { uri, item } = value;
  if (!('range' in item) || typeof item.range !== 'object' || item.range === null) return null;
  return { uri, item: item as { readonly range: Range } };
}

export function isRow(value: unknown): value is Row<object> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'uri' in value &&
    value.uri instanceof vscode.Uri &&
    'item' in value &&
    typeof value.item === 'object' &&
    value.item !== null
  );
}
