import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { hints } from '../../service/hints.js';
import { toSpan } from '../convert.js';
import type { Server } from '../server.js';

/** Notes beside the times of the timeline and the durations of the summary, in the range that is on the screen. */
export function serveInlayHints({ connection, guard, tell }: Server): void {
  connection.languages.inlayHint.on(
    guard.report(
      'Inlay hints',
      [],
      (params: InlayHintParams) => params.textDocument.uri,
      ({ document, analysis, editor }, { range }): InlayHint[] =>
        hints(analysis, toSpan(document, range), editor.inlayHints, tell).map(
          ({ offset, label, tooltip }) => ({
            position: document.positionAt(offset),
            label,
            tooltip,
            paddingLeft: true,
          }),
        ),
    ),
  );
}
