import * as vscode from 'vscode';
import type { OutlineItem } from '../../../server/src/protocol/index.js';

const ICONS: Readonly<Record<OutlineItem['state'], string>> = {
  complete: 'pass',
  thin: 'circle-large-outline',
  empty: 'circle-slash',
  missing: 'add',
};

/** One section in the view. Its state is told by icon and words, never by colour alone. */
export function toTreeItem(item: OutlineItem, uri: vscode.Uri | undefined): vscode.TreeItem {
  const tree = new vscode.TreeItem(item.heading);
  const findings =
    item.findings === 0 ? '' : `, ${item.findings} ${item.findings === 1 ? 'finding' : 'findings'}`;
  tree.description = item.state + findings;
  tree.iconPath = new vscode.ThemeIcon(ICONS[item.state]);
  tree.tooltip =
    item.state === 'missing'
      ? `"${item.heading}" is missing. Click to insert it.`
      : `${item.heading}: ${item.state}${findings}`;
  tree.accessibilityInformation = { label: `${item.heading}, ${item.state}${findings}` };
  tree.command = {
    command: 'postmortem.goToSection',
    title: 'Go to or Insert Section',
    arguments: [uri, item],
  };
  return tree;
}
