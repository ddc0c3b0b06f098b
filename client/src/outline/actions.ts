import * as vscode from 'vscode';
import type { OutlineAction } from '../../../server/src/protocol/index.js';
import { opensAt } from './opensAt.js';

/** One action item with its owner and due date; what it lacks is said in words. */
export function actionItem(action: OutlineAction, uri: vscode.Uri | undefined): vscode.TreeItem {
  const { text, owner, due, done, range } = action;
  const tree = new vscode.TreeItem(text === '' ? vscode.l10n.t('(no text)') : text);
  const state = done ? [vscode.l10n.t('done')] : [];
  tree.description = [...state, owner ?? vscode.l10n.t('no owner'), due ?? vscode.l10n.t('no due date')].join(
    ' · ',
  );
  tree.iconPath = new vscode.ThemeIcon(done ? 'pass-filled' : 'circle-large-outline');
  tree.tooltip = `${text}\n${tree.description}`;
  tree.accessibilityInformation = { label: `${text}, ${tree.description}` };
  const command = opensAt(uri, range);
  if (command !== null) tree.command = command;
  return tree;
}
