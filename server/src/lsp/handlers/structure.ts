import { FoldingRangeKind } from 'vscode-languageserver';
import type {
  FoldingRange,
  FoldingRangeParams,
  SelectionRange,
  SelectionRangeParams,
} from 'vscode-languageserver';
import { enclosing } from '../../service/enclosing.js';
import { folds } from '../../service/folds.js';
import { toRange } from '../convert.js';
import type { Server } from '../server.js';

/** What may be folded, and what the selection grows to. */
export function serveStructure({ connection, guard }: Server): void {
  connection.onFoldingRanges(
    guard.report(
      'Folding',
      [],
      (params: FoldingRangeParams) => params.textDocument.uri,
      ({ document, analysis }): FoldingRange[] =>
        folds(analysis).flatMap(({ kind, span }) => {
          const { start, end } = toRange(document, span);
          if (end.line <= start.line) return [];
          const isComment = kind === 'comment' && { kind: FoldingRangeKind.Comment };
          return [{ startLine: start.line, endLine: end.line, ...isComment }];
        }),
    ),
  );
  connection.onSelectionRanges(
    guard.report(
      'Selection ranges',
      [],
      (params: SelectionRangeParams) => params.textDocument.uri,
      ({ document, analysis }, { positions }) =>
        positions.map(position =>
          enclosing(analysis, document.offsetAt(position)).reduceRight<SelectionRange>(
            (parent, span) => ({ range: toRange(document, span), parent }),
            // The protocol wants one range for each position, and it must hold the position.
            { range: toRange(document, { start: 0, end: document.getText().length }) },
          ),
        ),
    ),
  );
}
