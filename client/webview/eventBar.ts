import type { TimelineEvent } from '../../server/src/protocol/index.js';
import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';
import { MILESTONE_NAMES, timeOf, type Clock } from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import { milestoneChoices } from './filter.js';
import { button } from './header.js';
import { renderMenu } from './menu.js';
import { nameText, text } from './text.js';

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
  const face = event.milestone === null ? text`No milestone` : nameText(MILESTONE_NAMES[event.milestone]);
  const milestone = renderMenu({
    id: 'milestone',
    face,
    label: text`Milestone of this event: ${face}`,
    choices: [['', text`No milestone`], ...milestoneChoices()],
    current: event.milestone ?? '',
    choose: id => {
      const chosen = (['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const).find(
        name => name === id,
      );
      edit({ kind: 'milestone', entry, milestone: chosen ?? null });
    },
  });
  const move = (face: string, minutes: number): HTMLElement =>
    button(
      text`${face} min`,
      minutes < 0 ? text`Earlier (Alt+Left in the table)` : text`Later (Alt+Right in the table)`,
      () => {
        edit({ kind: 'move', entry, minutes });
      },
    );
  const bar = html('section', { id: 'event-bar', 'aria-label': text`Selected event` });
  const time = event.epochMs === null ? text`no time` : timeOf(event, clock);
  bar.append(html('span', { class: 'event-name', dir: 'auto' }, `${time} ${event.text}`), milestone);
  if (event.epochMs !== null) bar.append(move('−1', -1), move('+1', 1));
  bar.append(
    button(text`Add entry after`, text`Add an entry between this one and the next`, () => {
      edit({ kind: 'add', entry });
    }),
    button(text`Go to line`, text`Show the entry in the report`, () => {
      reveal(event.line);
    }),
  );
  return bar;
}
