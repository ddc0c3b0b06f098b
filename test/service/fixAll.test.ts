import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../server/src/service/finding.js';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { fixAll, safeEdits } from '../../server/src/service/fixAll.js';
import { analyse } from '../../server/src/service/index.js';
import { GUIDANCE } from '../../server/src/service/templates/guidance.js';

type Edit = readonly [start: number, end: number, newText: string];

function fix(kind: Fix['kind'], ...edits: Edit[]): Fix {
  return {
    title: '',
    kind,
    edits: edits.map(([start, end, newText]) => ({ span: { start, end }, newText })),
  };
}

function finding(fixes: readonly Fix[], suppressed: string | null = null): Finding {
  const span = { start: 0, end: 0 };
  return { rule: 'any', group: 'structure', severity: 'warning', message: '', span, fixes, suppressed };
}

const cases: Record<string, [findings: Finding[], applied: string]> = {
  'no findings': [[], ''],
  'suggestions are left alone': [[finding([fix('suggestion', [0, 1, 'a'])])], ''],
  'suppressed findings are left alone': [[finding([fix('safe', [0, 1, 'a'])], 'quoted')], ''],
  'only the first safe fix of a finding': [
    [finding([fix('suggestion', [0, 1, 'a']), fix('safe', [2, 3, 'b']), fix('safe', [4, 5, 'c'])])],
    'b',
  ],
  'in document order': [[finding([fix('safe', [4, 5, 'b'])]), finding([fix('safe', [0, 1, 'a'])])], 'ab'],
  'two insertions at one place, in the order of the findings': [
    [finding([fix('safe', [3, 3, 'a'])]), finding([fix('safe', [3, 3, 'b'])])],
    'ab',
  ],
  'a fix that overlaps an earlier one waits, with all its edits': [
    [finding([fix('safe', [0, 4, 'a'])]), finding([fix('safe', [8, 9, 'c'], [3, 5, 'b'])])],
    'a',
  ],
};

describe('safeEdits', () => {
  it.each(Object.entries(cases))('%s', (_name, [findings, applied]) => {
    const texts = safeEdits(findings).map(({ newText }) => newText);
    expect(texts.join('')).toBe(applied);
  });
});

describe('fixAll', () => {
  const TEXT =
    '---\nstatus: in-review\n---\n\n# Checkout was down on 2026-10-08\n\n## Summary\n\nIt was down.\n';

  it.each(['\n', '\r\n'])('inserts missing sections in their order (line end %j)', eol => {
    const fixed = fixAll(TEXT.replaceAll('\n', eol), { config: DEFAULT_CONFIG });
    const { report, findings } = analyse(fixed, { config: DEFAULT_CONFIG });
    const inserted = report.sections.map(({ kind }) => kind);
    expect(inserted).toEqual([
      'title',
      'summary',
      'timeline',
      'root-cause',
      'resolution',
      'actions',
      'successes',
    ]);
    expect(findings.filter(({ rule }) => rule === 'section-order')).toEqual([]);
  });

  it('leaves a blank line where guidance stood right below a paragraph', () => {
    const text = `---\nstatus: in-review\n---\n\n# Checkout was down\n\n## Impact\n\nIt was down.\n<!-- ${GUIDANCE.impact} -->\n---\n\nMore.\n`;
    expect(fixAll(text, { config: DEFAULT_CONFIG })).toContain('It was down.\n\n---\n');
  });
});
