// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { duration, timeOf } from '../../client/webview/format.js';
import { placeLabels } from '../../client/webview/labels.js';
import { markCurrent, render } from '../../client/webview/render.js';
import { ticks } from '../../client/webview/ticks.js';
import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';

const NOON = Date.UTC(2026, 2, 17, 12);
const at = (minutes: number): number => NOON + minutes * 60_000;

function event(line: number, minutes: number | null, rest: Partial<TimelineEvent> = {}): TimelineEvent {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const epochMs = minutes === null ? null : at(minutes);
  const plain = {
    timeText: '',
    endMs: null,
    offsetMinutes: 0,
    approximate: false,
    precision: 'minute',
  } as const;
  return {
    range,
    epochMs,
    ...plain,
    text: `event ${line}`,
    actors: [],
    milestone: null,
    findings: [],
    ...rest,
  };
}

const view: TimelineView = {
  title: 'Checkout outage',
  severity: 'SEV-2',
  status: 'final',
  date: '2026-03-17',
  zone: 'UTC',
  events: [
    event(10, 2, { milestone: 'started' }),
    event(11, 4, { milestone: 'detected', endMs: at(6) }),
    event(12, 31, { milestone: 'resolved', approximate: true }),
    event(13, null, { timeText: 'later' }),
  ],
  durations: [
    { name: 'timeToDetect', minutes: 2, from: 'started', to: 'detected', fromMs: at(2), toMs: at(4) },
  ],
};
const page = (of: TimelineView): HTMLElement => render(of, { width: 400 });
const texts = (root: Element, selector: string): (string | null)[] =>
  [...root.querySelectorAll(selector)].map(each => each.textContent);

describe('the page', () => {
  it('shows title, times, time since start, milestones and the quiet stretch', () => {
    const made = page(view);
    expect(made.querySelector('#timeline-title')?.textContent).toBe('Checkout outage');
    expect(texts(made, '.event-time')).toEqual(['12:02', '12:04–12:06', '~12:31', 'no time (later)']);
    expect(texts(made, '.since')).toEqual(['T+00:00', 'T+00:02', 'T+00:29', '']);
    expect(texts(made, '.badge')).toEqual(['Started', 'Detected', 'Resolved']);
    expect(texts(made, '.gap-row')).toEqual(['25 min without an entry']);
    expect(texts(made, '.phases li')).toEqual(['undetected 2 min', 'responding 27 min']);
    expect(made.querySelectorAll('.event-dot')).toHaveLength(3);
    expect(made.querySelectorAll('.event-row[data-line] button')).toHaveLength(4);
  });

  it.each(['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>'])(
    'keeps %s as text',
    text => {
      const events = [event(1, 0, { text, actors: [text], findings: [text] })];
      const made = page({ ...view, title: text, severity: text, zone: text, events });
      expect(made.querySelectorAll('img, script')).toHaveLength(0);
      expect(made.querySelector('#timeline-title')?.textContent).toBe(text);
    },
  );

  it('explains an empty timeline', () => {
    const made = page({ ...view, events: [], durations: [] });
    expect(made.querySelector('.notice')?.textContent).toContain('No timeline entries yet');
    expect(made.querySelector('table')).toBeNull();
  });

  it('marks the event of a line in table and axis, and only that one', () => {
    const made = page(view);
    markCurrent(made, view, 10);
    expect(markCurrent(made, view, 11)?.textContent).toContain('event 11');
    expect(texts(made, '[aria-current]')).toHaveLength(2);
    expect(markCurrent(made, view, 99)).toBeNull();
    expect(made.querySelector('[aria-current]')).toBeNull();
  });
});

it.each([240, 400, 900])('labels never share space in %i px', width => {
  const labels = [2, 4, 5, 200, 201, 399].map(x => ({ x, width: 90 }));
  const placed = placeLabels(labels, width);
  for (const [index, a] of placed.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0);
    const same = placed.filter((b, other) => other > index && b.row === a.row);
    for (const b of same) expect(Math.abs(a.left - b.left)).toBeGreaterThanOrEqual(90);
  }
});

it.each([0, 1, 45, 600, 10_000, 9_000_000])('ticks of %i minutes are few, inside and rising', minutes => {
  const made = ticks(NOON, at(minutes), 6, 330);
  expect(made.length).toBeLessThanOrEqual(6);
  expect(made.every((ms, index) => ms >= (made[index - 1] ?? NOON) && ms <= at(minutes))).toBe(true);
});

it('shows times on the clock of the report', () => {
  expect(timeOf(event(1, 0, { offsetMinutes: 120 }))).toBe('14:00');
  expect([0.5, 7, 125, 1500].map(duration)).toEqual(['30 s', '7 min', '2 h 5 min', '1 d 1 h']);
});
