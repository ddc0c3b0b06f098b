import type { TimelineView } from '../../server/src/protocol/index.js';
import { html } from './elements.js';
import { clock, day, duration } from './format.js';
import { offsetOf } from './incident.js';

type Duration = TimelineView['durations'][number];

const NAMES: Readonly<Record<Duration['name'], string>> = {
  timeToDetect: 'Time to detect',
  timeToAcknowledge: 'Time to acknowledge',
  timeToMitigate: 'Time to mitigate',
  timeToResolve: 'Time to resolve',
  impact: 'Impact',
};

/** The durations that could be computed, each with the two times it comes from. */
export function renderMetrics(view: TimelineView): HTMLElement {
  const offset = offsetOf(view);
  const metrics = view.durations.map(({ name, minutes, from, to, fromMs, toMs }) => {
    const days = day(fromMs, offset) !== day(toMs, offset);
    const time = (ms: number): string => (days ? `${day(ms, offset)} ` : '') + clock(ms, offset);
    const between = html(
      'dd',
      { class: 'between', title: `${from} → ${to}` },
      `${time(fromMs)} → ${time(toMs)}`,
    );
    const value = html('dd', { class: 'value' }, duration(minutes));
    return html('div', { class: `metric ${to}` }, html('dt', {}, NAMES[name]), value, between);
  });
  return html('dl', { class: 'metrics' }, ...metrics);
}
