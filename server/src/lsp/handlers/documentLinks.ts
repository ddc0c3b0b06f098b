import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { ticketLinks } from '../../service/ticketLinks.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** What can be followed: the tickets whose pages the configuration tells. */
export function serveDocumentLinks({ connection, guard }: Server): void {
  connection.onDocumentLinks(
    guard.report(
      'Document links',
      [],
      (params: DocumentLinkParams) => params.textDocument.uri,
      ({ document, analysis, config }): DocumentLink[] =>
        ticketLinks(analysis, config.tickets).map(({ span, target }) => ({
          range: toRange(document, span),
          target,
        })),
    ),
  );
}
