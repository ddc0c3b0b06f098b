import { describe, expect, it } from 'vitest';
import { findingsOf } from '../support/checks.js';

const report = (body: string): string => `# Search was down on 2026-03-17\n\n${body}`;
const timeline = (lines: readonly string[]): string => report(`## Timeline\n\n${lines.join('\n')}\n`);

describe('the order of entries', () => {
  const order = (text: string): number => findingsOf('timeline-order', text).length;

  it.each([
    [
      'two timelines in one report',
      report(
        '## Timeline\n\n- 14:00 a\n- 14:10 b\n- 14:20 c\n\n### Details\n\n- 14:01 d\n- 14:05 e\n- 14:15 f\n',
      ),
      0,
    ],
    [
      'a list that runs backwards throughout',
      timeline(['- 14:30 a', '- 14:20 b', '- 14:10 c', '- 14:00 d']),
      0,
    ],
    [
      'the night on which the clocks go back',
      '---\ndate: 2026-10-25\ntime-zone: Europe/Berlin\n---\n\n# Down\n\n## Timeline\n\n- 02:40 a\n- 02:55 b\n- 02:05 c\n- 03:20 d\n',
      0,
    ],
    [
      'a range that is told where it ends',
      timeline(['- 14:00 a', '- 14:10 b', '- 14:02 - 14:15 c', '- 14:20 d']),
      0,
    ],
    [
      'a range that ends before the entry above it',
      timeline(['- 14:00 a', '- 14:10 b', '- 14:02 - 14:08 c', '- 14:20 d']),
      1,
    ],
    [
      'paragraphs, one out of place',
      timeline(['**14:00** – a', '', '**14:10** – b', '', '**14:05** – c', '', '**14:20** – d']),
      1,
    ],
    [
      'paragraphs of two sections',
      report('## Timeline\n\n**14:00** – a\n\n**14:10** – b\n\n### Details\n\n**14:05** – c\n'),
      0,
    ],
    [
      'a time that makes the rest one of the next day',
      timeline(['- 10:05 a', '- 10:15 b', '- 22:45 c', '- 10:40 d', '- 11:00 e']),
      1,
    ],
    [
      'a night that the entries tell',
      timeline(['- 10:15 a', '- 22:45 b', '- 2026-03-18 10:40 c', '', '### 2026-03-19', '', '- 10:50 d']),
      0,
    ],
    ['a night through which they go on', timeline(['- 10:15 a', '- 18:00 b', '- 23:45 c', '- 08:40 d']), 0],
    [
      'a day that a column tells',
      timeline([
        '| Day | Time | What |',
        '| - | - | - |',
        '| 17.03. | 10:15 | a |',
        '| | 22:45 | b |',
        '| 18.03. | 10:40 | c |',
      ]),
      0,
    ],
    ['one entry out of place', timeline(['- 14:00 a', '- 14:10 b', '- 14:05 c', '- 14:20 d']), 1],
  ])('%s', (_, text, count) => {
    expect(order(text)).toBe(count);
  });

  it.each([
    ['sorted without asking', '2026-10-24', 'safe'],
    ['only offered to be sorted where an hour comes twice', '2026-10-25', 'suggestion'],
  ])('is %s', (_, date, kind) => {
    const text = `---\ndate: ${date}\ntime-zone: Europe/Berlin\n---\n\n# Down\n\n## Timeline\n\n- 01:10 a\n- 03:20 b\n- 02:30 c\n- 03:40 d\n`;
    expect(findingsOf('timeline-order', text)[0]?.fixes[0]?.kind).toBe(kind);
  });
});

