import type { Server } from '../server.js';
import { createReport } from './createReport.js';
import { askPlace, baseOf, fileAt, folderOf } from './place.js';
import { askAnswers } from './questions.js';
import { loadTemplate } from './templates.js';

/**
 * Asks for what a report needs and opens it. Nothing is written before the last answer. `target`: what a menu hands
 * over, where it comes from one; `lines`: of a chat or a log, which become the timeline, null for none.
 */
export async function beginReport(server: Server, target: unknown, lines: string | null): Promise<void> {
  const place = await askPlace(target);
  if (place === 'cancelled') return;
  const uri = fileAt(place);
  const asked = await server.newReportQuestions({ uri, lines });
  const base = baseOf(place, asked);
  const folder = place === null || base === null ? null : folderOf(place, base, asked.folder);
  const answers = await askAnswers(server, asked);
  if (answers === undefined) return;
  const { title, severity, start, timeZone, template } = answers;
  const report = await server.newReport({
    ...{ title, severity, start, timeZone, uri, lines },
    ...(template === null ? {} : { template: await loadTemplate(template, base) }),
  });
  await createReport(folder, report);
}
