import type { Definition, DefinitionParams, Location, ReferenceParams } from 'vscode-languageserver';
import { linkPlaceAt } from '../../service/linkPlace.js';
import { askLinks, UNCANCELLED } from '../links/askLinks.js';
import { othersFor } from '../links/others.js';
import type { Server } from '../server.js';

/** Where a link leads, and what leads to a heading or to the same place as a link. */
export function serveLinkTargets(server: Server): void {
  const { connection, guard } = server;
  connection.onDefinition(
    guard.report<DefinitionParams, Definition | null>(
      'Definition',
      null,
      params => params.textDocument.uri,
      async (report, { position }) => {
        const offset = report.document.offsetAt(position);
        if (linkPlaceAt(report.analysis, offset) === null) return null;
        const found = await askLinks(server, report, null, (links, text) =>
          links.getDefinition(text, position, UNCANCELLED),
        );
        return found ?? null;
      },
    ),
  );
  connection.onReferences(
    guard.report<ReferenceParams, Location[]>(
      'References',
      [],
      params => params.textDocument.uri,
      async (report, { position, context }) => {
        const place = linkPlaceAt(report.analysis, report.document.offsetAt(position));
        if (place === null) return [];
        return askLinks(server, report, othersFor(report.document.uri, place), (links, text) =>
          links.getReferences(text, position, context, UNCANCELLED),
        );
      },
    ),
  );
}
