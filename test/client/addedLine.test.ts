import { expect, it } from 'vitest';
import { addedLine } from '../../client/src/timeline/addedLine.js';

it.each([
  ['\n- 14:05 x', 8],
  ['\n\n### 14:05 x', 9],
  ['\r\n\r\n14:05 x\r\n-----', 9],
])('an entry added by %j behind line 7 stands on line %i', (newText, line) => {
  const at = { line: 7, character: 12 };
  expect(addedLine({ range: { start: at, end: at }, newText })).toBe(line);
});
