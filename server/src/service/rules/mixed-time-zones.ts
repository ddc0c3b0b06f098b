import type { RuleFix, TextEdit } from '../finding.js';
import { msg } from '../message.js';
import type { TimelineEntry, TimelineEvent } from '../model.js';
import { perObject } from '../perObject.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { zoneOf } from '../timeline/zones.js';
import { wallTime } from '../wallClock.js';

/** Behind a time of day: the end of `2026-10-08` is no offset. */
const ZONE = /(?<=:\d{2}\s?)(?:[A-Z]{1,5}|(?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?)\)?$/;
const BEFORE = /^(?:UTC|GMT)(?=\s)/;
/** The same instant in a second zone, as in `13:14 EDT (17:14 UTC)`. */
const AGAIN = /(?<=[A-Z]\s?)[(/]\s?\d{1,2}:\d{2}(?::\d{2})?\s?[A-Z/+-]{0,6}\d{0,4}\)?$/;
/** A time of day and a zone, and nothing else that conversion would have to change. */
const PLAIN = /^\d{1,2}:\d{2}(?<seconds>:\d{2})?\s?[A-Z]{1,5}$/;

export const mixedTimeZones: Rule = {
  id: 'mixed-time-zones',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'Entries of the timeline are in different time zones.',
    why: 'Readers compare the figures, not the letters behind them: 13:14 EDT looks an hour before 14:20 UTC and is three hours after it.',
    source:
      'Google SRE Book, example postmortem (times in UTC), https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Timeline\n\n- 09:12 UTC search team: switched the alias\n- 09:25 UTC alerting: paged the on-call engineer\n- 06:14 EDT search team: switched it back\n',
        good: '# Search was down on 2026-10-08\n\n## Timeline\n\n- 09:12 UTC search team: switched the alias\n- 09:25 UTC alerting: paged the on-call engineer\n- 10:14 UTC search team: switched it back\n',
      },
    ],
  },
  *check({ report }) {
    const { main, others } = zonesOf(report.events);
    if (main === null || others.length === 0) return;
    const entries = others.flatMap(index => report.timeline[index] ?? []);
    const [first] = entries;
    if (first === undefined) return;
    const text = quoted(first.timeText);
    const what =
      others.length > 1
        ? msg`${text} is in another zone than most entries (${main}), and so are ${others.length - 1} more.`
        : msg`${text} is in another zone than most entries (${main}).`;
    yield {
      message: msg`${what} Readers compare the figures; put all entries into one zone.`,
      span: first.timeSpan,
      fixes: convertFix(entries, main),
    };
  },
};

/** The zone of most stamps, and the events (by index) that are on another clock. */
const zonesOf = perObject((events: readonly TimelineEvent[]) => {
  const stamped = events.flatMap(({ timeText, time }, index) => {
    const zone = zoneAtEnd(timeText.replace(AGAIN, '').trimEnd()) ?? BEFORE.exec(timeText)?.[0] ?? null;
    return zone === null ? [] : [{ index, zone, time, again: zoneAtEnd(timeText) }];
  });
  const main = commonest(stamped.map(({ zone }) => zone));
  const others = stamped.filter(
    ({ zone, again, time }) =>
      main !== null &&
      !isSameClock(zone, main) &&
      !(again !== null && isSameClock(again, main)) &&
      !showsSame(time, main),
  );
  return { main, others: others.map(({ index }) => index) };
});

/** The zone that a stamp ends with; null for none that is known. */
function zoneAtEnd(timeText: string): string | null {
  const zone = ZONE.exec(timeText)?.[0].replace(')', '');
  return zone === undefined || zoneOf(zone) === null ? null : zone;
}

/** Whether the clocks of a zone show at an instant what is written, as GMT does among UTC and EDT among ET. */
function showsSame(time: TimelineEvent['time'], zone: string): boolean {
  return time !== null && wallTime(time.epochMs, zone)?.offsetMinutes === time.offsetMinutes;
}

function commonest(zones: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const zone of zones) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>(
      (best, each) => (best !== null && best[1] >= each[1] ? best : each),
      null,
    )?.[0] ?? null
  );
}

/** The same zone under two names, or its winter and summer time, which the date decides. */
function isSameClock(a: string, b: string): boolean {
  return a === b || region(a) === region(b);
}

function region(zone: string): string {
  const offset = zoneOf(zone);
  if (/^[A-Z]{1,2}[SD]T$|^[CEW]ES?T$|^MES?Z$/.test(zone))
    return zone.replace(/^ME/, 'CE').replace(/[SD]?[TZ]$/, '');
  return zone === 'GMT' || zone === 'BST' ? 'London' : JSON.stringify(offset);
}

/** One fix for all of them; an entry whose date would change, or that says more than a time, stays for the writer. */
function convertFix(entries: readonly TimelineEntry[], main: string): RuleFix[] {
  const zone = zoneOf(main);
  if (zone === null || !('offsetMinutes' in zone)) return [];
  const edits = entries.flatMap(entry => convert(entry, main, zone.offsetMinutes));
  if (edits.length < entries.length) return [];
  return [{ title: msg`Convert to ${main}`, kind: 'suggestion', edits }];
}

function convert({ time, timeText, timeSpan }: TimelineEntry, main: string, offset: number): TextEdit[] {
  const plain = PLAIN.exec(timeText);
  if (
    typeof time?.offsetMinutes !== 'number' ||
    plain === null ||
    timeSpan.end - timeSpan.start !== timeText.length
  )
    return [];
  const local = new Date(time.epochMs + offset * 60_000).toISOString();
  const clock = local.slice(11, plain.groups?.seconds === undefined ? 16 : 19);
  return local.startsWith(time.iso.slice(0, 10)) ? [{ span: timeSpan, newText: `${clock} ${main}` }] : [];
}
