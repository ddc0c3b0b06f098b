import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { zoneOf } from '../../server/src/service/timeline/zones.js';
import { findingsOf } from '../support/checks.js';

/** The entries' instants in order, `?` where none can be told. */
function times(text: string): string[] {
  return readReport(text, DEFAULT_CONFIG).report.timeline.map(({ time, end }) => {
    const start = time === null ? '?' : time.precision === 'day' ? time.iso.slice(0, 10) : time.iso;
    return end === null ? start : `${start} to ${end.iso}`;
  });
}

const report = (body: string, title = 'Search was down on 2026-03-17'): string => `# ${title}\n\n${body}`;
const timeline = (lines: readonly string[], heading = 'Timeline'): string =>
  report(`## ${heading}\n\n${lines.join('\n')}\n`);

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

describe('a date of two figures', () => {
  const dated = (...dates: string[]): string =>
    report(
      `## Timeline\n\n${dates.map(date => `- ${date} 09:12 search team: looked\n`).join('')}`,
      'Search was down',
    );

  it.each([
    ['day first, as another date shows', dated('03/04/2026', '25/04/2026'), ['2026-04-03', '2026-04-25']],
    ['month first, as another date shows', dated('03/04/2026', '03/25/2026'), ['2026-03-04', '2026-03-25']],
    ['undecided', dated('03/04/2026', '05/04/2026'), ['?', '?']],
    [
      'as the day of the incident shows',
      `---\ndate: 2026-03-04\n---\n\n${dated('03/04/2026', '03/05/2026')}`,
      ['2026-03-04', '2026-03-05'],
    ],
  ])('%s', (_, text, days) => {
    expect(times(text).map(time => time.slice(0, 10))).toEqual(days);
  });

  it('is spoken of where nothing in the timeline decides it, in whatever part', () => {
    const days = (second: string): string =>
      report(`## Timeline\n\n### 03/04/2026\n\n- 09:12 looked\n\n### ${second}\n\n- 09:25 fixed\n`, 'Down');
    expect(findingsOf('ambiguous-date', days('05/04/2026'))).not.toEqual([]);
    expect(findingsOf('ambiguous-date', days('25/04/2026'))).toEqual([]);
  });
});

