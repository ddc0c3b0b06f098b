import { afterEach, describe, expect, it, vi } from 'vitest';
import { foldersOf, globOfFile, globOfFolder } from '../../client/src/associations.js';
import { associate } from '../../client/src/commands/associate.js';
import type { CommandContext } from '../../client/src/commands/command.js';
import { editor, Uri } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));

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
    ['/home/me/docs', '**/home/me/docs/**/*.md'],
    ['docs/[old] what?', '**/docs/[[]old[]] what[?]/**/*.md'],
    ['notes.md', '**/notes.md/**/*.md'],
  ])('%j is taken by %s', (path, glob) => {
    expect(globOfFolder(path)).toBe(glob);
  });
});

describe('one file', () => {
  it.each([
    ['docs/a.md', '**/docs/a.md'],
    ['/home/me/a.md', '**/home/me/a.md'],
    ['notes.markdown', '**/notes.markdown'],
    ['docs/X.MD', '**/docs/X.MD'],
    ['docs/[old] what?/a.md', '**/docs/[[]old[]] what[?]/a.md'],
  ])('%j is taken by %s', (path, glob) => {
    expect(globOfFile(path)).toBe(glob);
  });
});

describe('Treat Files as Post-Mortems', () => {
  const FOLDER = '/home/me/shop';
  const files = (...paths: string[]): void => {
    editor.folders.push(FOLDER);
    editor.files.push(...paths.map(path => `${FOLDER}/${path}`));
  };
  /** The choices of the command for a file as `label: pattern`. */
  const choices = async (chosen: string | null): Promise<string[]> => {
    const uri = chosen === null ? undefined : Uri.parse(chosen);
    await associate.run({} as CommandContext, uri);
    return editor.offered.map(({ label, detail }) => `${label}: ${detail ?? ''}`);
  };
  afterEach(() => {
    editor.reset();
  });

  it.each([
    ['README.md', ['README.md'], '**/README.md'],
    ['README.md', ['README.md', 'lib/README.md'], '**/home/me/shop/README.md'],
    ['README.md', ['README.md', 'node_modules/a/README.md'], '**/home/me/shop/README.md'],
    ['docs/X.MD', ['docs/X.MD'], '**/docs/X.MD'],
    ['notes.markdown', ['notes.markdown'], '**/notes.markdown'],
  ])('takes %s alone where there are %j', async (file, all, glob) => {
    files(...all);
    expect((await choices(`file://${FOLDER}/${file}`))[0]).toBe(`${file}: ${glob}`);
  });

  it('takes a folder and not others of that name', async () => {
    files('docs/a.md', 'lib/docs/b.md');
    expect(await choices(null)).toEqual([
      'docs: **/home/me/shop/docs/**/*.md',
      'lib: **/lib/**/*.md',
      'lib/docs: **/lib/docs/**/*.md',
      'All of the workspace: **/*.md',
    ]);
  });

  it.each(['untitled:Untitled-1', 'file:///home/me/notes.md'])('does not offer %s', async chosen => {
    files('docs/a.md');
    expect(await choices(chosen)).toEqual(['docs: **/docs/**/*.md', 'All of the workspace: **/*.md']);
  });
});
