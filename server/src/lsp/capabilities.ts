import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';

/** The kind of the code action that applies every safe fix; editors run it on save under this name. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.postmortem`;

/** What the client can do, reduced to the questions the server asks. */
export interface Client {
  readonly configuration: boolean;
  readonly configurationEvents: boolean;
  readonly pullDiagnostics: boolean;
  readonly diagnosticRefresh: boolean;
  readonly versionedEdits: boolean;
  readonly createsFiles: boolean;
  readonly watchesFiles: boolean;
}

export function readClient(capabilities: ClientCapabilities): Client {
  const { workspace, textDocument } = capabilities;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
  };
}

/** The answer to `initialize`. Pull diagnostics are announced only to a client that pulls. */
export function serverCapabilities(client: Client): InitializeResult {
  return {
    serverInfo: { name: 'postmortem' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      documentSymbolProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      ...(client.pullDiagnostics && {
        diagnosticProvider: {
          identifier: 'postmortem',
          interFileDependencies: false,
          workspaceDiagnostics: false,
        },
      }),
    },
  };
}
