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
  const end = endOfBracketed(report, position);
  return found.map(({ label, kind, textEdit }) => {
    const item = { label, ...(kind !== undefined && { kind }) };
    if (textEdit === undefined) return item;
    if (TextEdit.is(textEdit)) return { ...item, textEdit };
    const replace = end === null ? textEdit.replace : { ...textEdit.replace, end };
    return insertReplace
      ? { ...item, textEdit: { ...textEdit, replace } }
      : { ...item, textEdit: { newText: textEdit.newText, range: replace } };
  });
}

/**
 * Where an address in angle brackets ends that holds the position: the service takes the closing one for a part of it.
 * null where it does not stand in any.
 */
function endOfBracketed({ document }: Report, { line, character }: Position): Position | null {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  if (!/(?:\(|\]:)\s*<[^<>]*$/.test(text.slice(0, character))) return null;
  const end = text.indexOf('>', character);
  return end < 0 ? null : { line, character: end };
}
