import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';

/** The entries' instants in order, `?` where none can be told. */
export function times(text: string): string[] {
  return readReport(text, DEFAULT_CONFIG).report.timeline.map(({ time, end }) => {
    const start = time === null ? '?' : time.precision === 'day' ? time.iso.slice(0, 10) : time.iso;
    return end === null ? start : `${start} to ${end.iso}`;
  });
}

/** A report with a title and a body. */
export const report = (body: string, title = 'Search was down on 2026-03-17'): string =>
  `# ${title}\n\n${body}`;
/** A report that is a timeline of these lines. */
export const timeline = (lines: readonly string[], heading = 'Timeline'): string =>
  report(`## ${heading}\n\n${lines.join('\n')}\n`);
