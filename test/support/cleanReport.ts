/** A report in which no rule finds anything; tests break it in one place at a time. */
export const CLEAN_REPORT = `---
title: Search returned no results for an hour
id: INC-2190
date: 2026-10-08
severity: SEV-2
status: final
time-zone: UTC
shared-with: [search, platform]
---

# Search returned no results for an hour

## Incident Summary

On 8 October 2026 from 09:12 to 10:14 UTC, for 62 minutes, product search returned no results for 70 % of queries.
Switching back to the previous index resolved it. No order was lost.

## Timeline of Events

All times are UTC.

- 09:12 — **[started]** search team: switched the alias to the new index

  \`\`\`
  POST /_aliases
  \`\`\`

- 09:25 — **[detected]** alerting: "searches without results above 40 %" paged the on-call engineer
- 09:31 — **[acknowledged]** on-call engineer: opened the incident channel
  - customer support was told at once
- 09:48 — search team: found the new index at 30 % of the expected size
- 10:06 — **[mitigated]** on-call engineer: switched the alias back
- 10:14 — **[resolved]** on-call engineer: saw the rate of empty results back at 2 %

## Root Cause Analysis

The reindex job stops when its node is drained and reports success, because it compares no counts. Nothing else checks
the size of an index before the alias moves.

## Resolution and Recovery

- 10:06 UTC: the alias was switched back, since a new index would have taken three hours.
- 10:14 UTC: the caches were warm again and the rate of empty results was back at 2 %.

## Preventive Actions

- [ ] Fail the reindex job when the counts differ by more than 1 % (owner: search team, due 2027-01-15, SRCH-77)
- [ ] Alert when an alias moves to a smaller index (owner: search team, due 2027-01-22, SRCH-78)

## Successes and Positive Outcomes

- The previous index is kept for a week, so going back took one call instead of three hours.
- The alert on empty results paged after 13 minutes; in 2024 customers told us after two hours.
`;
