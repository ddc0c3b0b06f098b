import * as vscode from 'vscode';
import type { TimelineView } from '../../../server/src/protocol/index.js';
import { LANGUAGE_ID } from '../reports.js';
import type { Server } from '../server.js';

const SETTING = 'markdownPreview.timeline';

/** VS Code renders at most this often, in milliseconds, with some room. */
const RENDERED_WITHIN = 400;

/** How often a preview is asked to show a newer timeline: one that was closed meanwhile never does. */
const REFRESHES = 3;

/**
 * The views that the built-in Markdown preview draws. It renders at once while the server answers later: what is known
 * is drawn, and the preview is refreshed when a newer view has come.
 */
export class PreviewTimelines implements vscode.Disposable {
  // By document, not by address: one that is opened again counts its versions from one again.
  private readonly known = new WeakMap<vscode.TextDocument, TimelineView>();
  private readonly asked = new WeakSet<vscode.TextDocument>();
  private readonly drawn = new WeakMap<vscode.TextDocument, TimelineView>();

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
    const view = this.known.get(open) ?? null;
    if (view !== null) this.drawn.set(open, view);
    if (view?.version !== open.version) void this.ask(open);
    return view;
  }

  private async ask(document: vscode.TextDocument): Promise<void> {
    if (this.asked.has(document) || !this.server.client.isRunning()) return;
    this.asked.add(document);
    const { version } = document;
    const before = this.known.get(document);
    const view = await this.server.timeline(document.uri.toString()).catch(() => null);
    this.asked.delete(document);
    const isNewer = view !== null && view.version !== before?.version;
    if (isNewer) this.known.set(document, view);
    // A text that was changed meanwhile may have been rendered meanwhile, too, and nobody was asked for its view.
    if (isNewer || document.version !== version) await this.refresh(document);
  }

  /**
   * Has the previews drawn until one shows the view that is known. VS Code forgets that it was asked where it is about
   * to look at the document anyhow, which ends without drawing if the document only was saved.
   */
  private async refresh(document: vscode.TextDocument): Promise<void> {
    const view = this.known.get(document);
    for (let left = REFRESHES; left > 0; left--) {
      await vscode.commands.executeCommand('markdown.preview.refresh');
      await new Promise(resolve => setTimeout(resolve, RENDERED_WITHIN));
      if (this.known.get(document) !== view || this.drawn.get(document) === view) return;
    }
  }
}
