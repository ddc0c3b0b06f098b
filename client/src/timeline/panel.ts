import * as vscode from 'vscode';
import type { TimelineView } from '../../../server/src/protocol/index.js';
import type { TimelineEdit } from '../../../server/src/service/timelineEdits.js';
import { ChangedMeanwhile, askUnchanged } from '../askUnchanged.js';
import { addedLine } from './addedLine.js';
import { debounce } from '../debounce.js';
import { applyEdits } from '../edits.js';
import { bytesOf, saveBytes, saveText } from './save.js';
import { revealLine } from './reveal.js';
import { isReport } from '../reports.js';
import type { Server } from '../server.js';
import { timelineHtml } from './html.js';
import { awaitsAnswer, parseFromPage, type ToPage } from './messages.js';

/** Typing pauses this long before the preview is drawn again, in milliseconds. */
const DELAY = 150;

/** The timeline preview of one report: sends what the server says, reveals the line that the page asks for. */
export class TimelinePanel implements vscode.Disposable {
  private readonly subscriptions: vscode.Disposable[] = [];
  private ready = false;
  private view: TimelineView | null = null;

  constructor(
    private readonly uri: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
    extensionUri: vscode.Uri,
    private readonly server: Server,
  ) {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const { webview } = panel;
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    panel.title = vscode.l10n.t('Timeline: {0}', name);
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    const update = debounce(DELAY, () => {
      void this.sendTimeline();
    });
    this.subscriptions.push(
      new vscode.Disposable(update.dispose),
      webview.onDidReceiveMessage(message => {
        this.receive(message).catch((error: unknown) => this.refuse(error));
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isOurs(document)) update.later();
      }),
      // It is opened anew when its language is changed.
      vscode.workspace.onDidOpenTextDocument(document => {
        if (this.isOurs(document)) update.later();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some(each => each.toString() === uri.toString())) update.later();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (selection !== undefined && this.isOurs(textEditor.document))
          this.send({ type: 'cursor', line: selection.active.line });
      }),
      server.onDidChangeState(() => {
        update.later();
      }),
      panel.onDidDispose(() => {
        this.dispose();
      }),
    );
    webview.html = timelineHtml({
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'timeline.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'timeline.css')).toString(),
      language: vscode.env.language,
      bundle: vscode.l10n.bundle ?? {},
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions.splice(0)).dispose();
    this.panel.dispose();
  }

  private async receive(raw: unknown): Promise<void> {
    const message = parseFromPage(raw);
    if (message === null) {
      if (awaitsAnswer(raw)) throw new Error(vscode.l10n.t('the entry cannot be rewritten that way here.'));
      return;
    }
    if (message.type === 'ready') {
      this.ready = true;
      await this.sendTimeline();
      return;
    }
    switch (message.type) {
      case 'reveal':
        await revealLine(this.uri, message.line, this.panel);
        return;
      case 'undo':
      case 'redo':
        await this.undo(message.type);
        return;
      case 'edit':
        await this.edit(message.version, message.edit);
        return;
      case 'export':
        if (this.view !== null) await saveText(this.uri, this.view, message.format, message);
        return;
      case 'png':
        await saveBytes(this.uri, 'png', bytesOf(message.data));
    }
  }

  /** Asks the server for the edits of a change and applies them as one that can be undone. */
  private async edit(version: number, edit: TimelineEdit): Promise<void> {
    const params = { uri: this.uri.toString(), version, edit };
    const document = await vscode.workspace.openTextDocument(this.uri);
    const edits = await askUnchanged(document, () => this.server.timelineEdit(params), version);
    if (edits.length === 0) throw new Error(vscode.l10n.t('the entry cannot be rewritten that way here.'));
    await applyEdits(this.uri, edits);
    await this.sendTimeline();
    const [first] = edits;
    if (edit.kind === 'add' && first !== undefined) await revealLine(this.uri, addedLine(first), this.panel);
  }

  /** Says why something was not done. A page that shows another report than there is gets the one that there is. */
  private async refuse(error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const text = vscode.l10n.t('Nothing was changed: {0}', reason);
    const isOutdated = error instanceof ChangedMeanwhile;
    this.send({ type: isOutdated ? 'outdated' : 'status', text });
    if (isOutdated) await this.sendTimeline();
  }

  /** Undoes or redoes in the report what was changed last, and comes back to the page. */
  private async undo(command: 'undo' | 'redo'): Promise<void> {
    const shown = vscode.window.visibleTextEditors.find(editor => this.isOurs(editor.document));
    if (shown?.viewColumn === undefined)
      throw new Error(
        vscode.l10n.t('the report stands in no editor that can be seen. Show it, then try again.'),
      );
    await vscode.window.showTextDocument(shown.document, { viewColumn: shown.viewColumn });
    await vscode.commands.executeCommand(command);
    this.panel.reveal(undefined, false);
  }

  private async sendTimeline(): Promise<void> {
    if (!this.ready) return;
    const missing = await this.whyMissing();
    if (missing !== null) {
      this.view = null;
      this.send({ type: 'unavailable', reason: missing });
      return;
    }
    const view = this.server.client.isRunning() ? await this.server.timeline(this.uri.toString()) : null;
    if (view === null) return;
    this.view = view;
    this.send({ type: 'timeline', uri: this.uri.toString(), view });
    const shown = vscode.window.visibleTextEditors.find(editor => this.isOurs(editor.document));
    if (shown !== undefined) this.send({ type: 'cursor', line: shown.selection.active.line });
  }

  /** Why there is nothing to ask the server for; null where there is a report. */
  private async whyMissing(): Promise<string | null> {
    try {
      // After a reload the report may not be open yet; the server knows open ones only.
      if (isReport(await vscode.workspace.openTextDocument(this.uri))) return null;
    } catch {
      return vscode.l10n.t(
        'The report of this timeline cannot be opened. It may have been moved or deleted.',
      );
    }
    return vscode.l10n.t(
      'The file of this timeline is in another language now. Set its language to Post-Mortem to see its timeline.',
    );
  }

  private send(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
  }

  private isOurs(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.uri.toString();
  }
}
