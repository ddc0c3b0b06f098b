import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, writtenSections } from '../sectionText.js';

const NONE_NEEDED =
  /\b(?:none|nothing|no (?:further |follow-?up )?(?:actions?|items?|changes?|measures?))\b/i;

export const noActions: Rule = {
  id: 'no-actions',
  group: 'actions',
  severity: 'completeness',
  docs: {
    summary: 'The section of preventive actions has text, but no list or table of actions.',
    why: 'A measure that is one line with an owner can be tracked to its end; a wish in a paragraph cannot.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\nThe reindex job will compare the sizes of both indexes.\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- Compare the sizes of both indexes in the reindex job (owner: search team)\n',
      },
    ],
  },
  *check({ report }) {
    if (report.actions.length > 0) return;
    const [section] = writtenSections(report, 'actions');
    if (section === undefined) return;
    const body = bodyOf(report, section);
    // A link leads to the list that is kept in a tracker; one in HTML is a list, though not one that is read here.
    if (NONE_NEEDED.test(body) || /\]\(|https?:\/\/|#\d+|<(?:table|li)\b/i.test(body)) return;
    yield {
      message: msg`"${section.heading}" holds no list of actions. Measures that are one line each can be given an owner and a date, and be followed to their end.`,
      span: section.headingSpan,
      fixes: [],
    };
  },
};
