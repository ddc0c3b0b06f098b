import { TIMELINE_EDIT_REQUEST, TIMELINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, Edit, TimelineEditParams, TimelineView } from '../../protocol/index.js';
import { incidentOf } from '../../service/picture/incidentOf.js';
import { editTimeline } from '../../service/timelineEdits.js';
import { toRange, toTextEdit } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** What the timeline preview draws, and the edits that it asks for. */
export function serveTimeline({ connection, guard }: Server): void {
  connection.onRequest(
    TIMELINE_REQUEST,
    guard.report('Timeline', null, (params: DocumentParams) => params.uri, toView),
  );
  connection.onRequest(
    TIMELINE_EDIT_REQUEST,
    guard.report<TimelineEditParams, Edit[]>('Timeline edit', [], params => params.uri, toEdits),
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

/** None where the report has changed since the view was made: the entries may be others by then. */
function toEdits({ document, analysis, config }: Report, { version, edit }: TimelineEditParams): Edit[] {
  if (document.version !== version) return [];
  return editTimeline(analysis.report, config, edit).map(each => toTextEdit(document, each));
}
