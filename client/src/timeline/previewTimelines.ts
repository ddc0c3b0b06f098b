import * as vscode from 'vscode';
import type { TimelineView } from '../../../server/src/protocol/index.js';
import { LANGUAGE_ID } from '../reports.js';
import type { Server } from '../server.js';

const SETTING = 'markdownPreview.timeline';

/**
 * The views that the built-in Markdown preview draws. It renders at once while the server answers later: what is known
 * is drawn, and the preview is refreshed when a newer view has come.
 */
export class PreviewTimelines implements vscode.Disposable {
  private readonly known = new Map<string, TimelineView>();
  private readonly asked = new Set<string>();

  private readonly settings = vscode.workspace.onDidChangeConfiguration(change => {
    if (change.affectsConfiguration(`postmortem.${SETTING}`))
      void vscode.commands.executeCommand('markdown.preview.refresh');
  });

  constructor(private readonly server: Server) {}

  dispose(): void {
    this.settings.dispose();
  }

  /** The view of a document, as last known; null where the setting is off or it is no report. */
  of(document: unknown): TimelineView | null {
    if (!(document instanceof vscode.Uri)) return null;
    const open = vscode.workspace.textDocuments.find(each => each.uri.toString() === document.toString());
    if (open?.languageId !== LANGUAGE_ID) return null;
    const settings = vscode.workspace.getConfiguration('postmortem', document);
    if (!settings.get<boolean>(SETTING, false)) return null;
    const key = document.toString();
    const view = this.known.get(key) ?? null;
    if (view?.version !== open.version) void this.ask(key);
    return view;
  }

  private async ask(key: string): Promise<void> {
    if (this.asked.has(key) || !this.server.client.isRunning()) return;
    this.asked.add(key);
    const before = this.known.get(key)?.version;
    const view = await this.server.timeline(key).catch(() => null);
    this.asked.delete(key);
    if (view === null || view.version === before) return;
    this.known.set(key, view);
    await vscode.commands.executeCommand('markdown.preview.refresh');
  }
}
