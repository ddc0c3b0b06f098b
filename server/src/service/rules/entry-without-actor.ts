import { msg } from '../message.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';

export const entryWithoutActor: Rule = {
  id: 'entry-without-actor',
  group: 'timeline',
  severity: 'off',
  docs: {
    summary: 'A timeline entry names no person, role or system that acted. Off by default.',
    why: 'Who saw or did something tells which information was at hand where. A role is enough; a name is not needed.',
    source:
      'Atlassian Incident Management Handbook, https://www.atlassian.com/incident-management/postmortem/timelines',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 switched the alias\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n',
      },
    ],
  },
  *check({ report }) {
    for (const { actors, timeText, timeSpan, text } of report.timeline) {
      if (actors.length > 0 || text === '') continue;
      yield {
        message: msg`${quoted(text)} at ${quoted(timeText)} names nobody. Say which role or system saw or did this, such as "on-call engineer:".`,
        span: timeSpan,
        fixes: [],
      };
    }
  },
};
