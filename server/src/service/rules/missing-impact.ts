import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, readsAsEnglish, writtenSections } from '../sectionText.js';

/** Words with which people say who or what suffered; the list is wide, since silence costs less than a false alarm. */
const IMPACT =
  /\b(?:users?|customers?|clients?|people|visitors?|teams?|developers?|members?|players?|everyone|requests?|calls|sessions?|orders|payments?|jobs?|builds?|pipelines?|deployments?|traffic|queries|messages|emails?|pages?|websites?|sites?|services?|api|apps?|clusters?|errors?|outages?|downtime|down|offline|unavailab\w+|inaccessible|unreachable|unresponsive|degrad\w+|slow\w*|laten\w+|delay\w*|impact\w*|affect\w*|disrupt\w*|interrupt\w*|broken?|unable|fail\w*|lost|loss|missing|exposed|leaked|stolen|cost|refused|rejected|blocked|nobody|no[ -]one|late|waited|stuck|harm\w*|hurt|misus\w+|no (?:sign|evidence|trace) of (?:\w+ )?use)\b|\d\s?%/i;

export const missingImpact: Rule = {
  id: 'missing-impact',
  group: 'summary',
  severity: 'completeness',
  docs: {
    summary: 'Neither the summary nor a section of its own says who or what was affected.',
    why: 'The impact is why the report is read: it tells other teams whether it concerns them, and it justifies the cost of the measures.',
    source: 'PagerDuty Postmortem Documentation, https://postmortems.pagerduty.com/how_to_write/writing/',
    examples: [
      {
        bad: '# 8 October 2026\n\n## Summary\n\nOn 8 October 2026 from 09:12 to 10:14 UTC the alias pointed to the new index.\n',
        good: '# 8 October 2026\n\n## Summary\n\nOn 8 October 2026 from 09:12 to 10:14 UTC customers found nothing in 70 % of their searches.\n',
      },
    ],
  },
  *check({ report }) {
    const [summary] = writtenSections(report, 'summary');
    if (summary === undefined || report.sections.some(section => section.kind === 'impact')) return;
    const body = bodyOf(report, summary);
    if (!readsAsEnglish(body) || IMPACT.test(body)) return;
    yield {
      message: msg`"${summary.heading}" does not say who was affected. Readers judge by it whether the report concerns them; say what users or other systems saw, and how many.`,
      span: summary.headingSpan,
      fixes: [],
    };
  },
};
