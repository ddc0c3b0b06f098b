import { expect, it } from 'vitest';
import { Edits } from '../../client/webview/edits.js';
import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';

const move = (entry: number, minutes: number): TimelineEdit => ({ kind: 'move', entry, minutes });
const add: TimelineEdit = { kind: 'add', entry: 0 };

it.each([
  ['one by one', [move(1, 1)], [move(1, 1)]],
  [
    'steps while the first is on its way as one',
    [move(1, 1), move(1, 1), move(1, 1)],
    [move(1, 1), move(1, 2)],
  ],
  ['nothing where the steps cancel out', [move(1, 1), move(1, 1), move(1, -1)], [move(1, 1)]],
  ['of different changes the last', [move(1, 1), move(2, 5), add], [move(1, 1), add]],
] as const)('sends %s', (_, asked, expected) => {
  const sent: TimelineEdit[] = [];
  const edits = new Edits(edit => sent.push(edit));
  for (const edit of asked) edits.ask(edit);
  expect(sent).toHaveLength(1);
  edits.answered();
  expect(sent).toEqual(expected);
});
