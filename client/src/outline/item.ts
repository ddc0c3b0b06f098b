import * as vscode from 'vscode';
import type { OutlineItem } from '../../../server/src/protocol/index.js';
import type { Row } from './row.js';

const ICONS: Readonly<Record<OutlineItem['state'], string>> = {
  complete: 'pass',
  thin: 'circle-large-outline',
  empty: 'circle-slash',
  missing: 'add',
};

/** One section in the view. Its state is told by icon and words, never by colour alone. */
export function toTreeItem(row: Row<OutlineItem>): vscode.TreeItem {
  const { item } = row;
  const tree = new vscode.TreeItem(item.heading);
  const state = [stateText(item.state), ...(item.findings === 0 ? [] : [findingsText(item.findings)])].join(
    ', ',
  );
  tree.description = state;
  tree.iconPath = new vscode.ThemeIcon(ICONS[item.state]);
  tree.tooltip =
    item.state === 'missing'
      ? vscode.l10n.t('"{0}" is missing. Click to insert it.', item.heading)
      : `${item.heading}: ${state}`;
  tree.accessibilityInformation = { label: `${item.heading}, ${state}` };
  tree.command = {
    command: 'postmortem.goToSection',
    title: vscode.l10n.t('Go to Section'),
    arguments: [row],
  };
  tree.contextValue = item.state === 'missing' ? 'missing' : 'section';
  return tree;
}

/** How many findings there are, in words. */
export function findingsText(count: number): string {
  return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}

function stateText(state: OutlineItem['state']): string {
  switch (state) {
    case 'complete':
      return vscode.l10n.t('complete');
    case 'thin':
      return vscode.l10n.t('thin');
    case 'empty':
      return vscode.l10n.t('empty');
    case 'missing':
      return vscode.l10n.t('missing');
  }
}
