import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import { isAsked } from '../../service/reportSymbols.js';
import { ReportIndex } from '../reportIndex.js';
import type { Server } from '../server.js';
import { SYMBOL_KINDS } from './symbols.js';

/** More are no help to somebody who looks for one. */
const MOST = 500;

/** Sections, entries and actions of all reports by name; the reports themselves while nothing is typed. */
export function serveWorkspaceSymbols(server: Server): { filesChanged: () => void } {
  const index = new ReportIndex(server);
  server.connection.onWorkspaceSymbol(
    server.guard.workspace<WorkspaceSymbolParams, SymbolInformation[]>(
      'Workspace symbols',
      [],
      async ({ query }) =>
        (await index.symbols())
          .filter(({ name, isTop }) => (query.trim() === '' ? isTop : isAsked(query, name)))
          .slice(0, MOST)
          .map(({ kind, name, container, location }) => ({
            name,
            kind: SYMBOL_KINDS[kind],
            location,
            ...(container !== '' && { containerName: container }),
          })),
    ),
  );
  return {
    filesChanged: () => {
      index.forget();
    },
  };
}
