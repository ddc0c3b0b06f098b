import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  CancellationTokenSource,
  createProtocolConnection,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  PublishDiagnosticsParams,
  TextEdit,
  WorkspaceFolder,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

export const PULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: { diagnostic: {} },
};
/** An editor that knows none of the newer requests. */
export const PUSH: ClientCapabilities = {};

/** An editor's side of the protocol, talking with a real server process over standard input and output. */
export class Client {
  /** What the client answers to `workspace/configuration`. */
  settings: unknown = {};
  readonly warnings: string[] = [];
  readonly logged: string[] = [];
  readonly #process;
  readonly #connection;
  readonly #waiting: { uri: string; resolve: (pushed: PublishDiagnosticsParams) => void }[] = [];
  readonly #documents = new Map<string, TextDocument>();
  #refreshed: (() => void) | null = null;

  constructor(command: readonly string[]) {
    this.#process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#connection = createProtocolConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => {
      this.#refreshed?.();
      return null;
    });
    this.#connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.warnings.push(message);
    });
    this.#connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.#connection.onNotification('textDocument/publishDiagnostics', (pushed: PublishDiagnosticsParams) => {
      const index = this.#waiting.findIndex(({ uri }) => uri === pushed.uri);
      if (index >= 0) this.#waiting.splice(index, 1)[0]?.resolve(pushed);
    });
    this.#connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities,
    initializationOptions?: unknown,
    workspaceFolders: WorkspaceFolder[] | null = null,
  ): Promise<InitializeResult> {
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
    };
    const result = await this.request<InitializeResult>('initialize', params);
    await this.#connection.sendNotification('initialized', {});
    return result;
  }

  async request<Result>(method: string, params: unknown): Promise<Result> {
    return this.#connection.sendRequest(method, params);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.#connection.sendNotification(method, params);
  }

  /** How the client answers a request of the server's. */
  answer(method: string, run: () => unknown): void {
    this.#connection.onRequest(method, run);
  }

  /** The next time that the server sends a request, which is answered with null. */
  asked(method: string): Promise<void> {
    return new Promise(resolve => {
      this.answer(method, () => {
        resolve();
        return null;
      });
    });
  }

  async open(uri: string, text: string, languageId = 'postmortem'): Promise<void> {
    this.#documents.set(uri, TextDocument.create(uri, languageId, 1, text));
    const textDocument = { uri, languageId, version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Sends edits as an editor does, one change each; answers the text afterwards. */
  async edit(uri: string, edits: readonly TextEdit[]): Promise<string> {
    const document = this.#document(uri);
    const text = TextDocument.applyEdits(document, [...edits]);
    const version = document.version + 1;
    // Edits of one set refer to the same text, changes to the one before them: from the end of the document, they agree.
    const contentChanges = [...edits].reverse().map(({ range, newText }) => ({ range, text: newText }));
    this.#documents.set(uri, TextDocument.create(uri, document.languageId, version, text));
    const textDocument = { uri, version };
    await this.#connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return text;
  }

  async close(uri: string): Promise<void> {
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async pull(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    return report.kind === 'full' ? report.items : [];
  }

  /** The next findings that the server pushes for a document. */
  pushed(uri: string): Promise<PublishDiagnosticsParams> {
    return new Promise(resolve => this.#waiting.push({ uri, resolve }));
  }

  async actions(uri: string, only: string, range = this.#all(uri)): Promise<CodeAction[]> {
    const context = { diagnostics: [], only: [only] };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** Tells the server that settings changed; resolves when it has asked for its diagnostics to be pulled again. */
  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    const refreshed = new Promise<void>(resolve => (this.#refreshed = resolve));
    await this.pushSettings(null);
    await refreshed;
  }

  async pushSettings(settings: unknown): Promise<void> {
    await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings });
  }

  /** Sends a request and takes it back at once; answers the error code that comes of it, or null. */
  async cancel(method: string, params: unknown): Promise<number | null> {
    const source = new CancellationTokenSource();
    const answer = this.#connection.sendRequest(method, params, source.token);
    source.cancel();
    return answer.then(
      () => null,
      (error: unknown) => (error instanceof ResponseError ? error.code : null),
    );
  }

  /** Shuts the server down in the order the protocol asks for; answers its exit code. */
  async shutdown(): Promise<unknown> {
    const exited = once(this.#process, 'exit');
    await this.request('shutdown', undefined);
    await this.#connection.sendNotification('exit');
    const [code] = (await exited) as [unknown];
    this.#connection.dispose();
    return code;
  }

  #document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (document === undefined) throw new Error(`${uri} is not open`);
    return document;
  }

  #all(uri: string) {
    const document = this.#document(uri);
    return { start: document.positionAt(0), end: document.positionAt(document.getText().length) };
  }
}
