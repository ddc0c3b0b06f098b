// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import {
  duration,
  draw,
  exportTimeline,
  FIT,
  prepare,
  timeOf,
  toXml,
} from '../../server/src/service/picture/index.js';
import type { Incident, PictureEvent } from '../../server/src/service/picture/index.js';
import { placeLabels } from '../../server/src/service/picture/labels.js';
import { ticks } from '../../server/src/service/picture/ticks.js';
import { english } from '../../server/src/service/message.js';
import { stretchesOf, timeScale } from '../../server/src/service/picture/timeScale.js';

const NOON = Date.UTC(2026, 2, 17, 12);
const at = (minutes: number): number => NOON + minutes * 60_000;
const event = (line: number, minutes: number | null, rest: Partial<PictureEvent> = {}): PictureEvent => ({
  line,
  timeText: 'then',
  epochMs: minutes === null ? null : at(minutes),
  endMs: null,
  offsetMinutes: 0,
  approximate: false,
  precision: 'minute',
  text: `event ${line}`,
  actors: [],
  milestone: null,
  findings: [],
  ...rest,
});
const incident = (events: readonly PictureEvent[], title = 'Outage'): Incident => ({
  ...{ title, severity: 'SEV-2', status: null, date: '2026-03-17', zone: 'UTC', events, durations: [] },
});
const options = {
  width: 600,
  zoom: FIT,
  clock: () => 0,
  lanes: false,
  tell: english,
} as const;
const HOSTILE = `<img src=x onerror="alert(1)">&</script>\u0000\ud800`;

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
  const scale = timeScale(stretchesOf(incident([event(1, 0), event(2, minutes)])), 20, 580, FIT);
  if (scale === null) throw new Error('There is a scale where there are times.');
  const made = ticks(scale, () => 330, 0, 600, 62).map(ms => scale.x(ms));
  expect(made.length).toBeLessThanOrEqual(10);
  expect(made.every((x, i) => x > (made[i - 1] ?? 0) && x <= 600)).toBe(true);
});

it('compresses a long silence, and only that', () => {
  const events = [0, 10, 20, 30, 2000, 2010, 2020].map((minutes, i) => event(i, minutes));
  expect(stretchesOf(incident(events)).map(each => each.compressed)).toEqual([false, true, false]);
  expect(stretchesOf(incident(events.slice(0, 4)))).toHaveLength(1);
  const even = [0, 600, 1200, 1800].map((minutes, i) => event(i, minutes));
  expect(stretchesOf(incident(even))).toHaveLength(1);
  const drawn = draw(prepare(incident(events)), options);
  expect(drawn === null ? '' : toXml(drawn.picture)).toContain('1 d 8 h without an event, not to scale');
});

it('keeps the order of time, and comes back from pixels', () => {
  const scale = timeScale(stretchesOf(incident([0, 9, 5000, 5007].map((m, i) => event(i, m)))), 0, 500, {
    x: -30,
    k: 3,
  });
  const xs = [0, 3, 9, 100, 4999, 5003].map(minutes => scale?.x(at(minutes)) ?? NaN);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(Math.round(((scale?.ms(scale.x(at(4))) ?? 0) - NOON) / 60_000)).toBe(4);
});

it('draws what is seen, however many there are', () => {
  const many = prepare(incident(Array.from({ length: 10_000 }, (_, i) => event(i, i))));
  const dots = (zoom: { x: number; k: number }): number =>
    draw(many, { ...options, zoom })?.picture.children.filter(
      each => typeof each !== 'string' && each.attributes.class === 'event-dot',
    ).length ?? 0;
  expect(dots(FIT)).toBeLessThan(70);
  expect(dots({ k: 400, x: -20_000 })).toBeLessThan(70);
});

