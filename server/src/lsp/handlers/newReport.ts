import { NEW_REPORT_REQUEST, TIME_ZONES_REQUEST } from '../../protocol/index.js';
import type { NewReportParams, NewReportResult } from '../../protocol/index.js';
import { newReport } from '../../service/index.js';
import type { Server } from '../server.js';

/** The body of a new report, and the time zones to choose from. */
export function serveNewReport({ connection, guard }: Server): void {
  connection.onRequest(
    NEW_REPORT_REQUEST,
    guard.command('New report', (params: NewReportParams): NewReportResult => newReport(checked(params))),
  );
  connection.onRequest(
    TIME_ZONES_REQUEST,
    guard.command('Time zones', (): string[] => [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])]),
  );
}

/** The request crosses a process border, so its shape is not taken on trust. */
function checked(params: NewReportParams): NewReportParams {
  for (const key of ['title', 'severity', 'start', 'timeZone'] as const) {
    if (typeof params[key] !== 'string') throw new Error(`New report: "${key}" has to be a text.`);
  }
  return params;
}
