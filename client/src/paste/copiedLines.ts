import * as vscode from 'vscode';
import type { PasteResult } from '../../../server/src/protocol/index.js';
import type { Server } from '../server.js';
import { hasPasteEdits, kindOf, REPORTS } from './pasteEdits.js';

const KINDS: readonly PasteResult[number]['kind'][] = ['entries', 'convertedEntries', 'codeBlock'];

/** Offers lines copied from a chat or a log as timeline entries. The plain paste stays the default. */
export function offerCopiedLines(server: Server): vscode.Disposable {
  if (!hasPasteEdits()) return vscode.Disposable.from();
  return vscode.languages.registerDocumentPasteEditProvider(
    REPORTS,
    {
      async provideDocumentPasteEdits(document, [range, ...more], dataTransfer, _context, token) {
        const text = await dataTransfer.get('text/plain')?.asString();
        // Without a figure there is no time, so that nothing has to be asked.
        if (range === undefined || more.length > 0 || text === undefined || !/\d/.test(text)) return [];
        const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
        // Handed over whole, a range of VS Code becomes a list of two positions on its way.
        const { start, end } = range;
        const params = { uri: document.uri.toString(), range: { start, end }, text, timeZone };
        const offers = await server.paste(params);
        return token.isCancellationRequested ? [] : offers.map(toEdit);
      },
    },
    { providedPasteEditKinds: KINDS.map(kindOf), pasteMimeTypes: ['text/plain'] },
  );
}

function toEdit({ kind, title, newText }: PasteResult[number]): vscode.DocumentPasteEdit {
  const edit = new vscode.DocumentPasteEdit(newText, title, kindOf(kind));
  edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
  return edit;
}
