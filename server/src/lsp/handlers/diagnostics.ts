import { DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Diagnostic, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import { CURSOR_NOTIFICATION } from '../../protocol/index.js';
import type { CursorParams } from '../../protocol/index.js';
import { toDiagnostic } from '../convert.js';
import { inBackground } from '../failures.js';
import { LinkChecks } from '../links/linkChecks.js';
import { LANGUAGE_ID } from '../reports.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** How long typing must pause before findings are pushed, in milliseconds. A client that pulls decides itself. */
const PUSH_DELAY = 100;

/**
 * Findings, and links that lead nowhere, as diagnostics: pulled where the client pulls, pushed otherwise. `refresh` is for
 * changed settings, `filesChanged` for files that came or went.
 */
export function serveDiagnostics(server: Server): { refresh: () => void; filesChanged: () => void } {
  const { connection, documents, guard, client } = server;
  const links = new LinkChecks(server);
  const diagnosticsOf = async (report: Report): Promise<Diagnostic[]> => [
    ...report.shown.map(finding => toDiagnostic(report.document, finding)),
    ...(await links.problems(report)),
  ];

  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard.report(
      'Diagnostics',
      empty,
      (params: DocumentDiagnosticParams) => params.textDocument.uri,
      async (report): Promise<DocumentDiagnosticReport> => ({
        kind: DocumentDiagnosticReportKind.Full,
        items: await diagnosticsOf(report),
      }),
    ),
  );

  const push = pusher(server, diagnosticsOf);
  documents.onDidChangeContent(({ document }) => {
    if (!client().pullDiagnostics && document.languageId === LANGUAGE_ID) push.later(document.uri);
  });
  documents.onDidClose(({ document }) => {
    server.reports.forget(document.uri);
    if (client().pullDiagnostics || document.languageId !== LANGUAGE_ID) return;
    push.cancel(document.uri);
    inBackground(
      connection.console,
      'Diagnostics',
      connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }),
    );
  });

  const refresh = (): void => {
    if (!client().pullDiagnostics) {
      for (const uri of documents.keys()) push.later(uri);
    } else if (client().diagnosticRefresh) {
      inBackground(connection.console, 'Diagnostics refresh', connection.languages.diagnostics.refresh());
    }
  };
  // What waited for a line to be finished is shown once the cursor has left it, or the report is saved.
  connection.onNotification(CURSOR_NOTIFICATION, ({ uri, line }: CursorParams) => {
    if (server.reports.cursorAt(uri, line)) refresh();
  });
  documents.onDidSave(({ document }) => {
    links.forget();
    if (server.reports.saved(document.uri) || document.getText().includes('](')) refresh();
  });
  documents.onDidOpen(() => {
    links.forget();
  });
  const filesChanged = (): void => {
    links.forget();
    refresh();
  };
  return { refresh, filesChanged };
}

/** Sends the findings of a report once the typing pauses. */
function pusher(
  { connection, documents, reports }: Server,
  diagnosticsOf: (report: Report) => Promise<Diagnostic[]>,
) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const send = async (uri: string): Promise<void> => {
    const report = await reports.get(uri);
    if (report === null) return;
    // An edit changes the version of the same document; one that was closed and opened again is another.
    const { document } = report;
    const { version } = document;
    const diagnostics = await diagnosticsOf(report);
    // Closing has cleared them, and an edit sends its own.
    if (documents.get(uri) !== document || document.version !== version) return;
    await connection.sendDiagnostics({ uri, version, diagnostics });
  };

  const cancel = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  const later = (uri: string): void => {
    cancel(uri);
    const timer = setTimeout(() => {
      timers.delete(uri);
      inBackground(connection.console, 'Diagnostics', send(uri));
    }, PUSH_DELAY);
    timers.set(uri, timer);
  };
  return { later, cancel };
}
