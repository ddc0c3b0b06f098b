import { describe, expect, it } from 'vitest';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { shiftTimes } from '../../server/src/service/shiftTimes.js';
import { editTimeline, type TimelineEdit } from '../../server/src/service/timelineEdits.js';
import { english } from '../../server/src/service/message.js';
import { timelineRefusal } from '../../server/src/service/timelineRefusal.js';
import { withoutEnd } from '../../server/src/service/withoutEnd.js';

it.each([
  ['14:05', 1, '14:06'],
  ['14:05 UTC', -6, '13:59 UTC'],
  ['9:05', 60, '10:05'],
  ['09:55', 10, '10:05'],
  ['14:05–14:20', 5, '14:10–14:25'],
  ['~14:05:30', 5, '~14:10:30'],
  ['2:55 PM', 10, '3:05 PM'],
  ['11:55 am', 10, '12:05 pm'],
  ['11:55 a. m.', 10, '12:05 p. m.'],
  ['2pm', 5, '2:05pm'],
  ['14:05-14:20', 5, '14:10-14:25'],
  ['14:05:10-07:00', 5, '14:10:10-07:00'],
  ['13:14 EDT (17:14 UTC)', 1, '13:15 EDT (17:15 UTC)'],
  ['2026-03-17 23:59', 2, '2026-03-18 00:01'],
  ['2026-03-01T00:00+01:00', -1, '2026-02-28T23:59+01:00'],
  ['2026-03-17 23:50 – 2026-03-18 00:10', -15, '2026-03-17 23:35 – 2026-03-17 23:55'],
  ['2026-03-17 23:50 – 2026-03-18 00:10', 15, '2026-03-18 00:05 – 2026-03-18 00:25'],
  ['2026-03-17 23:50 – 00:10', 15, '2026-03-18 00:05 – 00:25'],
  ['23:50 UTC (2026-03-17)', 15, '00:05 UTC (2026-03-18)'],
  ['2026-03-17 2350', 15, '2026-03-18 0005'],
  ['T+5m', 3, 'T+8m'],
  ['T+00:58', 3, 'T+01:01'],
  ['1405 UTC', 5, '1410 UTC'],
  ['0347', 10, '0357'],
  ['2.05pm', 10, '2.15pm'],
  ['00.00–05.30', 5, '00.05–05.35'],
  ['12.03.2026 14.05', 10, '12.03.2026 14.15'],
  ['Fri 23:59', 2, 'Sat 00:01'],
  ['| Sonntag, 23:59', 2, '| Montag, 00:01'],
  ['Mon 09:05', -600, 'Sun 23:05'],
  ['Mon 09:05', 7 * 1440, null],
  ['mar 23:59', 2, null],
  ['Mon 02 Nov 23:59', 2, null],
  ['Next day 23:59', 2, null],
  ['12.03.2026', 5, null],
  ['23:59', 2, null],
  ['T+1m', -2, null],
  ['later', 1, null],
  ['17 March', 1, null],
])('%j moved by %i minutes is %j', (stamp, minutes, expected) => {
  expect(shiftTimes(stamp, minutes)).toBe(expected);
});

it.each([
  ['14:05–14:20', '14:05'],
  ['~14:05 – ~14:20', '~14:05'],
  ['2026-03-17T14:05:00-05:00', '2026-03-17T14:05:00-05:00'],
  ['2026-03-17T14:05:00-05:00 – 14:20:00-05:00', '2026-03-17T14:05:00-05:00'],
  ['14:05 UTC – 14:20 UTC', '14:05 UTC'],
  ['14:05 – 14:20 UTC', '14:05 UTC'],
  ['14:05–14:20 (UTC)', '14:05 (UTC)'],
  ['14:05 (UTC) – 14:20 (UTC)', '14:05 (UTC)'],
  ['11:50 AM – 12:10 PM', '11:50 AM'],
  ['9.30–10.15pm', '9.30pm'],
  ['9:30–10:15 pm UTC', '9:30 pm UTC'],
  ['11:30–1:15pm', '11:30'],
  ['14:05 bis 14:20 Uhr', '14:05 Uhr'],
  ['14:05 Uhr bis 14:20 Uhr', '14:05 Uhr'],
  ['14:05 to 14:20', '14:05'],
  ['2026-03-17 23:50 – 2026-03-18 00:10', '2026-03-17 23:50'],
  ['2026-03-17 23:50 – 23:55', '2026-03-17 23:50'],
  ['2026-03-17T23:50Z – 2026-03-18T00:10Z', '2026-03-17T23:50Z'],
  ['14:05–14:20 on November 18th', '14:05 on November 18th'],
  ['Mon 14:05–14:20', 'Mon 14:05'],
  ['1405–1420 UTC', '1405 UTC'],
  ['14:05', '14:05'],
  ['T+5m', 'T+5m'],
  ['2026-03-17', '2026-03-17'],
  ['later', 'later'],
])('%j without its end is %j', (stamp, expected) => {
  expect(withoutEnd(stamp)).toBe(expected);
});

