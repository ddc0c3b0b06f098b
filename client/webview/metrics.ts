import type { Milestone } from '../../server/src/service/model.js';
import type { TimelineView } from '../../server/src/protocol/index.js';
import {
  DURATION_NAMES,
  MILESTONE_NAMES,
  clockTime,
  day,
  duration,
  type Clock,
} from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { nameText, text } from './text.js';

/** The durations that could be computed, each with the two times it comes from; those lead to their events. */
export function renderMetrics(view: TimelineView, clock: Clock): HTMLElement {
  const metrics = view.durations.map(({ name, minutes, from, to, fromMs, toMs }) => {
    const days = day(fromMs, clock) !== day(toMs, clock);
    const time = (end: 'from' | 'to', ms: number, milestone: Milestone): Node | string => {
      const face = (days ? `${day(ms, clock)} ` : '') + clockTime(ms, clock);
      const event = view.events.find(each => each.epochMs === ms && each.milestone === milestone);
      return event === undefined
        ? face
        : html(
            'button',
            {
              type: 'button',
              class: 'link',
              id: `${name}-${end}`,
              'data-line': event.line,
              title: text`Go to ${nameText(MILESTONE_NAMES[milestone])}`,
            },
            face,
          );
    };
    const between = html('dd', { class: 'between' }, time('from', fromMs, from), ' → ', time('to', toMs, to));
    const value = html('dd', { class: 'value' }, duration(minutes));
    return html(
      'div',
      { class: `metric ${to}` },
      html('dt', {}, nameText(DURATION_NAMES[name])),
      value,
      between,
    );
  });
  return html('dl', { class: 'metrics' }, ...metrics);
}
