import * as vscode from 'vscode';

interface Continued {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly line: number;
}

/**
 * The entry that Enter continued last, while the cursor stays in it. Two contexts tell the key bindings of it:
 * `postmortem.continuedEntry`, and `postmortem.untouchedEntry` as long as nothing was written into it.
 */
export class ContinuedEntry implements vscode.Disposable {
  #entry: Continued | null = null;
  /** The one before, which the cursor has left. */
  #ended: Continued | null = null;
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === this.#entry?.document && contentChanges.length > 0) void this.#tell();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      const stays =
        textEditor.document === this.#entry?.document && selection?.active.line === this.#entry.line;
      if (this.#entry !== null && !(stays && selections.length === 1)) this.end();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (this.#entry !== null) this.end();
    }),
  );

  /** An entry is about to be written on this line (0-based); resolves once the key bindings know. */
  async begin(document: vscode.TextDocument, line: number): Promise<void> {
    // The entry is one edit.
    this.#entry = { document, line, version: document.version + 1 };
    await this.#tell();
  }

  /** The line of the continued entry where it is as it was begun, else null. */
  untouchedLine(document: vscode.TextDocument): number | null {
    return document === this.#entry?.document && document.version === this.#entry.version
      ? this.#entry.line
      : null;
  }

  /** Whether all that happened to the continued entry is a line end behind it, which led to this line. */
  wasLeftUntouched(document: vscode.TextDocument, line: number): boolean {
    const entry = this.#entry ?? this.#ended;
    return document === entry?.document && document.version === entry.version + 1 && line === entry.line + 1;
  }

  /** The cursor went elsewhere, or the entry was not written. */
  end(): void {
    this.#ended = this.#entry;
    this.#entry = null;
    void this.#tell();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #tell(): Promise<void> {
    const untouched = this.#entry !== null && this.#entry.document.version <= this.#entry.version;
    await Promise.all([
      vscode.commands.executeCommand('setContext', 'postmortem.continuedEntry', this.#entry !== null),
      vscode.commands.executeCommand('setContext', 'postmortem.untouchedEntry', untouched),
    ]);
  }
}
