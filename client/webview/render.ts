import type { TimelineView } from '../../server/src/protocol/index.js';
import { renderAxis } from './axis.js';
import { html } from './elements.js';
import { renderHeader } from './header.js';
import { renderMetrics } from './metrics.js';
import { renderTable } from './table.js';

export interface RenderOptions {
  /** Room for the axis, in pixels. */
  readonly width: number;
}

/** The whole page for one report: what is known at a glance, the axis, the table. */
export function render(view: TimelineView, { width }: RenderOptions): HTMLElement {
  const page = html('main', { id: 'timeline' }, renderHeader(view));
  if (view.events.length === 0) {
    page.append(
      renderNotice(
        'No timeline entries yet. Entries of the timeline section that begin with a time appear here.',
      ),
    );
    return page;
  }
  if (view.durations.length > 0) page.append(renderMetrics(view));
  const axis = renderAxis(view, width);
  if (axis !== null) page.append(axis);
  page.append(renderTable(view));
  return page;
}

/** A calm sentence in place of what cannot be shown. */
export function renderNotice(text: string): HTMLElement {
  return html('p', { class: 'notice', role: 'status' }, text);
}

/** Marks the event that holds a line (0-based) in table and axis; returns its row. */
export function markCurrent(page: ParentNode, view: TimelineView, line: number): Element | null {
  for (const marked of page.querySelectorAll('[aria-current]')) marked.removeAttribute('aria-current');
  const event = view.events.find(({ range }) => range.start.line <= line && line <= lastLine(range));
  if (event === undefined) return null;
  const same = page.querySelectorAll(`[data-line="${event.range.start.line}"]`);
  for (const each of same) each.setAttribute('aria-current', 'true');
  return page.querySelector(`.event-row[data-line="${event.range.start.line}"]`);
}

/** A range that ends at the start of a line does not touch that line. */
function lastLine({ start, end }: TimelineView['events'][number]['range']): number {
  return end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
}
