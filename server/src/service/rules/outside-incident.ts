import { durationMessage } from '../durationText.js';
import { msg } from '../message.js';
import type { TimelineEvent } from '../model.js';
import { perObject } from '../perObject.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { optionValues } from '../ruleOptions.js';

const DAY = 86_400_000;

const OPTIONS = {
  days: {
    type: 'integer',
    default: 200,
    minimum: 1,
    description:
      'How many days an entry may lie away from the one before and the one behind it. Conditions set up long before and follow-ups weeks later belong to a timeline.',
  },
} as const;

export const outsideIncident: Rule = {
  id: 'outside-incident',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'The date of one entry lies months away from those around it.',
    why: 'A wrong year or month, often last year’s in January, makes every duration wrong and the timeline unreadable.',
    source: 'VOID Report 2022, on durations in incident reports, https://www.thevoid.community/report',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 2026-10-08 09:12 search team: switched the alias\n- 2025-10-08 09:25 alerting: paged the on-call engineer\n- 2026-10-08 10:14 search team: switched it back\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 2026-10-08 09:12 search team: switched the alias\n- 2026-10-08 09:25 alerting: paged the on-call engineer\n- 2026-10-08 10:14 search team: switched it back\n',
      },
    ],
  },
  options: OPTIONS,
  *check({ report, config }) {
    const { days } = optionValues('outside-incident', OPTIONS, config);
    for (const at of outliers(report.events, days)) {
      const entry = report.timeline[at];
      if (entry === undefined) continue;
      yield {
        message: msg`${quoted(entry.timeText)} lies ${durationMessage(awayFrom(report.events, at) / 60_000)} from the entries around it, which makes the durations wrong. Check the year and the month.`,
        span: entry.timeSpan,
        fixes: [],
      };
    }
  },
};

/** The indices of events that lie more than `days` from both neighbours while these are close to each other. */
export function outliers(events: readonly TimelineEvent[], days: number): number[] {
  return lonely(events).flatMap(({ index, apart }) => (apart > days * DAY ? [index] : []));
}

/** Events a day or more (in milliseconds) from both of two close neighbours. */
const lonely = perObject((events: readonly TimelineEvent[]) => {
  const timed = events.flatMap(({ time }, index) => (time === null ? [] : [{ index, at: time.epochMs }]));
  return timed.flatMap(({ index, at }, i) => {
    const [before, behind] = [timed[i - 1]?.at, timed[i + 1]?.at];
    if (before === undefined || behind === undefined || Math.abs(behind - before) >= 30 * DAY) return [];
    const apart = Math.min(Math.abs(at - before), Math.abs(at - behind));
    return apart > DAY ? [{ index, apart }] : [];
  });
});

function awayFrom(events: readonly TimelineEvent[], at: number): number {
  const [near, own] = [events[at - 1]?.time, events[at]?.time];
  return near && own ? Math.abs(own.epochMs - near.epochMs) : 0;
}
