import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { StampTime } from '../../server/src/service/timeline/clockTimes.js';
import type { StampDate } from '../../server/src/service/timeline/dates.js';
import { readStamp, timeIn, type Stamp } from '../../server/src/service/timeline/stamp.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** `????` stands for a year that is not written, `?` behind a date for one that can be read as two days. */
function dateText({ year, month, day, order }: StampDate): string {
  return `${year ?? '????'}-${two(month)}-${two(day)}${order === 'ambiguous' ? '?' : ''}`;
}

function timeText({ hour, minute, second, precision }: StampTime): string {
  if (precision === 'hour') return `${two(hour)}h`;
  return `${two(hour)}:${two(minute)}${precision === 'second' ? `:${two(second)}` : ''}`;
}

/** All that a stamp says, in one line, with the text behind it. */
function told(stamp: Stamp | null, text: string): string {
  if (stamp === null) return 'none';
  const { date, day, time, until, untilDate, zone, relativeMinutes, approximate, invalid, end } = stamp;
  const parts = [
    approximate ? '~' : '',
    date === null ? '' : dateText(date),
    day === null ? '' : 'weekday' in day ? `weekday ${day.weekday}` : `day +${day.after}`,
    time === null ? '' : timeText(time),
    until === null ? '' : `to ${untilDate === null ? '' : `${dateText(untilDate)} `}${timeText(until)}`,
    relativeMinutes === null ? '' : `T${relativeMinutes < 0 ? '' : '+'}${relativeMinutes}`,
    zone ?? '',
    invalid === null ? '' : `invalid ${invalid}`,
  ];
  return `${parts.filter(part => part !== '').join(' ')} |${text.slice(end)}`;
}

