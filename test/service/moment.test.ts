import { describe, expect, it } from 'vitest';
import { readMoment } from '../../server/src/service/moment.js';

/** A Thursday, 10:30 in Berlin. */
const READER = { now: Date.parse('2026-11-26T09:30:45Z'), timeZone: 'Europe/Berlin' };

/** What is typed → the start, the same on the reader's clock where it differs, and a note where it lies ahead. */
const MOMENTS: readonly (readonly [typed: string, read: string])[] = [
  ['2026-03-17 14:02', '2026-03-17T14:02'],
  ['2026-03-17T9:02', '2026-03-17T09:02'],
  ['  2024-02-29 00:00 ', '2024-02-29T00:00'],
  ['2026-03-17 14:02:59', '2026-03-17T14:02'],
  ['17 March 2026, 14:02', '2026-03-17T14:02'],
  ['March 17th 2026 2:02 pm', '2026-03-17T14:02'],
  ['17.03.2026 14:02', '2026-03-17T14:02'],
  ['25/11/2026 14:02', '2026-11-25T14:02'],
  ['11/25/2026 2:02pm', '2026-11-25T14:02'],
  ['yesterday 14:05', '2026-11-25T14:05'],
  ['Yesterday at 2:05 pm', '2026-11-25T14:05'],
  ['14:05 yesterday', '2026-11-25T14:05'],
  ['today at 9', '2026-11-26T09:00'],
  ['3 days ago at 14:05', '2026-11-23T14:05'],
  // The latest one that has passed.
  ['09:12', '2026-11-26T09:12'],
  ['23:40', '2026-11-25T23:40'],
  ['10pm', '2026-11-25T22:00'],
  ['noon', '2026-11-25T12:00'],
  ['midnight', '2026-11-26T00:00'],
  ['last Friday 10pm', '2026-11-20T22:00'],
  ['Friday 10pm', '2026-11-20T22:00'],
  ['on Monday at 9am', '2026-11-23T09:00'],
  ['Nov 3 2pm', '2026-11-03T14:00'],
  ['Dec 24 14:00', '2025-12-24T14:00'],
  ['Feb 29 14:02', '2024-02-29T14:02'],
  ['Feb 29 14:02 UTC', '2024-02-29T14:02Z 2024-02-29T15:02 UTC'],
  // Counted from now, whatever the clock of the report.
  ['now', '2026-11-26T09:30Z 2026-11-26T10:30'],
  ['20 minutes ago', '2026-11-26T09:10Z 2026-11-26T10:10'],
  ['2 hours ago', '2026-11-26T07:30Z 2026-11-26T08:30'],
  ['half an hour ago', '2026-11-26T09:00Z 2026-11-26T10:00'],
  ['an hour and a half ago', '2026-11-26T08:00Z 2026-11-26T09:00'],
  // A night is called by its evening: its early hours are on the day behind that.
  ['last night 1:30', '2026-11-26T01:30'],
  ['last night at 2', '2026-11-26T02:00'],
  ['1:30am last night', '2026-11-26T01:30'],
  ['last night 12:30', '2026-11-26T00:30'],
  ['last night at 10:30', '2026-11-25T22:30'],
  ['last night 11pm', '2026-11-25T23:00'],
  ['last night at 3 UTC', '2026-11-26T03:00Z 2026-11-26T04:00 UTC'],
  ['yesterday night 1:30', '2026-11-26T01:30'],
  ['Wednesday night 1:30', '2026-11-26T01:30'],
  ['Thursday night 1:30', '2026-11-20T01:30'],
  ['tonight 1:00', '2026-11-26T01:00'],
  ['tonight 23:00', '2026-11-26T23:00 ahead'],
  ['letzte Nacht 2:15', '2026-11-26T02:15'],
  ['heute Nacht 2:15', '2026-11-26T02:15'],
  ['heute Nacht 23:40', '2026-11-25T23:40'],
  ['gestern Nacht 1:30', '2026-11-26T01:30'],
  ['vorgestern Nacht 1:30', '2026-11-25T01:30'],
  // With a zone.
  ['yesterday 14:05 Europe/Berlin', '2026-11-25T13:05Z 2026-11-25T14:05 Europe/Berlin'],
  ['2026-03-17 14:02 UTC', '2026-03-17T14:02Z 2026-03-17T15:02 UTC'],
  ['2026-03-17T14:02:00+02:00', '2026-03-17T12:02Z 2026-03-17T13:02 +02:00'],
  ['2026-03-17 14:02 America/New_York', '2026-03-17T18:02Z 2026-03-17T19:02 America/New_York'],
  ['08:05 UTC', '2026-11-26T08:05Z 2026-11-26T09:05 UTC'],
  ['23:05 UTC', '2026-11-25T23:05Z 2026-11-26T00:05 UTC'],
  ['yesterday 2:05 pm CET', '2026-11-25T13:05Z 2026-11-25T14:05 CET'],
  // German.
  ['gestern 14:05', '2026-11-25T14:05'],
  ['gestern um 14 Uhr', '2026-11-25T14:00'],
  ['vorgestern 9 Uhr', '2026-11-24T09:00'],
  ['letzten Freitag 22:00', '2026-11-20T22:00'],
  ['vor 2 Stunden', '2026-11-26T07:30Z 2026-11-26T08:30'],
  ['jetzt', '2026-11-26T09:30Z 2026-11-26T10:30'],
  ['gestern früh 7:30', '2026-11-25T07:30'],
  ['heute früh um 7', '2026-11-26T07:00'],
  ['vor einer halben Stunde', '2026-11-26T09:00Z 2026-11-26T10:00'],
  ['vor einer Viertelstunde', '2026-11-26T09:15Z 2026-11-26T10:15'],
  ['vor anderthalb Stunden', '2026-11-26T08:00Z 2026-11-26T09:00'],
  ['vor 90 Min.', '2026-11-26T08:00Z 2026-11-26T09:00'],
  ['2026-12-01 14:02', '2026-12-01T14:02 ahead'],
];

