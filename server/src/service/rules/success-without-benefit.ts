import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, readsAsEnglish, writtenSections } from '../sectionText.js';

/** A figure, or words that tie what worked to what it brought. */
const BENEFIT =
  /\d|\b(?:because|so|since|which|that|meant|saved?|saving|prevent\w*|allow\w*|enabl\w*|help\w*|kept|keep\w*|avoid\w*|reduc\w*|limit\w*|without|instead|only|no|not|none|quick\w*|fast\w*|rapid\w*|prompt\w*|immediate\w*|soon\w*|early|earlier|within|before|until|minutes?|hours?|seconds?|protect\w*|contain\w*|shorten\w*|made it|easy|easily|able|smooth\w*|despite|to|in time|lost|loss|well)\b/i;

export const successWithoutBenefit: Rule = {
  id: 'success-without-benefit',
  group: 'successes',
  severity: 'hint',
  docs: {
    summary: 'The section of successes names what worked and not what it brought.',
    why: 'Redundancy, alerts and rehearsals cost money every day. The benefit in minutes, data or customers is what keeps them funded.',
    source: 'PagerDuty Postmortem Documentation, https://postmortems.pagerduty.com/how_to_write/writing/',
    examples: [
      {
        bad: '# Search was down\n\n## What went well\n\n- The alert for the rate of empty results\n- The runbook of the search team\n',
        good: '# Search was down\n\n## What went well\n\n- The alert for the rate of empty results paged after 13 minutes; in 2024 it took two hours\n',
      },
    ],
  },
  *check({ report }) {
    for (const section of writtenSections(report, 'successes')) {
      const body = bodyOf(report, section);
      if (section.state !== 'complete' || !readsAsEnglish(body) || BENEFIT.test(body)) continue;
      yield {
        message: msg`"${section.heading}" names what worked and not what it brought. Say how much time, data or how many users it saved; that is what keeps it funded.`,
        span: section.headingSpan,
        fixes: [],
      };
    }
  },
};
