import type { TimelineView } from '../../server/src/protocol/index.js';
import type { ExportChoice } from '../src/timeline/messages.js';
import { html } from './elements.js';
import { select } from './filter.js';
import { renderMenu } from './menu.js';
import type { PageState } from './state.js';
import { text } from './text.js';

export interface HeaderActions {
  readonly zone: (choice: PageState['choice']) => void;
  readonly lanes: () => void;
  readonly zoom: (by: 'in' | 'out' | 'fit') => void;
  readonly save: (choice: ExportChoice) => void;
}

const EXPORTS: readonly (readonly [ExportChoice, string])[] = [
  ['svg', text`SVG picture`],
  ['png', text`PNG picture`],
  ['html', text`HTML page`],
  ['csv', text`CSV table`],
  ['json', text`JSON data`],
  ['md', text`Markdown table`],
  ['copy', text`Copy as image`],
];

/** Severity, status, date, the clock and what can be done, and below them the title. What is not stated is left out. */
export function renderHeader(view: TimelineView, state: PageState, actions: HeaderActions): HTMLElement {
  const { severity, status, date, zone, title } = view;
  const facts = html('p', { class: 'facts' });
  if (severity !== null) facts.append(html('span', { class: 'tag severity', dir: 'auto' }, severity));
  if (status !== null) facts.append(html('span', { class: 'tag', dir: 'auto' }, status));
  if (date !== null) facts.append(html('span', { dir: 'auto' }, date));
  if (view.events.some(event => event.offsetMinutes !== null)) facts.append(zoneSwitch(zone, state, actions));
  else facts.append(html('span', { dir: 'auto' }, zone ?? text`no time zone stated`));
  const heading = html(
    'h1',
    { id: 'timeline-title', dir: 'auto' },
    title === '' ? text`Untitled post-mortem` : title,
  );
  return html('header', {}, html('div', { class: 'bar' }, facts, tools(view, state, actions)), heading);
}

function zoneSwitch(zone: string | null, state: PageState, actions: HeaderActions): HTMLElement {
  const reader = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const choices = [
    ['report', zone === null ? text`Report: as written` : text`Report: ${zone}`],
    ['utc', 'UTC'],
    ['reader', text`Yours: ${reader}`],
  ] as const;
  const made = select(text`Time zone`, null, choices, state.choice);
  made.id = 'zone';
  made.addEventListener('change', () => {
    actions.zone(choices.find(([id]) => id === made.value)?.[0] ?? 'report');
  });
  return made;
}

function tools(view: TimelineView, state: PageState, actions: HeaderActions): HTMLElement {
  const save = renderMenu({
    id: 'export',
    face: text`Export…`,
    label: text`Export the timeline`,
    choices: EXPORTS,
    choose: chosen => {
      const choice = EXPORTS.find(([id]) => id === chosen)?.[0];
      if (choice !== undefined) actions.save(choice);
    },
  });
  const lanes = button(text`Lanes`, text`A lane for each actor`, actions.lanes);
  lanes.id = 'lanes';
  lanes.setAttribute('aria-pressed', String(state.lanes));
  const zoom = [
    button('−', text`Zoom out`, () => {
      actions.zoom('out');
    }),
    button('+', text`Zoom in`, () => {
      actions.zoom('in');
    }),
    button(text`Fit`, text`Fit the whole incident`, () => {
      actions.zoom('fit');
    }),
  ];
  const drawn = view.events.some(event => event.epochMs !== null);
  const named = view.events.some(event => event.actors.length > 0);
  return html(
    'div',
    { class: 'tools', role: 'toolbar', 'aria-label': text`Timeline` },
    ...(drawn && named ? [lanes] : []),
    ...(drawn ? zoom : []),
    save,
  );
}

/** A button; `label` says what it does where its face is a sign. */
export function button(face: string, label: string, act: () => void): HTMLButtonElement {
  const made = html('button', { type: 'button', class: 'tool', title: label }, face);
  if (!/\p{L}/u.test(face)) made.setAttribute('aria-label', label);
  made.addEventListener('click', act);
  return made;
}
