/**
 * Paste edits, as VS Code 1.97 and later have them. The types of the oldest version that the extension runs in do not
 * know them yet; `hasPasteEdits` tells at run time whether they are there.
 */
declare module 'vscode' {
  export class DocumentDropOrPasteEditKind {
    static readonly Empty: DocumentDropOrPasteEditKind;
    static readonly Text: DocumentDropOrPasteEditKind;
    readonly value: string;
    append(...parts: string[]): DocumentDropOrPasteEditKind;
  }

  export class DocumentPasteEdit {
    title: string;
    kind: DocumentDropOrPasteEditKind;
    insertText: string | SnippetString;
    additionalEdit?: WorkspaceEdit;
    /** Kinds that are preferred to this one. */
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
    constructor(insertText: string | SnippetString, title: string, kind: DocumentDropOrPasteEditKind);
  }

  export interface DocumentPasteEditProvider {
    provideDocumentPasteEdits(
      document: TextDocument,
      ranges: readonly Range[],
      dataTransfer: DataTransfer,
      context: unknown,
      token: CancellationToken,
    ): ProviderResult<DocumentPasteEdit[]>;
  }

  export interface DocumentDropEdit {
    title?: string;
    kind?: DocumentDropOrPasteEditKind;
    yieldTo?: readonly DocumentDropOrPasteEditKind[];
  }

  export namespace languages {
    export function registerDocumentPasteEditProvider(
      selector: DocumentSelector,
      provider: DocumentPasteEditProvider,
      metadata: {
        readonly providedPasteEditKinds: readonly DocumentDropOrPasteEditKind[];
        readonly pasteMimeTypes: readonly string[];
      },
    ): Disposable;
  }
}
