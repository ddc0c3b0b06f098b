import { sourceOf } from '../metadata/fieldNames.js';
import { statusNear } from '../metadata/statusWords.js';
import { msg } from '../message.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';

export const unknownStatus: Rule = {
  id: 'unknown-status',
  group: 'structure',
  severity: 'warning',
  docs: {
    summary: 'The status of the report is a misspelt word, such as "finel".',
    why: 'How strict the checks are follows from the status: draft, in-review or final. With any other word, a final report is checked as if nothing were said of it.',
    source:
      'Google SRE Workbook, chapter 10 (postmortems have a status, and are reviewed), https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '---\nstatus: finel\n---\n\n# Search was down\n',
        good: '---\nstatus: final\n---\n\n# Search was down\n',
      },
    ],
  },
  *check({ report: { metadata, text } }) {
    const { status } = metadata;
    const meant = status === null ? null : statusNear(status);
    if (status === null || meant === null) return;
    const start = placeOf(text, status);
    if (start === null) return;
    const span = { start, end: start + status.length };
    yield {
      message: msg`${quoted(text.slice(start, span.end))} is no status that is known here, so the report is checked as if it had none. Write draft, in-review or final.`,
      span,
      fixes: [{ title: msg`Change to "${meant}"`, kind: 'suggestion', edits: [{ span, newText: meant }] }],
    };
  },
};

const FIELD = new RegExp(`(?:${sourceOf('status')})[^\\n]{0,80}`, 'gi');

/** Where a status stands behind the name of its field, whose blanks are hyphens in it. */
function placeOf(text: string, status: string): number | null {
  for (const { 0: field, index } of text.matchAll(FIELD)) {
    const at = field.toLowerCase().replace(/\s/g, '-').indexOf(status);
    if (at > 0) return index + at;
  }
  return null;
}
