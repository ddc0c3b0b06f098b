import { msg } from '../message.js';
import type { Milestone } from '../model.js';
import type { Rule } from '../rule.js';
import { writtenSections } from '../sectionText.js';

/** Fewer entries than this tell no course of events that could be measured. */
const MIN_ENTRIES = 3;

export const missingMilestone: Rule = {
  id: 'missing-milestone',
  group: 'timeline',
  severity: 'hint',
  docs: {
    summary: 'The timeline does not tell when the incident started, was detected or ended.',
    why: 'The time to detect and the time to resolve follow from these three. They show where the next incident can be made shorter.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:48 search team: looked at the index\n- 10:14 search team: switched the alias again\n',
        good: '# Search was down on 2026-10-08\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 09:25 **[detected]** alerting: paged the on-call engineer\n- 10:14 **[resolved]** search team: switched the alias back\n',
      },
    ],
  },
  *check({ report }) {
    const [section] = writtenSections(report, 'timeline');
    if (section === undefined || report.events.length < MIN_ENTRIES) return;
    const { started, detected, mitigated, resolved } = report.milestones;
    const missing: Milestone[] = [];
    if (started === null) missing.push('started');
    if (detected === null) missing.push('detected');
    if (mitigated === null && resolved === null) missing.push('resolved');
    if (missing.length === 0) return;
    const marks = missing.map(milestone => `[${milestone}]`);
    const last = marks.pop() ?? '';
    const lacking = marks.length === 0 ? last : msg`${marks.join(', ')} or ${last}`;
    yield {
      message: msg`No entry of "${section.heading}" is marked ${lacking}. The times to detect and to resolve follow from them; put each mark in front of the entry that it holds for.`,
      span: section.headingSpan,
      fixes: [],
    };
  },
};
