import { actionFindings, appendToAction } from '../actionGroups.js';
import { msg } from '../message.js';
import { quoted } from '../quoted.js';
import { wordsOf } from '../reportWords.js';
import type { Rule } from '../rule.js';

export const actionWithoutOwner: Rule = {
  id: 'action-without-owner',
  group: 'actions',
  severity: 'completeness',
  docs: {
    summary: 'Open actions have no owner. Several in one list are one finding.',
    why: 'An action that belongs to everyone is done by no one. A team or a role is an owner too.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes before the alias moves\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes before the alias moves (owner: search team)\n',
      },
    ],
  },
  *check({ report }) {
    yield* actionFindings(report, {
      lacking: action => action.owner === null,
      one: action => msg`${action} has no owner. Name the person, team or role that sees it done.`,
      several: counts =>
        msg`${counts} have no owner. Name the person, team or role that sees each of them done.`,
      fix: action =>
        appendToAction(
          report,
          action,
          msg`Name an owner for ${quoted(action.text, 30)}`,
          `${wordsOf(report).owner}: `,
        ),
    });
  },
};
