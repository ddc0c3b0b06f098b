// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { TimelinePage } from '../../client/webview/page.js';
import type { FromPage } from '../../client/src/timeline/messages.js';
import { prepare } from '../../server/src/service/picture/index.js';
import { event, view } from './view.js';

/** jsdom knows no layout. */
const absent = {
  matchMedia: () => ({ matches: true }),
  CSS: { escape: (text: string) => text.replace(/\W/g, '\\$&') },
};
beforeAll(() => {
  Object.assign(window, absent);
  Element.prototype.scrollIntoView = () => undefined;
});

const sent: FromPage[] = [];
const host = {
  postMessage: (message: FromPage) => sent.push(message),
  getState: () => undefined,
  setState: () => undefined,
};
const page = new TimelinePage(host, prepare);
afterAll(() => {
  document.body.replaceChildren();
});

const shown = {
  ...view,
  events: view.events.map((each, i) => event(each.line, i, { ...each, actors: ['alerting'] })),
};
let version = 1;
/** Shows the incident, with another title each time so that it is drawn anew, its second event selected. */
function draw(): void {
  version++;
  page.receive({
    type: 'timeline',
    uri: 'file:///r.md',
    view: { ...shown, version, title: `Outage ${version}` },
  });
  page.receive({ type: 'cursor', line: 11 });
}
const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

describe('several events on one line', () => {
  const events = ['a', 'b', 'c'].map((text, i) => event(11, i * 10, { text }));

  it('are chosen and moved each by its row', () => {
    version++;
    page.receive({ type: 'timeline', uri: 'file:///r.md', view: { ...shown, events, version } });
    find('.event-row[data-index="2"] button').click();
    page.receive({ type: 'cursor', line: 11 });
    expect(find('tr[aria-current]').getAttribute('data-index')).toBe('2');
    expect(find('.event-name').textContent).toBe('12:20 c');
    sent.length = 0;
    find('#event-bar .tool[title^="Later"]').click();
    expect(sent).toMatchObject([{ type: 'edit', edit: { kind: 'move', entry: 2, minutes: 1 } }]);
    page.receive({ type: 'status', text: '' });
  });
});

describe('the page', () => {
  it.each([
    ...['#filter-text', '[aria-label="Filter by actor"]', '[aria-label="Filter by milestone"]'],
    ...['#zone', '#lanes', '.tool[title="Zoom in"]', '#picture'],
    ...['.between .link:first-of-type', '.between .link:last-of-type'],
    ...['.event-row[data-index="2"] button', '#milestone', '#event-bar .tool:last-of-type'],
  ])('keeps the focus on %s when it is drawn anew', selector => {
    draw();
    const before = find(selector);
    before.focus();
    draw();
    const after = find(selector);
    if (selector !== '#picture') expect(after).not.toBe(before);
    expect(document.activeElement).toBe(after);
  });

  it.each(['#export', '#milestone'])('is asked for nothing by arrow keys on %s', selector => {
    draw();
    sent.length = 0;
    find(selector).focus();
    for (let i = 0; i < 3; i++)
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
      );
    expect(sent).toEqual([]);
    (document.activeElement as HTMLElement).click();
    expect(sent.map(message => message.type)).toEqual([selector === '#export' ? 'export' : 'edit']);
    page.receive({ type: 'status', text: '' });
  });
});

describe('the filter by actor', () => {
  const show = (actors: readonly string[]): void => {
    version++;
    const events = view.events.map((each, i) => ({ ...each, actors: i === 0 ? actors : [] }));
    page.receive({ type: 'timeline', uri: 'file:///r.md', view: { ...view, version, events } });
  };
  const rows = (): number => document.querySelectorAll('.event-row').length;

  it.each([
    ['another has that part', ['SRE']],
    ['nobody is named any more', []],
  ])('is taken back once the actor is gone and %s', (_, left) => {
    show(['bob']);
    const actor = find('#filter-actor') as HTMLSelectElement;
    actor.value = 'bob';
    actor.dispatchEvent(new Event('change'));
    expect(rows()).toBe(1);
    show(['bob', 'eve']);
    expect(rows()).toBe(1);
    show(left);
    expect(rows()).toBe(4);
  });
});

