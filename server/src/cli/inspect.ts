import { analyse } from '../service/index.js';
import type { PostMortem } from '../service/index.js';
import { MILESTONES } from '../service/model.js';
import type { DurationName } from '../service/model.js';
import { Configs } from './configs.js';
import { CLEAN, TROUBLE } from './exit.js';
import { findReports, readReport } from './files.js';
import { Lines } from './lines.js';
import { say, warn } from './output.js';

/** `postmortem inspect`: prints the model of each report as JSON. Answers the exit code. */
export async function inspect(paths: readonly string[]): Promise<number> {
  const files = [];
  let code = CLEAN;
  const configs = new Configs();
  for (const found of await findReports(paths, configs)) {
    const file = await readReport(found);
    if (file.error === null) {
      const config = await configs.of(file.path);
      files.push({ path: file.path, ...modelOf(analyse(file.text, { config }).report) });
    } else {
      code = TROUBLE;
      warn(file.path, file.error);
      files.push({ path: file.path, error: file.error });
    }
  }
  say(JSON.stringify({ files }, null, 2));
  return configs.troubled ? TROUBLE : code;
}

/** The model with lines from 1 instead of offsets. */
function modelOf(report: PostMortem) {
  const lines = new Lines(report.text);
  const { title, metadata, sections, timeline, milestones, durations, actions } = report;
  return {
    title: title && { text: title.text, line: lines.line(title.span) },
    metadata,
    sections: sections.map(({ kind, heading, state, span }) => ({
      kind,
      heading,
      line: lines.line(span),
      endLine: lines.endLine(span),
      state,
    })),
    timeline: timeline.map(({ span, time, timeText, text, goesOn, actors, milestone }) => ({
      line: lines.line(span),
      endLine: lines.endLine(span),
      time: time?.iso ?? null,
      timeText,
      text: text === '' ? goesOn : text,
      actors,
      milestone,
    })),
    milestones: Object.fromEntries(
      MILESTONES.map(name => {
        const point = milestones[name];
        return [name, point && { line: lines.line(point.span), time: point.time?.iso ?? null }];
      }),
    ),
    durations: Object.fromEntries(
      (Object.keys(durations) as DurationName[]).map(name => [name, durations[name]?.iso ?? null]),
    ),
    actions: actions.map(({ span, text, owner, due, ticket, priority, done }) => ({
      line: lines.line(span),
      text,
      owner,
      due,
      ticket,
      priority,
      done,
    })),
  };
}