const SHAPES: readonly (readonly [written: string, means: string])[] = [
  // Times of day
  ['14:05 paged', '14:05 | paged'],
  ['9:05: paged', '09:05 |: paged'],
  ['14:05:07 paged', '14:05:07 | paged'],
  ['14:05:07.123 paged', '14:05:07 | paged'],
  ['[14:05] paged', '14:05 |] paged'],
  ['(14:05 UTC) paged', '14:05 UTC |) paged'],
  ['14:05 (UTC) paged', '14:05 UTC | paged'],
  ['14:05) paged', '14:05 |) paged'],
  ['**14:05** paged', '14:05 |** paged'],
  ['🔥 **14:05** paged', '14:05 |** paged'],
  ['🧑‍🚒 🏴 ⚠️ 14:05 paged', '14:05 | paged'],
  ['→ 14:05 paged', '14:05 | paged'],
  ['➜ at 14:05 paged', '14:05 | paged'],
  ['→ 3 nodes', 'none'],
  ['#1 14:05 paged', '14:05 | paged'],
  ['#12: 14:05 UTC paged', '14:05 UTC | paged'],
  ['#1 3 nodes', 'none'],
  ['UTC 14:05 paged', '14:05 UTC | paged'],
  ['GMT 2026-03-17 14:05 paged', '2026-03-17 14:05 GMT | paged'],
  ['UTC 3 nodes', 'none'],
  ['met 14:05 later', 'none'],
  ['2:05 PM paged', '14:05 | paged'],
  ['2:05pm paged', '14:05 | paged'],
  ['2.05 p.m. paged', '14:05 | paged'],
  ['1:06 p. m. alarma', '13:06 | alarma'],
  ['9:12\u00a0a.\u00a0m. alarma', '09:12 | alarma'],
  ['12:05 a. m. UTC alarma', '00:05 UTC | alarma'],
  ['4 p. m. alarma', '16h | alarma'],
  ['9.30–10.15 p. m. alarma', '21:30 to 22:15 | alarma'],
  ['12:05 AM paged', '00:05 | paged'],
  ['12:05 PM paged', '12:05 | paged'],
  ['9:06a paged', '09:06 | paged'],
  ['12:28p paged', '12:28 | paged'],
  ['4pm paged', '16h | paged'],
  ['14h05 alerte', '14:05 | alerte'],
  ['11 Nov, 1545 — fitted', '????-11-11 15:45 | — fitted'],
  ['14 h 05 alerte', '14:05 | alerte'],
  ['2 h 30 min of downtime', 'none'],
  ['9.30–10.15pm restarting', '21:30 to 22:15 | restarting'],
  ['11:50–12:20pm restarting', '11:50 to 12:20 | restarting'],
  ['12.05–12.20am restarting', '00:05 to 00:20 | restarting'],
  ['1.17–1.19 released', 'none'],
  ['just after 3.30am paged', '~ 03:30 | paged'],
  ['14.05 Uhr Alarm', '14:05 | Alarm'],
  ['14 Uhr Alarm', '14h | Alarm'],
  ['14:05 Uhr Alarm', '14:05 | Alarm'],
  ['14:05 am Standort Berlin fällt die Leitung aus', '14:05 | am Standort Berlin fällt die Leitung aus'],
  ['00:25 am Standort Berlin', '00:25 | am Standort Berlin'],
  ['12:05 am Knoten 3 ist die Platte voll', '12:05 | am Knoten 3 ist die Platte voll'],
  ['3 am Knoten 7 hängende Jobs beendet', 'none'],
  ['12:05 am disk full on node 3', '00:05 | disk full on node 3'],
  ['24:00 over', '24:00 | over'],
  ['1405 UTC paged', '14:05 UTC | paged'],
  ['1405 hrs paged', '14:05 | paged'],
  ['14時05分 検知', '14:05 | 検知'],
  // Dates
  ['2026-03-17 14:05 paged', '2026-03-17 14:05 | paged'],
  ['2026/03/17 14:05', '2026-03-17 14:05 |'],
  ['2026-3-7 14:05', '2026-03-07 14:05 |'],
  ['2026-03-17 - 14:05 - paged', '2026-03-17 14:05 | - paged'],
  ['2026-03-17, 03:26pm: seen', '2026-03-17 15:26 |: seen'],
  ['2026-03-17 1625: an e-mail', '2026-03-17 16:25 |: an e-mail'],
  ['2026-03-17 14.05 paged', '2026-03-17 14:05 | paged'],
  ['2026-03-17', '2026-03-17 |'],
  ['2026-03-17 Tuesday', '2026-03-17 | Tuesday'],
  ['2026-03-17 (Tue) 14:05 UTC — paged', '2026-03-17 14:05 UTC | — paged'],
  ['2026-03-17 Tue 14:05 UTC paged', '2026-03-17 14:05 UTC | paged'],
  ['2026-03-17, Tuesday, 14:05 paged', '2026-03-17 14:05 | paged'],
  ['17.03.2026 (Di.) um 14:05 Uhr Alarm', '2026-03-17 14:05 | Alarm'],
  ['2026-03-17 Tuesday: 3 nodes fail', '2026-03-17 | Tuesday: 3 nodes fail'],
  ['17 marzo 2026, ore 9:12 allarme', '2026-03-17 09:12 | allarme'],
  ['17 marzo 2026 alle ore 9:12 allarme', '2026-03-17 09:12 | allarme'],
  ['2026-03-17: published', '2026-03-17 |: published'],
  ['17.03. um 14:05 Uhr Alarm', '????-03-17 14:05 | Alarm'],
  ['am 17.03. gegen 14 Uhr Alarm', '~ ????-03-17 14h | Alarm'],
  ['17.03 14:05 Alarm', '????-03-17 14:05 | Alarm'],
  ['17.03 – 18:10 Wartung', 'none'],
  ['17.03 deployed', 'none'],
  ['1.17 14:05 released', 'none'],
  ['3/17 at 14:05 paged', '????-03-17 14:05 | paged'],
  ['**17.03.**', '????-03-17 |**'],
  ['17.03.26:', '2026-03-17 |:'],
  ['3/17/26', '2026-03-17 |'],
  ['1.12.26 is deployed', 'none'],
  ['1/2', 'none'],
  ['2026-03-17 between 02:00 and 02.30 PM deployed', '2026-03-17 14:00 to 14:30 | deployed'],
  ['17 March from 14:05 to 14:20 rolled back', '????-03-17 14:05 to 14:20 | rolled back'],
  ['{{ 14:05 }}', '14:05 | }}'],
  ['{{ time }}', 'none'],
  ['March 17 14:05', '????-03-17 14:05 |'],
  ['March 17, 2026, 2:05 PM', '2026-03-17 14:05 |'],
  ['Mar 17 2026 14:05', '2026-03-17 14:05 |'],
  ['17 March 2026 at 14:05', '2026-03-17 14:05 |'],
  ['17-Mar-2026 14:05 paged', '2026-03-17 14:05 | paged'],
  ['7-März-2026', '2026-03-07 |'],
  ['3-May be late', 'none'],
  ['17/Mar/2026 14:05 ticket moved', '2026-03-17 14:05 | ticket moved'],
  ['17/Mar/26 2:05 PM ticket moved', '2026-03-17 14:05 | ticket moved'],
  ['17.Mar.2026 14:05 Alarm', '2026-03-17 14:05 | Alarm'],
  ['17-Mar-26 14:05 paged', '2026-03-17 14:05 | paged'],
  ['17-Dez-26: Alarm', '2026-12-17 |: Alarm'],
  ['17Mar2026 14:05 paged', '2026-03-17 14:05 | paged'],
  ['17MAR26 1405Z paged', '2026-03-17 14:05 Z | paged'],
  ['17 Mar 26 14:05 paged', '2026-03-17 14:05 | paged'],
  ['17 Mar 14:05 paged', '????-03-17 14:05 | paged'],
  ['17/Mar/2026:14 nodes', '2026-03-17 |:14 nodes'],
  ['30/Feb/2026 14:05 paged', '14:05 invalid day | paged'],
  ['17th of March 14:05', '????-03-17 14:05 |'],
  ['On the 1st of May 14:49 mail', '????-05-01 14:49 | mail'],
  ['Di 17.03. 14:05 — Alarm', '????-03-17 14:05 | — Alarm'],
  ['Di., 17.03.2026 14:05 Alarm', '2026-03-17 14:05 | Alarm'],
  ['Di, 17.03.: Alarm', '????-03-17 |: Alarm'],
  ['Dienstag 17.03.', '????-03-17 |'],
  ['Di 17.03', 'weekday 2 17:03 |'],
  ['Tue, 17 Mar 2026 14:05', '2026-03-17 14:05 |'],
  ['Tuesday March 17 14:05', '????-03-17 14:05 |'],
  ['[03-17 14:05] drained', '????-03-17 14:05 |] drained'],
  ['Later on September 5th, mail', '????-09-05 |, mail'],
  ['17. März 2026, 14:05 Uhr: Alarm', '2026-03-17 14:05 |: Alarm'],
  ['17 mars 2026 à 14h05', '2026-03-17 14:05 |'],
  ['17 de marzo de 2026 14:05', '2026-03-17 14:05 |'],
  ['17 de março de 2026 14:05', '2026-03-17 14:05 |'],
  ['2026年3月17日 14:05', '2026-03-17 14:05 |'],
  ['17.03.2026 14:05', '2026-03-17 14:05 |'],
  ['17/03/2026 14:05', '2026-03-17 14:05 |'],
  ['03/17/2026 14:05', '2026-03-17 14:05 |'],
  ['03/04/2026 14:05', '2026-04-03? 14:05 |'],
  ['04/04/2026 14:05', '2026-04-04 14:05 |'],
  ['03/04 14:05 paged', '????-04-03? 14:05 | paged'],
  // Days without a date
  ['Mon 02:00 paged', 'weekday 1 02:00 | paged'],
  ['Thurs. 9:05 pm: paged', 'weekday 4 21:05 |: paged'],
  ['On Friday at around 15:10 UTC, paged', '~ weekday 5 15:10 UTC |, paged'],
  ['Sunday, 0347 - paged', 'weekday 7 03:47 | - paged'],
  ['So 14.05 Uhr Alarm', 'weekday 7 14:05 | Alarm'],
  ['am Mittwoch, 14:05 Uhr Alarm', 'weekday 3 14:05 | Alarm'],
  ['lundi 10h05 – alerte', 'weekday 1 10:05 | – alerte'],
  ['Miércoles 10:05 – alarma', 'weekday 3 10:05 | – alarma'],
  ['sexta-feira 10:05 – alarme', 'weekday 5 10:05 | – alarme'],
  ['Next day 11:00 fixed', 'day +1 11:00 | fixed'],
  ['the following morning, 08:30: fixed', 'day +1 08:30 |: fixed'],
  ['Tags darauf, 23:00 behoben', 'day +1 23:00 | behoben'],
  ['Monday was a holiday', 'none'],
  ['Monday\n9.00am paged', 'none'],
  ['Monitoring 14:05', 'none'],
  ['Sat-nav 14:05', 'none'],
  // The date behind the time
  ['17:40 on November 18th, a pull request', '????-11-18 17:40 |, a pull request'],
  ['22:30 UTC (Oct 29) - reported', '????-10-29 22:30 UTC | - reported'],
  // Zones
  ['14:05 UTC paged', '14:05 UTC | paged'],
  ['14:05Z paged', '14:05 Z | paged'],
  ['14:05 (UTC) paged', '14:05 UTC | paged'],
  ['14:05 utc paged', '14:05 utc | paged'],
  ['14:05 UTC+2 paged', '14:05 UTC+2 | paged'],
  ['14:05 +0530 paged', '14:05 +0530 | paged'],
  ['14:05 Europe/Berlin paged', '14:05 Europe/Berlin | paged'],
  ['7:09 AM Eastern: reported', '07:09 Eastern |: reported'],
  ['7:09 AM Pacific', '07:09 Pacific |'],
  ['7:09 AM (Central) reported', '07:09 Central | reported'],
  ['7:09 AM Pacific – reported', '07:09 Pacific | – reported'],
  ['7:09 AM Mountain Time reported', '07:09 Mountain Time | reported'],
  ['7:09 AM Central time reported', '07:09 Central | time reported'],
  ['7:09 AM Eastern to 7:15 AM Eastern: down', '07:09 to 07:15 Eastern |: down'],
  ['14:05 Pacific/Auckland paged', '14:05 Pacific/Auckland | paged'],
  ['14:05 Central European Time paged', '14:05 Central European Time | paged'],
  ['14:05 CET/CEST paged', '14:05 CET/CEST | paged'],
  ['14:05 Etc/GMT+3 paged', '14:05 Etc/GMT+3 | paged'],
  ['14:05 NST paged', '14:05 NST | paged'],
  ['14:05 AST – paged', '14:05 AST | – paged'],
  ['14:05 AST parser fails', '14:05 | AST parser fails'],
  ['14:05 CAT: paged', '14:05 CAT |: paged'],
  ['14:05 Central load balancer down', '14:05 | Central load balancer down'],
  ['14:05 Pacific region drained', '14:05 | Pacific region drained'],
  ['14:05 Pacific-based users fail', '14:05 | Pacific-based users fail'],
  ['14:05 CAT scan service restarted', '14:05 | CAT scan service restarted'],
  ['1405 Central nodes down', 'none'],
  ['2026-03-17T14:05:07Z paged', '2026-03-17 14:05:07 Z | paged'],
  ['2026-03-17T14:05:07+01:00 paged', '2026-03-17 14:05:07 +01:00 | paged'],
  ['2026-03-17T14:05-05:00 paged', '2026-03-17 14:05 -05:00 | paged'],
  ['13:14 EDT (17:14 UTC): mail', '13:14 EDT |: mail'],
  ['14:05 ESTIMATED', '14:05 | ESTIMATED'],
  // Ranges
  ['14:05-14:20 outage', '14:05 to 14:20 | outage'],
  ['14:05 – 14:20 outage', '14:05 to 14:20 | outage'],
  ['14:05 to 14:20 UTC outage', '14:05 to 14:20 UTC | outage'],
  ['Between 14:05 and 14:20 outage', '14:05 to 14:20 | outage'],
  ['00:25 - 00:29 AM', '00:25 to 00:29 |'],
  ['~16:06:00 - 16:16:00', '~ 16:06:00 to 16:16:00 |'],
  ['2026-03-17 23:50 - 2026-03-18 00:10', '2026-03-17 23:50 to 2026-03-18 00:10 |'],
  ['14:05 - 3 users report it', '14:05 | - 3 users report it'],
  // Roughly
  ['~14:05 paged', '~ 14:05 | paged'],
  ['~ 14:05 paged', '~ 14:05 | paged'],
  ['around 14:05 paged', '~ 14:05 | paged'],
  ['approx. 14:05 paged', '~ 14:05 | paged'],
  ['at about 14:05 paged', '~ 14:05 | paged'],
  ['2026-03-17 ca. 18:30', '~ 2026-03-17 18:30 |'],
  ['March 17, around 19:30', '~ ????-03-17 19:30 |'],
  ['2026-03-17 10:45~', '~ 2026-03-17 10:45 |'],
  ['gegen 14:05 Alarm', '~ 14:05 | Alarm'],
  // Since the start
  ['T+5m paged', 'T+5 | paged'],
  ['T+45 paged', 'T+45 | paged'],
  ['T+1h30m paged', 'T+90 | paged'],
  ['T+01:30 paged', 'T+90 | paged'],
  ['T−6 job started', 'T-6 | job started'],
  ['T-10m deployed', 'T-10 | deployed'],
  ['+15 min paged', 'T+15 | paged'],
  ['T+30s paged', 'T+0.5 | paged'],
  // What names no instant
  ['25:61 paged', 'invalid hour | paged'],
  ['14:72 paged', 'invalid minute | paged'],
  ['14:05 AM paged', 'invalid clock | paged'],
  ['14:05 am: paged', 'invalid clock |: paged'],
  ['17:14pm paged', '17:14 invalid clock | paged'],
  ['2026-02-30 14:05', '14:05 invalid day |'],
  ['2026-13-01 14:05', '14:05 invalid month |'],
  ['2026-02-?? ??:??', 'invalid unknown |'],
  ['2026-12-03 --:--', '2026-12-03 invalid unknown |'],
  ['YYYY-MM-DD HH:MM', 'invalid unknown |'],
  // No stamps
  ['1.17 is released', 'none'],
  ['1.17.2 is released', 'none'],
  ['1.17.2026 is released', 'none'],
  ['10.0.0.1 is down', 'none'],
  ['2026 was a good year', 'none'],
  ['1405 users were affected', 'none'],
  ['5 pods restarted', 'none'],
  ['404 returned', 'none'],
  ['99.95 % of requests', 'none'],
  ['3/4 of the requests', 'none'],
  ['+49 30 1234567', 'none'],
  ['May we ask', 'none'],
  ['mars rover', 'none'],
  ['v1.2.3', 'none'],
  ['12 mayors', 'none'],
  ['the 14th attempt', 'none'],
  ['on call', 'none'],
  ['', 'none'],
];

