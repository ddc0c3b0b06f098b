import * as vscode from 'vscode';
import type { Server } from '../server.js';
import { TimelinePanel } from './panel.js';

const VIEW_TYPE = 'postmortem.timeline';

/** The open timeline previews, one for each report; they come back after a reload. */
export class TimelinePanels implements vscode.Disposable {
  private readonly panels = new Map<string, TimelinePanel>();
  private readonly serializer: vscode.Disposable;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly server: Server,
  ) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
      deserializeWebviewPanel: (panel, state: unknown) => {
        const uri = uriOf(state);
        if (uri === null) panel.dispose();
        else this.adopt(uri, panel);
        return Promise.resolve();
      },
    });
  }

  /** Opens the preview of a report beside its editor, or brings it to the front. */
  show(uri: vscode.Uri): void {
    const open = this.panels.get(uri.toString());
    if (open !== undefined) {
      open.reveal();
      return;
    }
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.adopt(uri, vscode.window.createWebviewPanel(VIEW_TYPE, vscode.l10n.t('Timeline'), column));
  }

  dispose(): void {
    this.serializer.dispose();
    for (const panel of this.panels.values()) panel.dispose();
  }

  private adopt(uri: vscode.Uri, webview: vscode.WebviewPanel): void {
    const key = uri.toString();
    this.panels.set(key, new TimelinePanel(uri, webview, this.extensionUri, this.server));
    webview.onDidDispose(() => this.panels.delete(key));
  }
}

function uriOf(state: unknown): vscode.Uri | null {
  if (typeof state !== 'object' || state === null || !('uri' in state) || typeof state.uri !== 'string')
    return null;
  try {
    return vscode.Uri.parse(state.uri, true);
  } catch {
    return null;
  }
}
