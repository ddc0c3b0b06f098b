import { expect, it } from 'vitest';
import { todayOf } from '../../server/src/service/today.js';

it.each([
  ['UTC', '2026-03-17'],
  ['Europe/Berlin', '2026-03-18'],
  ['America/New_York', '2026-03-17'],
  ['Pacific/Kiritimati', '2026-03-18'],
  ['Etc/GMT-1', '2026-03-18'],
  ['+01:00', '2026-03-18'],
  ['Mars/Base', '2026-03-17'],
])('at 23:30 UTC on 17 March it is, in %s, %s', (timeZone, day) => {
  expect(todayOf({ now: Date.UTC(2026, 2, 17, 23, 30), timeZone })).toBe(day);
});
