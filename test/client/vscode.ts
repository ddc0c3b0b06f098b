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
  languageId = 'postmortem';
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
  /** What `when` clauses ask for, by its name. */
  contexts: new Map<string, unknown>(),
  /** What was said in a message. */
  said: [] as string[],
  /** Settings by their name. */
  settings: new Map<string, unknown>(),
  /** Paths of the workspace folders, and of the files in them. */
  folders: [] as string[],
  files: [] as string[],
  /** What could be chosen from last. */
  offered: [] as vscode.QuickPickItem[],

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
  /** As VS Code does: a document whose language is changed is closed and opened. */
  speak(document: TextDocument, language: string): void {
    closed.fire(document);
    document.languageId = language;
    opened.fire(document);
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
    for (const each of [this.views, this.settings, this.contexts]) each.clear();
    for (const each of [this.written, this.ran, this.said, this.folders, this.files, this.offered])
      each.length = 0;
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
  /** Nothing is chosen. */
  showQuickPick: (items: vscode.QuickPickItem[]) => {
    editor.offered.splice(0, Infinity, ...items);
    return Promise.resolve(undefined);
  },
  showTextDocument: (document: TextDocument) => Promise.resolve(editorOf(document)),
  onDidChangeActiveTextEditor: activated.event,
  onDidChangeTextEditorSelection: never.event,
};

function isIn(folder: string, { scheme, path }: vscode.Uri): boolean {
  return scheme === 'file' && path.startsWith(`${folder}/`);
}

export const workspace = {
  textDocuments: [] as TextDocument[],
  openTextDocument(uri: vscode.Uri) {
    const open = workspace.textDocuments.find(each => each.uri.toString() === uri.toString());
    return open === undefined ? Promise.reject(new Error('no such file')) : Promise.resolve(open);
  },
  get workspaceFolders() {
    return editor.folders.map(path => ({ uri: Uri.file(path) }));
  },
  getWorkspaceFolder: (uri: vscode.Uri) =>
    workspace.workspaceFolders.find(folder => isIn(folder.uri.path, uri)),
  asRelativePath(uri: vscode.Uri) {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder === undefined ? uri.path : uri.path.slice(folder.uri.path.length + 1);
  },
  /** For patterns that end in a name, or in `*` and the end of one. */
  findFiles(glob: string, exclude: string | null) {
    const end = glob.replace('**', '').replace('/*', '');
    const all =
      exclude === null ? editor.files : editor.files.filter(path => !path.includes('/node_modules/'));
    return Promise.resolve(all.filter(path => path.endsWith(end)).map(path => Uri.file(path)));
  },
  applyEdit(edit: WorkspaceEdit) {
    editor.written.push(...edit.texts);
    return Promise.resolve(true);
  },
  getConfiguration: () => ({
    get: (name: string, otherwise: unknown) => editor.settings.get(name) ?? otherwise,
    inspect: () => undefined,
  }),
  onDidOpenTextDocument: opened.event,
  onDidCloseTextDocument: closed.event,
  onDidChangeTextDocument: changed.event,
  onDidChangeConfiguration: never.event,
};

export const languages = { onDidChangeDiagnostics: never.event };
export const env = { language: 'en' };
export const commands = {
  executeCommand(command: string, ...args: unknown[]) {
    if (command === 'setContext') editor.contexts.set(String(args[0]), args[1]);
    editor.ran.push(command);
    return Promise.resolve();
  },
};
export const l10n = {
  bundle: undefined,
  t: (text: string, ...args: unknown[]) =>
    text.replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)])),
};
