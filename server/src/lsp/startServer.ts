import { DidChangeConfigurationNotification, TextDocuments } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readClient, serverCapabilities } from './capabilities.js';
import { inBackground } from './failures.js';
import { Guard } from './guard.js';
import { serveCodeActions } from './handlers/codeActions.js';
import { serveDiagnostics } from './handlers/diagnostics.js';
import { serveNewReport } from './handlers/newReport.js';
import { serveOutline } from './handlers/outline.js';
import { serveSections } from './handlers/sections.js';
import { serveSymbols } from './handlers/symbols.js';
import { serveTimeline } from './handlers/timeline.js';
import type { Server } from './server.js';
import { Reports } from './reports.js';
import { Settings } from './settings.js';

/** Serves reports over a connection, whatever carries it (a process, a pipe, a browser worker). */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client = readClient({});
  const settings = new Settings(connection, () => client);
  const reports = new Reports(documents, settings);
  const guard = new Guard(reports, connection.console);
  const server: Server = { connection, documents, reports, guard, client: () => client };

  connection.onInitialize(({ capabilities }) => {
    client = readClient(capabilities);
    return serverCapabilities(client);
  });
  connection.onInitialized(() => {
    if (!client.configurationEvents) return;
    const { type } = DidChangeConfigurationNotification;
    inBackground(
      connection.console,
      'Registration',
      connection.client.register(type, { section: 'postmortem' }),
    );
  });

  const { refresh } = serveDiagnostics(server);
  connection.onDidChangeConfiguration(change => {
    settings.changed(change.settings);
    refresh();
  });
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri);
  });

  serveCodeActions(server);
  serveSymbols(server);
  serveOutline(server);
  serveTimeline(server);
  serveSections(server);
  serveNewReport(server);

  documents.listen(connection);
  connection.listen();
}