const HEAD = '---\ndate: 2026-03-17\ntime-zone: UTC\n---\n\n# Outage\n\n## Timeline\n\n';
const after = (timeline: string, edit: TimelineEdit): string => {
  const text = HEAD + timeline;
  const edits = editTimeline(analyse(text, { config: DEFAULT_CONFIG }).report, DEFAULT_CONFIG, edit);
  return applyFix(text, { title: '', kind: 'safe', edits }).slice(HEAD.length);
};
const LIST =
  '- 14:02 Deployed\n- 14:09 **[detected]** On-call: saw `5xx`\n  - a note\n- 14:20 `restart` done\n';
const PHASES =
  '| Time | Phase | What |\n| --- | --- | --- |\n| 14:00 | Started | a |\n| 14:10 | | b |\n| 14:20 | Mitigated | c |\n';
const TABLE =
  '| Time | Who | What |\n| --- | --- | --- |\n| 14:02 | dev | **[started]** x \\| y |\n| 14:10 | ops | z |\n';

describe('an edit of the timeline', () => {
  const cases: [string, string, TimelineEdit, string][] = [
    [
      'marks',
      LIST,
      { kind: 'milestone', entry: 0, milestone: 'started' },
      LIST.replace('Deployed', '**[started]** Deployed'),
    ],
    [
      'marks before code',
      LIST,
      { kind: 'milestone', entry: 2, milestone: 'resolved' },
      LIST.replace('`restart`', '**[resolved]** `restart`'),
    ],
    [
      'replaces a mark',
      LIST,
      { kind: 'milestone', entry: 1, milestone: 'acknowledged' },
      LIST.replace('[detected]', '[acknowledged]'),
    ],
    [
      'takes a mark away',
      LIST,
      { kind: 'milestone', entry: 1, milestone: null },
      LIST.replace('**[detected]** ', ''),
    ],
    [
      'marks one entry only',
      LIST,
      { kind: 'milestone', entry: 2, milestone: 'detected' },
      LIST.replace('**[detected]** ', '').replace('`restart`', '**[detected]** `restart`'),
    ],
    [
      'marks in a table',
      TABLE,
      { kind: 'milestone', entry: 1, milestone: 'resolved' },
      TABLE.replace('| z', '| **[resolved]** z'),
    ],
    [
      'takes a mark away from inside the bold time',
      '- **14:00 [started]** a\n- **14:10 [detected]** b\n',
      { kind: 'milestone', entry: 1, milestone: 'started' },
      '- **14:00** a\n- **14:10 [started]** b\n',
    ],
    [
      'takes away the colon of a mark',
      '- 14:00 [started]: a\n- 14:10 b\n',
      { kind: 'milestone', entry: 0, milestone: null },
      '- 14:00 a\n- 14:10 b\n',
    ],
    [
      'marks inside bold text',
      '- **14:00 a**\n- 14:10 b\n',
      { kind: 'milestone', entry: 0, milestone: 'started' },
      '- **14:00 [started] a**\n- 14:10 b\n',
    ],
    [
      'writes into the cell for milestones',
      PHASES,
      { kind: 'milestone', entry: 0, milestone: 'mitigated' },
      PHASES.replace('| Mitigated', '| ').replace('Started', 'Mitigated'),
    ],
    [
      'writes into an empty cell for milestones',
      PHASES,
      { kind: 'milestone', entry: 1, milestone: 'detected' },
      PHASES.replace('| | b', '| Detected | b'),
    ],
    [
      'clears the cell for milestones',
      PHASES,
      { kind: 'milestone', entry: 0, milestone: null },
      PHASES.replace('Started', ''),
    ],
    ['moves', LIST, { kind: 'move', entry: 1, minutes: 2 }, LIST.replace('14:09', '14:11')],
    [
      'adds half way',
      LIST,
      { kind: 'add', entry: 0 },
      LIST.replace('Deployed\n', 'Deployed\n- 14:05 New entry\n'),
    ],
    [
      'adds behind notes',
      LIST,
      { kind: 'add', entry: 1 },
      LIST.replace('a note\n', 'a note\n- 14:14 New entry\n'),
    ],
    ['adds at the end', LIST, { kind: 'add', entry: 2 }, LIST.replace('done\n', 'done\n- 14:21 New entry\n')],
    [
      'adds a row',
      TABLE,
      { kind: 'add', entry: 0 },
      TABLE.replace('y |\n', 'y |\n| 14:06 | | New entry |\n'),
    ],
    [
      'adds with the offset that its stamps have',
      '- 2026-03-17T14:05:00-05:00 Deployed\n',
      { kind: 'add', entry: 0 },
      '- 2026-03-17T14:05:00-05:00 Deployed\n- 2026-03-17T14:06:00-05:00 New entry\n',
    ],
    [
      'adds a heading behind what is told below one',
      '### 14:05 — Alert fired\n\nThe alert fired.\n\n#### Notes\n\n- a\n\n### 14:25 — Fixed\n',
      { kind: 'add', entry: 0 },
      '### 14:05 — Alert fired\n\nThe alert fired.\n\n#### Notes\n\n- a\n\n### 14:15 — New entry\n\n### 14:25 — Fixed\n',
    ],
    [
      'adds a heading in front of the rule that closes the section',
      '### 14:05 — Alert fired\n\nThe alert fired.\n\n---\n\n## Resolution\n\nx\n',
      { kind: 'add', entry: 0 },
      '### 14:05 — Alert fired\n\nThe alert fired.\n\n### 14:06 — New entry\n\n---\n\n## Resolution\n\nx\n',
    ],
    [
      'adds a line behind the next lines of one',
      '**14:05** The alert fired\nand everyone was paged.\n**14:25** Fixed\nfor good.\n\nA note.\n',
      { kind: 'add', entry: 0 },
      '**14:05** The alert fired\nand everyone was paged.\n**14:15** New entry\n**14:25** Fixed\nfor good.\n\nA note.\n',
    ],
    [
      'adds a line at the end of the paragraph',
      '**14:05** The alert fired\nand everyone was paged.\n**14:25** Fixed\nfor good.\n\nA note.\n',
      { kind: 'add', entry: 1 },
      '**14:05** The alert fired\nand everyone was paged.\n**14:25** Fixed\nfor good.\n**14:26** New entry\n\nA note.\n',
    ],
    [
      'adds a paragraph between paragraphs',
      '**14:05** The alert fired\n\n> a quote\n\n**14:25** Fixed\n',
      { kind: 'add', entry: 0 },
      '**14:05** The alert fired\n\n> a quote\n\n**14:15** New entry\n\n**14:25** Fixed\n',
    ],
    [
      'adds a paragraph at the end',
      '**14:05** The alert fired\n\n**14:25** Fixed\n',
      { kind: 'add', entry: 1 },
      '**14:05** The alert fired\n\n**14:25** Fixed\n\n**14:26** New entry\n',
    ],
    [
      'adds a heading that is underlined',
      '14:05 Alert fired\n-----\n\n14:25 Fixed\n-----\n',
      { kind: 'add', entry: 0 },
      '14:05 Alert fired\n-----\n\n14:15 New entry\n-----\n\n14:25 Fixed\n-----\n',
    ],
    [
      'adds nothing into a line with several entries',
      '14:00 a<br>14:10 b<br>14:20 c\n',
      { kind: 'add', entry: 0 },
      '14:00 a<br>14:10 b<br>14:20 c\n',
    ],
    [
      'adds no copy of what stands in front of an entry',
      '14:00 a<br>14:10 b<br>14:20 c\n',
      { kind: 'add', entry: 2 },
      '14:00 a<br>14:10 b<br>14:20 c\n',
    ],
    [
      'moves nothing that another day hangs on',
      '- 13:00 a\n- 00:55 b\n- 01:30 c\n',
      { kind: 'move', entry: 0, minutes: -6 },
      '- 13:00 a\n- 00:55 b\n- 01:30 c\n',
    ],
    [
      'moves what relative times count from',
      '- 13:00 a\n- T+5m b\n',
      { kind: 'move', entry: 0, minutes: -6 },
      '- 12:54 a\n- T+5m b\n',
    ],
    [
      'marks nothing where a mark changes nothing',
      '- 14:00 OUTAGE BEGINS\n- 14:10 b\n',
      { kind: 'milestone', entry: 1, milestone: 'started' },
      '- 14:00 OUTAGE BEGINS\n- 14:10 b\n',
    ],
    ['does nothing beyond the end', LIST, { kind: 'add', entry: 9 }, LIST],
  ];
  it.each(cases)('%s', (_, before, edit, expected) => {
    expect(after(before, edit)).toBe(expected);
  });

  it('is read back as asked', () => {
    const text = HEAD + after(LIST, { kind: 'add', entry: 0 });
    const { timeline } = analyse(text, { config: DEFAULT_CONFIG }).report;
    expect(timeline.map(entry => entry.timeText)).toEqual(['14:02', '14:05', '14:09', '14:20']);
  });
});