function shown(text: string): string {
  const { moment, problem } = readMoment(text, READER);
  if (moment === null) return problem;
  const { start, zone, local, ahead } = moment;
  const parts = [start, local === start ? '' : local, zone ?? '', ahead ? 'ahead' : ''];
  return parts.filter(part => part !== '').join(' ');
}

describe('the start of an incident', () => {
  it.each(MOMENTS)('is read from %j', (typed, read) => {
    expect(shown(typed)).toBe(read);
  });

  it.each([
    ['', 'Tell when it started.'],
    ['2026-02-29 14:02', 'does not exist'],
    ['2026-13-01 14:02', 'does not exist'],
    ['2026-04-31 14:02', 'does not exist'],
    ['2026-03-17 14:60', 'does not exist'],
    ['Feb 30 14:02', 'does not exist'],
    ['2026-03-29 02:30 Europe/Berlin', 'never show 02:30'],
    ['2026-02-29 14:02 UTC', 'does not exist'],
    ['2026-03-17', 'no time of day'],
    ['yesterday', 'no time of day'],
    ['this morning', 'no time of day'],
    ['03/04/2026 14:02', 'Write the year first'],
    ['yesterday 14:05 or so I think', 'no date and time'],
    ['yesterday at 25:00', 'no date and time'],
    ['T+5m', 'no date and time'],
    ['soon', 'no date and time'],
    ['9'.repeat(100_000), 'no date and time'],
    ['1 '.repeat(39), 'no date and time'],
  ])('is not guessed from %j', (typed, why) => {
    const { moment, problem } = readMoment(typed, READER);
    expect(moment).toBeNull();
    expect(problem).toContain(why);
  });

  it.each([
    ['last night 1:30', '2026-11-26T01:30'],
    ['last night 2:30', '2026-11-25T02:30'],
    ['last night 23:00', '2026-11-25T23:00'],
    ['tonight 1:30', '2026-11-26T01:30'],
    ['tonight 23:00', '2026-11-25T23:00'],
  ])('is, within a night, the latest that has passed: %j', (typed, start) => {
    const atTwo = { ...READER, now: Date.parse('2026-11-26T01:00:00Z') };
    expect(readMoment(typed, atTwo).moment?.start).toBe(start);
  });

  it('does not depend on the clock of this machine', () => {
    const tokyo = { ...READER, timeZone: 'Asia/Tokyo' };
    expect(readMoment('yesterday 14:05', tokyo).moment?.start).toBe('2026-11-25T14:05');
    expect(readMoment('20 minutes ago', tokyo).moment?.local).toBe('2026-11-26T18:10');
  });
});
