import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import {
  MILESTONE_NAMES,
  day,
  duration,
  sinceStart,
  startOf,
  timeOf,
  type Clock,
} from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { passes } from './filter.js';
import type { PageState } from './state.js';
import { nameText, text } from './text.js';

const MINUTE = 60_000;

interface Kept {
  readonly event: TimelineEvent;
  /** Among all events of the report. */
  readonly index: number;
}

/** The rows of the events that pass the filter, in the order of the report. */
export interface Rows {
  readonly kept: readonly Kept[];
  readonly heads: readonly HTMLElement[];
  /** The rows from one kept event to before another, with those that name a quiet stretch or a day. */
  draw(from: number, to: number): HTMLElement[];
}

export function rowsOf(view: TimelineView, state: PageState, clock: Clock): Rows {
  const { events } = view;
  const start = startOf(view);
  const quiet = quietMs(events);
  const kept = events.flatMap((event, index) => (passes(event, state.filter) ? [{ event, index }] : []));
  const filtered = kept.length < events.length;
  const who = events.some(event => event.actors.length > 0);
  const columns = who ? 4 : 3;
  const dayOf = (event: TimelineEvent): string => (event.epochMs === null ? '' : day(event.epochMs, clock));
  const placed = events.find(event => event.epochMs !== null);
  const firstDay = placed === undefined ? '' : dayOf(placed);
  const manyDays = events.some(event => event.epochMs !== null && dayOf(event) !== firstDay);

  const above = (before: TimelineEvent | null, event: TimelineEvent): HTMLElement[] => {
    if (event.epochMs === null) return [];
    const rows: HTMLElement[] = [];
    const until = before === null ? null : (before.endMs ?? before.epochMs);
    const gap = until === null ? 0 : event.epochMs - until;
    if (!filtered && gap >= quiet && before?.precision !== 'day' && event.precision !== 'day') {
      rows.push(spanning('gap-row', columns, text`${duration(gap / MINUTE)} without an entry`));
    }
    const another = before === null ? manyDays : dayOf(before) !== dayOf(event);
    if (another) rows.push(spanning('day-row', columns, dayOf(event)));
    return rows;
  };
  return {
    kept,
    heads: [
      head('time', text`Time`),
      head('since', text`Since start`),
      ...(who ? [head('who-head', text`Who`)] : []),
      head('what', text`Event`),
    ],
    draw: (from, to) =>
      kept.slice(from, to).flatMap(({ event, index }, i) => [
        ...above(lastPlaced(kept, from + i), event),
        drawRow(event, {
          ...{ index, row: from + i + 2, start, who },
          clock,
        }),
      ]),
  };
}

function head(kind: string, name: string): HTMLElement {
  return html('th', { scope: 'col', class: kind }, name);
}

interface RowPlace {
  readonly index: number;
  readonly row: number;
  readonly start: number | null;
  /** Whether any event names an actor. */
  readonly who: boolean;
  readonly clock: Clock;
}

function drawRow(event: TimelineEvent, { index, row, start, who, clock }: RowPlace): HTMLElement {
  const unplaced = event.timeText === '' ? text`no time` : text`${event.timeText}, not placed`;
  const label = event.epochMs === null ? unplaced : timeOf(event, clock);
  const since = event.epochMs === null || start === null ? '' : sinceStart(event.epochMs, start);
  const dot = html('span', {
    class: `dot ${event.milestone ?? 'plain'}${event.approximate ? ' approximate' : ''}`,
  });
  const time = html('button', { type: 'button', class: 'event-time' }, label);
  const what = html('td', { class: 'what' });
  if (event.milestone !== null) {
    what.append(
      html('span', { class: `badge ${event.milestone}` }, nameText(MILESTONE_NAMES[event.milestone])),
      ' ',
    );
  }
  what.append(
    html('span', { dir: 'auto' }, event.text),
    ...event.findings.map(each => html('div', { class: 'finding', dir: 'auto' }, `△ ${each}`)),
  );
  return html(
    'tr',
    {
      class: event.epochMs === null ? 'event-row no-time' : 'event-row',
      'data-line': event.line,
      'data-index': index,
      'aria-rowindex': row,
    },
    html('th', { scope: 'row' }, dot, time),
    html('td', { class: 'since' }, since),
    ...(who ? [html('td', { class: 'who', dir: 'auto' }, event.actors.join(', '))] : []),
    what,
  );
}

function lastPlaced(kept: readonly Kept[], before: number): TimelineEvent | null {
  for (let at = before - 1; at >= 0; at--) {
    const event = kept[at]?.event;
    if (event !== undefined && event.epochMs !== null) return event;
  }
  return null;
}

function spanning(kind: string, columns: number, words: string): HTMLElement {
  return html('tr', { class: kind }, html('td', { colspan: columns }, words));
}

/** How long a silence has to be to be named, in milliseconds: ten minutes, and clearly more than the usual step. */
function quietMs(events: readonly TimelineEvent[]): number {
  const times = events.flatMap(event => event.epochMs ?? []);
  if (times.length < 2) return Infinity;
  const span = times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b));
  return Math.max(10 * MINUTE, (1.25 * span) / (times.length - 1));
}
