import type { TimelineView } from '../../server/src/protocol/index.js';
import { MILESTONE_NAMES, type PictureEvent } from '../../server/src/service/picture/index.js';
import { html } from './elements.js';
import type { Filter } from './state.js';
import { nameText, text } from './text.js';

/** Whether an event passes: every word of the text stands in it, in any case. */
export function passes(event: PictureEvent, { text, actor, milestone }: Filter): boolean {
  if (actor !== '' && !event.actors.includes(actor)) return false;
  if (milestone !== '' && event.milestone !== milestone) return false;
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const hay = [event.text, event.timeText, ...event.actors].join(' ').toLocaleLowerCase();
  return words.every(word => hay.includes(word));
}

/** Whether a filter lets everything through. */
export function isOpen({ text, actor, milestone }: Filter): boolean {
  return text.trim() === '' && actor === '' && milestone === '';
}

/** Who acted in any event, each once. */
function actorsOf(view: TimelineView): string[] {
  return [...new Set(view.events.flatMap(event => event.actors))];
}

/** A filter without the actor that the report does not name any more: no field could take it back. */
export function stillKnown(filter: Filter, view: TimelineView): Filter {
  return filter.actor === '' || actorsOf(view).includes(filter.actor) ? filter : { ...filter, actor: '' };
}

/** Fields that narrow table and picture: text, actor, milestone. */
export function renderFilter(
  view: TimelineView,
  filter: Filter,
  change: (filter: Filter) => void,
): HTMLElement {
  const words = html('input', {
    ...{
      type: 'search',
      id: 'filter-text',
      placeholder: text`Filter events`,
      'aria-label': text`Filter events by text`,
    },
  });
  words.value = filter.text;
  const actors = actorsOf(view);
  const actor = select(
    text`Filter by actor`,
    text`Everyone`,
    actors.map(name => [name, name]),
    filter.actor,
  );
  const milestone = select(text`Filter by milestone`, text`All events`, milestoneChoices(), filter.milestone);
  // By these the focus is found again when the page is drawn anew.
  actor.id = 'filter-actor';
  milestone.id = 'filter-milestone';
  const changed = (): void => {
    const chosen = Object.keys(MILESTONE_NAMES).find(name => name === milestone.value) ?? '';
    change({ text: words.value, actor: actor.value, milestone: chosen as Filter['milestone'] });
  };
  words.addEventListener('input', changed);
  actor.addEventListener('change', changed);
  milestone.addEventListener('change', changed);
  const fields = html('div', { class: 'filter', role: 'search' }, words);
  if (actors.length > 0) fields.append(actor);
  fields.append(milestone);
  return fields;
}

/** The milestones by id and name, as choices. */
export function milestoneChoices(): [string, string][] {
  return Object.entries(MILESTONE_NAMES).map(([id, name]) => [id, nameText(name)]);
}

/** A list of choices; the first, empty one stands for all. */
export function select(
  label: string,
  all: string | null,
  choices: readonly (readonly [string, string])[],
  value: string,
): HTMLSelectElement {
  const listed = all === null ? choices : [['', all] as const, ...choices];
  const made = html(
    'select',
    { 'aria-label': label },
    ...listed.map(([id, name]) => html('option', { value: id }, name)),
  );
  made.value = value;
  return made;
}
