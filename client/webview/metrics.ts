import type { TimelineView } from '../../server/src/protocol/index.js';
import {
  DURATION_NAMES,
  clockTime,
  day,
  duration,
  type Clock,
} from '../../server/src/service/picture/index.js';
import { html } from './elements.js';

/** The durations that could be computed, each with the two times it comes from; those lead to their events. */
export function renderMetrics(view: TimelineView, clock: Clock): HTMLElement {
  const metrics = view.durations.map(({ name, minutes, from, to, fromMs, toMs }) => {
    const days = day(fromMs, clock) !== day(toMs, clock);
    const time = (ms: number, milestone: string): Node | string => {
      const text = (days ? `${day(ms, clock)} ` : '') + clockTime(ms, clock);
      const event = view.events.find(each => each.epochMs === ms && each.milestone === milestone);
      return event === undefined
        ? text
        : html(
            'button',
            { type: 'button', class: 'link', 'data-line': event.line, title: `Go to ${milestone}` },
            text,
          );
    };
    const between = html('dd', { class: 'between' }, time(fromMs, from), ' → ', time(toMs, to));
    const value = html('dd', { class: 'value' }, duration(minutes));
    return html('div', { class: `metric ${to}` }, html('dt', {}, DURATION_NAMES[name]), value, between);
  });
  return html('dl', { class: 'metrics' }, ...metrics);
}
