import { analyse } from '../service/index.js';
import { exportTimeline, type ExportFormat } from '../service/picture/index.js';
import { incidentOf } from '../service/picture/incidentOf.js';
import { Configs } from './configs.js';
import { CLEAN, TROUBLE } from './exit.js';
import { findReports, readReport } from './files.js';
import { Lines } from './lines.js';
import { say, warn } from './output.js';

export interface TimelineOptions {
  readonly format: ExportFormat;
  readonly theme: 'light' | 'dark';
  readonly lanes: boolean;
}

/** `postmortem timeline`: prints the timeline of one report as picture, page or data. Answers the exit code. */
export async function timeline(path: string, { format, theme, lanes }: TimelineOptions): Promise<number> {
  const configs = new Configs();
  const [found, ...more] = await findReports([path], configs);
  if (found === undefined || more.length > 0) {
    warn(path, 'The timeline is drawn for one report; name its file.');
    return TROUBLE;
  }
  const file = await readReport(found);
  if (file.error !== null) {
    warn(file.path, file.error);
    return TROUBLE;
  }
  const { report, findings } = analyse(file.text, { config: await configs.of(file.path) });
  const lines = new Lines(report.text);
  const incident = incidentOf(report, findings, offset => lines.line({ start: offset, end: offset }) - 1);
  say(exportTimeline(incident, format, { theme, lanes }).trimEnd());
  return configs.troubled ? TROUBLE : CLEAN;
}
