import * as vscode from 'vscode';
import type { Outline, OutlineItem } from '../../../server/src/protocol/index.js';
import { activeReport, isReport } from '../reports.js';
import type { Server } from '../server.js';
import { debounce } from '../debounce.js';
import { toTreeItem } from './item.js';

/** Typing pauses this long before the view is asked for again, in milliseconds. */
const DELAY = 200;

/** The Post-Mortem view: the sections of the report that was last active, with their state. */
export function createOutline(server: Server): vscode.Disposable {
  const provider = new OutlineProvider(server);
  const view = vscode.window.createTreeView('postmortem.outline', { treeDataProvider: provider });
  const refresh = debounce(DELAY, () => {
    void provider.refresh();
  });
  const follow = (): void => {
    const report = activeReport();
    if (report !== null) provider.uri = report.uri;
    else if (
      !vscode.workspace.textDocuments.some(document => document.uri.toString() === provider.uri?.toString())
    )
      provider.uri = undefined;
    void vscode.commands.executeCommand('setContext', 'postmortem.hasReport', provider.uri !== undefined);
    refresh.now();
  };
  follow();
  return vscode.Disposable.from(
    view,
    provider,
    refresh,
    vscode.window.onDidChangeActiveTextEditor(follow),
    vscode.workspace.onDidOpenTextDocument(follow),
    vscode.workspace.onDidCloseTextDocument(follow),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (isReport(document) && document.uri.toString() === provider.uri?.toString()) refresh.later();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some(uri => uri.toString() === provider.uri?.toString())) refresh.later();
    }),
    server.onDidChangeState(() => {
      refresh.later();
    }),
  );
}

class OutlineProvider implements vscode.TreeDataProvider<OutlineItem>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private outline: Outline | null = null;
  uri: vscode.Uri | undefined;

  get onDidChangeTreeData(): vscode.Event<undefined> {
    return this.changed.event;
  }

  /** Asks the server; the view changes only when the answer is another one, so it does not flicker. */
  async refresh(): Promise<void> {
    const { uri } = this;
    const outline =
      uri === undefined || !this.server.client.isRunning() ? null : await this.server.outline(uri.toString());
    if (uri !== this.uri || JSON.stringify(outline) === JSON.stringify(this.outline)) return;
    this.outline = outline;
    this.changed.fire(undefined);
  }

  constructor(private readonly server: Server) {}

  getChildren(item?: OutlineItem): OutlineItem[] {
    return item === undefined ? [...(this.outline?.items ?? [])] : [];
  }

  getTreeItem(item: OutlineItem): vscode.TreeItem {
    return toTreeItem(item, this.uri);
  }

  dispose(): void {
    this.changed.dispose();
  }
}