describe('the clock of a report', () => {
  const zoned = (zone: string, ...entries: string[]): string =>
    `---\ndate: 2026-03-29\ntime-zone: ${zone}\n---\n\n# Down\n\n## Timeline\n\n${entries.map(each => `- ${each}\n`).join('')}`;

  it.each([
    ['UTC', zoned('UTC', '14:05 paged'), ['2026-03-29T14:05:00+00:00']],
    ['an offset', zoned('"+05:30"', '14:05 paged'), ['2026-03-29T14:05:00+05:30']],
    [
      'winter and summer time',
      zoned('Europe/Berlin', '01:59 a', '03:01 b'),
      ['2026-03-29T01:59:00+01:00', '2026-03-29T03:01:00+02:00'],
    ],
    // The clocks skip from 02:00 to 03:00: the hour that did not happen is read with the offset before it.
    ['the hour that is skipped', zoned('Europe/Berlin', '02:30 a'), ['2026-03-29T02:30:00+02:00']],
    [
      'the hour that comes twice, read as the first one',
      zoned('Europe/Berlin', '2026-10-25 02:30 a'),
      ['2026-10-25T02:30:00+02:00'],
    ],
    [
      'the hour that comes twice, read as the second one where the clock falls back',
      zoned('Europe/Berlin', '2026-10-25 02:40 a', '02:55 b', '02:05 c', '02:10–02:20 d', '03:20 e'),
      [
        '2026-10-25T02:40:00+02:00',
        '2026-10-25T02:55:00+02:00',
        '2026-10-25T02:05:00+01:00',
        '2026-10-25T02:10:00+01:00 to 2026-10-25T02:20:00+01:00',
        '2026-10-25T03:20:00+01:00',
      ],
    ],
    [
      'the hour that comes twice, behind a later one',
      zoned('Europe/Berlin', '2026-10-25 03:20 a', '02:30 b'),
      ['2026-10-25T03:20:00+01:00', '2026-10-25T02:30:00+02:00'],
    ],
    [
      'a name by which people call it',
      zoned('Pacific', '2026-07-01 09:00 a', '2026-12-01 09:00 b'),
      ['2026-07-01T09:00:00-07:00', '2026-12-01T09:00:00-08:00'],
    ],
    [
      'both names of a clock',
      zoned('CET/CEST', '2026-07-01 09:00 a', '2026-12-01 09:00 b'),
      ['2026-07-01T09:00:00+02:00', '2026-12-01T09:00:00+01:00'],
    ],
    // The sign of these names is turned round.
    ['a name of the IANA with an offset', zoned('Etc/GMT+3', '14:05 a'), ['2026-03-29T14:05:00-03:00']],
    ['a zone of the entry', zoned('UTC', '14:05 CEST paged'), ['2026-03-29T14:05:00+02:00']],
    ['the first of two zones', zoned('UTC', '13:14 EDT (17:14 UTC) mail'), ['2026-03-29T13:14:00-04:00']],
    ['a zone that nobody knows', zoned('Mars/Olympus', '14:05 paged'), ['2026-03-29T14:05:00']],
  ])('%s', (_, text, instants) => {
    expect(times(text)).toEqual(instants);
  });

  const zoneOfReport = (text: string): string | null =>
    readReport(text, DEFAULT_CONFIG).report.metadata.timeZone;
  it.each([
    ['in brackets in the heading', timeline(['- 14:05 a'], 'Timeline (UTC)'), 'UTC'],
    ['in words in the heading', timeline(['- 14:05 a'], 'Timeline (all times in CET)'), 'CET'],
    ['behind a dash in the heading', timeline(['- 14:05 a'], 'Timeline – UTC'), 'UTC'],
    ['in a sentence', timeline(['All times are in PST.', '', '- 14:05 a']), 'PST'],
    ['in a German sentence', timeline(['Alle Zeiten in MEZ.', '', '- 14:05 a']), 'MEZ'],
    ['in a column title', timeline(['| Time (UTC) | What |', '| - | - |', '| 14:05 | a |']), 'UTC'],
    ['as a column title', timeline(['| UTC | What |', '| - | - |', '| 14:05 | a |']), 'UTC'],
    ['by its city', timeline(['- 14:05 a'], 'Timeline (Lisbon time)'), 'Lisbon time'],
    [
      'by its city, in French',
      timeline(["Les heures sont à l'heure de Paris.", '', '- 14:05 a']),
      'heure de Paris',
    ],
    ['first in brackets', timeline(['- 14:05 a'], 'Timeline (PT, 24 h)'), 'PT'],
    ['as what is local', timeline(['All times are local, i.e. CEST.', '', '- 14:05 a']), 'CEST'],
    [
      'in an aside',
      timeline(['I sit in Denver, so this is Mountain Time.', '', '- 14:05 a']),
      'Mountain Time',
    ],
    ['alone in a line', timeline(['All in UTC', '', '- 14:05 a']), 'UTC'],
    ['as what it is told in', timeline(['This is told in BST, from memory.', '', '- 14:05 a']), 'BST'],
    ['in Portuguese', timeline(['Os horários estão em BRT.', '', '- 14:05 a']), 'BRT'],
    ['beside a label', report('## Report\n\n**Timeline** (CET, Nov 5):\n\n- 14:05 a\n- 14:06 b\n'), 'CET'],
    [
      'by what the times were taken from',
      timeline(['Times are local (BST), taken from the log.', '', '- 14:05 a']),
      'BST',
    ],
    [
      'by no word that a zone has in its name',
      timeline(['This is the central clock.', '', '- 14:05 a']),
      null,
    ],
    ['in the stamps', timeline(['- 14:05 UTC a', '- 14:06 UTC b']), 'UTC'],
    [
      'of a screenshot alone',
      report('## Summary\n\nThe screenshots show times in UTC+2.\n\n## Timeline\n\n- 14:05 a\n'),
      null,
    ],
    ['nowhere', timeline(['- 14:05 a']), null],
  ])('is stated %s', (_, text, zone) => {
    expect(zoneOfReport(text)).toBe(zone);
  });

  // Where several zones share an abbreviation, one is chosen and said so.
  it.each([
    ['IST', 330],
    ['CST', -360],
    ['BST', 60],
    ['UTC', 0],
    ['Z', 0],
    ['UTC+2', 120],
    ['GMT-03:30', -210],
    ['+0530', 330],
    ['MESZ', 120],
    ['AST', -240],
    ['NST', -210],
    ['NDT', -150],
    ['ACDT', 630],
    ['NPT', 345],
    ['IRST', 210],
  ])('%s is an offset of %i minutes', (zone, offsetMinutes) => {
    expect(zoneOf(zone)).toEqual({ offsetMinutes });
  });
});
