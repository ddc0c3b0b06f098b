import { afterEach, expect, it, vi } from 'vitest';
import type { CommandContext } from '../../client/src/commands/command.js';
import { continueEntry } from '../../client/src/commands/continueEntry.js';
import { Position, Range, window } from './vscode.js';

vi.mock('vscode', () => import('./vscode.js'));

afterEach(() => {
  window.activeTextEditor = undefined;
});

/** The text after the key, the command and the server's answer, the cursor at its end; null where nothing was taken back. */
async function after(text: string, snippet: string | null): Promise<string | null> {
  const lines = text.split('\n');
  const line = lines.length - 1;
  const active = new Position(line, lines[line]?.length ?? 0);
  let left: string | null = null;
  const editor = {
    document: {
      ...{ languageId: 'postmortem', version: 1, uri: 'file:///a.postmortem.md' },
      lineAt: (at: number) => ({
        text: lines[at],
        range: { with: (start: Position) => new Range(start, active) },
      }),
    },
    selection: { active, isEmpty: true },
    selections: [{ active, isEmpty: true }],
    edit(write: (builder: { delete(range: Range): void }) => void) {
      write({ delete: ({ start }) => (left = [...lines.slice(0, start.line), ''].join('\n')) });
      return Promise.resolve(true);
    },
  };
  window.activeTextEditor = editor as unknown as typeof window.activeTextEditor;
  const context = {
    server: { continueEntry: () => Promise.resolve(snippet === null ? null : { snippet }) },
    continued: { wasLeftUntouched: () => false },
  };
  await continueEntry.run(context as unknown as CommandContext);
  return left;
}

it.each([
  ['- Fix it\n- \n', '', '- Fix it\n'],
  ['* a\n  * \n  ', '', '* a\n'],
  ['- Fix it\n', null, null],
  ['- \nFix it', null, null],
])('Enter that led to %j, answered by %j, leaves %j', async (text, snippet, left) => {
  expect(await after(text, snippet)).toBe(left);
});