it.each([
  ['an event', [event(1, 0, { milestone: 'detected' }), event(2, 0)]],
  ['several', [event(1, 0, { milestone: 'detected' }), event(2, 0), event(3, 0)]],
  ['an event in front', [event(1, 0), event(2, 0, { milestone: 'detected' })]],
  ['a milestone', [event(1, 0, { milestone: 'started' }), event(2, 0, { milestone: 'detected' })]],
  ['both', [event(1, 0, { milestone: 'started' }), event(2, 0, { milestone: 'detected' }), event(3, 0)]],
])('hides nothing under the dot of a milestone in the same minute: %s', (_, events) => {
  const drawn = draw(prepare(incident([...events, event(9, 600)])), options);
  const svg = new DOMParser().parseFromString(drawn === null ? '' : toXml(drawn.picture), 'image/svg+xml');
  const dots = [...svg.querySelectorAll('.event-dot')].filter(dot => dot.getAttribute('data-line') !== '9');
  const heights = dots.map(dot => Number(dot.querySelector('.dot')?.getAttribute('cy')));
  expect(dots.flatMap(dot => dot.getAttribute('data-lines')?.trim().split(' ')).sort()).toEqual(
    events.map(each => String(each.line)),
  );
  expect(new Set(heights.map(height => Math.round(height / 10))).size).toBe(dots.length);
  expect(dots.length).toBeGreaterThan(1);
});

it('draws a lane for each actor, the last for entries without one', () => {
  const events = [event(1, 0, { actors: ['ann'] }), event(2, 5, { actors: ['bob'] }), event(3, 6)];
  const drawn = draw(prepare(incident(events)), { ...options, lanes: true });
  const xml = drawn === null ? '' : toXml(drawn.picture);
  expect(['ann', 'bob', 'no actor named'].map(name => xml.includes(name))).toEqual([true, true, true]);
});

describe('an export', () => {
  const events = [
    event(1, 0, { milestone: 'started', text: HOSTILE, actors: [HOSTILE] }),
    event(2, 7, { text: '=HYPERLINK("x"),|', offsetMinutes: 60, endMs: at(9) }),
    event(3, null),
  ];
  const shown = incident(events, HOSTILE);
  const made = (format: 'svg' | 'html' | 'csv' | 'json' | 'md'): string =>
    exportTimeline(shown, format, { theme: 'dark', lanes: true });

  it('is a picture that can be read again and needs nothing beside it', () => {
    const parsed = new DOMParser().parseFromString(made('svg'), 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(parsed.querySelectorAll('.event-dot')).toHaveLength(2);
    expect(parsed.querySelectorAll('img, script, foreignObject, image, [href]')).toHaveLength(0);
    expect(made('svg')).not.toMatch(/url\(|var\(|https?:(?!\/\/www\.w3\.org\/2000\/svg")/);
  });

  it('is a page that shows hostile text as text', () => {
    const parsed = new DOMParser().parseFromString(made('html'), 'text/html');
    expect(parsed.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(parsed.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(parsed.querySelector('td:last-child')?.textContent).toContain('<img src=x');
  });

  it('is a table that no spreadsheet runs', () => {
    expect(made('csv').split('\r\n')[2]).toBe(`2026-03-17,13:07–13:09,T+00:07,,,"'=HYPERLINK(""x""),|"`);
    expect(made('md').split('\n')[3]).toBe(
      '| 2026-03-17 | 13:07–13:09 | T+00:07 |  |  | =HYPERLINK("x"),\\| |',
    );
  });

  it('is data with offsets', () => {
    const { timeline } = JSON.parse(made('json')) as {
      timeline: { time: string | null; end: string | null }[];
    };
    expect(timeline.map(each => each.time)).toEqual([
      '2026-03-17T12:00:00Z',
      '2026-03-17T13:07:00+01:00',
      null,
    ]);
    expect(timeline[1]?.end).toBe('2026-03-17T13:09:00+01:00');
  });
});

it('says times and durations briefly', () => {
  expect(timeOf(event(1, 0), () => 120)).toBe('14:00');
  expect([0.5, 7, 125, 1500].map(duration)).toEqual(['30 s', '7 min', '2 h 5 min', '1 d 1 h']);
});
