import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import { html } from './elements.js';
import { day, duration, sinceStart, timeOf } from './format.js';
import { MILESTONE_NAMES, startOf } from './incident.js';

const MINUTE = 60_000;

/** The events as a table, in the order of the report; quiet stretches and changes of day have rows of their own. */
export function renderTable(view: TimelineView): HTMLElement {
  const heads = ['Time', 'Since start', 'Who', 'Event'].map(name => html('th', { scope: 'col' }, name));
  const body = html('tbody', {});
  const start = startOf(view);
  const quiet = quietMs(view.events);
  let last: TimelineEvent | null = null;
  for (const event of view.events) {
    body.append(...between(last, event, quiet), renderRow(event, start));
    if (event.epochMs !== null) last = event;
  }
  const caption = html(
    'caption',
    {},
    `Events, ${view.zone === null ? 'times as written' : `times in ${view.zone}`}`,
  );
  return html('table', { class: 'events' }, caption, html('thead', {}, html('tr', {}, ...heads)), body);
}

function renderRow(event: TimelineEvent, start: number | null): HTMLElement {
  const line = event.range.start.line;
  const label =
    event.epochMs === null && event.timeText !== '' ? `no time (${event.timeText})` : timeOf(event);
  const time = html('button', { type: 'button', class: 'event-time' }, label);
  const since = event.epochMs === null || start === null ? '' : sinceStart(event.epochMs, start);
  const what = html('td', {});
  if (event.milestone !== null) {
    what.append(html('span', { class: `badge ${event.milestone}` }, MILESTONE_NAMES[event.milestone]), ' ');
  }
  what.append(event.text, ...event.findings.map(each => html('div', { class: 'finding' }, `△ ${each}`)));
  const kind = event.epochMs === null ? 'event-row no-time' : 'event-row';
  return html(
    'tr',
    { class: kind, 'data-line': line },
    html('th', { scope: 'row' }, time),
    html('td', { class: 'since' }, since),
    html('td', { class: 'who' }, event.actors.join(', ')),
    what,
  );
}

function between(last: TimelineEvent | null, next: TimelineEvent, quiet: number): HTMLElement[] {
  if (last?.epochMs === null || last?.epochMs === undefined || next.epochMs === null) return [];
  const rows: HTMLElement[] = [];
  const gap = next.epochMs - (last.endMs ?? last.epochMs);
  if (gap >= quiet && last.precision !== 'day' && next.precision !== 'day') {
    rows.push(spanning('gap-row', `${duration(gap / MINUTE)} without an entry`));
  }
  const today = day(next.epochMs, next.offsetMinutes);
  if (today !== day(last.epochMs, last.offsetMinutes)) rows.push(spanning('day-row', today));
  return rows;
}

function spanning(kind: string, text: string): HTMLElement {
  return html('tr', { class: kind }, html('td', { colspan: 4 }, text));
}

/** How long a silence has to be to be named, in milliseconds: ten minutes, and clearly more than the usual step. */
function quietMs(events: readonly TimelineEvent[]): number {
  const times = events.flatMap(event => event.epochMs ?? []);
  if (times.length < 2) return Infinity;
  const span = times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  return Math.max(10 * MINUTE, (1.25 * span) / (times.length - 1));
}
