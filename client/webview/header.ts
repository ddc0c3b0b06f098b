import type { TimelineView } from '../../server/src/protocol/index.js';
import { html } from './elements.js';

/** Severity, status, date and zone, and below them the title. What the report does not state is left out. */
export function renderHeader({ severity, status, date, zone, title }: TimelineView): HTMLElement {
  const facts = html('p', { class: 'facts' });
  if (severity !== null) facts.append(html('span', { class: 'tag severity' }, severity));
  if (status !== null) facts.append(html('span', { class: 'tag' }, status));
  if (date !== null) facts.append(html('span', {}, date));
  facts.append(html('span', {}, zone ?? 'no time zone stated'));
  const heading = html('h1', { id: 'timeline-title' }, title === '' ? 'Untitled post-mortem' : title);
  return html('header', {}, facts, heading);
}
