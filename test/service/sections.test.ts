import { expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { findingsOf } from '../support/checks.js';
import { kindOf } from '../../server/src/service/sections/kindOf.js';

it('takes a word that may name a step for a heading only', () => {
  const kinds = (text: string) => read(text).sections.map(section => section.kind);
  expect(kinds('# Outage\n\n## Rollback\n\nWe went back.\n')).toEqual(['title', 'resolution']);
  expect(kinds('# Outage\n\n## Notes\n\n- **Rollback**: we went back.\n')).toEqual(['title', 'other']);
});

it('takes a label in a list for actions only where its name is known', () => {
  const kinds = (label: string) =>
    read(`# Outage\n\n## Notes\n\n- **${label}** Add a second probe.\n`).sections.map(({ kind }) => kind);
  expect(kinds('Next steps:')).toEqual(['title', 'other', 'actions']);
  expect(kinds('How can we improve the rota?')).toEqual(['title', 'other']);
});

it('finds what went well in a column of a table of lessons', () => {
  const table = (title: string) =>
    read(
      `# Outage\n\n## Lessons\n\n| ${title} | What went badly |\n| - | - |\n| The standby took over | The page came late |\n`,
    ).sections.map(({ kind, state }) => `${kind} ${state}`);
  expect(table('What went well')).toEqual(['title complete', 'lessons complete', 'successes complete']);
  expect(table('What went well that day, more or less')).toEqual(['title complete', 'lessons complete']);
});

it('takes numbered names above a line of dashes for the headings that they are meant as', () => {
  const { sections, actions } = read(
    'Outage\n======\n\n1. Impact\n---------\n\nNobody could pay.\n\n2. Preventive Actions\n---------------------\n\n1. Alert on size (owner: SRE)\n2. Test it (owner: SRE)\n\n3. What went well\n-----------------\n\n- The page came at once.\n',
  );
  expect(sections.map(({ kind }) => kind)).toEqual(['title', 'impact', 'actions', 'successes']);
  expect(actions.map(({ text }) => text)).toEqual(['Alert on size (owner: SRE)', 'Test it (owner: SRE)']);
  const contents = '1. Summary\n2. Impact\n3. Timeline';
  expect(read(`# Outage\n\n${contents}\n\n---\n`).sections.map(({ kind }) => kind)).toEqual(['title']);
});

it.each([
  'Retro: kiosks did not start',
  'What happened to search on Tuesday',
  '2026-03-17 Search was down',
  '17 March 2026: search was down',
  '2026-03-17 14:05 search was down',
  '2026-03-17',
])('"%s" is a title', title => {
  const { sections } = readReport(`# ${title}\n\n## Impact\n\nEverybody waited.\n`, DEFAULT_CONFIG).report;
  expect(sections.map(section => section.kind)).toEqual(['title', 'impact']);
});

it.each([
  ...['Attendees', 'Why is this release different?', 'What you can do', 'How can you support this work?'],
  ...[
    'Acknowledgements',
    'Appendix',
    'Call recording',
    'Glossary',
    'Service owners',
    'Time to repair',
    'Links',
  ],
  'Because the heading goes on and on it is a sentence that speaks of a timeline and of an impact somewhere',
])('"%s" opens none', name => {
  expect(kindOf(name)).toBeNull();
});

const read = (text: string) => readReport(text, DEFAULT_CONFIG).report;

/** A body and the kind of the section "Context" that holds it. */
it.each([
  [
    'entries with a time make a timeline',
    '- 09:12 Pages stop loading\n- 09:20 Pager\n- 09:44 Rollback',
    'timeline',
  ],
  ['a table of them too', '| When | What |\n| --- | --- |\n| 09:12 | Down |\n| 09:20 | Pager |', 'timeline'],
  [
    'prose stays what the name says',
    'The pool was small because the default was never raised.',
    'root-cause',
  ],
  ['a list of other things as well', '- The pool holds 10\n- The job takes 12', 'root-cause'],
])('%s', (_, body, kind) => {
  const { sections } = read(`# Outage\n\n## Context\n\n${body}\n`);
  expect(sections.find(section => section.heading === 'Context')?.kind).toBe(kind);
});

/** A body and the kind of the section "Remediation" that holds it. */
it.each([
  ['what was done', '- Rolled back the release\n- Raised the limit', 'resolution'],
  ['what is to be done', '- Raise the limit\n- Add an alert on the queue', 'actions'],
  [
    'who does it by when',
    '- Higher limit (owner: Ana, due: 2026-04-01)\n- Alert (owner: Ben, due: 2 May)',
    'actions',
  ],
  ['the same as a table', '| What | Owner | Due |\n| - | - | - |\n| Higher limit | Ana | 2 May |', 'actions'],
  ['both, in prose', 'The release was rolled back. We will raise the limit.', 'actions'],
])('"Remediation" that tells %s', (_, body, kind) => {
  const { sections } = read(`# Outage\n\n## Remediation\n\n${body}\n`);
  expect(sections.find(section => section.heading === 'Remediation')?.kind).toBe(kind);
});

it('takes days as headings for a timeline', () => {
  const { sections } = read('# Outage\n\n## May 12\n\n### 20:15\n\nDown.\n\n## 13 May\n\n### 08:00\n\nUp.\n');
  expect(sections.map(({ heading, kind }) => `${heading}: ${kind}`)).toEqual([
    'Outage: title',
    'May 12: timeline',
    '13 May: timeline',
  ]);
});

it('takes the updates of a status page, with a heading each, for one timeline', () => {
  const { sections } = read(
    '# Outage\n\n## Root cause\n\nA full disk.\n\n## Resolved\n\nAll is well.\n\nPosted Mar 17, 2026 - 15:05 UTC\n\n## Investigating\n\nBuilds wait.\n\nPosted Mar 17, 2026 - 14:05 UTC\n\n## Lessons\n\nNone.\n',
  );
  expect(sections.map(section => section.kind)).toEqual(['title', 'root-cause', 'timeline', 'lessons']);
});

it('reads a plain line as a label only where its words are a name', () => {
  const { sections } = read('# Outage\n\nRoot cause\n\nA full disk.\n\nWhy it failed we do not know yet\n');
  expect(sections.map(section => section.kind)).toEqual(['title', 'root-cause']);
});

it('takes what its text is for the kind of a section whose name tells none', () => {
  const kinds = (text: string) => read(text).sections.map(({ heading, kind }) => `${heading}: ${kind}`);
  const tasks = '- [x] Raise the limit (Ana)\n- [ ] Add an alert (Ben)\n- [ ] Test the limit (Cleo)\n';
  expect(kinds(`# Outage\n\n## Agreed on Friday\n\n${tasks}`)).toEqual([
    'Outage: title',
    'Agreed on Friday: actions',
  ]);
  expect(kinds(`# Outage\n\n## Review checklist\n\n${tasks}`)).toEqual([
    'Outage: title',
    'Review checklist: other',
  ]);
  const assigned = '- Raise the limit (owner: Ana, due: 2 Feb)\n- Alert (owner: Ben, due: 3 Feb)\n';
  expect(kinds(`# Outage\n\n## From the call\n\n${assigned}`)).toEqual([
    'Outage: title',
    'From the call: actions',
  ]);
  const table =
    '| Ref | Work | Assignee | Deadline |\n| - | - | - | - |\n| A-1 | Raise the limit | Ana | 2 Feb |\n';
  expect(kinds(`# Outage\n\n## What is agreed\n\n${table}`)).toEqual([
    'Outage: title',
    'What is agreed: actions',
  ]);
  expect(kinds('# Outage\n\n## The night\n\n### 20:15\n\nDown.\n\n### 20:40\n\nUp.\n')).toEqual([
    'Outage: title',
    'The night: other',
    '20:15: timeline',
  ]);
});

it('takes a known name in bold before its text for a label, with a full stop as well', () => {
  const { sections } = read(
    '# Outage\n\n## Analysis\n\n**Direct cause.** A full disk.\n\n**All good.** So far.\n',
  );
  expect(sections.map(({ heading, kind }) => `${heading}: ${kind}`).slice(2)).toEqual([
    'Direct cause: root-cause',
  ]);
});

it('takes a name in capitals above its lines for a label', () => {
  const { sections } = read('# Outage\n\nTIMELINE\n14:05 down\n14:20 up\n');
  expect(sections.map(section => section.kind)).toEqual(['title', 'timeline']);
});

it.each([
  [
    'above its text, without a blank line',
    'Summary\nPrices were wrong.\n\nRoot cause\n\nA cache.',
    'summary root-cause',
  ],
  ['in a sentence that was wrapped', 'Summary\nand impact stand in the other document.', ''],
  ['in a section with a name', '## Timeline\n\nDetection\n14:05 the alert fires', 'timeline'],
  [
    'with a number, each a list of its own',
    '1. Executive Summary\n\nPrices were wrong.\n\n2. Impact\n\nNobody could pay.',
    'summary impact',
  ],
  [
    'with a number, all in one list',
    '1. Summary\nPrices were wrong.\n\n2. Impact\nNobody could pay.',
    'summary impact',
  ],
  [
    'behind a numbered list',
    '1. Summary\n\nPrices.\n\n2. Actions\n\n- Alert on it\n\n3. Timeline\n\n14:05 down',
    'summary actions timeline',
  ],
  ['in a table of contents', '1. Summary\n2. Impact\n3. Timeline\n\nThe text follows.', ''],
  ['with the only number', '1. Impact\n\nNobody could pay.', ''],
  [
    'as numbered points of a section',
    '## Lessons learned\n\n1. Detection\n   It took long.\n2. Impact\n   It was wide.',
    'lessons',
  ],
])('a plain name %s', (_, text, kinds) => {
  const { sections } = read(`# Outage\n\n${text}\n`);
  expect(
    sections
      .slice(1)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
});

it('takes no numbered name for an action', () => {
  const { actions } = read(
    '# Outage\n\n1. Summary\n\nDown.\n\n2. Action items\n\n- Alert on size\n\n3. Lessons learned\n\nNone.\n',
  );
  expect(actions.map(({ text }) => text)).toEqual(['Alert on size']);
});

it('takes the name on a fold for a label', () => {
  const fold = (name: string) =>
    read(
      `# Outage\n\n## Impact\n\nAll.\n\n<details>\n<summary>${name}</summary>\n\n- 14:05 down\n\n</details>\n`,
    ).sections;
  expect(
    fold('<b>Timeline (UTC)</b>')
      .map(({ heading, kind }) => `${heading}: ${kind}`)
      .slice(2),
  ).toEqual(['Timeline (UTC): timeline']);
  for (const name of ['Logs', 'Show me', '<script>', '']) expect(fold(name)).toHaveLength(2);
});

it.each([
  [
    'a row',
    '| Date | 2026-03-17 |\n| - | - |\n| Root causes | The pool is as small as the default of 2019 was. |',
    false,
  ],
  ['a line', 'Date: 2026-03-17\nRoot cause: The pool is as small as the default of 2019 was.', false],
  ['an item', '- Root cause: The pool is as small as the default of 2019 was.', false],
  ['a value', 'Date: 2026-03-17\nRoot cause: a full disk', true],
])('a section that %s tells is not missing', (_, head, missing) => {
  const found = findingsOf('missing-section', `# Outage\n\n${head}\n\n## Timeline\n\n- 14:05 down\n`);
  expect(found.some(({ message }) => message.includes('Root Cause'))).toBe(missing);
});
