import { isMarked } from '../isMarked.js';
import { msg } from '../message.js';
import { MILESTONES, type Milestone, type PostMortem } from '../model.js';
import type { Rule } from '../rule.js';

export const milestoneOrder: Rule = {
  id: 'milestone-order',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'A marked milestone lies before one that has to come first.',
    why: 'An incident is not resolved before it starts, nor acknowledged before it is detected. One of the two marks or times is wrong, and every duration with it.',
    source: 'FireFighter, milestones of an incident, https://github.com/ManoManoTech/firefighter-incident',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 **[resolved]** search team: switched the alias\n- 10:14 **[started]** search team: saw no results\n',
        good: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: saw no results\n- 10:14 **[resolved]** search team: switched the alias\n',
      },
    ],
  },
  *check({ report }) {
    const marked = MILESTONES.flatMap(milestone => markedPoint(report, milestone));
    for (const [i, later] of marked.entries()) {
      const earlier = marked
        .slice(0, i)
        .find(each => each.at > later.at && !mayFollow(each.milestone, later.milestone));
      const span = earlier === undefined ? undefined : report.timeline[later.entry]?.timeSpan;
      if (earlier === undefined || span === undefined) continue;
      yield {
        message: msg`[${later.milestone}] lies before [${earlier.milestone}], which has to come first. Check both marks and both times; the durations follow from them.`,
        span,
        fixes: [],
      };
    }
  },
};

/** An alert can fire, and be answered, before anyone is affected. */
function mayFollow(earlier: Milestone, later: Milestone): boolean {
  return earlier === 'started' && (later === 'detected' || later === 'acknowledged');
}

/** Milestones that the writer marked; those told by wording are guesses, and no ground for a warning. */
function markedPoint(report: PostMortem, milestone: Milestone) {
  const point = report.milestones[milestone];
  if (!point?.time || point.entry === null || !isMarked(report, milestone)) return [];
  return [{ milestone, at: point.time.epochMs, entry: point.entry }];
}
