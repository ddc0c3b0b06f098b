import { durationMessage } from '../durationText.js';
import { msg } from '../message.js';
import type { PostMortem } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { optionValues } from '../ruleOptions.js';

const OPTIONS = {
  minutes: {
    type: 'integer',
    default: 120,
    minimum: 1,
    description: 'How many minutes may pass between two entries while the incident lasts.',
  },
} as const;

export const timelineGap: Rule = {
  id: 'timeline-gap',
  group: 'timeline',
  severity: 'hint',
  docs: {
    summary:
      'A long time passes between two entries while the incident lasts. Only the longest gap is named.',
    why: 'What was tried without success, who was waited for and why is what others learn most from, and what is most often left out.',
    source: 'Howie: The Post-Incident Guide (Jeli), https://www.jeli.io/howie/welcome',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 09:25 **[detected]** alerting: paged the on-call engineer\n- 13:40 **[resolved]** search team: switched it back\n',
        good: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 09:25 **[detected]** alerting: paged the on-call engineer\n- 10:14 **[resolved]** search team: switched it back\n',
      },
    ],
  },
  options: OPTIONS,
  *check({ report, config }) {
    const { minutes } = optionValues('timeline-gap', OPTIONS, config);
    const gap = longestGap(report);
    const entry = gap === null || gap.minutes <= minutes ? undefined : report.timeline[gap.before];
    if (gap === null || entry === undefined) return;
    yield {
      message: msg`Nothing is told for ${durationMessage(gap.minutes)} before ${quoted(entry.timeText)}. What was tried or waited for in between is what the next responder can learn from.`,
      span: entry.timeSpan,
      fixes: [],
    };
  },
};

/** The longest time without an entry between the detection (or the start) and the mitigation (or the end). */
function longestGap({ events, milestones }: PostMortem): { before: number; minutes: number } | null {
  const first = milestones.detected ?? milestones.started;
  const last = milestones.mitigated ?? milestones.resolved;
  // Ends that are only suggested by wording may belong to something else than the incident.
  if (!first?.time || !last?.time || first.inferred || last.inferred) return null;
  const from = first.time;
  const to = last.time;
  let longest: { before: number; minutes: number } | null = null;
  let reached = from.epochMs;
  for (const [before, { time, end, isField }] of events.entries()) {
    // A field such as "Resolved: 14:45" is no account of what was done.
    if (isField) continue;
    if (time === null || time.precision === 'day' || time.epochMs < from.epochMs) continue;
    if (time.epochMs > to.epochMs) break;
    const minutes = Math.round((time.epochMs - reached) / 60_000);
    if (minutes > (longest?.minutes ?? 0)) longest = { before, minutes };
    reached = Math.max(reached, (end ?? time).epochMs);
  }
  return longest;
}
