import { isSomeday } from '../actions/someday.js';
import { actionFindings, appendToAction } from '../actionGroups.js';
import { msg, type Message } from '../message.js';
import { quoted } from '../quoted.js';
import { wordsOf } from '../reportWords.js';
import type { Rule } from '../rule.js';
import { lengthOfNoDay } from '../timeline/noDay.js';

export const actionWithoutDueDate: Rule = {
  id: 'action-without-due-date',
  group: 'actions',
  severity: 'information',
  docs: {
    summary:
      'Open actions have no due date, or one that names no day ("ASAP"). Several without one in a list are one finding.',
    why: 'A date makes an action comparable with other work. Without one it waits behind everything that has one.',
    source: 'PagerDuty Postmortem Documentation, https://postmortems.pagerduty.com/how_to_write/writing/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes (owner: search team)\n',
        good: '# Search was down\n\n## Preventive Actions\n\n- [ ] Compare the sizes of both indexes (owner: search team, due 2026-10-30)\n',
      },
    ],
  },
  *check({ report }) {
    yield* actionFindings(report, {
      lacking: action => action.due === null,
      one: action =>
        msg`${action} has no due date. Give the day by which it will be done or looked at again.`,
      several: counts =>
        msg`${counts} have no due date. Give the day by which each will be done or looked at again.`,
      fix: action =>
        appendToAction(
          report,
          action,
          msg`Set a due date for ${quoted(action.text, 30)}`,
          `${wordsOf(report).due} `,
        ),
    });
    for (const { due, done, span } of report.actions) {
      if (done || due === null) continue;
      const start = report.text.indexOf(due, span.start);
      const says = noDate(due);
      if (says === null || start < 0 || start >= span.end) continue;
      yield { message: says, span: { start, end: start + due.length }, fixes: [] };
    }
  },
};

/** What is said of words that stand for a due date and are none; null where they are one. */
function noDate(due: string): Message | null {
  if (lengthOfNoDay(due) > 0)
    return msg`${quoted(due)} is no day of the calendar. Correct it, so that the action has a due date.`;
  return isSomeday(due)
    ? msg`${quoted(due)} names no day, so nobody can tell when the action is late. Give the day by which it will be done or looked at again.`
    : null;
}
