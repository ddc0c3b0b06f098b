import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
} from 'vscode-languageserver';
import type { Connection, WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_FILE_REQUEST } from '../protocol/index.js';
import type { ConfigFile, InitializeOptions } from '../protocol/index.js';
import { CONFIG_FILE } from '../service/configFile.js';
import { readBundle, english, telling, type Tell } from '../service/message.js';
import type { Reader } from '../service/reader.js';
import { todayOf } from '../service/today.js';
import { readClient, serverCapabilities } from './capabilities.js';
import { inBackground } from './failures.js';
import { clientFiles, type Files } from './files.js';
import { Guard } from './guard.js';
import { knownZone, readerClock } from './clock.js';
import { serveCodeActions } from './handlers/codeActions.js';
import { serveCodeLenses } from './handlers/codeLenses.js';
import { serveCompletion } from './handlers/completion.js';
import { serveContinueEntry } from './handlers/continueEntry.js';
import { serveDiagnostics } from './handlers/diagnostics.js';
import { serveDocumentLinks } from './handlers/documentLinks.js';
import { serveFileRenames } from './handlers/fileRenames.js';
import { serveFormatting } from './handlers/formatting.js';
import { serveHover } from './handlers/hover.js';
import { serveInlayHints } from './handlers/inlayHints.js';
import { serveLinkTargets } from './handlers/linkTargets.js';
import { serveMentions } from './handlers/mentions.js';
import { serveNewReport } from './handlers/newReport.js';
import { serveOutline } from './handlers/outline.js';
import { serveRename } from './handlers/rename.js';
import { servePaste } from './handlers/paste.js';
import { serveSections } from './handlers/sections.js';
import { serveSemanticTokens } from './handlers/semanticTokens.js';
import { serveStructure } from './handlers/structure.js';
import { serveSymbols } from './handlers/symbols.js';
import { serveTimeline } from './handlers/timeline.js';
import { serveWorkspaceSymbols } from './handlers/workspaceSymbols.js';
import type { Server } from './server.js';
import { Reports } from './reports.js';
import { Settings } from './settings.js';
import type { FindConfigFile } from './settings.js';

/** What the server has of its own where the client does not lend it. */
export interface Host {
  /** Reads the configuration file of a report. */
  readonly findConfigFile: FindConfigFile;
  readonly files: Files;
}

/** Serves reports over a connection, whatever carries it (a process, a pipe, a browser worker). */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument);
  let client = readClient({});
  let find = host.findConfigFile;
  let { files } = host;
  /** The folders told at the start, for a client that does not answer for them. */
  let told: readonly WorkspaceFolder[] = [];
  let timeZone: string | null = null;
  let inTheirs = english;
  const tell: Tell = message => inTheirs(message);
  const reader = (): Reader => readerClock(timeZone);
  const today = (): string => todayOf(reader());
  const folders = async (): Promise<readonly string[]> => {
    const asked = client.folders ? await connection.workspace.getWorkspaceFolders() : null;
    return (asked ?? told).map(({ uri }) => uri);
  };
  const settings = new Settings(
    connection,
    () => client,
    uri => find(uri),
    folders,
    tell,
  );
  const reports = new Reports(documents, settings, today, tell);
  const guard = new Guard(reports, connection.console);
  const server: Server = {
    connection,
    documents,
    reports,
    guard,
    settings,
    client: () => client,
    files: () => files,
    configOf: uri => settings.of(uri),
    editorOf: uri => settings.editorOf(uri),
    folders,
    reader,
    today,
    tell,
  };

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }) => {
    client = readClient(capabilities);
    const options = optionsOf(initializationOptions);
    timeZone = knownZone(options.timeZone);
    told = workspaceFolders ?? [];
    inTheirs = telling(readBundle(options.l10n));
    if (options.files === true) files = clientFiles(connection);
    if (options.configFile === true)
      find = uri => connection.sendRequest<ConfigFile | null>(CONFIG_FILE_REQUEST, { uri });
    return serverCapabilities(client, options.commands === true);
  });
  connection.onInitialized(() => {
    if (client.watchesFiles) {
      const watchers = [`**/${CONFIG_FILE}`, '**/*.md'].map(globPattern => ({ globPattern }));
      const watching = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      inBackground(connection.console, 'Registration', watching);
    }
    if (!client.configurationEvents) return;
    const { type } = DidChangeConfigurationNotification;
    inBackground(
      connection.console,
      'Registration',
      connection.client.register(type, { section: 'postmortem' }),
    );
  });

  const { refresh, filesChanged: linksChanged } = serveDiagnostics(server);
  const { filesChanged: reportsChanged } = serveWorkspaceSymbols(server);
  const filesChanged = (): void => {
    linksChanged();
    reportsChanged();
  };
  /** What is shown besides the findings depends on the time zone and on switches of its own. */
  const refreshBesides = (): void => {
    if (client.inlayHintRefresh)
      inBackground(connection.console, 'Refresh', connection.languages.inlayHint.refresh());
    if (client.codeLensRefresh)
      inBackground(connection.console, 'Refresh', connection.sendRequest(CodeLensRefreshRequest.type));
  };
  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    reportsChanged();
    refresh();
    refreshBesides();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const configs = changes.map(({ uri }) => uri).filter(uri => uri.endsWith(CONFIG_FILE));
    const isConfigured = configs.length > 0;
    if (isConfigured) inBackground(connection.console, 'Configuration', settings.filesChanged(configs));
    filesChanged();
    if (isConfigured) refreshBesides();
  });
  const lookAgain = async (): Promise<void> => {
    if (!(await settings.lookAgain())) return;
    filesChanged();
    refreshBesides();
  };
  for (const onDid of [documents.onDidOpen, documents.onDidSave])
    onDid(() => {
      if (!client.watchesFiles) inBackground(connection.console, 'Configuration', lookAgain());
    });
  // What is no Markdown is not watched; what the editor itself does to files is told.
  connection.workspace.onDidCreateFiles(filesChanged);
  connection.workspace.onDidRenameFiles(filesChanged);
  connection.workspace.onDidDeleteFiles(filesChanged);
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
  });

  serveCodeActions(server);
  serveCodeLenses(server);
  serveCompletion(server);
  serveContinueEntry(server);
  serveSymbols(server);
  serveStructure(server);
  serveMentions(server);
  serveRename(server);
  serveFileRenames(server);
  serveLinkTargets(server);
  serveDocumentLinks(server);
  serveFormatting(server);
  serveOutline(server);
  serveTimeline(server);
  serveSections(server);
  serveHover(server);
  serveInlayHints(server);
  serveSemanticTokens(server);
  serveNewReport(server);
  servePaste(server);

  documents.listen(connection);
  connection.listen();
}

/** What the client told of itself beyond the protocol, not taken on trust. */
function optionsOf(options: unknown): Partial<Record<keyof InitializeOptions, unknown>> {
  return typeof options === 'object' && options !== null ? options : {};
}
