import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import { checkFix } from '../support/checks.js';

function finds(rule: string, text: string): boolean {
  const { findings } = analyse(text, { config: DEFAULT_CONFIG });
  return findings.some(finding => finding.rule === rule);
}

describe('a final report', () => {
  it.each([
    ...[
      'Circulated to: line managers',
      '**Circulation:** all depots',
      'Sent to: the trust',
      'Shared in: #ops',
    ],
    ...['**Shared with** the crews', 'Condiviso con: tutti', 'Partagé avec : support'],
    ...['Distribution list: crews', '| Verteiler | Leitstelle |', 'Geteilt mit: Betrieb, Vertrieb'],
  ])('says with "%s" whom it is shared with', line => {
    expect(finds('not-shared', `---\nstatus: final\n---\n\n# Outage\n\n${line}\n`)).toBe(false);
  });

  it('does not say so by telling that something was sent to somebody', () => {
    const text = '---\nstatus: final\n---\n\n# Outage\n\nThe page was sent to two phones.\n';
    expect(finds('not-shared', text)).toBe(true);
  });
});

describe('a summary', () => {
  it.each([
    ['The signing key was in the image for a week; nobody was harmed.', false],
    ['The signing key was in the image for a week, and there was no sign of use.', false],
    ['The signing key was in the image for a week, from 3 to 10 May.', true],
  ])('%s', (sentence, missing) => {
    expect(finds('missing-impact', `# 8 May\n\n## Summary\n\n${sentence}\n`)).toBe(missing);
  });
});

describe('the day of the incident', () => {
  it.each([
    ['---\ndate: 2026-03-17T14:02:00Z\n---\n\n# Outage\n', false],
    ['# Outage\n\n## Summary\n\nPayments failed on 26/Mar/2026.\n', false],
    ['# Outage\n\n## Summary\n\nPayments failed for 3 marked accounts.\n', true],
  ])('%j', (text, missing) => {
    expect(finds('missing-incident-date', text)).toBe(missing);
  });
});

describe('the order of sections', () => {
  const report = (names: string): string =>
    `# Outage\n\n${names
      .split(', ')
      .map(name => `## ${name}\n\nThe pump ran dry for an hour.\n\n`)
      .join('')}`;

  it.each([
    ['Summary, Root causes, Resolution, Detection, Action items, Lessons learned, Timeline', false],
    ['Summary, Contributing factors, Resolution, Impact, Timeline, What went well, Action items', false],
    ['Summary, Leadup, Impact, Detection, Response, Timeline, Lessons learned, Action items', false],
    ['Summary, Timeline, Root cause, Resolution, What went well, Action items', false],
    ['Summary, Leadup, Timeline, Root cause, Action items', false],
    ['Summary, Action items, Root causes, Resolution, Timeline', true],
    ['What went well, Summary, Timeline, Root cause', true],
    ['Summary, Resolution, Timeline', true],
  ])('%s', (names, found) => {
    expect(finds('section-order', report(names))).toBe(found);
  });

  it('counts the labels that a template opens with', () => {
    const labels = ['Summary', 'Root Causes', 'Resolution'].map(name => `**${name}:** The pump ran dry.\n\n`);
    const text = report('Action Items, Timeline');
    expect(finds('section-order', text)).toBe(true);
    expect(finds('section-order', text.replace('## ', `${labels.join('')}## `))).toBe(false);
  });

  it('is that of the configuration where it sets one', () => {
    const sections = DEFAULT_CONFIG.sections.filter(({ kind }) => kind !== 'successes');
    const { findings } = analyse(report('Summary, Root causes, Resolution, Action items, Timeline'), {
      config: { ...DEFAULT_CONFIG, sections },
    });
    expect(findings.some(({ rule }) => rule === 'section-order')).toBe(true);
  });
});

describe('a section that is missing', () => {
  const report = (timeline: string): string =>
    `# Gates stopped\n\n## Summary\n\nx\n\n## Timeline\n\n${timeline}\n\n## Root cause\n\nx\n\n## Action items\n\nx\n\n## What went well\n\nx\n`;

  it.each([
    ['is told', '### Detection (14:02)\n\nThe desk sees it.', true],
    ['is not where an entry bears its name', '### Resolution (15:10)\n\nThe vendor restarts it.', false],
    ['is told where an entry only says the word', '- 15:10 Resolution', true],
  ])('%s', (_, timeline, told) => {
    expect(finds('missing-section', report(timeline))).toBe(told);
  });
});

const ROWS = '<table>\n<tr><td>Alert on the age of the queue</td><td>Ada</td></tr>\n</table>';

describe('a section in HTML', () => {
  it.each([
    ['empty-section', ROWS, false],
    ['empty-section', '<details>\n<!-- Tell what will be done about it, and by whom -->\n</details>', true],
    ['empty-section', '<div>\n\n<br>\n\n</div>', true],
    ['no-actions', ROWS, false],
    ['no-actions', '<p>Somebody will look at the queue of the printers soon.</p>', true],
  ])('%s in %j: %s', (rule, body, found) => {
    expect(finds(rule, `# Outage\n\n## Action items\n\n${body}\n`)).toBe(found);
  });
});

describe('a date of two readings in the head', () => {
  it.each([
    ['and no other date', '- 14:05 down', true],
    ['and a date in the timeline that tells the order', '- 25/06/2026 14:05 down', false],
    ['and no timeline', '', false],
  ])('%s', (_, entries, found) => {
    expect(finds('ambiguous-date', `# Outage\n\nDate: 05/06/2026\n\n## Timeline\n\n${entries}\n`)).toBe(
      found,
    );
  });
});

describe('a status', () => {
  it.each([
    ...['finel', 'Finel.', 'in reveiw', 'darft', 'finaly', 'entwrf'].map(status => [status, true] as const),
    ...[
      'final',
      'finale',
      'Under review',
      'closed',
      'resolved',
      'complete',
      'final (v2)',
      'filed',
      'signal',
    ].map(status => [status, false] as const),
  ])('"%s" is misspelt: %s', (status, found) => {
    for (const text of [`---\nstatus: ${status}\n---\n\n# Outage\n`, `# Outage\n\n**Status:** ${status}\n`])
      expect(finds('unknown-status', text)).toBe(found);
  });

  it('is put right where it stands', () => {
    checkFix('unknown-status', '# A\r\n\r\n- Status: In Reveiw\r\n', '# A\r\n\r\n- Status: in-review\r\n');
  });
});

describe('a telephone number', () => {
  it.each([
    ['Call Mrs Klein back at +49 170 5551234 for details.', true],
    ['The customer (+33 6 12 34 56 78) waits for a refund.', true],
    ['Her mobile is +4917055512345.', true],
    ['The hotline for customers is +49 30 901820.', false],
    ['Call +1 (415) 555-0132, the mobile of the example.', false],
    ['The customer may call +1 800 555 0199 for free.', false],
    ['Customers made +12 500 000 000 requests.', false],
    ['Customers saw +1000 errors and ticket +2026031714.', false],
    ['At 2026-03-17T14:05:10+01:00 a customer called.', false],
    ['The number +49 170 5551234 stands in the log.', false],
  ])('%s', (sentence, found) => {
    expect(finds('sensitive-data', `# Outage\n\n## Impact\n\n${sentence}\n`)).toBe(found);
  });
});
