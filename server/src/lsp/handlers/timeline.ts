import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { TIMELINE_EDIT_REQUEST, TIMELINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Edit, TimelineEditParams, TimelineView } from '../../protocol/index.js';
import type { Tell } from '../../service/message.js';
import { incidentOf } from '../../service/picture/incidentOf.js';
import { editTimeline } from '../../service/timelineEdits.js';
import { timelineRefusal } from '../../service/timelineRefusal.js';
import { toRange, toTextEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** What the timeline preview draws, and the edits that it asks for. */
export function serveTimeline({ connection, guard, tell }: Server): void {
  connection.onRequest(
    TIMELINE_REQUEST,
    guard.report('Timeline', null, (params: DocumentParams) => params.uri, toView),
  );
  connection.onRequest(
    TIMELINE_EDIT_REQUEST,
    guard.report<TimelineEditParams, Edit[] | ResponseError<undefined>>(
      'Timeline edit',
      [],
      params => params.uri,
      (report, params) => toEdits(report, params, tell),
    ),
  );
}

function toView({ document, analysis, shown }: Report): TimelineView | null {
  const { report } = analysis;
  const incident = incidentOf(report, shown, offset => document.positionAt(offset).line);
  const events = incident.events.map((event, i) => ({
    ...event,
    range: toRange(document, report.timeline[i]?.span ?? { start: 0, end: 0 }),
  }));
  return { ...incident, version: document.version, events };
}

/** None where the report has changed since the view was made: the entries may be others by then. An error tells why not. */
function toEdits(
  { document, analysis, config }: Report,
  { version, edit }: TimelineEditParams,
  tell: Tell,
): Edit[] | ResponseError<undefined> {
  if (document.version !== version) return [];
  const edits = editTimeline(analysis.report, config, edit);
  return edits.length > 0
    ? edits.map(each => toTextEdit(document, each))
    : new ResponseError(LSPErrorCodes.RequestFailed, tell(timelineRefusal(analysis.report, config, edit)));
}
