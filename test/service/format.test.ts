import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { formatEdits, type FormatOptions } from '../../server/src/service/format/index.js';
import { analyse, applyFix } from '../../server/src/service/index.js';
import { TODAY } from '../support/checks.js';

const read = (text: string) => analyse(text, { config: DEFAULT_CONFIG, today: TODAY });
const timeline = (lines: string): string => `# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n${lines}\n`;

function formatted(text: string, options?: FormatOptions): string {
  const edits = formatEdits(read(text), { start: 0, end: text.length }, options);
  return applyFix(text, { title: '', kind: 'safe', edits });
}

describe('formatting', () => {
  test.each([
    ['|Time|What|\n|-|-|\n|09:12|x|', '| Time  | What |\n| ----- | ---- |\n| 09:12 | x    |'],
    ['Time | What\n:- | -:\n9:12 | x', '| Time | What |\n| :--- | ---: |\n| 9:12 |    x |'],
    [
      '|Time|What|\n|-|:-:|\n|9:12|日本|\n|9:13|👩‍💻 é|',
      '| Time | What |\n| ---- | :--: |\n| 9:12 | 日本 |\n| 9:13 | 👩‍💻 é |',
    ],
    [
      '|Time|What|\n|-|-|\n|9:12|a \\| `b \\| c`|',
      '| Time | What          |\n| ---- | ------------- |\n| 9:12 | a \\| `b \\| c` |',
    ],
    ['|Time|What|Who|\n|-|-|-|\n|9:12|', '| Time | What | Who |\n| ---- | ---- | --- |\n| 9:12 |'],
    ['- 9:12 —   x\n-  9:13 y', '- 9:12 —   x\n-  9:13 y'],
  ])('%j', (table, expected) => {
    for (const eol of ['\n', '\r\n'])
      expect(formatted(timeline(table).replaceAll('\n', eol))).toBe(timeline(expected).replaceAll('\n', eol));
  });

  it('keeps a `\\r` that ends a line alone, as it does for Markdown', () => {
    const rest = (table: string) => `${timeline(table).trimEnd()}\r`;
    expect(formatted(rest('|Time|What|\n|-|-|\n|09:12|x|'))).toBe(
      rest('| Time  | What |\n| ----- | ---- |\n| 09:12 | x    |'),
    );
  });

  it('leaves a long last column ragged, and other tables alone', () => {
    const long = 'x'.repeat(150);
    expect(formatted(timeline(`|Time|What|\n|-|-|\n|9:12|${long}|\n|9:13|y|`))).toBe(
      timeline(`| Time | What |\n| ---- | ---- |\n| 9:12 | ${long} |\n| 9:13 | y    |`),
    );
    const other = '# Outage\n\n## Impact\n\n|a|b|\n|-|-|\n|c|d|\n';
    expect(formatted(other)).toBe(other);
  });

  it('changes nothing that is known of a report, and nothing the second time', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ' ', '\\', '\\|', '`', '*', '日', '[', '9:12', '&amp;', '<b>', '\t'),
    });
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    const model = (text: string) => {
      const { timeline: entries, actions } = read(text).report;
      return [
        entries.map(({ timeText, text: told, time, actors, milestone }) => [
          timeText.trim(),
          told.trim(),
          time,
          actors,
          milestone,
        ]),
        actions.map(({ text: told, owner, due, ticket, done }) => [told.trim(), owner, due, ticket, done]),
      ];
    };
    fc.assert(
      fc.property(rows, fc.constantFrom('Timeline', 'Actions'), (cells, heading) => {
        const lines = cells.map(each => `|${each.join('|')}|`).join('\n');
        const text = `# Outage on 2026-10-08\n\n## ${heading}\n\n|Time|What|Owner|\n|-|:-:|-:|\n|09:12|x|y|\n${lines}\n`;
        const once = formatted(text);
        expect(model(once)).toEqual(model(text));
        expect(formatted(once)).toBe(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('times in the way of most entries', () => {
  const entries = (stamps: readonly string[]): string => stamps.map(stamp => `- ${stamp} x`).join('\n');

  test.each<[string, string[], string[]]>([
    ['a leading zero', ['09:12', '9:20', '10:05'], ['09:12', '09:20', '10:05']],
    ['none', ['9:12', '9:20', '09:25'], ['9:12', '9:20', '9:25']],
    ['24 hours', ['14:02', '14:05', '2:10 pm'], ['14:02', '14:05', '14:10']],
    ['12 hours', ['1:58 PM', '2:05 PM', '14:10', '2:12pm'], ['1:58 PM', '2:05 PM', '2:10 PM', '2:12 PM']],
    ['in Spanish', ['11:58 a. m.', '12:02 p. m.', '12:10'], ['11:58 a. m.', '12:02 p. m.', '12:10 p. m.']],
    ['around noon', ['11:58 am', '12:02 pm', '12:10'], ['11:58 am', '12:02 pm', '12:10 pm']],
    ['another separator', ['14h02', '14h05', '14:10'], ['14h02', '14h05', '14h10']],
    ['both ends of a range', ['9:05-9:20', '09:30', '09:31'], ['09:05-09:20', '09:30', '09:31']],
    ['seconds are kept', ['09:05', '9:12:30', '09:13'], ['09:05', '09:12:30', '09:13']],
    ['a zone is kept', ['09:05Z', '9:12 UTC', '09:13+02:00'], ['09:05Z', '09:12 UTC', '09:13+02:00']],
    [
      'ISO dates',
      [
        '2026-10-08 09:05',
        '2026-10-08 09:12',
        '2026-10-08 09:15',
        '8 October 2026 09:20',
        '10/08/2026 09:30',
      ],
      ['2026-10-08 09:05', '2026-10-08 09:12', '2026-10-08 09:15', '2026-10-08 09:20', '10/08/2026 09:30'],
    ],
    [
      'a second zone stays part of it',
      ['14h02', '14h05', '9:05 EDT (13:05 UTC)'],
      ['14h02', '14h05', '9:05 EDT (13:05 UTC)'],
    ],
    ['hours without minutes stay', ['14:02', '14:05', '3pm'], ['14:02', '14:05', '3pm']],
    ['times since the start stay', ['T+5m', 'T+12m', 'T+1:05'], ['T+5m', 'T+12m', 'T+1:05']],
    ['what does not exist stays', ['14:02', '14:05', '13:61'], ['14:02', '14:05', '13:61']],
    ['the first way where two are as common', ['9:05', '09:12'], ['09:05', '09:12']],
  ])('%s', (_, stamps, expected) => {
    expect(formatted(timeline(entries(stamps)), { times: true })).toBe(timeline(entries(expected)));
  });

  it('works inside tables, which are lined up at once', () => {
    const table = '|Time|What|\n|-|-|\n|09:12|x|\n|9:20|y|\n|2:10 pm|z|';
    expect(formatted(timeline(table), { times: true })).toBe(
      timeline('| Time  | What |\n| ----- | ---- |\n| 09:12 | x    |\n| 09:20 | y    |\n| 14:10 | z    |'),
    );
  });

  it('happens only where it is asked for, and in the range alone', () => {
    const text = timeline(entries(['09:12', '9:20', '9:30', '10:05', '09:40']));
    expect(formatted(text)).toBe(text);
    const at = text.indexOf('9:30');
    const edits = formatEdits(read(text), { start: at, end: at + 2 }, { times: true });
    expect(edits).toEqual([{ span: { start: at, end: at + 4 }, newText: '09:30' }]);
  });

  it('changes no moment of a report, and nothing the second time', () => {
    const stamp = fc.constantFrom(
      ...[
        '9:12',
        '09:12',
        '21:05',
        '9:05 pm',
        '9.05pm',
        '12:30 AM',
        '00:10',
        '24:00',
        '1405 UTC',
        '14h05',
        '5 pm',
        '?:05',
      ],
      ...[
        '2026-10-09 1:05',
        '9 Oct 2026, 1:05',
        '10/09/2026 01:05',
        '9:05-9:20',
        '23:50 – 0:10',
        '~9:05',
        'T+5m',
      ],
      ...[
        '2026-10-08T09:05:10-07:00',
        '9:05 EDT (13:05 UTC)',
        '**9:05**',
        '14:05Z',
        '9:05:30',
        '08.10.2026 9:05',
      ],
    );
    fc.assert(
      fc.property(fc.array(stamp, { minLength: 1, maxLength: 8 }), fc.boolean(), (stamps, isTable) => {
        const rows = stamps.map(each => `| ${each} | x |`).join('\n');
        const text = timeline(isTable ? `| Time | What |\n|--|--|\n${rows}` : entries(stamps));
        const moments = (all: string) =>
          read(all).report.timeline.map(({ time, end, text: told }) => [time, end, told.trim()]);
        const once = formatted(text, { times: true });
        expect(moments(once)).toEqual(moments(text));
        expect(formatted(once, { times: true })).toBe(once);
      }),
      { numRuns: 80 },
    );
  });
});
