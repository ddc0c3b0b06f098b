import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import { nearest } from '../nearest.js';
import type { Rule } from '../rule.js';
import type { NamedRule } from '../suppressions.js';

/** `ids` are those of all rules, which cannot be asked for here: this rule is one of them. */
export function unknownSuppression(ids: () => readonly string[]): Rule {
  return {
    id: 'unknown-suppression',
    group: 'config',
    severity: 'warning',
    docs: {
      summary: 'A suppression comment names a rule that does not exist.',
      why: 'It silences nothing, which shows only when the finding it was meant for comes back.',
      source:
        'ESLint, --report-unused-disable-directives, https://eslint.org/docs/latest/use/configure/rules',
      examples: [
        {
          bad: '<!-- postmortem-disable-next-line human-eror -- quoted -->\n\n"Human error," the vendor wrote.\n',
          good: '<!-- postmortem-disable-next-line human-error -- quoted -->\n\n"Human error," the vendor wrote.\n',
        },
      ],
    },
    *check({ suppressions }) {
      const known = new Set(ids());
      for (const { rules } of suppressions) {
        for (const named of rules) {
          if (known.has(named.id)) continue;
          yield {
            message: msg`There is no rule "${named.id}", so this silences nothing. The id of a rule stands behind each of its findings.`,
            span: named.span,
            fixes: renameFix(named, [...known]),
          };
        }
      }
    },
  };
}

function renameFix({ id, span }: NamedRule, known: readonly string[]): RuleFix[] {
  const meant = nearest(id, known);
  return meant === null
    ? []
    : [{ title: msg`Change to "${meant}"`, kind: 'suggestion', edits: [{ span, newText: meant }] }];
}
