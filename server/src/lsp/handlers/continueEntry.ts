import { CONTINUE_ENTRY_REQUEST } from '../../protocol/index.js';
import type { ContinueEntryParams, ContinueEntryResult } from '../../protocol/index.js';
import { continueEntry } from '../../service/continueEntry.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** The next entry for a line that was just begun. None where the report has changed since. */
export function serveContinueEntry({ connection, guard, reader }: Server): void {
  connection.onRequest(
    CONTINUE_ENTRY_REQUEST,
    guard.report<ContinueEntryParams, ContinueEntryResult | null>(
      'Continue entry',
      null,
      params => params.uri,
      ({ document, analysis, config }, { version, line }) => {
        if (document.version !== version || line >= document.lineCount) return null;
        const offset = document.offsetAt({ line, character: 0 });
        const next = continueEntry(analysis, offset, { config, reader: reader() });
        return next === null ? null : { range: toRange(document, next.span), snippet: next.snippet };
      },
    ),
  );
}
