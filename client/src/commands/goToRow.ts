import * as vscode from 'vscode';
import { toRange } from '../edits.js';
import { placedRow } from '../outline/row.js';
import type { Command } from './command.js';

/** Shows where a duration ends or an action stands. Called by the menus of the Post-Mortem view. */
export const goToRow: Command = {
  id: 'postmortem.goToRow',
  async run(_, value) {
    const row = placedRow(value);
    if (row === null) return;
    const { start } = toRange(row.item.range);
    await vscode.window.showTextDocument(row.uri, { selection: new vscode.Range(start, start) });
  },
};
