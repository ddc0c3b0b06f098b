import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { MILESTONES } from '../../server/src/service/model.js';
import { readReport } from '../../server/src/service/postmortem.js';

/** A report with these lines as its timeline. */
export const timelineOf = (...lines: string[]): string =>
  `# Search was down on 2026-03-17\n\n## Timeline (UTC)\n\n${lines.join('\n')}\n`;

/**
 * Each milestone of a report with the first words of the line that it points to, in the order of the milestones. `?`
 * behind one: nothing names it, the wording of an entry suggests it.
 */
export function milestonesIn(text: string): string[] {
  const { milestones: found } = readReport(text, DEFAULT_CONFIG).report;
  return MILESTONES.flatMap(milestone => {
    const point = found[milestone];
    if (point === null) return [];
    const start = text.lastIndexOf('\n', point.span.start) + 1;
    const line = text.slice(start).split('\n')[0] ?? '';
    return [
      `${milestone}${point.inferred ? '?' : ''}: ${line
        .replace(/^[-#*|\s]+/, '')
        .slice(0, 30)
        .trim()}`,
    ];
  });
}
