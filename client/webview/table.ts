import type { TimelineView } from '../../server/src/protocol/index.js';
import type { Clock } from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { rowsOf, type Rows } from './rows.js';
import type { PageState } from './state.js';
import { text } from './text.js';

/** Rows that are drawn and dropped together, and how high a row is taken to be until it was drawn, in pixels. */
const CHUNK = 60;
const ROW = 34;
/** Up to so many chunks all rows are kept. */
const FEW = 4;

export interface Table {
  readonly element: HTMLElement;
  /** The row of an event, drawn if it was not. */
  row(index: number): HTMLElement | null;
  /** Marks the row of an event, drawn if it was not, as the current one; null for none. Drawn anew it is marked again. */
  mark(index: number | null): HTMLElement | null;
  /** Draws every row: for paper. */
  drawAll(): void;
  /** Called once the table stands in the page: from then on only rows near the view are kept. */
  watch(): void;
  readonly shown: number;
}

/** The events as a table, in the order of the report; quiet stretches and changes of day have rows of their own. */
export function renderTable(view: TimelineView, state: PageState, clock: Clock): Table {
  const rows = rowsOf(view, state, clock);
  const { kept, heads } = rows;
  const table = html(
    'table',
    { class: 'events', 'aria-rowcount': kept.length + 1 },
    html('caption', {}, caption(view, state)),
    html('thead', {}, html('tr', { 'aria-rowindex': 1 }, ...heads)),
  );
  const chunks: Chunk[] = [];
  let current: number | null = null;
  const drawn = (body: HTMLElement): void => {
    if (current !== null) rowIn(body, current)?.setAttribute('aria-current', 'true');
  };
  for (let from = 0; from < kept.length; from += CHUNK)
    chunks.push(chunkOf(rows, from, chunks.length < 2, drawn));
  table.append(...chunks.map(chunk => chunk.body));
  const place = new Map(kept.map(({ index }, at) => [index, at]));
  const drawAll = (): void => {
    for (const chunk of chunks) chunk.fill();
  };
  const row = (index: number): HTMLElement | null => {
    const at = place.get(index);
    if (at === undefined) return null;
    chunks[Math.floor(at / CHUNK)]?.fill();
    return rowIn(table, index);
  };
  return {
    element: table,
    shown: kept.length,
    row,
    mark(index) {
      for (const old of table.querySelectorAll('tr[aria-current]')) old.removeAttribute('aria-current');
      current = index;
      const marked = index === null ? null : row(index);
      marked?.setAttribute('aria-current', 'true');
      return marked;
    },
    drawAll,
    watch() {
      if (chunks.length <= FEW || typeof IntersectionObserver === 'undefined') {
        drawAll();
        return;
      }
      const observer = new IntersectionObserver(
        entries => {
          for (const { target, isIntersecting } of entries) {
            const chunk = chunks.find(each => each.body === target);
            if (isIntersecting) chunk?.fill();
            else if (!target.contains(document.activeElement)) chunk?.drop();
          }
        },
        { rootMargin: '800px 0px' },
      );
      for (const { body } of chunks) observer.observe(body);
    },
  };
}

function rowIn(element: HTMLElement, index: number): HTMLElement | null {
  return element.querySelector(`.event-row[data-index="${index}"]`);
}

interface Chunk {
  readonly body: HTMLElement;
  fill(): void;
  drop(): void;
}

/** The rows of `CHUNK` events, or room as high as they were; `drawn` is told of rows that are new. */
function chunkOf(
  rows: Rows,
  from: number,
  filledAtFirst: boolean,
  drawn: (body: HTMLElement) => void,
): Chunk {
  const body = html('tbody', {});
  const room = html(
    'tr',
    { class: 'room', 'aria-hidden': 'true' },
    html('td', { colspan: rows.heads.length }),
  );
  let filled = false;
  let height = Math.min(CHUNK, rows.kept.length - from) * ROW;
  const drop = (): void => {
    if (filled) height = body.getBoundingClientRect().height;
    filled = false;
    room.style.height = `${height}px`;
    body.replaceChildren(room);
  };
  const fill = (): void => {
    if (filled) return;
    filled = true;
    body.replaceChildren(...rows.draw(from, from + CHUNK));
    drawn(body);
  };
  if (filledAtFirst) fill();
  else drop();
  return { body, fill, drop };
}

function caption(view: TimelineView, { choice }: PageState): string {
  if (view.zone === null) return text`Events, times as written`;
  const zones = { report: view.zone, utc: 'UTC', reader: text`your time zone` };
  return text`Events, times in ${zones[choice]}`;
}
