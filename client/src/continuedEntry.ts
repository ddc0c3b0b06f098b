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
  readonly #subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document === this.#entry?.document && contentChanges.length > 0) this.#tell();
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      const stays =
        textEditor.document === this.#entry?.document && selection?.active.line === this.#entry.line;
      if (this.#entry !== null && !(stays && selections.length === 1)) this.#end();
    }),
    vscode.window.onDidChangeActiveTextEditor(() => {
      if (this.#entry !== null) this.#end();
    }),
  );

  /** An entry was continued on this line (0-based), as the document now stands. */
  begin(document: vscode.TextDocument, line: number): void {
    this.#entry = { document, line, version: document.version };
    this.#tell();
  }

  /** The line of the continued entry where it is as it was begun, else null. */
  untouchedLine(document: vscode.TextDocument): number | null {
    return document === this.#entry?.document && document.version === this.#entry.version
      ? this.#entry.line
      : null;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #end(): void {
    this.#entry = null;
    this.#tell();
  }

  #tell(): void {
    const untouched = this.#entry !== null && this.#entry.document.version === this.#entry.version;
    void vscode.commands.executeCommand('setContext', 'postmortem.continuedEntry', this.#entry !== null);
    void vscode.commands.executeCommand('setContext', 'postmortem.untouchedEntry', untouched);
  }
}
