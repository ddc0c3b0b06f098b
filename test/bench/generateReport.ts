import { seededRandom } from '../support/seededRandom.js';

/**
 * A realistic report of about `bytes` characters: the six sections, timelines as table and list by day, causes, actions,
 * some code and links. The same size gives the same text.
 */
export function generateReport(bytes: number): string {
  const random = seededRandom(bytes);
  const pick = <T>(values: readonly [T, ...T[]]): T =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const days: string[] = [];
  let size = HEAD.length + TAIL.length;
  for (let day = 0; size < bytes; day++) {
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    const rows: string[] = [];
    for (
      let minute = Math.floor(random() * 9);
      minute < 600 && rows.length < 12;
      minute += 1 + Math.floor(random() * 40)
    ) {
      const time = `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      rows.push(`- **${time} UTC** ${pick(ROLES)}: ${pick(DEEDS)} \`${pick(THINGS)}\`, ${pick(OUTCOMES)}.`);
    }
    const paragraphs = Array.from(
      { length: 2 },
      () => `${pick(CAUSES)} ${pick(OUTCOMES)}. See [the ticket](https://example.com/${day}).`,
    );
    const part = `### ${date}\n\n${rows.join('\n')}\n\n${paragraphs.join('\n\n')}\n\n`;
    days.push(part);
    size += part.length;
  }
  return HEAD + days.join('') + TAIL;
}

const ROLES = [
  'on-call engineer',
  'database team',
  'incident commander',
  'platform engineer',
  'alerting',
] as const;
const DEEDS = [
  'restarted',
  'rolled back',
  'drained',
  'looked at the logs of',
  'scaled',
  'saw errors on',
] as const;
const THINGS = ['api-1', 'payments-db', 'edge proxy', 'queue-7', 'search index'] as const;
const OUTCOMES = [
  'the error rate fell below 1 %',
  'nothing changed for five minutes',
  'the job failed to start, as it had before',
  'latency went back to its usual value',
  'the alert should have fired at 5 % and did not',
] as const;
const CAUSES = [
  'The pool was sized for a tenth of the traffic, which staging never reaches;',
  'A default replaced the value that had been set by hand;',
  'The health check looks at the process and not at its queue;',
] as const;

const HEAD = `---
title: A generated incident
date: 2026-01-05
severity: SEV-2
status: in-review
time-zone: UTC
---

# A generated incident

## Incident Summary

On 5 January 2026 from 09:02 to 09:45 UTC, for 43 minutes, checkout refused a third of payments. Rolling back resolved it.

## Timeline of Events

`;

const TAIL = `## Root Cause Analysis

The template's default replaced the limit. Three conditions let that reach customers.

## Resolution and Recovery

- 09:33 UTC: the platform engineer restored the limit, because a full rollback would have undone two settings.

## Preventive Actions

- [ ] Alert on pool use above 80 % (owner: database team, due 2026-02-01, DB-1)

## Successes and Positive Outcomes

- The alert fired after seven minutes, against 50 last year.
`;
