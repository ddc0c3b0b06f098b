import * as vscode from 'vscode';
import type { Outline } from '../../../server/src/protocol/index.js';
import { activeReport, isReport } from '../reports.js';
import type { Server } from '../server.js';
import { debounce } from '../debounce.js';
import { actionItem } from './actions.js';
import { findingsText, toTreeItem } from './item.js';
import { metricItem, metricRows } from './metrics.js';
import type { Row } from './row.js';

/** Typing pauses this long before the view is asked for again, in milliseconds. */
const DELAY = 200;

interface Shown {
  readonly uri: vscode.Uri;
  readonly outline: Outline;
}

/** The Post-Mortem view: sections, metrics and actions of the report that was last active. */
export function createOutline(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>();
  let uri: vscode.Uri | undefined;
  let shown: Shown | null = null;
  const tree = <T>(id: string, items: () => readonly T[], toItem: (row: Row<T>) => vscode.TreeItem) =>
    vscode.window.createTreeView<Row<T>>(id, {
      treeDataProvider: {
        onDidChangeTreeData: changed.event,
        getChildren: row => {
          // The report that the rows are from: the active one may be another while its outline is on the way.
          const report = row === undefined ? shown?.uri : undefined;
          return report === undefined ? [] : items().map(item => ({ uri: report, item }));
        },
        getTreeItem: toItem,
      },
    });
  const sections = tree('postmortem.outline', () => shown?.outline.items ?? [], toTreeItem);
  const metrics = tree(
    'postmortem.metrics',
    () => shown?.outline.metrics.flatMap(metricRows) ?? [],
    metricItem,
  );
  const actions = tree('postmortem.actions', () => shown?.outline.actions ?? [], actionItem);

  /** Asks the server; the view changes only when the answer is another one, so it does not flicker. */
  const ask = async (): Promise<void> => {
    const asked = uri;
    const answer =
      asked === undefined || !server.client.isRunning() ? null : await server.outline(asked.toString());
    const next = asked === undefined || answer === null ? null : { uri: asked, outline: answer };
    if (asked !== uri || isSame(next, shown)) return;
    shown = next;
    const count = answer?.findings ?? 0;
    sections.badge = count === 0 ? undefined : { value: count, tooltip: findingsText(count) };
    sections.description = answer?.title ?? '';
    changed.fire(undefined);
  };
  const refresh = debounce(DELAY, () => {
    void ask();
  });
  const isOpen = (): boolean =>
    vscode.workspace.textDocuments.some(
      document => isReport(document) && document.uri.toString() === uri?.toString(),
    );
  const follow = (): void => {
    const report = activeReport();
    if (report !== null) uri = report.uri;
    else if (!isOpen()) uri = undefined;
    void vscode.commands.executeCommand('setContext', 'postmortem.hasReport', uri !== undefined);
    refresh.now();
  };
  follow();
  return vscode.Disposable.from(
    ...[sections, metrics, actions, changed, refresh],
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isReport(document) && document.uri.toString() === uri?.toString()) refresh.later();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(each => each.toString() === uri?.toString())) refresh.later();
    }),
    server.onDidChangeState(() => {
      refresh.later();
    }),
  );
}

/** Two reports may look alike; what is done with a row is done to one of them. */
function isSame(a: Shown | null, b: Shown | null): boolean {
  return a?.uri.toString() === b?.uri.toString() && JSON.stringify(a?.outline) === JSON.stringify(b?.outline);
}
