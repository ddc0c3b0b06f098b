import { nearestTo } from '../halving.js';
import { plain, type Message } from '../message.js';
import { todayOf } from '../today.js';
import { addDays } from '../wallClock.js';
import type { Asked, Choice } from './completion.js';

const WEEKDAYS = [
  plain('Sunday'),
  plain('Monday'),
  plain('Tuesday'),
  plain('Wednesday'),
  plain('Thursday'),
  plain('Friday'),
  plain('Saturday'),
];

/** How far ahead actions are usually due. */
const AHEAD: readonly (readonly [Message, number])[] = [
  [plain('in one week'), 7],
  [plain('in two weeks'), 14],
  [plain('in four weeks'), 28],
  [plain('in three months'), 91],
];

/** Due dates: in some weeks, shown as dates, and those of other actions. `write` makes the text of a date. */
export function dueChoices(asked: Asked, write: (date: string) => string = date => date): Choice[] {
  const today = todayOf(asked.reader);
  const { tell } = asked;
  const ahead = AHEAD.map(([when, days]): Choice => {
    const date = addDays(today, days);
    const words = tell(when);
    const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
    return {
      label: date,
      kind: 'date',
      detail: weekday === undefined ? words : `${words}, ${tell(weekday)}`,
      text: write(date),
      filter: `${write(date)} ${words}`,
    };
  });
  const known = new Set(ahead.map(choice => choice.label));
  const others = nearestTo(asked.analysis.report.actions, asked.place.offset, 100)
    .flatMap(({ due }) => due ?? [])
    .filter(due => /^\d{4}-\d{2}-\d{2}$/.test(due) && due >= today && !known.has(due));
  return [
    ...ahead,
    ...[...new Set(others)].sort().map((date): Choice => ({
      label: date,
      kind: 'date',
      detail: tell(plain('as another action')),
      text: write(date),
      filter: write(date),
    })),
  ];
}
