import { describe, expect, it } from 'vitest';
import { timeline, times } from '../support/timelines.js';

const INHERITED: readonly (readonly [what: string, text: string, instants: readonly string[]])[] = [
  [
    'from the title',
    timeline(['- 14:05 paged', '- 14:20 fixed']),
    ['2026-03-17T14:05:00', '2026-03-17T14:20:00'],
  ],
  [
    'from a bold day above times of four figures',
    timeline(['**18 March 2026**', '', '- **0206** Pump stops', '- **0211** Alarm', '- **0455** It runs']),
    ['2026-03-18T02:06:00', '2026-03-18T02:11:00', '2026-03-18T04:55:00'],
  ],
  ['not where the figures are years', timeline(['- 2019 We moved', '- 2020 It grew', '- 2021 It broke']), []],
  [
    'from the front matter',
    '---\ndate: 2026-03-18\n---\n\n# Search was down\n\n## Timeline\n\n- 14:05 paged\n',
    ['2026-03-18T14:05:00'],
  ],
  [
    'behind pictures and arrows',
    timeline(['- 🔥 **14:05** paged', '- → 14:20 fixed', '- ✅ 14:30: closed']),
    ['2026-03-17T14:05:00', '2026-03-17T14:20:00', '2026-03-17T14:30:00'],
  ],
  [
    'from the front matter, with the name of the month',
    '---\ndate: 18-Mar-2026\n---\n\n# Search was down\n\n## Timeline\n\n- 14:05 paged\n',
    ['2026-03-18T14:05:00'],
  ],
  [
    'from no title of a column',
    '# Search was down\n\n| Date | Event |\n| - | - |\n| 2026-03-18 14:05 | paged |\n\n| Incident | 7 |\n| - | - |\n| Date | 2026-03-17 |\n\n## Timeline\n\n- 09:12 fixed\n',
    ['2026-03-17T09:12:00'],
  ],
  [
    'from the entry before',
    timeline(['- 2026-03-16 23:10 deployed', '- 23:40 paged']),
    ['2026-03-16T23:10:00', '2026-03-16T23:40:00'],
  ],
  [
    'past midnight',
    timeline(['- 23:10 deployed', '- 00:40 paged', '- 01:10 fixed']),
    ['2026-03-17T23:10:00', '2026-03-18T00:40:00', '2026-03-18T01:10:00'],
  ],
  [
    'a small step back is no other day',
    timeline(['- 14:10 paged', '- 14:05 deployed']),
    ['2026-03-17T14:10:00', '2026-03-17T14:05:00'],
  ],
  [
    'from headings that are days',
    timeline(['### 2026-03-16', '- 22:00 deployed', '', '### March 17', '- 08:00 paged']),
    ['2026-03-16T22:00:00', '2026-03-17T08:00:00'],
  ],
  [
    'from bold days above lists',
    timeline(['**2026-03-16**', '', '- 22:00 deployed', '', '**2026-03-17**', '', '- 08:00 paged']),
    ['2026-03-16T22:00:00', '2026-03-17T08:00:00'],
  ],
  [
    'from headings that are days with a zone in brackets',
    timeline([
      '### Monday 16 March (UTC)',
      '',
      '- 22:00 deployed',
      '',
      '### Tuesday 17 March (UTC)',
      '',
      '- 08:00 paged',
    ]),
    ['2026-03-16T22:00:00+00:00', '2026-03-17T08:00:00+00:00'],
  ],
  [
    'of paragraphs under any name',
    timeline(
      [
        '**14:05** paged',
        '',
        '**14:20** The pool is full',
        '',
        'It had been full before.',
        '',
        '**15:40** Closing',
      ],
      'Updates',
    ),
    ['2026-03-17T14:05:00', '2026-03-17T14:20:00', '2026-03-17T15:40:00'],
  ],
  [
    'from a column that tells each day once',
    timeline([
      '| Day | Time | What |',
      '| --- | --- | --- |',
      '| Mon 16 March | 22.50 | deployed |',
      '| | 23.20 | paged |',
      '| Tue 17 March | 0005–0030 | rolled back |',
      '| | by 01.10 | fixed |',
      '| | 0200 | closed |',
    ]),
    [
      '2026-03-16T22:50:00',
      '2026-03-16T23:20:00',
      '2026-03-17T00:05:00 to 2026-03-17T00:30:00',
      '2026-03-17T01:10:00',
      '2026-03-17T02:00:00',
    ],
  ],
  [
    'from an item that holds a day',
    timeline(['- 2026-03-16', '  - 22:00 deployed', '- 2026-03-17', '  - 08:00 paged']),
    ['2026-03-16T22:00:00', '2026-03-17T08:00:00'],
  ],
  [
    'from another column',
    timeline(['| What | Date | Time |', '| - | - | - |', '| deployed | 2026-03-16 | 22:00 |']),
    ['2026-03-16T22:00:00'],
  ],
  [
    'in headings that are entries',
    timeline(['### 2026-03-16 22:00', 'deployed', '', '### 23:30', 'paged', '', '### 00:10', 'fixed']),
    ['2026-03-16T22:00:00', '2026-03-16T23:30:00', '2026-03-17T00:10:00'],
  ],
  [
    'newest first, past midnight',
    timeline([
      '- 2026-03-18 01:10 fixed',
      '- 00:40 paged',
      '- 00:20 deployed',
      '- 23:50 merged',
      '- 23:30 begun',
    ]),
    [
      '2026-03-18T01:10:00',
      '2026-03-18T00:40:00',
      '2026-03-18T00:20:00',
      '2026-03-17T23:50:00',
      '2026-03-17T23:30:00',
    ],
  ],
  [
    'dates without a year lie near the incident',
    timeline(['- [12-05 16:21] introduced', '- [03-17 09:00] drained']),
    ['2025-12-05T16:21:00', '2026-03-17T09:00:00'],
  ],
  [
    'of weekdays that follow each other',
    timeline(['- Fri 22:00 merged', '- Mon 09:00 deployed', '- 09:20 paged', '- Thu 08:00 fixed']),
    ['2026-03-13T22:00:00', '2026-03-16T09:00:00', '2026-03-16T09:20:00', '2026-03-19T08:00:00'],
  ],
  [
    'of weekdays, one of which stands behind its place',
    timeline(['- Tue 14:00 deployed', '- Wed 09:00 fixed', '- Tue 16:00 paged']),
    ['2026-03-17T14:00:00', '2026-03-18T09:00:00', '2026-03-17T16:00:00'],
  ],
  [
    'of days with a full stop, which are lists to Markdown',
    timeline(['- 17. März 2026, 14:02 Uhr: Alarm', '* 18. März 14:10 — **Rückbau**']),
    ['2026-03-17T14:02:00', '2026-03-18T14:10:00'],
  ],
  [
    'of entries that begin with who acted',
    timeline([
      '- Ben (14:02): paged',
      '- Ana, 14:10 – looked',
      '- @ben [14:20 UTC]: fixed',
      '- In Berlin, 14:30 was the peak',
    ]),
    ['2026-03-17T14:02:00+00:00', '2026-03-17T14:10:00+00:00', '2026-03-17T14:20:00+00:00'],
  ],
  [
    'in the braces of a template',
    timeline(['### {{ 2026-03-16 22:00 }}', 'deployed', '', '### {{ 23:30 }}', 'paged']),
    ['2026-03-16T22:00:00', '2026-03-16T23:30:00'],
  ],
  [
    'of a short day of figures before a clock',
    timeline([
      '- 17.03 14:02 gemeldet',
      '- am 17.03. um 14:10 Uhr bestätigt',
      '- 18.3. gegen 9.15 Uhr gelöst',
    ]),
    ['2026-03-17T14:02:00', '2026-03-17T14:10:00', '2026-03-18T09:15:00'],
  ],
  [
    'from short days of figures on lines of their own',
    timeline([
      '**17.03.**',
      '',
      '- 22:00 deployed',
      '',
      '18.03.26:',
      '',
      '- 08:00 paged',
      '',
      '### 19.3.',
      '',
      '- 09:00 fixed',
    ]),
    ['2026-03-17T22:00:00', '2026-03-18T08:00:00', '2026-03-19T09:00:00'],
  ],
  [
    'from days behind a name',
    timeline([
      '### Day 1 (March 16)',
      '',
      '- 22:00 deployed',
      '',
      '**Tag 2 – 17. März**',
      '',
      '- 08:00 paged',
      '',
      '### The night, 18 March (updated on 20 March)',
      '',
      '- 09:00 fixed',
    ]),
    ['2026-03-16T22:00:00', '2026-03-17T08:00:00', '2026-03-17T09:00:00'],
  ],
  [
    'from days that are counted',
    timeline([
      '### Day 1 – Monday 16 March',
      '',
      '- 22:00 deployed',
      '',
      '### Day 2',
      '',
      '- 08:00 paged',
      '',
      '**Day 4**',
      '',
      '- 09:00 fixed',
    ]),
    ['2026-03-16T22:00:00', '2026-03-17T08:00:00', '2026-03-19T09:00:00'],
  ],
  [
    'from days that are counted from that of the incident',
    timeline(['### Tag 1', '', '- 22:00 deployed', '', '### Tag 2', '', '- 08:00 paged']),
    ['2026-03-17T22:00:00', '2026-03-18T08:00:00'],
  ],
  [
    'from the heading of the timeline',
    timeline(['- 14:05 paged'], 'Timeline (2026-03-18, UTC)'),
    ['2026-03-18T14:05:00+00:00'],
  ],
  [
    'from no days between which the timeline runs',
    timeline(['- 14:05 paged'], 'Timeline (18 March – 20 March)'),
    ['2026-03-17T14:05:00'],
  ],
  [
    'from a column of short days of figures',
    timeline(['| Datum | Zeit | Was |', '| - | - | - |', '| 17.03. | 22:00 | a |', '| 18.03 | 08:00 | b |']),
    ['2026-03-17T22:00:00', '2026-03-18T08:00:00'],
  ],
  [
    'from a column of short days, the month first',
    timeline(['| Date | Time | What |', '| - | - | - |', '| 3/17 | 22:00 | a |', '| 3/18 | 08:00 | b |']),
    ['2026-03-17T22:00:00', '2026-03-18T08:00:00'],
  ],
  [
    'of weekdays, newest first',
    timeline(['- Thu 08:00 fixed', '- Wed 09:20 paged', '- Mon 22:00 deployed']),
    ['2026-03-19T08:00:00', '2026-03-18T09:20:00', '2026-03-16T22:00:00'],
  ],
  [
    'of the next day',
    timeline(['- 19:30 deployed', '- 20:03 paged', '- Next day 11:00 fixed']),
    ['2026-03-17T19:30:00', '2026-03-17T20:03:00', '2026-03-18T11:00:00'],
  ],
  [
    'of packed times in a column of a zone',
    timeline(['| Z time | What |', '| - | - |', '| 1830 | deployed |', '| 0310 | paged |']),
    ['2026-03-17T18:30:00+00:00', '2026-03-18T03:10:00+00:00'],
  ],
  [
    'of a column of times with weekdays',
    timeline(['| Time | What |', '| - | - |', '| Mon 22:00 | deployed |', '| Tue 09:20 | paged |']),
    ['2026-03-16T22:00:00', '2026-03-17T09:20:00'],
  ],
  [
    'since the start',
    timeline(['- 14:00 starts', '- T+5m paged', '- T+1h30m fixed']),
    ['2026-03-17T14:00:00', '2026-03-17T14:05:00+00:00', '2026-03-17T15:30:00+00:00'],
  ],
  [
    'ranges past midnight',
    timeline(['- 23:50–00:10 outage', '- 2026-03-20 09:00 - 2026-03-21 10:00 repair']),
    ['2026-03-17T23:50:00 to 2026-03-18T00:10:00', '2026-03-20T09:00:00 to 2026-03-21T10:00:00'],
  ],
  [
    'a day alone',
    timeline(['- 2026-03-16: released', '- 2026-03-17: reported']),
    ['2026-03-16', '2026-03-17'],
  ],
  ['no date anywhere', '# Search was down\n\n## Timeline\n\n- 14:05 paged\n', ['?']],
  ['a day that does not exist', timeline(['- 2026-02-30 14:05 paged']), ['?']],
  ['plain lines', timeline(['14:05 paged', '14:20 fixed']), ['2026-03-17T14:05:00', '2026-03-17T14:20:00']],
  [
    'a sentence that introduces the entries is none',
    timeline([
      'Between ~14:00 and 15:00 the search returned no results, as the logs tell:',
      '',
      '### 14:05',
      'paged',
    ]),
    ['2026-03-17T14:05:00'],
  ],
  [
    'times inside sentences between others',
    timeline(['- 14:00 deployed', '- 14:05 paged', '- The node was gone at 14:10, as announced.']),
    ['2026-03-17T14:00:00', '2026-03-17T14:05:00', '2026-03-17T14:10:00'],
  ],
];

describe('the date of an entry', () => {
  it.each(INHERITED)('%s', (_, text, instants) => {
    expect(times(text)).toEqual(instants);
  });
});
