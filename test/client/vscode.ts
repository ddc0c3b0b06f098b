/** As much of VS Code as the tests of the client need, in memory: `vi.mock('vscode', () => import('./vscode.js'))`. */
import type * as vscode from 'vscode';
import { URI, Utils } from 'vscode-uri';

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath }) as unknown as typeof vscode.Uri;

type Listener<T> = (value: T) => unknown;

export class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): Disposable => {
    this.listeners.add(listener);
    return new Disposable(() => this.listeners.delete(listener));
  };
  fire(value: T): void {
    for (const listener of [...this.listeners]) listener(value);
  }
  dispose(): void {
    this.listeners.clear();
  }
}

export class Disposable {
  constructor(private readonly act: () => unknown) {}
  static from(...all: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const each of all) each.dispose();
    });
  }
  dispose(): void {
    this.act();
  }
}

export class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}
export class Range {
  constructor(
    readonly start: Position,
    readonly end: Position,
  ) {}
}
export class Selection extends Range {
  get active(): Position {
    return this.end;
  }
}
export class TreeItem {
  constructor(readonly label: string) {}
}
export class ThemeIcon {
  constructor(readonly id: string) {}
}
export class WorkspaceEdit {
  readonly texts: string[] = [];
  replace(_uri: unknown, _range: Range, text: string): void {
    this.texts.push(text);
  }
}
export const TextEditorRevealType = { AtTop: 3, InCenterIfOutsideViewport: 2 };

/** A document that can be typed into and closed. */
export class TextDocument {
  readonly languageId = 'postmortem';
  version = 1;
  isClosed = false;
  constructor(readonly uri: vscode.Uri) {}
  validatePosition(position: Position): Position {
    return position;
  }
}

interface Provider {
  getChildren(): unknown[];
  onDidChangeTreeData(listener: () => void): unknown;
}

const opened = new EventEmitter<TextDocument>();
const closed = new EventEmitter<TextDocument>();
const changed = new EventEmitter<{ document: TextDocument; contentChanges: [] }>();
const activated = new EventEmitter<unknown>();
const never = new EventEmitter<never>();

/** What the tests do with the editor, and what they find in it. */
export const editor = {
  /** Views by their id. */
  views: new Map<string, Provider>(),
  /** Texts that were written into documents. */
  written: [] as string[],
  /** Commands that were run. */
  ran: [] as string[],
  /** What was said in a message. */
  said: [] as string[],
  /** Settings by their name. */
  settings: new Map<string, unknown>(),

  open(name: string): TextDocument {
    const document = new TextDocument(Uri.file(`/${name}`));
    workspace.textDocuments.push(document);
    opened.fire(document);
    return document;
  },
  show(document: TextDocument): void {
    window.activeTextEditor = editorOf(document);
    activated.fire(window.activeTextEditor);
  },
  type(document: TextDocument): void {
    document.version++;
    changed.fire({ document, contentChanges: [] });
  },
  close(document: TextDocument): void {
    document.isClosed = true;
    workspace.textDocuments.splice(workspace.textDocuments.indexOf(document), 1);
    closed.fire(document);
  },
  /** As before the first test. */
  reset(): void {
    for (const document of [...workspace.textDocuments]) this.close(document);
    window.activeTextEditor = undefined;
    for (const each of [this.views, this.settings]) each.clear();
    for (const each of [this.written, this.ran, this.said]) each.length = 0;
  },
};

function editorOf(document: TextDocument) {
  return {
    document,
    selection: new Selection(new Position(0, 0), new Position(0, 0)),
    revealRange: () => undefined,
    edit(write: (builder: { replace(range: Range, text: string): void }) => void) {
      write({ replace: (_, text) => editor.written.push(text) });
      return Promise.resolve(true);
    },
  };
}

export const window = {
  activeTextEditor: undefined as ReturnType<typeof editorOf> | undefined,
  visibleTextEditors: [],
  createTreeView(id: string, { treeDataProvider }: { treeDataProvider: Provider }) {
    editor.views.set(id, treeDataProvider);
    return new Disposable(() => editor.views.delete(id));
  },
  showInformationMessage: (text: string) => Promise.resolve(editor.said.push(text)),
  showTextDocument: (document: TextDocument) => Promise.resolve(editorOf(document)),
  onDidChangeActiveTextEditor: activated.event,
  onDidChangeTextEditorSelection: never.event,
};

export const workspace = {
  textDocuments: [] as TextDocument[],
  openTextDocument(uri: vscode.Uri) {
    const open = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    return open === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(open);
  },
  applyEdit(edit: WorkspaceEdit) {
    editor.written.push(...edit.texts);
    return Promise.resolve(true);
  },
  getConfiguration: () => ({
    get: (name: string, otherwise: unknown) => editor.settings.get(name) ?? otherwise,
  }),
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  onDidChangeConfiguration: never.event,
};

export const languages = { onDidChangeDiagnostics: never.event };
export const env = { language: 'en' };
export const commands = {
  executeCommand(command: string) {
    editor.ran.push(command);
    return Promise.resolve();
  },
};
export const l10n = {
  bundle: undefined,
  t: (text: string, ...args: unknown[]) =>
    text.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)])),
};
