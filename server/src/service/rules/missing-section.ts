import { lineEnd } from '../eol.js';
import { insertSection } from '../insertSection.js';
import { msg, plain, type Message } from '../message.js';
import type { SectionKind } from '../model.js';
import { missingKinds } from '../outline.js';
import type { Rule } from '../rule.js';
import { headingOf } from '../sectionSettings.js';

const WHY: Readonly<Partial<Record<SectionKind, Message>>> = {
  summary: plain('Readers outside the team need to know in a minute what happened, to whom and for how long'),
  timeline: plain('The order of what was seen and done is what the analysis and the next responder build on'),
  'root-cause': plain(
    'The conditions behind an incident are what other teams can look for in their own systems',
  ),
  resolution: plain('The next responder needs the steps that worked and why they were chosen'),
  actions: plain('Without specific measures the same conditions remain'),
  successes: plain('What worked shows which safeguards are worth their cost'),
};

const ASKED = plain('This workspace asks for it');

export const missingSection: Rule = {
  id: 'missing-section',
  group: 'structure',
  severity: 'completeness',
  docs: {
    summary: 'The report lacks one of the six sections that others learn from.',
    why: 'A report is read by people who were not there. Summary, timeline, root cause, resolution, preventive actions and successes each answer a question that they will have.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '# Search was down\n\n## Incident Summary\n\nSearch was down for an hour on 8 October 2026.\n',
        good: '# Search was down\n\n## Summary\n\nx\n\n## Timeline\n\nx\n\n## Contributing factors\n\nx\n\n## Mitigation\n\nx\n\n## Action items\n\nx\n\n## What went well\n\nx\n',
      },
    ],
  },
  *check({ report, config }) {
    const span = report.title?.span ?? { start: 0, end: lineEnd(report.text, 0) };
    for (const kind of missingKinds(report, config)) {
      const heading = headingOf(config, kind, report);
      const insertion = insertSection({ report, config }, kind);
      yield {
        message: msg`The section "${heading}" is missing. ${WHY[kind] ?? ASKED}. Add it, under this or another usual name.`,
        span,
        fixes:
          insertion === null
            ? []
            : [{ title: msg`Insert section "${heading}"`, kind: 'safe', edits: [insertion.edit] }],
      };
    }
  },
};
