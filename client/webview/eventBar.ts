import type { TimelineEvent } from '../../server/src/protocol/index.js';
import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';
import { MILESTONE_NAMES, timeOf, type Clock } from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { select } from './filter.js';
import { button } from './header.js';

interface EventBarActions {
  readonly edit: (edit: TimelineEdit) => void;
  readonly reveal: (line: number) => void;
}

/** What can be done with the event under the cursor: milestone, time, a new entry behind it. */
export function renderEventBar(
  event: TimelineEvent,
  entry: number,
  clock: Clock,
  { edit, reveal }: EventBarActions,
): HTMLElement {
  const milestone = select(
    'Milestone of this event',
    'No milestone',
    Object.entries(MILESTONE_NAMES),
    event.milestone ?? '',
  );
  milestone.id = 'milestone';
  milestone.addEventListener('change', () => {
    const chosen = (['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const).find(
      name => name === milestone.value,
    );
    edit({ kind: 'milestone', entry, milestone: chosen ?? null });
  });
  const move = (face: string, minutes: number): HTMLElement =>
    button(
      `${face} min`,
      `${minutes < 0 ? 'Earlier' : 'Later'} (Alt+${minutes < 0 ? 'Left' : 'Right'} in the table)`,
      () => {
        edit({ kind: 'move', entry, minutes });
      },
    );
  const bar = html('section', { id: 'event-bar', 'aria-label': 'Selected event' });
  bar.append(
    html('span', { class: 'event-name', dir: 'auto' }, `${timeOf(event, clock)} ${event.text}`),
    milestone,
  );
  if (event.epochMs !== null) bar.append(move('−1', -1), move('+1', 1));
  bar.append(
    button('Add entry after', 'Add an entry between this one and the next', () => {
      edit({ kind: 'add', entry });
    }),
    button('Go to line', 'Show the entry in the report', () => {
      reveal(event.line);
    }),
  );
  return bar;
}
