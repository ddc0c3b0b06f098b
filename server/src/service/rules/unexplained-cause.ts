import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, readsAsEnglish, writtenSections } from '../sectionText.js';

/** Words that tie an event to a condition: a reason, an absence, a limit, a default, an assumption. */
const CONDITION =
  /\b(?:because|since|as|due|caus\w*|led|lead\w*|result\w*|trigger\w*|therefore|so|which|that|when|while|although|but|without|no|not|never|none|only|n't|missing|lack\w*|unable|cannot|default\w*|assum\w*|expect\w*|limit\w*|allow\w*|depend\w*|bug|race|leak\w*|misconfigur\w*|incorrect\w*|wrong\w*|invalid|insufficient|too|exceed\w*|exhaust\w*|out of|expired?|outdated|stale|unknown|unclear|undetermined|investigat\w*)\b|n['’]t\b/i;

const ITEM = /^[ \t]{0,8}(?:[-*+]|\d{1,2}[.)])[ \t]/m;

/** A longer section explains itself in words that no list holds. */
const LONGEST = 30;

export const unexplainedCause: Rule = {
  id: 'unexplained-cause',
  group: 'cause',
  severity: 'hint',
  docs: {
    summary: 'The root cause section names an event and no condition that let it happen.',
    why: 'An event cannot be prevented after the fact; a condition can be looked for in other systems and removed.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Root Cause\n\nThe alias was switched to the new index at 09:12 on Thursday.\n',
        good: '# Search was down\n\n## Root Cause\n\nThe alias was switched to an incomplete index, because the reindex job reports success when its node is drained.\n',
      },
    ],
  },
  *check({ report }) {
    const sections = writtenSections(report, 'root-cause');
    const [section] = sections;
    const body = sections.map(each => bodyOf(report, each)).join('\n');
    const words = body.split(/\s+/).length;
    // A list, even of a few words each, names conditions; a link leads to where they are told.
    if (section === undefined || words > LONGEST || ITEM.test(body) || /https?:\/\//.test(body)) return;
    if (!readsAsEnglish(body) || CONDITION.test(body)) return;
    yield {
      message: msg`"${section.heading}" tells what happened, not what let it happen. Others can look for a condition in their own systems; say what the system allowed, what was assumed, or what was not there.`,
      span: section.headingSpan,
      fixes: [],
    };
  },
};
