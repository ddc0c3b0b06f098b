import { expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { hover } from '../../server/src/service/hover/index.js';
import { analyse } from '../../server/src/service/index.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';
import { checkHover, READER } from '../support/checks.js';

/** A line of this shape. */
const like = (shape: RegExp): string => expect.stringMatching(shape) as string;

/** The clean report with the cursor in front of the first of these words. */
const at = (words: string): string => CLEAN_REPORT.replace(words, `$0${words}`);
const DETECT = '**Time to detect:** 13 min (from the start to the detection)';

test.each<[string, readonly [string, readonly string[]] | null]>([
  [
    at('09:25 — **[detected]'),
    [
      '09:25',
      [
        '**T+00:13**, 13 min after the start',
        '| UTC | 2026-10-08 09:25 |',
        '| You (Europe/Berlin) | 2026-10-08 11:25 |',
      ],
    ],
  ],
  [
    at('09:12 — **[started]'),
    [
      '09:12',
      ['**T+00:00**, the start', '| UTC | 2026-10-08 09:12 |', '| You (Europe/Berlin) | 2026-10-08 11:12 |'],
    ],
  ],
  [
    '# Outage\n\n## Timeline (CET)\n\n- 2026-01-08 09:1$02 — x\n',
    [
      '2026-01-08 09:12',
      [
        '**T+00:00**, the start',
        '| UTC | 2026-01-08 08:12 |',
        '| Report (CET) | 2026-01-08 09:12 |',
        '| You (Europe/Berlin) | 2026-01-08 09:12 |',
      ],
    ],
  ],
  [
    at('detected]'),
    ['detected', ['**Detected:** The first moment at which somebody, or an alert, noticed it.', DETECT]],
  ],
  [
    at('Preventive Actions'),
    [
      '## Preventive Actions',
      [
        'Specific measures against similar incidents, and for better monitoring and response: verb first, with owner, due date and ticket.',
      ],
    ],
  ],
  [
    at('62 minutes'),
    ['62 minutes', ['By the timeline:', '**Time to resolve:** 1 h 2 min (from the start to the resolution)']],
  ],
  [
    at('the reindex job when'),
    [
      '- [ ] Fail the reindex job when the counts differ by more than 1 % (owner: search team, due 2027-01-15, SRCH-77)',
      ['**Open, due in 199 days** · owner search team · SRCH\\-77'],
    ],
  ],
  [at('The reindex job stops'), null],
  [at('POST /_aliases'), null],
  [
    '# Outage\n\nThe time to de$0tect was long.\n',
    [
      'time to detect',
      [
        '**Time to detect:** not known, since the timeline does not tell both (from the start to the detection)',
      ],
    ],
  ],
  [
    '# Outage\n\n## Time$0line\n\n## Summary\n\nx\n',
    [
      '## Timeline',
      [
        'One entry for each key event, notification and step: time, the people or roles involved, what they saw and did. Mark [started], [detected], [acknowledged], [mitigated] and [resolved].',
        'It says nothing yet.',
        'Still missing:',
        like(/^- /),
        '---',
        like(/^\*\*Why \[empty-section\]/),
        like(/^\*Source/),
      ],
    ],
  ],
  [
    '# Outage on 2026-10-08\n\n## Timeline\n\n- 09:1$02 — x\n',
    [
      '09:12',
      [
        '**T+00:00**, the start',
        'No time zone is known for 2026\\-10\\-08 09:12:00: state one in the front matter, as `time-zone: UTC`.',
        '---',
        like(/^\*\*Why \[missing-time-zone\]/),
        like(/^\*Source/),
      ],
    ],
  ],
])('%j', checkHover);

test.each([
  ['due 2026-06-27', 'Open, overdue by 3 days'],
  ['due 2026-06-30', 'Open, due today'],
  ['due 2026-07-01', 'Open, due in 1 day'],
  ['due Q3', 'Open, due Q3'],
  ['x', 'Open, no due date'],
])('an action that is %s', (due, state) => {
  const text = `# Outage\n\n## Actions\n\n- [ ] Add a che$0ck (owner: a, ${due})\n`;
  checkHover(text, [
    `- [ ] Add a check (owner: a, ${due})`,
    expect.arrayContaining([`**${state}** · owner a`]) as string[],
  ]);
});

it('says why a rule speaks, and who says so', () => {
  checkHover(
    '# Outage\n\n## Root Cause\n\nThe outage was caused by human er$0ror, since the pool was small.\n',
    ['human error', [like(/^\*\*Why \[human-error\]\(https:.*\):\*\* /), like(/^\*Source: .*\*$/)]],
  );
});

it('tells what a rule is that a comment names', () => {
  checkHover('# Outage\n\n<!-- postmortem-disable-next-line human-er$0ror -- a reason -->\nx\n', [
    'human-error',
    [like(/^Human error/), like(/^\*\*Why/), like(/^\*Source/)],
  ]);
});

it('takes no Markdown from the report', () => {
  const text =
    '# Outage\n\n## Actions\n\n- [ ] Add a check (owner: ![x](http://a.example/i.png) <b>, due 2026-07-01)\n';
  const found = hover(analyse(text, { config: DEFAULT_CONFIG }), text.indexOf('check'), {
    config: DEFAULT_CONFIG,
    reader: READER,
    today: '2026-06-30',
  });
  expect(found?.markdown).not.toMatch(/(?<!\\)[![\]<]/);
});

it('answers everywhere', () => {
  const analysis = analyse(CLEAN_REPORT, { config: DEFAULT_CONFIG });
  for (let offset = 0; offset <= CLEAN_REPORT.length; offset++) {
    const found = hover(analysis, offset, { config: DEFAULT_CONFIG, reader: READER, today: '2026-06-30' });
    if (found === null) continue;
    expect(found.span.start).toBeLessThanOrEqual(offset);
    expect(found.span.end).toBeGreaterThanOrEqual(offset);
  }
});
