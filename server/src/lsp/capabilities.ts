import { CodeActionKind, TextDocumentSyncKind } from 'vscode-languageserver';
import type { ClientCapabilities, InitializeResult } from 'vscode-languageserver';
import { COMPLETION_TRIGGERS } from '../service/complete/index.js';
import { TOKEN_TYPES } from '../service/tokens.js';

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
  readonly renamesFiles: boolean;
  readonly folders: boolean;
  readonly watchesFiles: boolean;
  readonly hoverMarkdown: boolean;
  readonly inlayHintRefresh: boolean;
  readonly codeLensRefresh: boolean;
  readonly preparesRename: boolean;
  readonly snippets: boolean;
  /** It tells inserting at the cursor from writing over the word that stands there. */
  readonly insertReplace: boolean;
}

export function readClient(capabilities: ClientCapabilities): Client {
  const { workspace, textDocument } = capabilities;
  const item = textDocument?.completion?.completionItem;
  return {
    configuration: workspace?.configuration === true,
    configurationEvents: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    diagnosticRefresh: workspace?.diagnostics?.refreshSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes('rename') === true,
    folders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    inlayHintRefresh: workspace?.inlayHint?.refreshSupport === true,
    codeLensRefresh: workspace?.codeLens?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
  };
}

const anyFile = { filters: [{ pattern: { glob: '**/*' } }] };

/**
 * The answer to `initialize`. Pull diagnostics are announced only to a client that pulls, code lenses to one that has
 * the commands behind them.
 */
export function serverCapabilities(client: Client, hasCommands: boolean): InitializeResult {
  return {
    serverInfo: { name: 'postmortem' },
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      documentSymbolProvider: true,
      workspaceSymbolProvider: true,
      documentHighlightProvider: true,
      documentLinkProvider: { resolveProvider: true },
      definitionProvider: true,
      referencesProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      renameProvider: client.preparesRename ? { prepareProvider: true } : true,
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: false },
        fileOperations: { willRename: anyFile, didCreate: anyFile, didRename: anyFile, didDelete: anyFile },
      },
      completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND] },
      hoverProvider: true,
      inlayHintProvider: true,
      semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, range: true },
      ...(hasCommands && { codeLensProvider: {} }),
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
