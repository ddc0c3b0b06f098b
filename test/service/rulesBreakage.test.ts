import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { fixAll } from '../../server/src/service/fixAll.js';
import { analyse } from '../../server/src/service/index.js';
import { TODAY } from '../support/checks.js';
import { CLEAN_REPORT } from '../support/cleanReport.js';

const OPTIONS = { config: DEFAULT_CONFIG, today: TODAY };

/** The ids of the rules that speak of a text, each once. */
function rulesFor(text: string): string[] {
  const { findings, failures } = analyse(text, OPTIONS);
  expect(failures).toEqual([]);
  return [...new Set(findings.map(finding => finding.rule))].sort();
}

/** From a heading up to the next one, or from a line on. */
const section = (heading: string): RegExp => new RegExp(`## ${heading}\\n\\n[^]*?(?=## |$)`);
const body = (heading: string): RegExp => new RegExp(`(?<=## ${heading}\\n\\n)[^]*?(?=## |$)`);

type Change = readonly [from: string | RegExp, to: string];
type Breakage = [what: string, changes: readonly Change[], rules: readonly string[], mended?: 'mended'];

const BREAKAGES: readonly Breakage[] = [
  // Structure
  ['the summary is removed', [[section('Incident Summary'), '']], ['missing-section']],
  ['the timeline is removed', [[section('Timeline of Events'), '']], ['missing-section']],
  ['the root cause is removed', [[section('Root Cause Analysis'), '']], ['missing-section']],
  ['the resolution is removed', [[section('Resolution and Recovery'), '']], ['missing-section']],
  ['the actions are removed', [[section('Preventive Actions'), '']], ['missing-section']],
  ['the successes are removed', [[section('Successes and Positive Outcomes'), '']], ['missing-section']],
  ['the summary is emptied', [[body('Incident Summary'), '']], ['empty-section']],
  ['the timeline is emptied', [[body('Timeline of Events'), '']], ['empty-section']],
  ['the root cause is TBD', [[body('Root Cause Analysis'), 'TBD\n\n']], ['empty-section']],
  [
    'the resolution holds a comment alone',
    [[body('Resolution and Recovery'), '<!-- later -->\n\n']],
    ['empty-section'],
  ],
  ['the actions are emptied', [[body('Preventive Actions'), '']], ['empty-section']],
  ['the successes are emptied', [[body('Successes and Positive Outcomes'), '']], ['empty-section']],
  ['an impact is to be written', [[/(?=## Timeline)/, '## Impact\n\nTODO\n\n']], ['empty-section']],
  [
    'an impact is to be written in German',
    [[/(?=## Timeline)/, '## Auswirkungen\n\nfolgt\n\n']],
    ['empty-section'],
  ],
  [
    'the impact has a place that is still to be written',
    [[/(?=## Timeline)/, '## Impact\n\nTODO\n\nSearch returned nothing to 300 customers.\n\n']],
    ['leftover-placeholder'],
  ],
  [
    'the root cause stands behind the actions',
    [
      [
        /(## Root Cause Analysis\n[\s\S]*?)(## Resolution[\s\S]*?)(## Preventive[\s\S]*?)(?=## Successes)/,
        '$2$3$1',
      ],
    ],
    ['section-order'],
  ],
  [
    'the summary comes last',
    [[/(## Incident Summary\n[\s\S]*?)(## Timeline[\s\S]*)$/, '$2\n$1']],
    ['section-order'],
  ],
  [
    'the resolution stands there twice',
    [[/(## Resolution and Recovery\n[\s\S]*?)(?=## Preventive)/, '$1$1']],
    ['duplicate-section'],
  ],
  [
    'a template date is left',
    [['No order was lost.', 'No order was lost. Reviewed on YYYY-MM-DD.']],
    ['leftover-placeholder'],
  ],
  [
    'a template token is left',
    [['three hours.', 'three hours. See {{dashboard link}}.']],
    ['leftover-placeholder'],
  ],
  ['a note to oneself is left', [['Nothing else checks', 'TODO: ask storage. Nothing else checks']], []],
  [
    'a line begins with TODO',
    [[/\n## Resolution/, '\nTODO: ask storage about it, they know more.\n\n## Resolution']],
    ['leftover-placeholder'],
  ],
  [
    'guidance is left below text',
    [
      [
        '## Resolution and Recovery\n\n',
        '## Resolution and Recovery\n\n<!-- The steps that resolved it, each with its time, the reason for choosing it, and what it brought. -->\n\n',
      ],
    ],
    ['leftover-placeholder'],
    'mended',
  ],
  [
    'there is no title',
    [
      ['# Search returned no results for an hour\n\n', ''],
      ['title: Search returned no results for an hour\n', ''],
    ],
    ['missing-title'],
  ],
  // Summary
  [
    'no date anywhere',
    [
      ['date: 2026-10-08\n', ''],
      ['On 8 October 2026 from 09:12 to 10:14 UTC, for 62 minutes,', 'For 62 minutes'],
      [/, due 2027-01-\d\d/g, ''],
    ],
    ['action-without-due-date', 'missing-incident-date'],
  ],
  [
    'no duration in the summary',
    [['from 09:12 to 10:14 UTC, for 62 minutes, ', '']],
    ['missing-duration'],
    'mended',
  ],
  [
    'the summary tells no impact',
    [
      [
        'product search returned no results for 70 % of queries.\nSwitching back to the previous index resolved it. No order was lost.',
        'the alias pointed to the new index.',
      ],
    ],
    ['missing-impact'],
  ],
  [
    'no zone anywhere',
    [
      ['time-zone: UTC\n', ''],
      ['All times are UTC.\n\n', ''],
      [/ UTC/g, ''],
    ],
    ['missing-time-zone'],
  ],
  // Timeline
  ['two entries are swapped', [[/(- 09:48[^\n]*\n)(- 10:06[^\n]*\n)/, '$2$1']], ['timeline-order'], 'mended'],
  [
    'the first entry, with its code, comes last',
    [[/(- 09:12[\s\S]*?)(- 09:25[\s\S]*?)\n(?=\n## Root)/, '$2\n$1'.trimEnd()]],
    ['timeline-order'],
    'mended',
  ],
  [
    'an entry with a nested note moves',
    [[/(- 09:31[^\n]*\n {2}- customer[^\n]*\n)(- 09:48[^\n]*\n)/, '$2$1']],
    ['timeline-order'],
    'mended',
  ],
  [
    'the end of the timeline stands before its middle',
    [
      [
        /(- 09:25[^\n]*\n)(- 09:31[^\n]*\n {2}[^\n]*\n)(- 09:48[^\n]*\n)(- 10:06[^\n]*\n)(- 10:14[^\n]*\n)/,
        '$1$5$2$4$3',
      ],
    ],
    ['timeline-order'],
    'mended',
  ],
  [
    'the timeline has no times',
    [
      [
        body('Timeline of Events'),
        'The alias was switched, the alert fired, the alias was switched back.\n\n',
      ],
    ],
    ['empty-timeline'],
  ],
  [
    'a year is wrong',
    [
      ['- 09:48 —', '- 2025-10-08 09:48 —'],
      ['- 10:06', '- 2026-10-08 10:06'],
    ],
    ['outside-incident'],
  ],
  [
    'hours pass without an entry',
    [
      [/10:06/g, '13:06'],
      [/10:14/g, '13:14'],
      ['for 62 minutes', 'for four hours'],
    ],
    ['timeline-gap'],
  ],
  [
    'nobody marks the detection',
    [
      [
        '**[detected]** alerting: "searches without results above 40 %" paged the on-call engineer',
        'search team: looked at the size of the index',
      ],
      ['**[acknowledged]** ', ''],
    ],
    ['missing-milestone'],
  ],
  [
    'it is resolved before it starts',
    [
      ['**[started]** search team: switched', '**[resolved]** search team: switched'],
      ['**[resolved]** on-call engineer: saw', '**[started]** on-call engineer: saw'],
    ],
    ['milestone-order'],
  ],
  [
    'a duration that the timeline contradicts',
    [['from 09:12 to 10:14 UTC, for 62 minutes,', 'for 30 minutes']],
    ['duration-mismatch'],
  ],
  ['an hour that does not exist', [['- 09:48 —', '- 09:72 —']], ['invalid-time']],
  ['a day that does not exist', [['- 09:48 —', '- 2026-09-31 09:48 —']], ['invalid-time']],
  [
    'hours counted in two ways',
    [
      ['- 10:14 — **', '- 22:14 PM — **'],
      ['62 minutes', '13 hours'],
      ['from 09:12 to 10:14 UTC, ', ''],
    ],
    ['invalid-time'],
  ],
  ['an entry without its time', [['- 09:48 — search team', '- search team']], ['entry-without-time']],
  [
    'an entry in another zone',
    [
      ['- 09:48 —', '- 05:48 EDT —'],
      [/- (?=09:25|09:31|10:06)(\d\d:\d\d)/g, '- $1 UTC'],
    ],
    ['mixed-time-zones'],
  ],
  ['a date that reads two ways', [['- 09:48 —', '- 08/10/2026 09:48 —']], ['ambiguous-date']],
  // Cause and resolution
  [
    'the cause is an event',
    [[body('Root Cause Analysis'), 'The alias was switched to the new index at 09:12 on Thursday.\n\n']],
    ['unexplained-cause'],
  ],
  [
    'the resolution gives no reason',
    [
      [
        body('Resolution and Recovery'),
        '- 10:06 UTC: switched the alias of the search service back\n- 10:14 UTC: closed the incident with the search team\n\n',
      ],
    ],
    ['resolution-without-rationale'],
  ],
  // Actions
  [
    'the actions are a paragraph',
    [[body('Preventive Actions'), 'The reindex job will fail when the counts differ.\n\n']],
    ['no-actions'],
  ],
  [
    'an owner is removed',
    [['owner: search team, due 2027-01-15', 'due 2027-01-15']],
    ['action-without-owner'],
  ],
  ['both owners are removed', [[/owner: search team, /g, '']], ['action-without-owner']],
  ['a due date is removed', [[', due 2027-01-22', '']], ['action-without-due-date']],
  ['a due date is no day', [['2027-01-22', '2027-02-30']], ['action-without-due-date']],
  ['a due date has passed', [['2027-01-22', '2026-06-22']], ['overdue-action']],
  [
    'a passed due date of an action that is done',
    [
      ['2027-01-22', '2026-06-22'],
      ['- [ ] Alert', '- [x] Alert'],
    ],
    [],
  ],
  [
    'an action is vague',
    [
      [
        'Alert when an alias moves to a smaller index (owner: search team, due 2027-01-22, SRCH-78)',
        'Improve monitoring (owner: search team, due 2027-01-22)',
      ],
    ],
    ['vague-action'],
  ],
  [
    'no action is about detection',
    [
      [
        /- \[ \] Alert[^\n]*/,
        '- [ ] Keep the previous index for a month (owner: search team, due 2027-01-22, SRCH-79)\n- [ ] Move the alias in the deployment of the index (owner: search team, due 2027-01-22, SRCH-80)',
      ],
    ],
    ['no-monitoring-action'],
  ],
  [
    'successes without a benefit',
    [
      [
        body('Successes and Positive Outcomes'),
        '- The alert on the rate of empty results\n- The runbook of the search team\n',
      ],
    ],
    ['success-without-benefit'],
  ],
  // Sharing
  ['its status is misspelt', [['status: final', 'status: finel']], ['unknown-status']],
  ['it is final and shared with nobody', [['shared-with: [search, platform]\n', '']], ['not-shared']],
  [
    'a cloud key is pasted',
    [['POST /_aliases', 'export AWS_ACCESS_KEY_ID=AKIAQ3EGRCZV5XKT2JWM']],
    ['sensitive-data'],
  ],
  [
    'a token is pasted',
    [
      [
        'so going back took one call',
        'so going back took one call with ghp_9aF3kLm2Qw8Zx7Cv6Bn5Mh4Gj3Fd2Sa1Po0I',
      ],
    ],
    ['sensitive-data'],
  ],
  [
    'a password is pasted',
    [['POST /_aliases', 'POST https://search:Tr0ub4dor3@index.internal/_aliases']],
    ['sensitive-data'],
  ],
  [
    'a card number is pasted',
    [['No order was lost.', 'No order was lost, not even that of 4539 1488 0343 6467.']],
    ['sensitive-data'],
  ],
  [
    'the address of a customer is pasted',
    [['No order was lost.', 'No order was lost; erika.muster@shop-mail.de confirmed it.']],
    ['sensitive-data'],
  ],
  [
    'an address for documentation is pasted',
    [
      [
        'No order was lost.',
        'No order was lost; user@example.com confirmed it, and security@shop-mail.de too.',
      ],
    ],
    [],
  ],
  [
    'a published test card and a commit are named',
    [
      [
        'No order was lost.',
        'No order was lost: 4242 4242 4242 4242, 4539148803436468, 9fceb02d0ae598e95dc970b74767f19372d61af8.',
      ],
    ],
    [],
  ],
  // Wording
  [
    'somebody should have checked',
    [['Nothing else checks', 'The engineer should have checked. Nothing else checks']],
    ['counterfactual'],
  ],
  [
    'human error is the cause',
    [['because it compares no counts', 'because of human error']],
    ['human-error'],
  ],
  // Suppressions
  [
    'the wording is suppressed',
    [
      [
        'Nothing else checks',
        'The engineer should have checked. <!-- postmortem-disable-line counterfactual -- quoted --> Nothing else checks',
      ],
    ],
    ['counterfactual'],
  ],
  [
    'a suppression silences nothing',
    [['No order was lost.', 'No order was lost. <!-- postmortem-disable-line human-error -- quoted -->']],
    ['unused-suppression'],
  ],
  [
    'a suppression names no rule',
    [['No order was lost.', 'No order was lost. <!-- postmortem-disable-line human-eror -- quoted -->']],
    ['unknown-suppression'],
  ],
];

describe('a clean report', () => {
  it('has no finding', () => {
    expect(rulesFor(CLEAN_REPORT)).toEqual([]);
  });

  it.each(BREAKAGES)('%s', (_what, changes, rules, mended) => {
    const broken = changes.reduce((text, [from, to]) => {
      const changed = text.replace(from, to);
      expect(changed, `nothing to replace: ${String(from)}`).not.toBe(text);
      return changed;
    }, CLEAN_REPORT);
    expect(rulesFor(broken)).toEqual([...rules]);
    const after = rulesFor(fixAll(broken, OPTIONS));
    if (mended !== undefined) expect(after).toEqual([]);
  });
});