describe('an hour that is counted in two ways, and a day or an hour that is none', () => {
  it.each([
    ['12.01.2026 25:10 paged', 1],
    ['31.04.2026 14:05 paged', 1],
    ['31/Apr/2026 14:05 paged', 1],
    ['30.04.2026 14:05 paged', 0],
    ['20202-04-16 14:05 paged', 1],
    ['31 de abril de 2026 14:05 aviso', 1],
    ['25h10 : alerte', 1],
    ['48h00 without power', 0],
    ['3000 hours of work lost', 0],
    ['14:05 am', 1],
    ['14:05 am — paged', 1],
    ['14:05 PM paged', 1],
    ['14:05 am Standort Berlin fällt die Leitung aus', 0],
  ])('%s', (entry, count) => {
    expect(findingsOf('invalid-time', timeline([`- ${entry}`]))).toHaveLength(count);
  });

  it.each([
    ['among times of four figures', ['- 0815 a', '- 0820 b', '- 0875 c', '- 0930 d'], ['0875']],
    ['among other times', ['- 08:15 a', '- 08:20 b', '- 0875 orders wait', '- 09:30 d'], []],
    [
      'in a column of them',
      ['| Time | What |', '| - | - |', '| 0815 | a |', '| 1660 | b |', '| 0930 | c |'],
      ['1660'],
    ],
  ])('of four figures %s', (_, lines, quoted) => {
    const found = findingsOf('invalid-time', timeline(lines));
    expect(found.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(quoted);
  });

  it.each([
    ['---\ndate: 2026-13-04\n---\n\n# Down\n', '2026-13-04'],
    ['# Störung\n\nDatum: 30.02.2026\n', '30.02.2026'],
    ['# Down on 2026-06-31\n', '2026-06-31'],
    ['# Down on 2026-06-30\n\nDate: 2026-06-30 to 2026-07-01\n', null],
    ['# Release 1.13.2026\n\nDate: YYYY-MM-DD\n', null],
  ])('in the head of the report: %j', (text, day) => {
    const [found] = findingsOf('invalid-time', text);
    expect(found === undefined ? null : text.slice(found.span.start, found.span.end)).toBe(day);
  });
});

it.each([
  ['On Friday, 12 June 2025 the stage went dark.', 'Friday, 12 June 2025'],
  ['On Friday, 12 June 2026 the stage went dark.', null],
  ['On Fri 2026-06-12 and Sat, 13 June 2026.', null],
  ['Am Montag, den 17. März 2026 fiel sie aus.', 'Montag, den 17. März 2026'],
  ['Am Dienstag, dem 17. März 2026 fiel sie aus.', null],
  ['Le mardi 17 mars 2026 et le mercredi 17 mars 2026.', 'mercredi 17 mars 2026'],
  ['On Friday 12 June it was dark.', null],
  ['On Friday 06/07/2026 it was dark.', null],
  ['The Monday release 2026-06-12 was late.', null],
  ['It went on until Sunday. 12 June 2026 was a Friday.', null],
])('tells a date that was on another weekday: %s', (sentence, date) => {
  const text = `# Down\n\n## Summary\n\n${sentence}\n`;
  const [found] = findingsOf('invalid-time', text);
  expect(found === undefined ? null : text.slice(found.span.start, found.span.end)).toBe(date);
});

describe('a timeline of which no entry is read', () => {
  const section = (body: string): string =>
    `# Search was down on 2026-03-17\n\n## Timeline (UTC)\n\n${body}\n`;
  it.each([
    ['The alert fired at 14:02. All was well at 14:45.', 'tells times'],
    ['It began at 2pm.', 'tells times'],
    ['> 14:02 alert\n>\n> 14:20 rolled back', null],
    ['The alert fired, then all was well.', 'has no entry'],
    ['Outage from 10:02 to 11:15, see [log].', null],
    ['Outage from 10:02 to 11:15 ([log](log.md)).', null],
    ['<table><tr><td>14:02</td><td>alert</td></tr></table>', null],
    ['We moved to 1.17 and back.', null],
    ['- Ben (14:02): the alert fired', null],
  ])('%j', (body, says) => {
    const [finding] = findingsOf('empty-timeline', section(body));
    expect(finding?.message ?? null).toEqual(says === null ? null : expect.stringContaining(says));
  });
});

describe('an entry without a time', () => {
  it.each([
    ['paged the on-call engineer', 1],
    ['9 Uhr — Alarm', 0],
    ['9 h 12 : alerte', 0],
    ['0912Z paged', 0],
    ['09：12 検知', 0],
    ['9時12分 alert 検知', 0],
    ['Alert at 4 p. m. as planned', 0],
  ])('%s', (entry, count) => {
    const text = timeline([`- ${entry}`, '- 10:01 a', '- 10:02 b', '- 10:03 c', '- 10:04 d']);
    expect(findingsOf('entry-without-time', text)).toHaveLength(count);
  });
});

describe('a row of a table without a time', () => {
  it.each([
    ['lacks it in the column of times', '| | | found the cable |', 1],
    ['has it there where its day stands above', '| | 10:38 | found the cable |', 0],
  ])('%s', (_, row, count) => {
    const rows = ['| 4 May | 10:01 | a |', '| | 10:02 | b |', '| | 10:03 | c |', '| 5 May | 10:04 | d |'];
    const text = timeline(['| Day | Time | What |', '| - | - | - |', ...rows, row]);
    expect(findingsOf('entry-without-time', text)).toHaveLength(count);
  });
});

describe('an entry in another zone than the others', () => {
  it.each([
    ['is spoken of', ['09:12 UTC a', '09:25 UTC b', '06:14 EDT c'], 1],
    ['is none where the clocks are equal', ['09:12 UTC a', '09:25 UTC b', '09:31 GMT c'], 0],
    [
      'is none where its second zone is a reader’s',
      ['09:12 UTC a', '09:25 UTC b', '09:31 UTC (11:31 CEST) c'],
      0,
    ],
    ['is none where it says it in theirs, too', ['09:12 UTC a', '09:25 UTC b', '05:31 EDT (09:31 UTC) c'], 0],
    ['is none where the day tells which is meant', ['09:12 ET a', '09:25 ET b', '09:31 EDT c'], 0],
    ['is one on a day of another clock', ['09:12 ET a', '09:25 ET b', '09:31 EST c'], 1],
    ['is told from those that are named before the time', ['UTC 09:12 a', '11:25 CEST b', 'UTC 09:31 c'], 1],
  ])('%s', (_, entries, count) => {
    const text = timeline(entries.map(entry => `- ${entry}`));
    expect(findingsOf('mixed-time-zones', text)).toHaveLength(count);
  });
});
