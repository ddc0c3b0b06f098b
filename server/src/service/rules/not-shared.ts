import { beginning } from '../eol.js';
import { frontMatterEdit } from '../frontMatterEdit.js';
import { plain } from '../message.js';
import type { Rule } from '../rule.js';
import { lineAround } from '../suppressions.js';

/** As a front matter key, or as a field of the report's head. */
const SHARED =
  /^[\s>*_|-]{0,10}(?:(?:shared[ -](?:with|in)|audience|distribution(?: list)?|recipients|cc|circulat(?:ed to|ion)|sent to|verteiler|geteilt mit|partagé avec|diffusion|destinataires|compartido con|destinatarios?|compartilhado com|condiviso con|destinatari|gedeeld met)[\s*_]{0,4}[:|]\s*[^\s|]|shared with[\s*_]{1,4}[\p{L}\d@])/imu;

/** The head of a report, in characters. */
const HEAD = 4000;

export const notShared: Rule = {
  id: 'not-shared',
  group: 'sharing',
  severity: 'warning',
  docs: {
    summary: 'The report is final and does not say with whom it is shared.',
    why: 'The same condition often exists in other teams. A report that nobody else reads cannot help them remove it.',
    source: 'Google SRE Workbook, chapter 10, https://sre.google/workbook/postmortem-culture/',
    examples: [
      {
        bad: '---\nstatus: final\n---\n\n# Search was down\n',
        good: '---\nstatus: final\nshared-with: [search, platform, customer support]\n---\n\n# Search was down\n',
      },
    ],
  },
  *check({ report }) {
    const { metadata, text, bodyStart } = report;
    if (metadata.status !== 'final' || SHARED.test(text.slice(0, bodyStart))) return;
    if (SHARED.test(beginning(text, bodyStart, HEAD))) return;
    yield {
      message: plain(
        'The report is final and names nobody it is shared with. List the teams that run similar systems under `shared-with` in the front matter.',
      ),
      span: report.title?.span ?? lineAround(report.text, report.bodyStart),
      fixes: [
        {
          title: plain('Add "shared-with" to the front matter'),
          kind: 'suggestion',
          edits: [frontMatterEdit(report, 'shared-with', '[]')],
        },
      ],
    };
  },
};
