import { MARK_ACTION_REQUEST, OUTLINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Edit, MarkActionParams, Outline } from '../../protocol/index.js';
import { outline } from '../../service/index.js';
import { markAction } from '../../service/markAction.js';
import type { DurationName } from '../../service/model.js';
import { toRange, toTextEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** The sections of a report and the ones that it lacks, its durations and its actions. */
export function serveOutline({ connection, guard }: Server): void {
  connection.onRequest(
    OUTLINE_REQUEST,
    guard.report('Outline', null, (params: DocumentParams) => params.uri, toOutline),
  );
  connection.onRequest(
    MARK_ACTION_REQUEST,
    guard.report<MarkActionParams, Edit[]>('Mark action', [], params => params.uri, toEdits),
  );
}

/** None where the report has changed, so that the line is another action's. */
function toEdits({ document, analysis: { report } }: Report, { line, text, done }: MarkActionParams): Edit[] {
  const action = report.actions.find(
    each => document.positionAt(each.span.start).line === line && each.text === text,
  );
  return action === undefined ? [] : markAction(report, action, done).map(edit => toTextEdit(document, edit));
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
    actions: actions.map(action => ({
      ...{ text: action.text, owner: action.owner, due: action.due, done: action.done },
      markable: markAction(analysis.report, action, !action.done).length > 0,
      range: toRange(document, action.span),
    })),
    findings: shown.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
  };
}
