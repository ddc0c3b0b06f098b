import { msg } from '../message.js';
import type { PostMortem, TimelineEntry, TimelineEvent } from '../model.js';
import { namesDay } from '../namesDay.js';
import { perObject } from '../perObject.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleContext, RuleFinding } from '../rule.js';
import { leaps } from '../timeline/leaps.js';
import { isNewestFirst } from '../timeline/newestFirst.js';
import { holderOf, sortFix, type Holder } from '../timelineSort.js';
import { outliers } from './outside-incident.js';

const DAY = 86_400_000;

export const timelineOrder: Rule = {
  id: 'timeline-order',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary:
      'An entry stands behind one that happened later, or nothing but one time before it makes it one of the next day.',
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
    yield* outOfOrder(context);
    yield* leaping(context.report);
  },
};

/** What is silently read as of the next day, where the list itself does not say so. */
function* leaping(report: PostMortem): Iterable<RuleFinding> {
  for (const at of leaps(report.events)) {
    const [late, next] = [report.timeline[at - 1], report.timeline[at]];
    if (late === undefined || next === undefined || namesDay(report.text, next)) continue;
    // A heading between the two may be that of the day.
    if (/[\p{L}\d]/u.test(report.text.slice(late.span.end, next.span.start))) continue;
    yield {
      message: msg`${quoted(next.timeText)} is read as of the next day, since it stands behind ${quoted(late.timeText)}. Write the day in front of it, or check ${quoted(late.timeText)}.`,
      span: next.timeSpan,
      fixes: [],
    };
  }
}

/** The findings of the rule, whatever is set for it: what sorts on demand asks here. */
export function* outOfOrder(context: Pick<RuleContext, 'report' | 'blocks'>): Iterable<RuleFinding> {
  const { report } = context;
  const seen = new Set<Holder['key']>();
  const strays = new Set(backwards(report.events).length === 0 ? [] : outliers(report.events, 200));
  for (const [earlier, later] of backwards(report.events)) {
    const [before, entry] = [report.timeline[earlier], report.timeline[later]];
    if (before === undefined || entry === undefined || strays.has(earlier) || strays.has(later)) continue;
    const holder = holderOf(report, context.blocks, entry);
    if (holder === null || seen.has(holder.key)) continue;
    if (holderOf(report, context.blocks, before)?.key !== holder.key) continue;
    seen.add(holder.key);
    const own = report.timeline.filter(each => holderOf(report, context.blocks, each)?.key === holder.key);
    if (runsBackwards(own)) continue;
    yield {
      message: msg`${quoted(entry.timeText)} stands behind ${quoted(before.timeText)}, which is later. Readers take the order of the lines for that of the events; sort them, or check the time.`,
      span: entry.timeSpan,
      fixes: sortFix(report, context.blocks, holder, mayHide(before, entry, own) ? 'suggestion' : 'safe'),
    };
  }
}

/** Whether a list is written newest first throughout, as logs and status pages are. */
function runsBackwards(own: readonly TimelineEntry[]): boolean {
  return isNewestFirst(own.flatMap(({ time }) => (time === null ? [] : [time.epochMs])));
}

/** Whether sorting could hide what is wrong: a slip, or an hour that was read as the wrong one of two. */
function mayHide(before: TimelineEntry, entry: TimelineEntry, own: readonly TimelineEntry[]): boolean {
  return isSlip(before, entry) || new Set(own.flatMap(({ time }) => time?.offsetMinutes ?? [])).size > 1;
}

/** A day or more back is rather a wrong date than a wrong place, and sorting would hide it. */
function isSlip(before: TimelineEntry, entry: TimelineEntry): boolean {
  return (before.time?.epochMs ?? 0) - (entry.time?.epochMs ?? 0) >= DAY;
}

/** Neighbours (by index) of which the second is earlier. A range counts from its start, or stands where its end fits; an approximate time, or a day without one, stands anywhere. */
const backwards = perObject((events: readonly TimelineEvent[]): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  let last: { readonly index: number; readonly at: number } | null = null;
  for (const [index, { time, end, isField }] of events.entries()) {
    // A field such as "Resolved: 14:45" has its place among the fields.
    if (time === null || time.approximate || time.precision === 'day' || isField) continue;
    if (last !== null && time.epochMs < last.at) {
      // Told once it was over: the next entry is held against the one before it.
      if (end !== null && end.epochMs >= last.at) continue;
      found.push([last.index, index]);
    }
    last = { index, at: time.epochMs };
  }
  return found;
});
