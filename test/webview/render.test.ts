// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createPicture } from '../../client/webview/picture.js';
import { eventAtLine, render } from '../../client/webview/render.js';
import { FIRST_STATE, readState, type PageState } from '../../client/webview/state.js';
import type { TimelineView } from '../../server/src/protocol/index.js';
import { clockOf, prepare } from '../../server/src/service/picture/index.js';
import { event, view } from './view.js';

const texts = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map(each => each.textContent);
const nothing = (): void => undefined;

function page(of: TimelineView, change: Partial<PageState> = {}): HTMLElement {
  const state = { ...FIRST_STATE, ...change };
  const clock = clockOf(of, state.choice, () => 60);
  const picture = createPicture();
  picture.show(prepare(of), { ...state, clock }, 400);
  const actions = { zone: nothing, lanes: nothing, zoom: nothing, save: nothing, filter: nothing };
  const { element, table } = render(of, state, clock, picture.element, actions);
  table?.watch();
  return element;
}

describe('the page', () => {
  it('shows title, times, time since start, milestones and the quiet stretch', () => {
    const made = page(view);
    expect(made.querySelector('#timeline-title')?.textContent).toBe('Checkout outage');
    expect(texts(made, '.event-time')).toEqual(['12:02', '12:04–12:06', '~12:31', 'later, not placed']);
    expect(texts(made, '.events .since')).toEqual(['Since start', 'T+00:00', 'T+00:02', 'T+00:29', '']);
    expect(texts(made, '.badge')).toEqual(['Started', 'Detected', 'Resolved']);
    expect(texts(made, '.gap-row')).toEqual(['25 min without an entry']);
    expect(texts(made, '.phases li')).toEqual(['undetected 2 min', 'responding 27 min']);
    expect(made.querySelectorAll('.event-dot')).toHaveLength(3);
    expect(made.querySelectorAll('.event-row[data-line] button')).toHaveLength(4);
    expect(texts(made, '.summary')).toEqual([
      '4 entries · 0 findings · 1 not placed in time, in the table only',
    ]);
  });

  it.each([
    ['report', ['12:02', '12:04–12:06', '~12:31', 'later, not placed']],
    ['utc', ['12:02', '12:04–12:06', '~12:31', 'later, not placed']],
    ['reader', ['13:02', '13:04–13:06', '~13:31', 'later, not placed']],
  ] as const)('shows the times on the clock of %s', (choice, times) => {
    expect(texts(page(view, { choice }), '.event-time')).toEqual(times);
  });

  it.each([
    [{ text: 'EVENT 1', actor: '', milestone: '' }, 4],
    [{ text: 'event 12', actor: '', milestone: '' }, 1],
    [{ text: '', actor: '', milestone: 'detected' }, 1],
    [{ text: '', actor: 'nobody', milestone: '' }, 0],
  ] as const)('filters by %j', (filter, count) => {
    expect(page(view, { filter }).querySelectorAll('.event-row')).toHaveLength(count);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '\u202Egnp.exe',
  ])('keeps %j as text', text => {
    const events = [event(1, 0, { text, actors: [text], findings: [text], timeText: text })];
    const made = page(
      { ...view, title: text, severity: text, zone: text, date: text, events },
      { lanes: true },
    );
    expect(made.querySelectorAll('img, script, a')).toHaveLength(0);
    expect(made.querySelector('#timeline-title')?.textContent).toBe(text);
    expect(made.querySelector('.what span')?.textContent).toBe(text);
  });

  it('explains an empty timeline', () => {
    const made = page({ ...view, events: [], durations: [] });
    expect(made.querySelector('.notice')?.textContent).toContain('No timeline entries yet');
    expect(made.querySelector('table')).toBeNull();
  });

  it.each([
    [10, 0],
    [11, 1],
    [9, null],
    [99, null],
  ])('finds the event of line %i', (line, index) => {
    expect(eventAtLine(view.events, line)).toBe(index);
  });

  it.each([
    [undefined, 'report', false],
    [{ choice: 'reader', lanes: true }, 'reader', true],
    [{ choice: 'mars', lanes: 'yes' }, 'report', false],
  ])('takes of the kept state %j what it can use', (kept, choice, lanes) => {
    expect(readState(kept)).toMatchObject({ choice, lanes });
  });
});
