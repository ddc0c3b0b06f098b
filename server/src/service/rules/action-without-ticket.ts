import { actionFindings, appendToAction } from '../actionGroups.js';
import { msg } from '../message.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';

export const actionWithoutTicket: Rule = {
  id: 'action-without-ticket',
  group: 'actions',
  severity: 'off',
  docs: {
    summary: 'Open actions have no ticket. Several in one list are one finding. Off by default.',
    why: 'Actions that are not in the tracker are not planned with other work, and nobody sees whether they are done.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes (owner: search team)\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes (owner: search team, SRCH-77)\n',
      },
    ],
  },
  *check({ report }) {
    yield* actionFindings(report, {
      lacking: action => action.ticket === null,
      one: action => msg`${action} has no ticket. Link the one in which it is planned and followed.`,
      several: counts => msg`${counts} have no ticket. Link the one in which each is planned and followed.`,
      fix: action =>
        appendToAction(report, action, msg`Add a ticket to ${quoted(action.text, 30)}`, 'ticket: '),
    });
  },
};