it('the picture is as wide as the page also where it had nothing to show before', () => {
  const width = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.hidden ? 0 : 800;
  });
  const events = view.events.map(each => ({ ...each, epochMs: null, endMs: null }));
  version++;
  page.receive({ type: 'timeline', uri: 'file:///r.md', view: { ...view, version, events, durations: [] } });
  expect(find('#picture').hidden).toBe(true);
  draw();
  expect(find('#picture').hidden).toBe(false);
  expect(find('#picture svg').getAttribute('width')).toBe('800');
  width.mockRestore();
});

it('the current row of a long table is marked again when it is drawn anew', () => {
  let seen: (entries: readonly object[]) => void = () => undefined;
  class Observer {
    observe = (): void => undefined;
    constructor(told: typeof seen) {
      seen = told;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  version++;
  const events = Array.from({ length: 300 }, (_, i) => event(10 + i, i));
  page.receive({ type: 'timeline', uri: 'file:///r.md', view: { ...view, version, events } });
  page.receive({ type: 'cursor', line: 12 });
  const [target] = document.querySelectorAll('.events tbody');
  const current = (): number => document.querySelectorAll('.event-row[data-index="2"][aria-current]').length;
  expect(current()).toBe(1);
  seen([{ target, isIntersecting: false }]);
  expect(current()).toBe(0);
  seen([{ target, isIntersecting: true }]);
  expect(current()).toBe(1);
  vi.unstubAllGlobals();
});

it('the band of a span is gone once the gesture is taken away', () => {
  draw();
  const picture = find('#picture');
  picture.setPointerCapture = () => undefined;
  picture.dispatchEvent(new MouseEvent('pointerdown', { shiftKey: true, button: 0 }));
  expect(picture.querySelectorAll('.band')).toHaveLength(1);
  picture.dispatchEvent(new MouseEvent('pointercancel'));
  expect(picture.querySelectorAll('.band')).toHaveLength(0);
});

it('says that nothing was exported where no picture can be drawn', async () => {
  draw();
  find('#export').click();
  find('[data-choice="png"]').click();
  await vi.waitFor(() => {
    expect(find('[aria-live]').textContent).toContain('The picture was not exported: ');
  });
});

describe('what the page says', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    draw();
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
  });
  const live = find('[aria-live]');
  const pointer = (type: string, at: Element | Window, clientX: number): void => {
    at.dispatchEvent(new MouseEvent(type, { clientX, button: 0, buttons: 1, bubbles: true }));
  };

  it.each([
    new MouseEvent('pointerup'),
    new MouseEvent('pointercancel'),
    new KeyboardEvent('keydown', { key: 'Escape' }),
  ])('of a time while a dot is dragged is gone after $type', end => {
    pointer('pointerdown', find('.event-dot'), 0);
    pointer('pointermove', window, 60);
    expect(live.textContent).toMatch(/later$/);
    window.dispatchEvent(end);
    expect(live.textContent).toBe('');
    pointer('pointerup', window, 60);
    page.receive({ type: 'status', text: '' });
  });

  it('of a time goes no further than an entry can be moved, which is a month', () => {
    sent.length = 0;
    pointer('pointerdown', find('.event-dot'), 0);
    pointer('pointermove', window, 1e9);
    pointer('pointerup', window, 1e9);
    expect(sent).toMatchObject([{ type: 'edit', edit: { kind: 'move', minutes: 43_200 } }]);
    page.receive({ type: 'status', text: '' });
  });

  it('is no click when the button is let go after Escape', () => {
    sent.length = 0;
    const dot = find('.event-dot');
    pointer('pointerdown', dot, 0);
    pointer('pointermove', window, 60);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    pointer('pointerup', window, 60);
    dot.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(sent).toEqual([]);
    vi.runAllTimers();
    dot.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(sent.map(({ type }) => type)).toEqual(['reveal']);
  });

  it('covers the page for a while only, and stays for those who listen', () => {
    for (const told of ['Nothing was changed.', 'Nothing was changed again.']) {
      page.receive({ type: 'status', text: told });
      expect([live.textContent, live.className]).toEqual([told, 'live']);
      vi.runAllTimers();
      expect([live.textContent, live.className]).toEqual([told, 'live past']);
    }
  });

  it('of a change that came too late stays while the newer report is drawn', () => {
    page.receive({ type: 'outdated', text: 'Nothing was changed.' });
    draw();
    expect([live.textContent, live.className]).toEqual(['Nothing was changed.', 'live']);
  });
});
