import { describe, expect, it } from 'vitest';
import { parseFromPage } from '../../client/src/timeline/messages.js';

describe('a message from the page', () => {
  it.each([
    [{ type: 'ready' }, { type: 'ready' }],
    [
      { type: 'reveal', line: 4 },
      { type: 'reveal', line: 4 },
    ],
    [{ type: 'reveal', line: -1 }, null],
    [{ type: 'reveal', line: 1.5 }, null],
    [{ type: 'reveal', line: '4' }, null],
    [{ type: 'reveal' }, null],
    [{ type: 'run', command: 'rm' }, null],
    [{}, null],
    ['ready', null],
    [null, null],
  ])('%j is read as %j', (message, expected) => {
    expect(parseFromPage(message)).toEqual(expected);
  });
});
