// @vitest-environment jsdom
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
