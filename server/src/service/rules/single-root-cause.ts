import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, writtenSections } from '../sectionText.js';

const SINGLE = /\b(?:the|a single|one|main|sole|only) (?:root )?cause (?:was|is)\b/i;
const ITEM = /^[ \t]{0,8}(?:[-*+]|\d{1,2}[.)])[ \t]/gm;

export const singleRootCause: Rule = {
  id: 'single-root-cause',
  group: 'cause',
  severity: 'off',
  docs: {
    summary: 'The analysis names one cause. Off by default.',
    why: 'Incidents in complex systems need several conditions at once. Stopping at the first leaves the others in place.',
    source: 'Richard Cook, How Complex Systems Fail, https://how.complexsystems.fail/',
    examples: [
      {
        bad: '# Search was down\n\n## Root Cause\n\nThe root cause was an incomplete index.\n',
        good: '# Search was down\n\n## Root Cause\n\n- The reindex job reports success when its node is drained.\n- Nothing compares the size of the new index with the old one.\n',
      },
    ],
  },
  *check({ report }) {
    for (const section of writtenSections(report, 'root-cause')) {
      const body = bodyOf(report, section);
      if (!SINGLE.test(body) || (body.match(ITEM)?.length ?? 0) > 1) continue;
      yield {
        message: msg`"${section.heading}" names one cause. Several conditions met; name those that let this one reach users, such as a missing check, limit or alert.`,
        span: section.headingSpan,
        fixes: [],
      };
    }
  },
};
