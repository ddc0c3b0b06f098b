import { describe, expect, it } from 'vitest';
import type { Finding, Fix } from '../../server/src/service/finding.js';
import { safeEdits } from '../../server/src/service/fixAll.js';

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
