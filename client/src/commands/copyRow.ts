import * as vscode from 'vscode';
import { toRange } from '../edits.js';
import { placedRow } from '../outline/row.js';
import type { Command } from './command.js';

/** Puts a section or an action as it is written, or a duration in words, on the clipboard. Called by the menus of the view. */
export const copyRow: Command = {
  id: 'postmortem.copyRow',
  async run(_, value) {
    const row = placedRow(value);
    if (row === null) return;
    const { uri, item } = row;
    const label = 'label' in item && typeof item.label === 'string' ? item.label : null;
    const text = label ?? (await vscode.workspace.openTextDocument(uri)).getText(toRange(item.range)).trim();
    await vscode.env.clipboard.writeText(text);
  },
};
