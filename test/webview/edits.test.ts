import { expect, it } from 'vitest';
import { Edits } from '../../client/webview/edits.js';
import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';

const move = (entry: number, minutes: number): TimelineEdit => ({ kind: 'move', entry, minutes });
const add = (entry: number): TimelineEdit => ({ kind: 'add', entry });
const mark = (entry: number): TimelineEdit => ({ kind: 'milestone', entry, milestone: 'resolved' });

it.each([
  ['one by one', [move(1, 1)], [move(1, 1)]],
  [
    'steps while the first is on its way as one',
    [move(1, 1), move(1, 1), move(1, 1)],
    [move(1, 1), move(1, 2)],
  ],
  ['nothing where the steps cancel out', [move(1, 1), move(1, 1), move(1, -1)], [move(1, 1)]],
  [
    'different changes in the order asked for',
    [mark(1), move(2, 5), move(3, 1), mark(2)],
    [mark(1), move(2, 5), move(3, 1), mark(2)],
  ],
  [
    'what comes behind a new entry to the entry that was meant',
    [add(1), move(1, 1), move(2, 1)],
    [add(1), move(1, 1), move(3, 1)],
  ],
] as const)('sends %s', (_, asked, expected) => {
  const sent: TimelineEdit[] = [];
  const edits = new Edits(edit => sent.push(edit));
  for (const edit of asked) edits.ask(edit);
  for (let seen = 0; seen < sent.length;) {
    seen = sent.length;
    expect(sent).toEqual(expected.slice(0, seen));
    edits.answered(sent.at(-1)?.kind === 'add');
  }
  expect(sent).toEqual(expected);
});

it('sends nothing of what waited when the report is gone', () => {
  const sent: TimelineEdit[] = [];
  const edits = new Edits(edit => sent.push(edit));
  for (const edit of [mark(1), mark(2)]) edits.ask(edit);
  edits.forget();
  edits.answered(false);
  edits.ask(mark(3));
  expect(sent).toEqual([mark(1), mark(3)]);
});
