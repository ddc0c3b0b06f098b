import { OUTLINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Outline } from '../../protocol/index.js';
import { outline } from '../../service/index.js';
import type { DurationName } from '../../service/model.js';
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

function toOutline({ document, analysis, shown, config }: Report): Outline | null {
  const { durations, milestones, actions } = analysis.report;
  return {
    title: analysis.report.title?.text ?? null,
    items: outline({ ...analysis, findings: shown, config }).map(item => ({
      kind: item.kind,
      heading: item.heading,
      state: item.state,
      range: item.span === null ? null : toRange(document, item.span),
      findings: item.findings,
    })),
    metrics: (Object.keys(durations) as DurationName[]).flatMap(name => {
      const duration = durations[name];
      const from = duration === null ? null : milestones[duration.from];
      const to = duration === null ? null : milestones[duration.to];
      if (duration === null || from === null || to === null) return [];
      const ranges = { fromRange: toRange(document, from.span), toRange: toRange(document, to.span) };
      return [{ name, minutes: duration.minutes, from: duration.from, to: duration.to, ...ranges }];
    }),
    actions: actions.map(({ text, owner, due, done, span }) => ({
      ...{ text, owner, due, done },
      range: toRange(document, span),
    })),
    findings: shown.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
  };
}
