import {
  NEW_REPORT_QUESTIONS_REQUEST,
  NEW_REPORT_REQUEST,
  READ_MOMENT_REQUEST,
  TIME_ZONES_REQUEST,
} from '../../protocol/index.js';
import type {
  NewReportParams,
  NewReportQuestions,
  NewReportQuestionsParams,
  NewReportResult,
  ReadMomentParams,
} from '../../protocol/index.js';
import { DEFAULT_CONFIG, type Config } from '../../service/config.js';
import { newReport } from '../../service/index.js';
import { readMoment, type ReadMoment } from '../../service/moment.js';
import { questionsFor } from '../../service/templates/questions.js';
import type { Server } from '../server.js';

/** What is asked for a new report, how the answers are read, and the report that they give. */
export function serveNewReport({ connection, guard, settings, reader, tell }: Server): void {
  const configOf = async (uri: string | null | undefined): Promise<Config> =>
    typeof uri === 'string' ? settings.of(uri) : DEFAULT_CONFIG;
  connection.onRequest(
    NEW_REPORT_QUESTIONS_REQUEST,
    guard.command(
      'Questions for a new report',
      async ({ uri, lines }: NewReportQuestionsParams): Promise<NewReportQuestions> => {
        const file = uri === null ? null : await settings.fileOf(uri);
        const base = file === null || (file.text ?? null) === null ? null : file.uri.replace(/\/[^/]*$/, '');
        return { base, ...questionsFor(await configOf(uri), lines, reader(), tell) };
      },
    ),
  );
  connection.onRequest(
    READ_MOMENT_REQUEST,
    guard.command('Start', ({ text }: ReadMomentParams): ReadMoment => readMoment(text, reader(), tell)),
  );
  connection.onRequest(
    NEW_REPORT_REQUEST,
    guard.command('New report', async (params: NewReportParams): Promise<NewReportResult> => {
      const { uri, lines, template, ...answers } = checked(params);
      const config = await configOf(uri);
      return newReport(answers, { config, template: template ?? null, lines: lines ?? null });
    }),
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
