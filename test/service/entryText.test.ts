import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { incidentOf } from '../../server/src/service/picture/incidentOf.js';
import { readReport } from '../../server/src/service/postmortem.js';

/** What the pictures say of the entries: who, and what happened. */
const told = (timeline: string): string[] => {
  const { report } = readReport(`# Outage on 2026-03-17\n\n## Timeline\n\n${timeline}\n`, DEFAULT_CONFIG);
  const { events } = incidentOf(report, [], () => 0);
  return events.map(({ actors, text }) => [...actors, text].join(': '));
};

it.each([
  [
    'a sentence that is wrapped, to its end',
    '- 14:05 UTC the limit was restored, since\n  a rollback would have taken\n  an hour\n- 14:20 fixed',
    ['the limit was restored, since a rollback would have taken an hour', 'fixed'],
  ],
  [
    'a label before the time, which is part of the text',
    '- Detected: 14:05 UTC, the alert fired\n- 14:20 UTC fixed',
    ['Detected: 14:05 UTC, the alert fired', 'fixed'],
  ],
  [
    'what follows a time without a colon, in a list of them',
    '- 0150 - racks moved\n- 0330 - map sent\n- 0440 - two robots deadlock',
    ['racks moved', 'map sent', 'two robots deadlock'],
  ],
  ['no list of years', '- 2019 - the pool is built\n- 2021 - it grows\n- 2023 - it fails', []],
  [
    'the updates of a status page',
    '**Monitoring** · Mar 17, 15:05 UTC\nBuilds start again.\n\n**Investigating** · Mar 17, 14:05 UTC\nBuilds are queued.',
    ['Builds start again.', 'Builds are queued.'],
  ],
  ['no day that introduces its entries', 'Mar 17, times in UTC:\n\n- 14:05 down\n- 14:20 up', ['down', 'up']],
  [
    'the updates of a status page with each in a line of its own',
    '**Resolved**\nBuilds are done.\nMar 17, 15:05 UTC\n\n**Identified**\nThe queue is full.\nMar 17, 14:05 UTC',
    ['Resolved\nBuilds are done.', 'Identified\nThe queue is full.'],
  ],
  [
    'the updates of a status page with the time below',
    '**Resolved** - Builds are done.\nMar 17, 15:05 UTC\n\n**Investigating** - Builds are queued.\nMar 17, 14:05 UTC',
    ['Resolved - Builds are done.', 'Investigating - Builds are queued.'],
  ],
  [
    'the updates of a status page with the time of posting below',
    '**Resolved**\nBuilds are done.\nPosted Mar 17, 2026 - 15:05 UTC\n\n**Investigating**\nBuilds are queued.\nPosted Mar 17, 2026 - 14:05 UTC',
    ['Resolved\nBuilds are done.', 'Investigating\nBuilds are queued.'],
  ],
  [
    'the updates of a status page with a heading each',
    '## Resolved\n\nBuilds are done.\n\nPosted Mar 17, 2026 - 15:05 UTC\n\n## Investigating\n\nBuilds are queued.\n\nMar 17, 14:05 UTC',
    ['Resolved Builds are done.', 'Investigating Builds are queued.'],
  ],
  [
    'no section that may be of the report',
    '## Update\n\nThe vendor answered.\n\nMar 19, 14:05 UTC\n\n## Resolved\n\nWe think so.',
    [],
  ],
  [
    'the paragraph of the time, and no other of its item',
    '- 14:05 the alert fired\n\n  The dashboard showed nothing.\n  - and nobody looked\n- 14:20 fixed',
    ['the alert fired', 'fixed'],
  ],
  [
    'the lines up to the next time, of a paragraph',
    '14:05 the alert fired\nand the pager rang\n14:20 fixed',
    ['the alert fired and the pager rang', 'fixed'],
  ],
  [
    'the line below a time that stands alone',
    '- **14:05**\n  the alert fired\n- **14:20**\n  fixed',
    ['the alert fired', 'fixed'],
  ],
  [
    'the paragraph below a heading that is a time',
    '### 14:05 UTC\n\nThe alert fired\nand the pager rang.\n\nNobody was asleep.\n\n### 14:20 UTC\n\n- fixed\n- told everyone',
    ['The alert fired and the pager rang.', 'fixed'],
  ],
  [
    'the paragraph below a time in an item of its own',
    '- 14:05\n\n  the alert fired\n- 14:20\n\n  > fixed',
    ['the alert fired', 'fixed'],
  ],
  [
    'who did it, where that stands below the time',
    '### 14:05\n\n@ann: restarted the queue\n\n### 14:20\n\nfixed',
    ['@ann: restarted the queue', 'fixed'],
  ],
  [
    'what stands before a time behind it',
    '- the alert fired: 14:05\n- fixed: 14:20',
    ['the alert fired', 'fixed'],
  ],
  [
    'the column of events of a table, not the one with the most words',
    '| Time | Event | Notes |\n| - | - | - |\n| 14:05 | paged | the pager rang twice |\n| 14:20 | fixed | by a restart of it all |',
    ['paged', 'fixed'],
  ],
  [
    'who, by the titles of a German table',
    '| Uhrzeit | Wer | Was |\n| - | - | - |\n| 14:05 | Bereitschaft Datenbank | Alarm |\n| 14:20 | Ann | behoben |',
    ['Bereitschaft Datenbank: Alarm', 'Ann: behoben'],
  ],
  ['nothing where nothing stands', '### 14:05\n\n### 14:20\n\nfixed', ['', 'fixed']],
] as const)('an entry tells %s', (_, timeline, expected) => {
  expect(told(timeline)).toEqual(expected);
});
