import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';
import { describePhase, phasesOf, type Clock } from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { renderFilter } from './filter.js';
import { renderHeader, type HeaderActions } from './header.js';
import { renderMetrics } from './metrics.js';
import type { PageState } from './state.js';
import { renderTable, type Table } from './table.js';
import { tell, text } from './text.js';

export interface PageActions extends HeaderActions {
  readonly filter: (filter: PageState['filter']) => void;
}

export interface Page {
  readonly element: HTMLElement;
  readonly table: Table | null;
}

/** The whole page for one report: what is known at a glance, the picture (handed in), the table. */
export function render(
  view: TimelineView,
  state: PageState,
  clock: Clock,
  picture: HTMLElement,
  actions: PageActions,
): Page {
  const element = html('main', { id: 'timeline' }, renderHeader(view, state, actions));
  if (view.events.length === 0) {
    const nothing = text`No timeline entries yet. Entries of the timeline section that begin with a time appear here.`;
    element.append(renderNotice(nothing));
    return { element, table: null };
  }
  if (view.durations.length > 0) element.append(renderMetrics(view, clock));
  element.append(picture);
  const phases = phasesOf(view).map(phase => html('li', { class: phase.name }, tell(describePhase(phase))));
  if (phases.length > 0)
    element.append(html('ul', { class: 'phases', 'aria-label': text`Phases` }, ...phases));
  const table = renderTable(view, state, clock);
  element.append(
    renderFilter(view, state.filter, actions.filter),
    table.element,
    html('p', { class: 'summary', role: 'status' }, summaryOf(view, table.shown)),
  );
  return { element, table };
}

/** How much there is, and how much of it the filter lets through. */
export function summaryOf(view: TimelineView, shown: number): string {
  const total = view.events.length;
  const findings = view.events.reduce((sum, event) => sum + event.findings.length, 0);
  const unplaced = view.events.filter(event => event.epochMs === null).length;
  const entries = total === 1 ? text`1 entry` : text`${total} entries`;
  const parts = [
    shown === total ? entries : text`${shown} of ${entries}`,
    findings === 1 ? text`1 finding` : text`${findings} findings`,
    ...(unplaced > 0 ? [text`${unplaced} not placed in time, in the table only`] : []),
  ];
  return parts.join(' · ');
}

/** A calm sentence in place of what cannot be shown. */
export function renderNotice(notice: string): HTMLElement {
  return html('p', { class: 'notice', role: 'status' }, notice);
}

/**
 * The event that holds a line (0-based), by its index; null where none does. Of several that share the line it is the
 * one that was chosen, else the first.
 */
export function eventAtLine(
  events: readonly TimelineEvent[],
  line: number,
  chosen: number | null = null,
): number | null {
  const holds = ({ range }: TimelineEvent): boolean => range.start.line <= line && line <= lastLine(range);
  const own = chosen === null ? undefined : events[chosen];
  if (own?.line === line && holds(own)) return chosen;
  const at = events.findIndex(holds);
  return at < 0 ? null : at;
}

/** A range that ends at the start of a line does not touch that line. */
function lastLine({ start, end }: TimelineEvent['range']): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}
