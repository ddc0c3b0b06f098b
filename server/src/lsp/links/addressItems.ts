import type { CompletionItem, Position } from 'vscode-languageserver';
import { TextEdit } from 'vscode-languageserver';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';
import { askLinks, UNCANCELLED } from './askLinks.js';

/** Files, folders, headings and definitions that the address at a position may name. */
export async function addressItems(
  server: Server,
  report: Report,
  position: Position,
): Promise<CompletionItem[]> {
  const { insertReplace } = server.client();
  const found = await askLinks(server, report, null, (links, text) =>
    links.getCompletionItems(text, position, {}, UNCANCELLED),
  );
  return found.map(({ label, kind, textEdit }) => {
    if (textEdit === undefined || TextEdit.is(textEdit) || insertReplace)
      return { label, ...(kind !== undefined && { kind }), ...(textEdit !== undefined && { textEdit }) };
    const { newText, replace } = textEdit;
    return { label, ...(kind !== undefined && { kind }), textEdit: { newText, range: replace } };
  });
}
