import * as vscode from 'vscode';
import type { OutlineAction } from '../../../server/src/protocol/index.js';
import { goToRow, type Row } from './row.js';

/** One action item with its owner and due date; what it lacks is said in words. */
export function actionItem(row: Row<OutlineAction>): vscode.TreeItem {
  const { text, owner, due, done, markable } = row.item;
  const tree = new vscode.TreeItem(text === '' ? vscode.l10n.t('(no text)') : text);
  const state = done ? [vscode.l10n.t('done')] : [];
  tree.description = [...state, owner ?? vscode.l10n.t('no owner'), due ?? vscode.l10n.t('no due date')].join(
    ' · ',
  );
  tree.iconPath = new vscode.ThemeIcon(done ? 'pass-filled' : 'circle-large-outline');
  tree.tooltip = `${text}\n${tree.description}`;
  tree.accessibilityInformation = { label: `${text}, ${tree.description}` };
  tree.contextValue = markable ? (done ? 'action.done' : 'action.open') : 'action';
  tree.command = goToRow(row);
  return tree;
}