describe('a stamp', () => {
  it.each(SHAPES)('%j', (written, means) => {
    const stamp = readStamp(written, 0);
    expect(told(stamp, written)).toBe(means);
    expect(readStamp(written, 0) !== null).toBe(means !== 'none');
  });
});

describe('a time inside a sentence', () => {
  it.each([
    ['The instance was retired at 16:00, and the queue stopped.', '16:00 |, and the queue stopped.'],
    ['Users were told approx 16:25, when it was clear.', '16:25 |, when it was clear.'],
    ['It was at 4pm that it stopped.', '16h | that it stopped.'],
    ['Version 1.17 was deployed at noon.', 'none'],
    ['It failed at 3 of 4 nodes.', 'none'],
  ])('%s', (sentence, means) => {
    expect(told(timeIn(sentence), sentence)).toBe(means);
  });
});

test('any text gives a stamp inside it, or none', () => {
  const piece = fc.constantFrom(
    ...[
      '14:05',
      '2026-03-17',
      'T+5m',
      '~',
      ' ',
      '-',
      '–',
      'UTC',
      '(',
      ')',
      'March',
      '17',
      '03/04/',
      'T',
      'Z',
      'am',
    ],
    ...['at ', 'to ', '+01:00', '٣', '年', '月', '日', '??:??', '\u0000', '\ud800', '.', ',', '\n'],
  );
  const texts = fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 12 });
  fc.assert(
    fc.property(texts, fc.nat(8), (pieces, from) => {
      const text = pieces.join('');
      const at = Math.min(from, text.length);
      const stamp = readStamp(text, at);
      if (stamp === null) return;
      expect(stamp.start).toBeGreaterThanOrEqual(at);
      expect(stamp.end).toBeGreaterThanOrEqual(stamp.start);
      expect(stamp.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 3000 },
  );
});
