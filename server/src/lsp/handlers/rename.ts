import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { PrepareRenameParams, Range, RenameParams, WorkspaceEdit } from 'vscode-languageserver';
import { linkPlaceAt } from '../../service/linkPlace.js';
import { msg } from '../../service/message.js';
import { mentionsAt, renameEdits } from '../../service/mentions.js';
import { toRange, toWorkspaceEdit } from '../convert.js';
import { askLinks, UNCANCELLED } from '../links/askLinks.js';
import { linkEdit } from '../links/linkEdit.js';
import { othersFor } from '../links/others.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** Renames an actor in the report, or a heading or link with whatever leads to the same place. */
export function serveRename(server: Server): void {
  const { connection, guard, client, tell } = server;
  connection.onPrepareRename(
    guard.report<PrepareRenameParams, { range: Range; placeholder: string } | null>(
      'Prepare rename',
      null,
      params => params.textDocument.uri,
      async (report, { position }) => {
        const { document, analysis } = report;
        const found = mentionsAt(analysis, document.offsetAt(position));
        if (found?.kind === 'actor') return { range: toRange(document, found.at), placeholder: found.name };
        if (renamedLink(server, report, position) === null) return null;
        return askLinks(server, report, null, async (links, text) => {
          // The service throws where it has nothing to rename.
          const prepared = await links.prepareRename(text, position, UNCANCELLED).catch(() => undefined);
          return prepared ?? null;
        });
      },
    ),
  );
  connection.onRenameRequest(
    guard.report<RenameParams, WorkspaceEdit | ResponseError<undefined> | null>(
      'Rename',
      null,
      params => params.textDocument.uri,
      async (report, { position, newName }) => {
        const { document, analysis } = report;
        const found = mentionsAt(analysis, document.offsetAt(position));
        if (found?.kind === 'actor') {
          const edits = renameEdits(found, newName);
          return edits.length > 0
            ? toWorkspaceEdit(document, edits, client())
            : refused(
                tell(
                  msg`"${newName}" cannot stand in an entry or a cell; a name on one line without "|" can.`,
                ),
              );
        }
        const place = renamedLink(server, report, position);
        if (place === null) return null;
        if (newName.trim() === '' || /[\n\r]/.test(newName))
          return refused(tell(msg`"${newName}" is no heading and no link; words on one line are.`));
        const edit = await askLinks(server, report, othersFor(document.uri, place), (links, text) =>
          links.getRenameEdit(text, position, newName.trim(), UNCANCELLED),
        );
        return edit === undefined ? null : linkEdit(server, edit);
      },
    ),
  );
}

/** What may be renamed there: a link, or a heading that is nothing but its mark and its words. */
function renamedLink(server: Server, { document, analysis }: Report, position: RenameParams['position']) {
  const place = linkPlaceAt(analysis, document.offsetAt(position));
  if (place?.kind === 'heading' && !place.heading.isPlain) return null;
  // The path of a link is that of a file, which is renamed with it.
  if (place?.kind === 'link' && place.url !== null && !server.client().renamesFiles) return null;
  return place;
}

function refused(message: string): ResponseError<undefined> {
  return new ResponseError(ErrorCodes.InvalidParams, message);
}
