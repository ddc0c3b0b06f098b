import { msg } from '../message.js';
import { Temporal } from 'temporal-polyfill';
import type { TimelineEvent } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { zoneOf } from '../timeline/zones.js';

export const nonexistentLocalTime: Rule = {
  id: 'nonexistent-local-time',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'An entry has a time that the clocks skipped when daylight saving time began.',
    why: 'The time did not happen in the zone of the report: it is in another zone, on another day, or an hour off.',
    source: 'IANA Time Zone Database, https://www.iana.org/time-zones',
    examples: [
      {
        bad: '---\ntime-zone: Europe/Berlin\n---\n\n# Search was down on 2026-03-29\n\n## Timeline\n\n- 02:30 search team: switched the alias\n',
        good: '---\ntime-zone: Europe/Berlin\n---\n\n# Search was down on 2026-03-29\n\n## Timeline\n\n- 03:30 search team: switched the alias\n',
      },
    ],
  },
  *check({ report }) {
    const name = report.metadata.timeZone;
    const zone = name === null ? null : zoneOf(name);
    if (name === null || zone === null || !('iana' in zone)) return;
    for (const [i, event] of report.events.entries()) {
      const entry = isSkipped(event, zone.iana) ? report.timeline[i] : undefined;
      if (entry === undefined) continue;
      yield {
        message: msg`${quoted(entry.timeText)} did not happen on ${entry.time?.iso.slice(0, 10) ?? ''} in ${name}: the clocks went forward over it. Check the hour, or state the zone it is in.`,
        span: entry.timeSpan,
        fixes: [],
      };
    }
  },
};

/** Clocks go forward in the small hours, so that few entries need the calendar. */
const LATEST = '04';

function isSkipped({ time, timeText }: TimelineEvent, iana: string): boolean {
  if (time === null || time.precision === 'day' || time.iso.slice(11, 13) >= LATEST) return false;
  // A stamp with a zone of its own is not on the report's clock.
  if (/(?<![A-Z])[A-Z]{2,5}\)?$|[+-]\d{2}:?\d{2}$|Z$/.test(timeText)) return false;
  try {
    const local = Temporal.PlainDateTime.from(time.iso.slice(0, 19));
    return !local.toZonedDateTime(iana).toPlainDateTime().equals(local);
  } catch {
    // A name that no calendar knows.
    return false;
  }
}
