import { describe, expect, it } from 'vitest';
import { foldersOf, globOf } from '../../client/src/associations.js';

const PATHS = [
  'README.md',
  'docs/guide.md',
  'docs/setup.md',
  'docs/incidents/2024/a.md',
  'docs/incidents/2025/b.md',
  'docs/incidents/2025/c.md',
  'notes/d.md',
];

describe('folders whose files may be post-mortems', () => {
  it('come with those that speak of incidents first, the workspace last', () => {
    expect(foldersOf(PATHS, null)).toEqual([
      { folder: 'docs/incidents', count: 3 },
      { folder: 'docs/incidents/2025', count: 2 },
      { folder: 'docs/incidents/2024', count: 1 },
      { folder: 'docs', count: 5 },
      { folder: 'notes', count: 1 },
      { folder: '', count: 7 },
    ]);
  });

  it('begin with the folder of the chosen file and those around it', () => {
    const [first, second, third] = foldersOf(PATHS, 'docs/incidents/2024/a.md');
    expect([first?.folder, second?.folder, third?.folder]).toEqual([
      'docs/incidents/2024',
      'docs/incidents',
      'docs',
    ]);
  });

  it('are none where there is no file', () => {
    expect(foldersOf([], null)).toEqual([]);
  });

  it.each([
    ['', '**/*.md'],
    ['docs/incidents', '**/docs/incidents/**/*.md'],
    ['docs/a.md', '**/docs/a.md'],
    ['docs/[old] what?/a.md', '**/docs/[[]old[]] what[?]/a.md'],
  ])('%j is taken by %s', (path, glob) => {
    expect(globOf(path)).toBe(glob);
  });
});
