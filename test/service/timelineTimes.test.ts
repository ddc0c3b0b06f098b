import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { zoneOf } from '../../server/src/service/timeline/zones.js';
import { findingsOf } from '../support/checks.js';
import { report, timeline, times } from '../support/timelines.js';

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

describe('headings that are entries', () => {
  it.each([
    [
      'named, with the time in brackets',
      timeline([
        '### Detection (14:05)',
        '',
        'A desk sees old numbers.',
        '',
        '### Fix (14:20 UTC)',
        '',
        'Cache purged.',
      ]),
      ['2026-03-17T14:05:00+00:00', '2026-03-17T14:20:00+00:00'],
    ],
    [
      'not where entries stand below, or where it tells until when',
      timeline([
        '### Detection (14:05)',
        '',
        '- 14:06 a',
        '- 14:07 b',
        '',
        '### Phase 2 (14:10 – 14:30)',
        '',
        '- 14:12 c',
      ]),
      ['2026-03-17T14:12:00'],
    ],
    [
      'below what is else a summary',
      report('## What happened\n\n### 14:05\n\nA desk sees old numbers.\n\n### 14:20\n\nCache purged.\n'),
      ['2026-03-17T14:05:00', '2026-03-17T14:20:00'],
    ],
    [
      'not where a part of the summary is of a while',
      report('## Summary\n\n### 14:05 – 14:20: no search\n\nIt found nothing.\n'),
      [],
    ],
  ])('%s', (_, text, instants) => {
    expect(times(text)).toEqual(instants);
  });
});

describe('entries that were pasted as', () => {
  const read = (text: string): string[] =>
    times(report(text, 'Down on 2026-03-17')).map(each => each.slice(11, 16));

  it.each([
    [
      'lines of a quote',
      '## Timeline\n\nFrom the channel:\n\n> 14:05 Ada: down\n> **14:20** Ben: up',
      ['14:05', '14:20'],
    ],
    ['quotes', '## Timeline\n\n> 14:05 Ada: down\n\n> 14:20 Ben: up', ['14:05', '14:20']],
    ['quoted items', '## Timeline\n\n> - 14:05 Ada: down\n> - 14:20 Ben: up', ['14:05', '14:20']],
    [
      'what somebody wrote, beside entries',
      '## Timeline\n\n- 14:05 Ada writes\n\n> 14:01 disk full',
      ['14:05'],
    ],
    ['what somebody wrote, under an entry', '## Timeline\n\n### 14:05\n\n> 14:01 disk full', ['14:05']],
    ['a quote of another section', '## Impact\n\n> 14:05 Ada: down\n> 14:20 Ben: up', []],
    [
      'lines below a numbered name',
      '1. Summary\nDown.\n\n2. Timeline\n14:05 down\n14:20 up',
      ['14:05', '14:20'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
