import type { IMdLanguageService } from 'vscode-markdown-languageservice';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocumentEdit } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { LinkWorkspace } from './linkWorkspace.js';
import type { MarkdownText } from './markdownText.js';

type TextChange = TextDocumentEdit['edits'][number];

/**
 * The service with the paths that it writes as they are read: it takes the `#` of a file's name for that of a fragment, and
 * writes an attribute of HTML like an address of Markdown.
 */
export function withWrittenPaths(links: IMdLanguageService, workspace: LinkWorkspace): IMdLanguageService {
  return {
    ...links,
    async getRenameFilesInWorkspaceEdit(edits, token) {
      const found = await links.getRenameFilesInWorkspaceEdit(edits, token);
      return found && { ...found, edit: await rewritten(found.edit, workspace, escapedPath) };
    },
    async getRenameEdit(document, position, nameOrPath, token) {
      const edit = await links.getRenameEdit(document, position, nameOrPath, token);
      return edit && rewritten(edit, workspace, newText => newText);
    },
  };
}

async function rewritten(
  edit: WorkspaceEdit,
  workspace: LinkWorkspace,
  address: (newText: string, oldText: string) => string,
): Promise<WorkspaceEdit> {
  const documentChanges = (edit.documentChanges ?? []).map(async change => {
    if (!TextDocumentEdit.is(change)) return change;
    const text = await workspace.openMarkdownDocument(URI.parse(change.textDocument.uri));
    return text === undefined
      ? change
      : { ...change, edits: change.edits.map(each => inText(each, text, address)) };
  });
  return { ...edit, documentChanges: await Promise.all(documentChanges) };
}

function inText(
  edit: TextChange,
  text: MarkdownText,
  address: (newText: string, oldText: string) => string,
): TextChange {
  if (!('newText' in edit)) return edit;
  const newText = address(edit.newText, text.getText(edit.range));
  return { ...edit, newText: text.isHtml(edit.range.start) ? attribute(newText) : newText };
}

/** With what ends a path in a URL percent-encoded; a fragment is one where the old address has one. */
function escapedPath(newText: string, oldText: string): string {
  const fragmentAt = /#[^>]/.test(oldText) ? newText.lastIndexOf('#') : -1;
  const end = fragmentAt < 0 ? newText.length : fragmentAt;
  // What is percent-encoded already stays.
  const path = newText.slice(0, end).replace(/[#?]|%(?![\da-f]{2})/gi, encodeURIComponent);
  return path + newText.slice(end);
}

/** An address of Markdown as it stands in an attribute of HTML: without angle brackets, and without what would end it. */
function attribute(address: string): string {
  const bare = /^<(.*)>$/.exec(address)?.[1]?.replace(/\\([<>])/g, '$1') ?? address;
  return bare.replace(/[\s"'<>&]/g, mark => (mark === "'" ? '%27' : encodeURIComponent(mark)));
}
