import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { isLocal, reportLinks } from '../../service/reportLinks.js';
import { ticketLinks } from '../../service/ticketLinks.js';
import { toRange } from '../convert.js';
import { askLinks, UNCANCELLED } from '../links/askLinks.js';
import type { Server } from '../server.js';

/** What a link carries until somebody follows it: only then is looked where it leads. */
interface Unresolved {
  readonly uri: string;
  readonly url: string;
}

/** What can be followed: links to files and headings, and the tickets whose pages the configuration tells. */
export function serveDocumentLinks(server: Server): void {
  const { connection, guard } = server;
  connection.onDocumentLinks(
    guard.report(
      'Document links',
      [],
      (params: DocumentLinkParams) => params.textDocument.uri,
      ({ document, analysis, config }): DocumentLink[] => [
        ...ticketLinks(analysis, config.tickets).map(({ span, target }) => ({
          range: toRange(document, span),
          target,
        })),
        // Editors know addresses of the web by themselves.
        ...reportLinks(analysis.parts)
          .filter(({ url }) => isLocal(url))
          .map(({ span, url }) => ({
            range: toRange(document, span),
            data: { uri: document.uri, url } satisfies Unresolved,
          })),
      ],
    ),
  );
  connection.onDocumentLinkResolve((link, token) => {
    const from = unresolvedOf(link.data);
    if (from === null) return Promise.resolve(link);
    const resolve = guard.report<Unresolved, DocumentLink>(
      'Link target',
      link,
      ({ uri }) => uri,
      async (report, { uri, url }) => {
        const found = await askLinks(server, report, null, links =>
          links.resolveLinkTarget(url, URI.parse(uri), UNCANCELLED),
        );
        if (found?.kind !== 'file') return link;
        const { position } = found;
        const place = position === undefined ? '' : `L${position.line + 1},${position.character + 1}`;
        return { ...link, target: found.uri.with({ fragment: place }).toString() };
      },
    );
    return resolve(from, token);
  });
}

function unresolvedOf(data: unknown): Unresolved | null {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('url' in data)) return null;
  const { uri, url } = data;
  return typeof uri === 'string' && typeof url === 'string' ? { uri, url } : null;
}
