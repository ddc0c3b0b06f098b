import fc from 'fast-check';
import { describe, it, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { fixAll, safeEdits } from '../../server/src/service/fixAll.js';
import { analyse } from '../../server/src/service/index.js';
import { statedDurations } from '../../server/src/service/statedDurations.js';
import { checkFix, checkLint, checkNoFix, TODAY } from '../support/checks.js';
import { randomEdits } from '../support/randomEdits.js';

const OPTIONS = { config: DEFAULT_CONFIG, today: TODAY };

describe('sorting a timeline', () => {
  const head = '# Outage on 2026-10-08\n\n## Timeline (UTC)\n\n';
  const cases: Record<string, [before: string, after: string]> = {
    'notes, nested lists, images and code go with their entry': [
      '- 09:25 alert\n\n  ![graph](a.png)\n\n  - seen by two teams\n\n- 09:12 deploy\n\n  ```sh\n  deploy --all\n  ```\n\n- 09:40 rollback\n',
      '- 09:12 deploy\n\n  ```sh\n  deploy --all\n  ```\n\n- 09:25 alert\n\n  ![graph](a.png)\n\n  - seen by two teams\n\n- 09:40 rollback\n',
    ],
    'an item without a time goes with the entry above it': [
      '- 09:25 alert\n- a note\n- 09:12 deploy\n',
      '- 09:12 deploy\n- 09:25 alert\n- a note\n',
    ],
    'a table keeps its layout': [
      '| Time  | What   |\n| ----- | ------ |\n| 09:25 | alert  |\n| 09:12 | deploy |\n| 09:40 | end    |\n',
      '| Time  | What   |\n| ----- | ------ |\n| 09:12 | deploy |\n| 09:25 | alert  |\n| 09:40 | end    |\n',
    ],
    'heading entries take the text below them along': [
      '### 09:25 alert\n\nIt paged.\n\n### 09:12 deploy\n\nOf all services.\n\n## Impact\n\nLarge.\n',
      '### 09:12 deploy\n\nOf all services.\n\n### 09:25 alert\n\nIt paged.\n\n## Impact\n\nLarge.\n',
    ],
    'heading entries take their own sections along': [
      '### 09:40 end\n\nx\n\n### 09:12 deploy\n\nOf all.\n\n#### Notes\n\nq\n\n### 09:45 after\n\n### 09:25 alert\n\nIt paged.\n\n### Graphs\n\nnone\n',
      '### 09:12 deploy\n\nOf all.\n\n#### Notes\n\nq\n\n### 09:25 alert\n\nIt paged.\n\n### 09:40 end\n\nx\n\n### 09:45 after\n\n### Graphs\n\nnone\n',
    ],
    'rows with a column of dates': [
      '| Date | Time | What |\n| --- | --- | --- |\n| 2026-10-09 | 01:00 | end |\n| 2026-10-08 | 14:20 | alert |\n| 2026-10-09 | 02:00 | after |\n',
      '| Date | Time | What |\n| --- | --- | --- |\n| 2026-10-08 | 14:20 | alert |\n| 2026-10-09 | 01:00 | end |\n| 2026-10-09 | 02:00 | after |\n',
    ],
    'rows with a column of German dates': [
      '| Datum | Zeit | Was |\n| --- | --- | --- |\n| **09.10.2026** | 01:00 | end |\n| 08.10.2026 | 14:20 | alert |\n| 9.10. | 02:00 | after |\n',
      '| Datum | Zeit | Was |\n| --- | --- | --- |\n| 08.10.2026 | 14:20 | alert |\n| **09.10.2026** | 01:00 | end |\n| 9.10. | 02:00 | after |\n',
    ],
    'rows with a column of days by name, each told once': [
      '| Date | Time | What |\n| --- | --- | --- |\n| Thu 8 October | 14:20 | alert |\n| | 14:10 | deploy |\n| 8 October | 14:05 | merge |\n| Oct 9 | 02:00 | after |\n',
      '| Date | Time | What |\n| --- | --- | --- |\n| 8 October | 14:05 | merge |\n| | 14:10 | deploy |\n| Thu 8 October | 14:20 | alert |\n| Oct 9 | 02:00 | after |\n',
    ],
    'rows with a column of figures, the month first': [
      '| Date | Time | What |\n| --- | --- | --- |\n| 10/9/2026 | 01:00 | end |\n| 10/8/2026 | 14:20 | alert |\n| 10/13/2026 | 02:00 | after |\n',
      '| Date | Time | What |\n| --- | --- | --- |\n| 10/8/2026 | 14:20 | alert |\n| 10/9/2026 | 01:00 | end |\n| 10/13/2026 | 02:00 | after |\n',
    ],
    'plain lines': ['09:25 alert\n09:12 deploy\n09:40 end\n', '09:12 deploy\n09:25 alert\n09:40 end\n'],
    'lines of a quote': ['> 09:25 alert\n> 09:12 deploy\n', '> 09:12 deploy\n> 09:25 alert\n'],
    'line breaks stay at the ends of lines': [
      '09:25 alert<br>\n09:40 end<br />\n09:12 deploy\n',
      '09:12 deploy<br>\n09:25 alert<br />\n09:40 end\n',
    ],
    'a rule behind the last heading entry stays there': [
      '### 09:25 alert\n\nIt paged.\n\n### 09:12 deploy\n\nOf all services.\n\n---\n\n## Impact\n\nLarge.\n',
      '### 09:12 deploy\n\nOf all services.\n\n### 09:25 alert\n\nIt paged.\n\n---\n\n## Impact\n\nLarge.\n',
    ],
    'rules between heading entries': [
      '### 09:25 alert\n\nIt paged.\n\n---\n\n### 09:12 deploy\n\n***\n\n## Impact\n\nLarge.\n',
      '### 09:12 deploy\n\n---\n\n### 09:25 alert\n\nIt paged.\n\n***\n\n## Impact\n\nLarge.\n',
    ],
    'entries past midnight': [
      '- 2026-10-08 23:50 alert\n- 00:20 end\n- 00:10 deploy\n',
      '- 2026-10-08 23:50 alert\n- 00:10 deploy\n- 00:20 end\n',
    ],
    'numbers of an ordered list stay in order': [
      '1. 09:25 alert\n2. 09:12 deploy\n3. 09:40 end\n',
      '1. 09:12 deploy\n2. 09:25 alert\n3. 09:40 end\n',
    ],
    'no line end at the end': ['- 09:25 alert\n- 09:12 deploy', '- 09:12 deploy\n- 09:25 alert'],
    CRLF: ['- 09:25 alert\r\n- 09:12 deploy\r\n', '- 09:12 deploy\r\n- 09:25 alert\r\n'],
  };
  it.each(Object.entries(cases))('%s', (_name, [before, after]) => {
    checkFix('timeline-order', head + before, head + after);
  });

  it.each([
    ['entries are headings of several levels', '### 09:25 a\n\n#### 09:26 b\n\n### 09:12 c\n\nd\n'],
    ['an entry would get another date', '- 2026-10-08 09:25 alert\n- 09:12 deploy\n'],
    [
      'a row would get another date',
      '| Date | Time | What |\n| --- | --- | --- |\n| 9 October | 10:20 | alert |\n| | 10:10 | end |\n| 8 October | 14:20 | deploy |\n| 9 October | 11:00 | after |\n',
    ],
    ['an entry would get another zone', '- 09:25 UTC alert\n- 10:12 CET deploy\n'],
    [
      'a comment counts on the order',
      '- 09:25 alert\n  <!-- postmortem-disable-next-line judgement -->\n- 09:12 deploy\n',
    ],
  ])('is not offered where %s', (_name, list) => {
    checkNoFix('timeline-order', head + list);
  });

  it.each([
    ['midnight passes', '- 23:50 alert\n- 00:10 all clear\n'],
    ['two entries share a minute', '- 09:12 deploy\n- 09:12 alert\n'],
    ['a time is approximate', '- 09:25 alert\n- ~09:20 deploy\n'],
    [
      'two lists each have their order',
      '- 09:25 alert\n- 09:40 end\n\nMeanwhile:\n\n- 09:12 deploy\n- 09:30 stop\n',
    ],
    ['fields name the milestones', '- First detected 2026-10-08 10:43\n- Resolved 2026-10-08 10:20\n'],
  ])('is not asked for where %s', (_name, list) => {
    checkLint('timeline-order', head + list);
  });

  test('the finding marks the entry that stands too late', () => {
    checkLint(
      'timeline-order',
      `${head}- 09:25 alert\n- 09:12 deploy\n  ^^^^^ warning[timeline-order]\n- 09:15 release\n`,
    );
  });
});

test.each(['1h02m', '1h2', '1 h 2 m', '62m'])('a summary that says "for %s" tells the duration', amount => {
  const timeline = '- 09:12 **[started]** x\n- 10:14 **[resolved]** y\n';
  const text = `# Outage on 2026-10-08\n\n## Summary\n\nDown for ${amount}.\n\n## Timeline (UTC)\n\n${timeline}`;
  checkLint('missing-duration', text);
  checkLint('duration-mismatch', text);
});

test.each([
  ['It lasted 1h02m.', 62],
  ['It lasted 2h 5m.', 125],
  ['It took 2h30.', 150],
  ['It took 2 hot-fixes.', null],
  ['Closed after 3 h 25 min.', 205],
  ['Es dauerte 1 Stunde und 2 Minuten.', 62],
  ['Cela a duré 1 h 02.', 62],
  ['Durante 1 hora y 2 minutos.', 62],
  ['Durou 1,5 horas.', 90],
  ['For 2 orders and 3 jobs.', null],
  ['For 5 dogs.', null],
  ['It took 1 hour and 2 minutes.', 62],
])('%j states %j minutes', (text, minutes) => {
  expect(statedDurations(text, 0, text.length)[0]?.minutes ?? null).toBe(minutes);
});

describe('single fixes', () => {
  const cases: [rule: string, before: string, after: string][] = [
    ['missing-title', '---\nid: INC-7\n---\n\nText.\n', '---\nid: INC-7\n---\n# INC-7\n\n\nText.\n'],
    ['missing-title', '## Search was down\n\nText.\n', '# Search was down\n\nText.\n'],
    [
      'missing-time-zone',
      '# A\n\n## Timeline\n\n- 09:12 x\n',
      '---\ntime-zone: UTC\n---\n\n# A\n\n## Timeline\n\n- 09:12 x\n',
    ],
    [
      'missing-time-zone',
      '---\nid: 7\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
      '---\nid: 7\ntime-zone: UTC\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
    ],
    [
      'missing-time-zone',
      '---\ntime-zone:\nid: 7\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
      '---\ntime-zone: UTC\nid: 7\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
    ],
    [
      'missing-time-zone',
      '---\ntime-zone: "" # of the clocks\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
      '---\ntime-zone: UTC # of the clocks\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
    ],
    [
      'missing-time-zone',
      '---\r\ntime-zone:\r\n---\r\n# A\r\n\r\n## Timeline\r\n\r\n- 09:12 x\r\n',
      '---\r\ntime-zone: UTC\r\n---\r\n# A\r\n\r\n## Timeline\r\n\r\n- 09:12 x\r\n',
    ],
    [
      'missing-time-zone',
      '---\ntime-zone: # of the clocks\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
      '---\ntime-zone: UTC # of the clocks\n---\n# A\n\n## Timeline\n\n- 09:12 x\n',
    ],
    [
      'action-without-owner',
      '# A\n\n## Actions\n\n- [ ] Add an alert\n',
      '# A\n\n## Actions\n\n- [ ] Add an alert (owner: )\n',
    ],
    ['not-shared', '---\nstatus: final\n---\n# A\n', '---\nstatus: final\nshared-with: []\n---\n# A\n'],
    ['sensitive-data', 'Mail to erika.muster@shop-mail.de now.\n', 'Mail to [e-mail address] now.\n'],
    [
      'sensitive-data',
      '---\nowner: ada@shop-mail.de\nrunbook: https://ops:Tr0ub4dor3@index.internal/\n---\n\n# A\n',
      '---\nowner: ada@shop-mail.de\nrunbook: https://ops:<password in an address>@index.internal/\n---\n\n# A\n',
    ],
    ['sensitive-data', 'Key AKIAQ3EGRCZV5XKT2JWM was used.\n', 'Key [AWS access key] was used.\n'],
    [
      'unknown-suppression',
      'A <!-- postmortem-disable-line human-eror -- why -->\n',
      'A <!-- postmortem-disable-line human-error -- why -->\n',
    ],
    [
      'unused-suppression',
      '# A\n\n<!-- postmortem-disable-next-line human-error -- why -->\nText.\n',
      '# A\n\nText.\n',
    ],
    ['unused-suppression', 'Text. <!-- postmortem-disable-line human-error -- why -->\n', 'Text.\n'],
    [
      'section-order',
      '# A\n\n## Actions\n\nx\n\n## Root cause\n\ny\n',
      '# A\n\n## Root cause\n\ny\n\n## Actions\n\nx\n',
    ],
  ];
  it.each(cases)('%s: %j', (rule, before, after) => {
    checkFix(rule, before, after);
  });
});

describe('all safe fixes', () => {
  const seeds = fc.integer({ min: 0, max: 1_000_000 });

  it('leave none, and keep every word', () => {
    fc.assert(
      fc.property(seeds, seed => {
        for (const text of randomEdits(seed)) {
          const fixed = fixAll(text, OPTIONS);
          expect(safeEdits(analyse(fixed, OPTIONS).findings)).toEqual([]);
          expect(lost(text, fixed)).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('applied again change nothing', () => {
    fc.assert(
      fc.property(seeds, seed => {
        for (const text of randomEdits(seed)) {
          const once = fixAll(text, OPTIONS);
          expect(fixAll(once, OPTIONS)).toBe(once);
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** Words of one text that another has fewer of. */
function lost(before: string, after: string): string[] {
  const counts = new Map<string, number>();
  for (const word of after.match(/\S+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (before.match(/\S+/g) ?? []).filter(word => {
    const left = (counts.get(word) ?? 0) - 1;
    counts.set(word, left);
    return left < 0;
  });
}
