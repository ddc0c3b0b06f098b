import { nextLineStart } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { msg, plain, type Argument } from '../message.js';
import { isOn, type Rule } from '../rule.js';
import { lineAround, silences, type Suppression } from '../suppressions.js';

export const unusedSuppression: Rule = {
  id: 'unused-suppression',
  group: 'config',
  severity: 'warning',
  docs: {
    summary: 'A suppression comment silences nothing.',
    why: 'The sentence it was written for has changed. Left there, it silences the next finding on that line unseen.',
    source: 'ESLint, --report-unused-disable-directives, https://eslint.org/docs/latest/use/configure/rules',
    examples: [
      {
        bad: '# Search was down\n\n<!-- postmortem-disable-next-line human-error -- quoted -->\nThe reindex job stopped at 30 %.\n',
        good: '# Search was down\n\n<!-- postmortem-disable-next-line human-error -- quoted -->\nThe vendor wrote that the cause was human error.\n',
      },
    ],
  },
  *checkFound({ report, suppressions, config }, found, rules) {
    const running = new Set(rules.filter(rule => isOn(rule, config)).map(rule => rule.id));
    for (const suppression of suppressions) {
      const used = found.filter(({ rule, offset }) => silences(suppression, rule, offset));
      const idle = suppression.rules.filter(
        ({ id }) => running.has(id) && used.every(({ rule }) => rule !== id),
      );
      const all = idle.length === suppression.rules.length;
      // A comment that names no rule is idle where nothing at all is found; one about a rule that is off waits.
      if (suppression.rules.length === 0 ? used.length > 0 : idle.length === 0) continue;
      const [first = '', ...others] = idle.map(({ id }) => id);
      const named = others.reduce<Argument>((all, id) => msg`${all} and ${id}`, first);
      const what = first === '' ? plain('Nothing is found here') : msg`Nothing is found here by ${named}`;
      yield {
        message: msg`${what}, so this comment silences nothing. Remove it, before it silences something else.`,
        span: suppression.comment,
        fixes: all ? [removeFix(report.text, suppression)] : [],
      };
    }
  },
};

/** With its line where it stands alone on it. */
function removeFix(text: string, { comment }: Suppression): RuleFix {
  const line = lineAround(text, comment.start);
  const alone = text.slice(line.start, line.end).trim() === text.slice(comment.start, comment.end);
  const before = /[ \t]$/.test(text.slice(line.start, comment.start)) ? 1 : 0;
  const span = alone
    ? { start: line.start, end: nextLineStart(text, line.end) }
    : { start: comment.start - before, end: comment.end };
  return { title: plain('Remove the comment'), kind: 'suggestion', edits: [{ span, newText: '' }] };
}
