import { msg } from '../message.js';
import type { PostMortem, TimelineEntry } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleContext } from '../rule.js';
import { isNewestFirst } from '../timeline/newestFirst.js';
import { holderOf, sortFix, type Holder } from '../timelineSort.js';
import { outliers } from './outside-incident.js';

const DAY = 86_400_000;

export const timelineOrder: Rule = {
  id: 'timeline-order',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'An entry stands behind one that happened later.',
    why: 'Readers take the order of the lines for the order of events, and with it cause for effect.',
    source:
      'Atlassian Incident Management Handbook, https://www.atlassian.com/incident-management/postmortem/timelines',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:25 alerting: paged the on-call engineer\n- 09:12 search team: switched the alias\n',
        good: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged the on-call engineer\n',
      },
    ],
  },
  *check(context) {
    const { report } = context;
    const seen = new Set<Holder['key']>();
    let strays: Set<TimelineEntry> | null = null;
    for (const [before, entry] of backwards(report)) {
      strays ??= new Set(outliers(report, 200));
      if (strays.has(before) || strays.has(entry)) continue;
      const holder = holderOf(report, context.blocks, entry);
      if (holder === null || seen.has(holder.key)) continue;
      if (holderOf(report, context.blocks, before)?.key !== holder.key) continue;
      seen.add(holder.key);
      if (runsBackwards(context, holder)) continue;
      yield {
        message: msg`${quoted(entry.timeText)} stands behind ${quoted(before.timeText)}, which is later. Readers take the order of the lines for that of the events; sort them, or check the time.`,
        span: entry.timeSpan,
        fixes: sortFix(report, context.blocks, holder, isSlip(before, entry) ? 'suggestion' : 'safe'),
      };
    }
  },
};

/** Whether a list is written newest first throughout, as logs and status pages are. */
function runsBackwards({ report, blocks }: RuleContext, holder: Holder): boolean {
  const own = report.timeline.filter(entry => holderOf(report, blocks, entry)?.key === holder.key);
  return isNewestFirst(own.flatMap(({ time }) => (time === null ? [] : [time.epochMs])));
}

/** A day or more back is rather a wrong date than a wrong place, and sorting would hide it. */
function isSlip(before: TimelineEntry, entry: TimelineEntry): boolean {
  return (before.time?.epochMs ?? 0) - (entry.time?.epochMs ?? 0) >= DAY;
}

/** Neighbours of which the second is earlier. A range counts from its start; an approximate time, or a day without one, may stand where it fits. */
function* backwards({ timeline }: PostMortem): Iterable<[TimelineEntry, TimelineEntry]> {
  let before: TimelineEntry | null = null;
  for (const entry of timeline) {
    const { time } = entry;
    // A field such as "Resolved: 14:45" has its time behind it, and its place among the fields.
    const isField = entry.timeSpan.start > entry.textSpan.start;
    if (time === null || time.approximate || time.precision === 'day' || isField) continue;
    if (before?.time && time.epochMs < before.time.epochMs) yield [before, entry];
    before = entry;
  }
}
