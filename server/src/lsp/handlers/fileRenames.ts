import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocumentEdit } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { openReports, UNCANCELLED, withLinks } from '../links/askLinks.js';
import type { LinkWorkspace } from '../links/linkWorkspace.js';
import { linkEdit } from '../links/linkEdit.js';
import { MovedFiles } from '../links/movedFiles.js';
import { holdsName } from '../links/others.js';
import { MarkdownText } from '../links/markdownText.js';
import type { Server } from '../server.js';

/**
 * Before files or folders are renamed or moved: the edits that keep the links of the reports leading where they lead.
 * Other Markdown files are left to the editor's own support for Markdown.
 */
export function serveFileRenames(server: Server): void {
  const { connection, guard } = server;
  connection.workspace.onWillRenameFiles(
    guard.workspace<RenameFilesParams, WorkspaceEdit | null>('File rename', null, async ({ files }) => {
      const { updateLinks } = await server.editorOf(files[0]?.oldUri ?? '');
      if (!updateLinks) return null;
      const moved = new MovedFiles(files, server.files());
      const holds = files.map(({ oldUri }) => holdsName(oldUri));
      // The service is to be asked when all is done, so it is shown the workspace as it will be.
      const open = openReports(server).map(text => new MarkdownText(moved.after(text.uri), text.document));
      const changes = await withLinks(
        {
          files: moved,
          folders: await server.folders(),
          open,
          others: {
            which: 'reports',
            holds: (text, uri) => moved.isMoved(uri) || holds.some(each => each(text)),
          },
        },
        async (links, workspace) => {
          const renames = files.map(({ oldUri, newUri }) => ({
            oldUri: URI.parse(oldUri),
            newUri: URI.parse(newUri),
          }));
          const found = await links.getRenameFilesInWorkspaceEdit(renames, UNCANCELLED);
          const edits = (found?.edit.documentChanges ?? []).filter(each => TextDocumentEdit.is(each));
          return Promise.all(edits.map(edit => changesOf(edit, workspace)));
        },
      );
      const documentChanges = changes.filter(({ edits }) => edits.length > 0);
      return documentChanges.length === 0
        ? null
        : linkEdit(server, { documentChanges }, uri => moved.before(uri));
    }),
  );
}

/** Without what stays as it is, and without files that are no reports. */
async function changesOf(edit: TextDocumentEdit, workspace: LinkWorkspace): Promise<TextDocumentEdit> {
  const uri = URI.parse(edit.textDocument.uri);
  const text = isReportFile(uri) ? await workspace.openMarkdownDocument(uri) : undefined;
  const edits = edit.edits.filter(
    each => 'newText' in each && text !== undefined && text.getText(each.range) !== each.newText,
  );
  return { ...edit, edits };
}

function isReportFile({ path }: URI): boolean {
  return path.toLowerCase().endsWith('.postmortem.md');
}
