import { daysLeft } from '../actions/dueDate.js';
import { actionFindings } from '../actionGroups.js';
import { msg } from '../message.js';
import type { Rule } from '../rule.js';

export const overdueAction: Rule = {
  id: 'overdue-action',
  group: 'actions',
  severity: 'information',
  docs: {
    summary: 'Open actions are past their due date.',
    why: 'Until an action is done the conditions of the incident remain. A new date is a decision; a date that passes unnoticed is not.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes (owner: search team, due 2026-01-30)\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- [x] Compare the sizes of both indexes (owner: search team, due 2026-01-30)\n',
      },
    ],
  },
  *check({ report, today }) {
    if (today === null) return;
    yield* actionFindings(report, {
      lacking: ({ due }) => (daysLeft(due, today) ?? 0) < 0,
      one: action =>
        msg`${action} is past its due date. Mark it done, or set a new date with those who depend on it.`,
      several: counts =>
        msg`${counts} are past their due date. Mark them done, or set new dates with those who depend on them.`,
      fix: () => null,
    });
  },
};
