import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { msg, plain } from '../message.js';
import type { PostMortem } from '../model.js';
import type { Rule } from '../rule.js';
import { lineAround } from '../suppressions.js';

export const missingTitle: Rule = {
  id: 'missing-title',
  group: 'structure',
  severity: 'completeness',
  docs: {
    summary: 'The report has no title.',
    why: 'A title that says what failed, for whom and how long is what people find in a list of reports and remember the incident by.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '## Summary\n\nOn 8 October 2026 search returned no results for an hour.\n',
        good: '# Search returned no results for an hour\n\n## Summary\n\nOn 8 October 2026 from 09:12 UTC.\n',
      },
    ],
  },
  *check({ report }) {
    if (report.title !== null || report.metadata.title !== null) return;
    yield {
      message: plain(
        'The report has no title. People find it in a list by its title; say in a level-1 heading what failed, for whom and for how long.',
      ),
      span: lineAround(report.text, report.bodyStart),
      fixes: [titleFix(report)],
    };
  },
};

/** A first heading that names no section becomes the title; else a line for it is added. */
function titleFix(report: PostMortem): RuleFix {
  const [first] = report.sections;
  const marks = first === undefined ? null : /^#{2,6}(?=\s)/.exec(report.text.slice(first.span.start));
  if (first !== undefined && marks !== null && first.kind === 'other' && first.heading.trim() !== '') {
    const { start } = first.span;
    return {
      title: msg`Make "${first.heading}" the title`,
      kind: 'suggestion',
      edits: [{ span: { start, end: start + marks[0].length }, newText: '#' }],
    };
  }
  const eol = eolOf(report.text);
  const at = report.bodyStart === 0 && report.text.startsWith('\ufeff') ? 1 : report.bodyStart;
  const title = report.metadata.id ?? 'What failed, for whom and for how long';
  return {
    title: plain('Insert a title'),
    kind: 'suggestion',
    edits: [{ span: { start: at, end: at }, newText: `# ${title}${eol}${eol}` }],
  };
}