describe('an entry added behind another', () => {
  const read = (text: string): string[] =>
    analyse(text, { config: DEFAULT_CONFIG }).report.timeline.map(each => `${each.timeText} ${each.text}`);
  const shapes: [string, string][] = [
    ['bullets', '- 14:00 a\n- 14:10 b\n- 14:20 c\n'],
    ['paragraphs', '14:00 a\n\n14:10 b\n\n14:20 c\n'],
    ['bold paragraphs', '**14:00** a\n\n**14:10** b\n\n**14:20** c\n'],
    ['lines of a paragraph', '14:00 a\n14:10 b\n14:20 c\n'],
    ['lines of a quote', '> 14:00 a\n> 14:10 b\n> 14:20 c\n'],
    ['quoted paragraphs', '> 14:00 a\n>\n> 14:10 b\n>\n> 14:20 c\n'],
    ['quotes', '> 14:00 a\n\n> 14:10 b\n\n> 14:20 c\n'],
    ['quoted items', '> - 14:00 a\n> - 14:10 b\n> - 14:20 c\n'],
    ['headings', '### 14:00 a\n\n### 14:10 b\n\nmore\n\n### 14:20 c\n'],
    ['underlined headings', '14:00 a\n-------\n\n14:10 b\n-------\n\nmore\n\n14:20 c\n-------\n'],
    ['a table', '| Time | What |\n| --- | --- |\n| 14:00 | a |\n| 14:10 | b |\n| 14:20 | c |\n'],
  ];
  it.each(shapes)('leaves the others as they were: %s', (_, timeline) => {
    const others = ['14:00 a', '14:10 b', '14:20 c'];
    expect(read(HEAD + timeline)).toEqual(others);
    for (const [entry, stamp] of ['14:05', '14:15', '14:21'].entries()) {
      const added = others.toSpliced(entry + 1, 0, `${stamp} New entry`);
      expect(read(HEAD + after(timeline, { kind: 'add', entry }))).toEqual(added);
    }
  });

  it('speaks German in a German report', () => {
    const text = HEAD.replace('time-zone', 'lang: de\ntime-zone') + '14:00 a\n\n14:10 b\n';
    const { report } = analyse(text, { config: DEFAULT_CONFIG });
    const edits = editTimeline(report, DEFAULT_CONFIG, { kind: 'add', entry: 0 });
    const added = applyFix(text, { title: '', kind: 'safe', edits });
    expect(read(added)).toEqual(['14:00 a', '14:05 Neuer Eintrag', '14:10 b']);
  });
});

it.each<[string, TimelineEdit, RegExp]>([
  ['- 23:50 a\n', { kind: 'move', entry: 0, minutes: 20 }, /^"23:50" names no date/],
  ['- T+5m a\n', { kind: 'move', entry: 0, minutes: -9 }, /^"T\+5m" is counted from a start/],
  ['- 17 March: a\n', { kind: 'move', entry: 0, minutes: 5 }, /^"17 March" has no time of day/],
  [
    '- 23:50 a\n- 00:10 b\n',
    { kind: 'move', entry: 0, minutes: -1425 },
    /^other entries take their day or their time from this one/,
  ],
  ['- 14:00 Outage resolved\n', { kind: 'milestone', entry: 0, milestone: null }, /^no mark tells/],
])('of %j, %j is refused with its reason', (timeline, edit, reason) => {
  const { report } = analyse(HEAD + timeline, { config: DEFAULT_CONFIG });
  expect(editTimeline(report, DEFAULT_CONFIG, edit)).toEqual([]);
  expect(english(timelineRefusal(report, DEFAULT_CONFIG, edit))).toMatch(reason);
});
