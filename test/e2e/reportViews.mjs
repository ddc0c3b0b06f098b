import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * What the server would tell the timeline page of a report, from its file, and the exports of it: both made of the
 * service itself.
 */
export async function reportViews() {
  const outfile = path.join(root, 'out/e2e/reportViews.cjs');
  const contents = `
    export { analyse } from './server/src/service/index.js';
    export { DEFAULT_CONFIG } from './server/src/service/config.js';
    export { incidentOf } from './server/src/service/picture/incidentOf.js';
    export { exportTimeline } from './server/src/service/picture/index.js';`;
  await build({
    ...{ stdin: { contents, resolveDir: root, loader: 'ts' }, outfile, bundle: true },
    ...{ format: 'cjs', platform: 'node', logLevel: 'warning' },
  });
  const { analyse, DEFAULT_CONFIG, incidentOf, exportTimeline } = createRequire(import.meta.url)(outfile);
  const viewOfReport = file => {
    const text = fs.readFileSync(file, 'utf8');
    const { report, findings } = analyse(text, { config: DEFAULT_CONFIG });
    const lineOf = offset => text.slice(0, offset).split('\n').length - 1;
    const incident = incidentOf(report, findings, lineOf);
    const events = incident.events.map((event, i) => ({
      ...event,
      range: {
        start: { line: event.line, character: 0 },
        end: { line: lineOf(report.timeline[i].span.end), character: 0 },
      },
    }));
    return { ...incident, version: 1, events };
  };
  return { viewOfReport, exportTimeline };
}
