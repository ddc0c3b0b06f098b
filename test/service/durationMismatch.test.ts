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
