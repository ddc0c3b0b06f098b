import { msg } from '../message.js';
import type { ActionItem } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { lineAround } from '../suppressions.js';

/** Verbs that name a direction, not a step. */
const VAGUE =
  /^(?:improve|enhance|better|increase|strengthen|optimi[sz]e|think about|look at|look into|consider|explore|discuss|revisit|be more|raise awareness|increase awareness|ensure|make sure)\b/i;
/** More words than these say what exactly. */
const MOST_WORDS = 4;

export const vagueAction: Rule = {
  id: 'vague-action',
  group: 'actions',
  severity: 'warning',
  docs: {
    summary: 'An action names a direction ("Improve monitoring") and no step that could be done.',
    why: 'Nobody can tell when a direction is finished, so it never is. An action that begins with a verb and names what will be different can be checked.',
    source:
      'Google SRE Workbook, chapter 10 (actions that are actionable, specific and bounded), https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- Improve monitoring\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- Page the on-call engineer when more than 40 % of searches find nothing\n',
      },
    ],
  },
  *check({ report }) {
    for (const action of report.actions) {
      if (action.done || !isVague(action)) continue;
      const { end } = lineAround(report.text, action.span.start);
      yield {
        message: msg`${quoted(action.text)} cannot be told finished from unfinished. Say what will be different, such as which alert, limit or check, and where.`,
        span: { start: action.span.start, end: Math.min(end, action.span.end) },
        fixes: [],
      };
    }
  },
};

/** A ticket says more than its title. */
function isVague({ text, ticket }: ActionItem): boolean {
  const plain = text.replace(/[([][^)\]]{0,200}[)\]]/g, ' ').trim();
  const words = plain.split(/\s+/).length;
  return ticket === null && words <= MOST_WORDS && VAGUE.test(plain);
}
