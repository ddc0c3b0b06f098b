import { describe, expect, it } from 'vitest';
import { applyFix } from '../../../server/src/service/index.js';
import { findingsOf } from '../../support/checks.js';

/** The text after the fix of the first finding whose title begins so; `no fix` where none is offered. */
function fixed(rule: string, title: string, text: string): string {
  const fix = findingsOf(rule, text)[0]?.fixes.find(offered => offered.title.startsWith(title));
  return fix === undefined ? 'no fix' : applyFix(text, fix);
}

const ACTIONS = '## Preventive Actions\n\n- Rotate the key.\n';

describe('moving a wish to the actions', () => {
  it.each([
    [
      'a paragraph',
      'The lag grew. We should have had an alert on lag. It reached 40 s.',
      'The lag grew. It reached 40 s.',
      'Add an alert on lag',
    ],
    [
      'a list item',
      '- One.\n- We should have had an alert on lag\n- Two.',
      '- One.\n- Two.',
      'Add an alert on lag',
    ],
    [
      'an item with more to say',
      '- We should have had an alert on lag. It reached 40 s.\n- Two.',
      '- It reached 40 s.\n- Two.',
      'Add an alert on lag',
    ],
    [
      'a cell',
      '| What | Note |\n| --- | --- |\n| lag | We should have had an alert on lag. |',
      '| What | Note |\n| --- | --- |\n| lag |  |',
      'Add an alert on lag',
    ],
    [
      'a sentence over two lines',
      'It failed. We should have rehearsed\nthe restore of one shard.',
      'It failed.',
      'Rehearse the restore of one shard',
    ],
  ])('from %s', (_name, before, after, item) => {
    const head = '# Outage\n\n## Lessons Learned\n\n';
    const text = fixed('counterfactual', 'Move the wish', `${head}${before}\n\n${ACTIONS}`);
    const tidy = (part: string): string =>
      part.replaceAll(/(?<=\S) +(?=\n|\S)/g, ' ').replaceAll('- \u0020', '- ');
    expect(tidy(text)).toBe(tidy(`${head}${after}\n\n${ACTIONS.trimEnd()}\n- [ ] ${item}\n`));
  });

  it.each([
    'We should have had an alert on lag, since it reached 40 s.',
    'We should have had an alert on lag; the graph shows 40 s.',
    'The on-call should have restarted it.',
  ])('is not offered where a fact would go: %s', sentence => {
    expect(
      fixed('counterfactual', 'Move the wish', `# Outage\n\n## Lessons Learned\n\n${sentence}\n\n${ACTIONS}`),
    ).toBe('no fix');
  });
});

describe('a role for a name', () => {
  it.each([
    ['in brackets', '- 10:04 Henrik (on-call engineer) joins'],
    ['before a colon', '- On-call engineer: Henrik'],
    ['behind a comma', 'With Henrik, the on-call engineer, and two others.'],
    ['in a table', '| Who | Role |\n| --- | --- |\n| Henrik | On-call engineer |'],
  ])('that the report tells %s', (_name, told) => {
    const text = (who: string): string =>
      `# Outage\n\n## Timeline\n\n${told}\n\n## Root Cause\n\n${who} deleted the volume.\n`;
    expect(fixed('named-person', 'Write', text('Henrik'))).toBe(text('The on-call engineer'));
  });

  it.each([
    ['the report does not say', 'Henrik deleted the volume.'],
    [
      'the name owns something',
      "- 10:04 Henrik (on-call engineer) joins\n\nHenrik's script broke the volume.",
    ],
  ])('is not offered where %s', (_name, body) => {
    expect(fixed('named-person', 'Write', `# Outage\n\n## Root Cause\n\n${body}\n`)).toBe('no fix');
  });
});

describe('a question to answer', () => {
  it.each([
    ['a paragraph', 'It fell over. Human error.', /^<!-- .* -->\nIt fell over\. Human error\.$/],
    ['a list item', '- One.\n- Human error.\n- Two.', /^- One\.\n- Human error\. <!-- .* -->\n- Two\.$/],
    [
      'a cell',
      '| Cause | Cost |\n| --- | --- |\n| Human error. | 4 h |',
      /^\| Cause \| Cost \|\n\| --- \| --- \|\n\| Human error\. <!-- [^|]* --> \| 4 h \|$/,
    ],
  ])('stands by %s and takes nothing away', (_name, body, expected) => {
    const head = '# Outage\n\n## Root Cause\n\n';
    const text = fixed('human-error', 'Ask:', `${head}${body}`);
    expect(text.slice(0, head.length)).toBe(head);
    expect(text.slice(head.length)).toMatch(expected);
  });
});
