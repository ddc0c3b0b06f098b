import { beginning } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { frontMatterEdit } from '../frontMatterEdit.js';
import { plain } from '../message.js';
import type { PostMortem } from '../model.js';
import type { Rule } from '../rule.js';
import { lineAround } from '../suppressions.js';
import { MONTH_SOURCE } from '../timeline/monthNames.js';

/** A date in any of the usual spellings, with or without a year. */
const DATE = new RegExp(
  `\\b\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}\\b|\\b${MONTH_SOURCE}\\s\\d|\\b\\d{1,2}(?:(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?|[-/.])${MONTH_SOURCE}|\\d{4}年`,
  'i',
);

/** How far a date is looked for, in characters: the header and the summary, not the body. */
const NEAR = 4000;

export const missingIncidentDate: Rule = {
  id: 'missing-incident-date',
  group: 'summary',
  severity: 'completeness',
  docs: {
    summary: 'The report does not say on which day the incident happened.',
    why: 'Without a date a report cannot be matched with logs, releases or other incidents, and times in the timeline name no instant.',
    source: 'Google SRE Book, example postmortem, https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down\n\n## Summary\n\nSearch returned no results for an hour.\n',
        good: '# Search was down\n\n## Summary\n\nOn 8 October 2026 search returned no results for an hour.\n',
      },
    ],
  },
  *check({ report }) {
    if (isDated(report)) return;
    yield {
      message: plain(
        'No date says when this happened, so its times cannot be matched with logs and releases. Give the day as `date` in the front matter, or in the summary.',
      ),
      span: report.title?.span ?? lineAround(report.text, report.bodyStart),
      fixes: [dateFix(report)],
    };
  },
};

function isDated({ metadata, events, title, text, sections }: PostMortem): boolean {
  if (events.some(({ time }) => time !== null)) return true;
  const summary = sections.find(section => section.kind === 'summary')?.span;
  const places = [
    metadata.date ?? '',
    metadata.title ?? '',
    title?.text ?? '',
    beginning(text, 0, NEAR),
    summary === undefined ? '' : beginning(text.slice(0, summary.end), summary.start, NEAR),
    ...events.slice(0, 20).map(({ timeText }) => timeText),
  ];
  return places.some(place => DATE.test(place));
}

/** A key without a value is for the writer to fill in; `date:` alone dates nothing, so the finding stays until then. */
function dateFix(report: PostMortem): RuleFix {
  return {
    title: plain('Add "date" to the front matter'),
    kind: 'suggestion',
    edits: [frontMatterEdit(report, 'date', 'YYYY-MM-DD')],
  };
}
