import { clockOf, day, sinceStart, timeOf } from './clock.js';
import { MILESTONE_NAMES, startOf, type Incident } from './incident.js';

export const HEADS = ['Date', 'Time', 'Since start', 'Who', 'Milestone', 'Event'] as const;

/** The cells of every event below `HEADS`, on the report's own clock, that of its zone. */
export function cellsOf(incident: Incident): string[][] {
  const clock = clockOf(incident, 'report', () => 0);
  const start = startOf(incident);
  return incident.events.map(event => {
    const { epochMs, milestone } = event;
    return [
      epochMs === null ? '' : day(epochMs, clock),
      epochMs === null ? event.timeText : timeOf(event, clock),
      epochMs === null || start === null ? '' : sinceStart(epochMs, start),
      event.actors.join(', '),
      milestone === null ? '' : MILESTONE_NAMES[milestone],
      event.text,
    ];
  });
}

/** RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
export function csvOf(incident: Incident): string {
  const cell = (text: string): string => {
    const safe = /^[-+=@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [[...HEADS], ...cellsOf(incident)].map(row => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A pipe table; what Markdown or HTML would read as markup is escaped. */
export function markdownOf(incident: Incident): string {
  const cell = (text: string): string =>
    text
      .replace(/\s+/g, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replace(/[\\`*_[\]|~]/g, '\\$&');
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [
    line(HEADS),
    line(HEADS.map(() => '---')),
    ...cellsOf(incident).map(row => line(row.map(cell))),
  ].join('');
}
