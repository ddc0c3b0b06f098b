import * as vscode from 'vscode';
import type { OutlineMetric, Range } from '../../../server/src/protocol/index.js';
import { DURATION_NAMES, MILESTONE_NAMES, duration } from '../../../server/src/service/picture/index.js';
import { goToRow, type Row } from './row.js';

/** A duration, or below it one of the two milestones that it comes from. */
export interface MetricRow {
  readonly label: string;
  readonly description: string;
  readonly icon: string;
  readonly range: Range;
}

/** The rows of a duration: itself, leading to its end, and where it counts from and to. */
export function metricRows({ name, minutes, from, to, fromRange, toRange }: OutlineMetric): MetricRow[] {
  const line = (range: Range): string => vscode.l10n.t('line {0}', range.start.line + 1);
  return [
    {
      label: `${vscode.l10n.t(DURATION_NAMES[name])}: ${duration(minutes)}`,
      description: '',
      icon: 'watch',
      range: toRange,
    },
    {
      label: vscode.l10n.t('from {0}', vscode.l10n.t(MILESTONE_NAMES[from])),
      description: line(fromRange),
      icon: 'arrow-small-right',
      range: fromRange,
    },
    {
      label: vscode.l10n.t('to {0}', vscode.l10n.t(MILESTONE_NAMES[to])),
      description: line(toRange),
      icon: 'arrow-small-right',
      range: toRange,
    },
  ];
}

export function metricItem(row: Row<MetricRow>): vscode.TreeItem {
  const { label, description, icon } = row.item;
  const tree = new vscode.TreeItem(label);
  tree.description = description;
  tree.iconPath = new vscode.ThemeIcon(icon);
  tree.tooltip = `${label} ${description}`.trim();
  tree.contextValue = 'metric';
  tree.command = goToRow(row);
  return tree;
}
