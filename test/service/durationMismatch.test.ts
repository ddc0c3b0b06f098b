import { expect, it } from 'vitest';
import { findingsOf } from '../support/checks.js';

const found = (summary: string): number =>
  findingsOf(
    'duration-mismatch',
    `# Search was down on 2026-10-08\n\n## Summary\n\n${summary}\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n`,
  ).length;

it.each([
  'On 2026-10-08 from 09:12 to 10:14 UTC checkout failed. E-mails were delayed for up to 20 minutes.',
  'On 2026-10-08 from 09:12 to 10:14 UTC checkout failed. Invoices were missing for 20 minutes.',
  'On 2026-10-08 search was down. Each request hung for 30 minutes.',
  'On 2026-10-08 it lasted one hour. The renewal had been failing for 30 days.',
  'On 2026-10-08 a 62-minute outage hit search. Facets were missing for 20 minutes.',
  'On 2026-10-08 e-mails were delayed for 20 minutes.',
])('is silent on the length of a part: %s', summary => {
  expect(found(summary)).toBe(0);
});

it.each([
  'On 2026-10-08 search was down for 30 minutes.',
  'On 2026-10-08 at 09:12 search went down. It lasted 30 minutes.',
  'On 2026-10-08 from 09:12 to 09:42 UTC search was down, for 30 minutes.',
  'The renewal had been failing for 30 days. On 2026-10-08 search was down for 20 minutes.',
])('speaks of the length of the whole: %s', summary => {
  expect(found(summary)).toBe(1);
});

const beside = (text: string): string[] =>
  findingsOf('duration-mismatch', `# Search was down on 2026-10-08\n\n${text}\n`).map(
    ({ message }) => message,
  );

it.each([
  ['From 12:04 UTC to 13:31 UTC, 2 hours and 27 minutes in total, checkout was slow.', '1 hour 27 minutes'],
  ['Search was down for 95 minutes (19:02 to 20:17 US/Pacific).', '1 hour 15 minutes'],
  ['**Duration:** 23:50–00:20 UTC (50 min)', '30 minutes'],
  ['Between 14:00 and 15:10 (2 hours) no book was taken back.', '1 hour 10 minutes'],
  ['Zwischen 9:12 und 10:14 Uhr (2 Stunden 2 Minuten) war sie leer.', '1 hour 2 minutes'],
  ['Von 9:12 bis 10:14 Uhr (2 Stunden 2 Minuten) war die Suche leer.', '1 hour 2 minutes'],
  [
    '| Duration | 9:12 AM to 1:12 PM (3 h) |\n| --- | --- |\n| Duration | 9:12 AM to 1:12 PM (3 h) |',
    '4 hours',
  ],
])('a length is the time between those beside it: %s', (text, between) => {
  expect(beside(text)).toHaveLength(1);
  expect(beside(text)[0]).toContain(between);
});

it.each([
  'From 12:04 UTC to 13:31 UTC (1 h 27 min) checkout was slow.',
  'From 12:04 to 13:31, 20 minutes of which nobody could log in, checkout was slow.',
  'From 2026-10-08 12:04 to 2026-10-10 13:31 UTC (2 days 1 hour) checkout was slow.',
  'Between 12:04 and 13:31 it failed three times, for 5 minutes each.',
  'The window is 22:00-23:00, 15 minutes longer than planned.',
  '```\n12:04-13:31 (2 h)\n```',
])('and says nothing where it adds up, or tells of a part: %s', text => {
  expect(beside(text)).toEqual([]);
});
