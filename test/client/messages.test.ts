import { describe, expect, it } from 'vitest';
import { parseFromPage } from '../../client/src/timeline/messages.js';

describe('a message from the page', () => {
  it.each([
    [{ type: 'ready' }, { type: 'ready' }],
    [{ type: 'undo' }, { type: 'undo' }],
    [{ type: 'redo', line: 1 }, { type: 'redo' }],
    [
      { type: 'reveal', line: 4 },
      { type: 'reveal', line: 4 },
    ],
    [{ type: 'reveal', line: -1 }, null],
    [{ type: 'reveal', line: 1.5 }, null],
    [{ type: 'reveal', line: '4' }, null],
    [{ type: 'reveal' }, null],
    [{ type: 'run', command: 'rm' }, null],
    [
      { type: 'edit', version: 3, edit: { kind: 'move', entry: 2, minutes: -5, more: 1 } },
      { type: 'edit', version: 3, edit: { kind: 'move', entry: 2, minutes: -5 } },
    ],
    [
      { type: 'edit', version: 3, edit: { kind: 'milestone', entry: 0, milestone: null } },
      { type: 'edit', version: 3, edit: { kind: 'milestone', entry: 0, milestone: null } },
    ],
    [{ type: 'edit', version: 3, edit: { kind: 'milestone', entry: 0, milestone: '__proto__' } }, null],
    [{ type: 'edit', version: 3, edit: { kind: 'move', entry: 2, minutes: 1e9 } }, null],
    [{ type: 'edit', version: '3', edit: { kind: 'add', entry: 2 } }, null],
    [{ type: 'edit', version: 3, edit: { kind: 'delete', entry: 2 } }, null],
    [
      { type: 'export', format: 'svg', theme: 'dark' },
      { type: 'export', format: 'svg', theme: 'dark', lanes: false },
    ],
    [{ type: 'export', format: '../x', theme: 'dark', lanes: true }, null],
    [{ type: 'export', format: 'svg', theme: 'red', lanes: true }, null],
    [
      { type: 'png', data: 'iVBORw0=' },
      { type: 'png', data: 'iVBORw0=' },
    ],
    [{ type: 'png', data: '<svg>' }, null],
    [{}, null],
    ['ready', null],
    [null, null],
  ])('%j is read as %j', (message, expected) => {
    expect(parseFromPage(message)).toEqual(expected);
  });
});
