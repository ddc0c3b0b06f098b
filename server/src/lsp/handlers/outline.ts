import { OUTLINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Outline } from '../../protocol/index.js';
import { outline } from '../../service/index.js';
import { toRange } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** The sections of a report and the ones that it lacks. */
export function serveOutline({ connection, guard }: Server): void {
  connection.onRequest(
    OUTLINE_REQUEST,
    guard.report('Outline', null, (params: DocumentParams) => params.uri, toOutline),
  );
}

function toOutline({ document, analysis, config }: Report): Outline | null {
  return {
    title: analysis.report.title?.text ?? null,
    items: outline({ ...analysis, config }).map(item => ({
      kind: item.kind,
      heading: item.heading,
      state: item.state,
      range: item.span === null ? null : toRange(document, item.span),
      findings: item.findings,
    })),
  };
}
