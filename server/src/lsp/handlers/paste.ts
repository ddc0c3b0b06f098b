import { PASTE_REQUEST, type PasteParams, type PasteResult } from '../../protocol/index.js';
import { pasteOffers } from '../../service/paste/index.js';
import { knownZone } from '../clock.js';
import type { Server } from '../server.js';

/** What copied lines may become where they are pasted. */
export function servePaste({ connection, guard, tell }: Server): void {
  connection.onRequest(
    PASTE_REQUEST,
    guard.report(
      'Paste',
      [],
      (params: PasteParams) => params.uri,
      ({ document, analysis }, { range, text, timeZone }): PasteResult => {
        const selection = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return pasteOffers(analysis.report, selection, text, knownZone(timeZone), tell);
      },
    ),
  );
}
