import { describe, expect, it } from 'vitest';
import { milestonesIn, timelineOf } from '../support/milestones.js';

const REPORTS: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    'marks',
    timelineOf(
      '- 14:00 **[started]** alias switched',
      '- 14:05 **[detected]** paged',
      '- 14:09 **[acknowledged]** on it',
      '- 14:30 **[mitigated]** alias back',
      '- 15:00 **[resolved]** caches warm',
    ),
    [
      'started: 14:00 **[started]** alias swit',
      'detected: 14:05 **[detected]** paged',
      'acknowledged: 14:09 **[acknowledged]** on it',
      'mitigated: 14:30 **[mitigated]** alias ba',
      'resolved: 15:00 **[resolved]** caches wa',
    ],
  ],
  [
    'the states of a status page, where what is identified is the cause',
    timelineOf(
      '- 14:05 Investigating - Pages load slowly.',
      '- 14:21 **Identified** - A certificate ran out.',
      '- 14:30 Update - Half of the shops are back.',
      '- 14:40 Monitoring: the new certificate is in place.',
      '- 15:10 Resolved',
    ),
    [
      'detected: 14:05 Investigating - Pages lo',
      'acknowledged?: 14:05 Investigating - Pages lo',
      'mitigated: 14:40 Monitoring: the new cert',
      'resolved: 15:10 Resolved',
    ],
  ],
  [
    'no states where others than those of a status page tell what happened',
    timelineOf(
      '- 14:05 Identified: the pool is empty',
      '- 14:20 payments fail in both regions',
      '- 14:25 Monitoring: a second alert',
      '- 14:30 a larger pool is rolled out',
      '- 14:35 waiting for the queue',
      '- 14:50 payments work again',
    ),
    [
      'detected: 14:05 Identified: the pool is',
      'mitigated?: 14:50 payments work again',
      'resolved?: 14:50 payments work again',
    ],
  ],
  [
    'names in brackets behind what happened, not how far a step is',
    timelineOf(
      '- 13:40 Move of the archive (started)',
      '- 14:00 gates reject every card',
      '- 14:05 the till calls the office (erkannt)',
      '- 14:20 link is back, gates still closed',
      '- 14:30 list renewed, gates open **(resolved)**',
      '- 14:40 desk closes (end)',
    ),
    [
      'started?: 14:00 gates reject every card',
      'detected: 14:05 the till calls the offic',
      'mitigated?: 14:20 link is back, gates stil',
      'resolved: 14:30 list renewed, gates open',
    ],
  ],
  [
    'marks before wording',
    timelineOf(
      '- 14:00 users report errors',
      '- 14:05 **[detected]** alert fired',
      '- 14:10 alert fired again',
    ),
    ['detected: 14:05 **[detected]** alert fir'],
  ],
  [
    'fields with the time behind the name, before labels in a detailed timeline',
    '# Down\n\n- Fault occurs 2026-03-17 13:30\n- Fault detected 2026-03-17 13:40\n- Incident declared 2026-03-17 13:45\n- Repaired 2026-03-17 14:00\n- Resolved 2026-03-17 14:20\n\n## Timeline\n\n- 2026-03-17 13:40: alert\n- 2026-03-17 14:00: Incident repaired\n- 2026-03-17 14:25: Incident resolved\n',
    [
      'started: Fault occurs 2026-03-17 13:30',
      'detected: Fault detected 2026-03-17 13:4',
      'acknowledged: Incident declared 2026-03-17 1',
      'mitigated: Repaired 2026-03-17 14:00',
      'resolved: Resolved 2026-03-17 14:20',
    ],
  ],
  [
    'front matter',
    '---\nstarted: 2026-03-17 13:30\nresolved: 2026-03-17T14:20:00Z\n---\n\n# Down\n\n## Timeline\n\n- 13:40 looked\n',
    ['started: started: 2026-03-17 13:30', 'resolved: resolved: 2026-03-17T14:20:00Z'],
  ],
  [
    'lines of the summary',
    '# Down on 2026-03-17\n\n## Summary\n\n**Incident start:** 13:30\n**Detected at:** 13:40\n**End:** 14:20\n',
    ['started: Incident start:** 13:30', 'detected: Detected at:** 13:40', 'resolved: End:** 14:20'],
  ],
  [
    'a table of fields',
    '# Down on 2026-03-17\n\n## Summary\n\n| Field | Value |\n| - | - |\n| Impact started | 13:30 |\n| Resolved | 14:20 |\n',
    ['started: Impact started | 13:30 |', 'resolved: Resolved | 14:20 |'],
  ],
  [
    'bold labels',
    timelineOf(
      '- 14:00 deployed',
      '- 14:05 **Detection:** the search fails',
      '- 14:30 **Recovery:** alias back',
    ),
    [
      'started?: 14:00 deployed',
      'detected: 14:05 **Detection:** the searc',
      'mitigated: 14:30 **Recovery:** alias back',
    ],
  ],
  [
    'a phase column',
    timelineOf(
      '| Time | Phase | What |',
      '| - | - | - |',
      '| 14:00 | Started | a |',
      '| 14:05 | Detected | b |',
      '| 15:00 | Resolved | c |',
    ),
    [
      'started: 14:00 | Started | a |',
      'detected: 14:05 | Detected | b |',
      'resolved: 15:00 | Resolved | c |',
    ],
  ],
  [
    'lengths of time, where no entry tells the milestone',
    '# Down on 2026-03-17\n\n## Stats\n\n- Time to detection: 12 minutes\n- **Time to repair**: 1h 5m\n',
    ['detected: Time to detection: 12 minutes', 'mitigated: Time to repair**: 1h 5m'],
  ],
  [
    'a name is no name in a sentence',
    timelineOf(
      '- 14:00 Started draining the old nodes',
      '- 14:05 Identified two of them',
      '- 14:30 Closed the valve',
    ),
    [],
  ],
  [
    'a name with a full stop behind it',
    timelineOf(
      '- 05:50 **Onset.** No lock',
      '- 19:12 **Contained.** First lock',
      '- 23:00 **Closed.** All nominal',
    ),
    [
      'started: 05:50 **Onset.** No lock',
      'mitigated: 19:12 **Contained.** First loc',
      'resolved: 23:00 **Closed.** All nominal',
    ],
  ],
  [
    'verbs in capitals',
    timelineOf(
      '- 07:12 START: first duplicates',
      '- 07:58 DETECT: the alarm opens a ticket',
      '- 09:05 MITIGATE: retries off',
      '- 09:47 RESOLVE: queue on again',
    ),
    [
      'started: 07:12 START: first duplicates',
      'detected: 07:58 DETECT: the alarm opens',
      'mitigated: 09:05 MITIGATE: retries off',
      'resolved: 09:47 RESOLVE: queue on again',
    ],
  ],
  [
    'what stands in capitals',
    timelineOf(
      '- 08:14 Volume reaches its quota, **OUTAGE BEGINS** - all jobs are rejected',
      '- 08:20 **INCIDENT BEGINS** - declared, a colleague joins',
      '- 09:04 First workers restarted, jobs are accepted again',
      '- 09:12 Error rate below 0.1%, **OUTAGE MITIGATED**',
      '- 10:35 **INCIDENT ENDS** - half an hour without errors',
    ),
    [
      'started: 08:14 Volume reaches its quota',
      'acknowledged: 08:20 **INCIDENT BEGINS** - de',
      'mitigated: 09:12 Error rate below 0.1%, *',
      'resolved: 10:35 **INCIDENT ENDS** - half',
    ],
  ],
];

describe('the milestones that a report names, by', () => {
  it.each(REPORTS)('%s', (_, text, found) => {
    expect(milestonesIn(text)).toEqual(found);
  });
});
