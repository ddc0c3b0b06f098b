import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import {
  MILESTONE_NAMES,
  day,
  duration,
  eventClock,
  sinceStart,
  startOf,
  timeOf,
  type Clock,
} from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { passes } from './filter.js';
import type { PageState } from './state.js';

const MINUTE = 60_000;
/** Rows that are drawn and dropped together, and how high a row is taken to be until it was drawn, in pixels. */
const CHUNK = 60;
const ROW = 34;

export interface Table {
  readonly element: HTMLElement;
  /** The row of an event, drawn if it was not. */
  row(index: number): HTMLElement | null;
  /** Draws every row: for paper. */
  drawAll(): void;
  /** Called once the table stands in the page: from then on only rows near the view are kept. */
  watch(): void;
  readonly shown: number;
}

/** The events as a table, in the order of the report; quiet stretches and changes of day have rows of their own. */
export function renderTable(view: TimelineView, state: PageState, clock: Clock): Table {
  const heads = (
    [
      ['time', 'Time'],
      ['since', 'Since start'],
      ['who-head', 'Who'],
      ['what', 'Event'],
    ] as const
  ).map(([kind, name]) => html('th', { scope: 'col', class: kind }, name));
  const start = startOf(view);
  const quiet = quietMs(view.events);
  const kept = view.events.flatMap((event, index) => (passes(event, state.filter) ? [{ event, index }] : []));
  const filtered = kept.length < view.events.length;
  const table = html(
    'table',
    { class: 'events', 'aria-rowcount': kept.length + 1 },
    html('caption', {}, caption(view, state)),
    html('thead', {}, html('tr', { 'aria-rowindex': 1 }, ...heads)),
  );
  const bodies: { body: HTMLElement; fill: () => void; drop: () => void }[] = [];
  for (let from = 0; from < kept.length; from += CHUNK) {
    const part = kept.slice(from, from + CHUNK);
    const body = html('tbody', {});
    const room = html('tr', { class: 'room', 'aria-hidden': 'true' }, html('td', { colspan: 4 }));
    let filled = false;
    let height = part.length * ROW;
    const drop = (): void => {
      if (filled) height = body.getBoundingClientRect().height;
      filled = false;
      room.style.height = `${height}px`;
      body.replaceChildren(room);
    };
    const fill = (): void => {
      if (filled) return;
      filled = true;
      const rows = part.flatMap(({ event, index }, i) => {
        const last = filtered ? null : lastPlaced(view.events, index);
        return [
          ...between(last, event, quiet, state, clock),
          renderRow(event, {
            index,
            row: from + i + 2,
            start,
            clock: eventClock(event, state.choice, clock),
          }),
        ];
      });
      body.replaceChildren(...rows);
    };
    if (bodies.length < 2) fill();
    else drop();
    bodies.push({ body, fill, drop });
    table.append(body);
  }
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  return {
    element: table,
    shown: kept.length,
    row(index) {
      const at = place.get(index);
      if (at === undefined) return null;
      bodies[Math.floor(at / CHUNK)]?.fill();
      return table.querySelector(`.event-row[data-index="${index}"]`);
    },
    drawAll() {
      for (const { fill } of bodies) fill();
    },
    watch() {
      if (bodies.length < 5 || typeof IntersectionObserver === 'undefined') {
        for (const { fill } of bodies) fill();
        return;
      }
      const observer = new IntersectionObserver(
        entries => {
          for (const { target, isIntersecting } of entries) {
            const chunk = bodies.find(each => each.body === target);
            if (isIntersecting) chunk?.fill();
            else if (!target.contains(document.activeElement)) chunk?.drop();
          }
        },
        { rootMargin: '800px 0px' },
      );
      for (const { body } of bodies) observer.observe(body);
    },
  };
}

function caption(view: TimelineView, { choice }: PageState): string {
  if (view.zone === null) return 'Events, times as written';
  const zones = { report: view.zone, utc: 'UTC', reader: 'your time zone' };
  return `Events, times in ${zones[choice]}`;
}

interface RowPlace {
  readonly index: number;
  readonly row: number;
  readonly start: number | null;
  readonly clock: Clock;
}

function renderRow(event: TimelineEvent, { index, row, start, clock }: RowPlace): HTMLElement {
  const unplaced = event.timeText === '' ? 'no time' : `no time (${event.timeText})`;
  const label = event.epochMs === null ? unplaced : timeOf(event, clock);
  const since = event.epochMs === null || start === null ? '' : sinceStart(event.epochMs, start);
  const dot = html('span', {
    class: `dot ${event.milestone ?? 'plain'}${event.approximate ? ' approximate' : ''}`,
  });
  const time = html('button', { type: 'button', class: 'event-time' }, label);
  const what = html('td', { class: 'what' });
  if (event.milestone !== null) {
    what.append(html('span', { class: `badge ${event.milestone}` }, MILESTONE_NAMES[event.milestone]), ' ');
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
    html('td', { class: 'who', dir: 'auto' }, event.actors.join(', ')),
    what,
  );
}

function lastPlaced(events: readonly TimelineEvent[], index: number): TimelineEvent | null {
  for (let at = index - 1; at >= 0; at--) if (events[at]?.epochMs !== null) return events[at] ?? null;
  return null;
}

function between(
  last: TimelineEvent | null,
  next: TimelineEvent,
  quiet: number,
  { choice }: PageState,
  clock: Clock,
): HTMLElement[] {
  if (last?.epochMs === null || last?.epochMs === undefined || next.epochMs === null) return [];
  const rows: HTMLElement[] = [];
  const gap = next.epochMs - (last.endMs ?? last.epochMs);
  if (gap >= quiet && last.precision !== 'day' && next.precision !== 'day') {
    rows.push(spanning('gap-row', `${duration(gap / MINUTE)} without an entry`));
  }
  const today = day(next.epochMs, eventClock(next, choice, clock));
  if (today !== day(last.epochMs, eventClock(last, choice, clock))) rows.push(spanning('day-row', today));
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
