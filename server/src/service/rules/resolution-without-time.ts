import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, writtenSections } from '../sectionText.js';

const TIME =
  /\d{1,2}[:.h]\d{2}|\b\d{1,2}\s?[ap]\.?m\b|\bT\+|\d{4}-\d{2}-\d{2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|\b\d{1,2}(?:st|nd|rd|th)?\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:minutes?|hours?|days?|weeks?|minuten|stunden)\b|時|分/i;

export const resolutionWithoutTime: Rule = {
  id: 'resolution-without-time',
  group: 'resolution',
  severity: 'hint',
  docs: {
    summary: 'The resolution tells steps without saying when, and the timeline does not tell when it ended.',
    why: 'How long each step took to work tells the next responder how long to wait before trying another.',
    source:
      'Atlassian Incident Management Handbook, https://www.atlassian.com/incident-management/postmortem/templates',
    examples: [
      {
        bad: '# Search was down\n\n## Resolution\n\nThe alias was switched back to the previous index.\n',
        good: '# Search was down\n\n## Resolution\n\nAt 10:06 UTC the alias was switched back to the previous index.\n',
      },
    ],
  },
  *check({ report }) {
    // Where the timeline tells when it ended, saying it again is a matter of taste.
    if (report.milestones.resolved?.time ?? report.milestones.mitigated?.time) return;
    for (const section of writtenSections(report, 'resolution')) {
      if (TIME.test(bodyOf(report, section))) continue;
      yield {
        message: msg`"${section.heading}" says what was done, not when, and neither does the timeline. Give each step its time, so that its effect can be seen.`,
        span: section.headingSpan,
        fixes: [],
      };
      return;
    }
  },
};
