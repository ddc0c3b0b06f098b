import { reportZone, stampSpan } from '../entryShape.js';
import { firstIndex } from '../halving.js';
import { startMs } from '../incidentStart.js';
import { duration, sinceStart } from '../picture/clock.js';
import { msg, plain, type Message } from '../message.js';
import { onClock, wallTime, type WallTime } from '../wallClock.js';
import { escapeMarkdown } from '../markdownText.js';
import { touches, type Hover, type HoverAsked } from './hover.js';

/** The time of an entry on the clocks that matter, and how long it is after the start. */
export function timeHover({ analysis: { report }, config, reader, place, tell }: HoverAsked): Hover | null {
  const { timeline } = report;
  const entry = timeline[firstIndex(timeline, ({ timeSpan }) => timeSpan.end >= place.offset)];
  if (entry === undefined) return null;
  const span = stampSpan(report, entry);
  if (!touches(span, place.offset)) return null;
  const { time } = entry;
  if (time === null)
    return {
      span,
      markdown: tell(
        plain('When this was cannot be told: the time is none that exists, or its day is not known.'),
      ),
    };
  const start = startMs(report);
  const since = start === null || time.precision === 'day' ? '' : tell(sinceText(time.epochMs, start));
  if (time.offsetMinutes === null) {
    const at = escapeMarkdown(time.iso.replace('T', ' '));
    const unknown = tell(
      msg`No time zone is known for ${at}: state one in the front matter, as \`time-zone: UTC\`.`,
    );
    return { span, markdown: [since, unknown].filter(text => text !== '').join('\n\n') };
  }
  const zone = reportZone(report, config);
  const own = onClock(time.epochMs, time.offsetMinutes);
  const seconds = time.precision === 'second' ? time.iso.slice(16, 19) : '';
  const clocks: [string, string, WallTime | null][] = [
    ['UTC', '', onClock(time.epochMs, 0)],
    [tell(plain('Report')), zone ?? (time.offsetMinutes === 0 ? 'UTC' : ''), own],
    [tell(plain('You')), reader.timeZone, wallTime(time.epochMs, reader.timeZone)],
  ];
  const rows = clocks.flatMap(([name, its, wall]) =>
    // A clock that shows UTC is the first one again.
    wall === null || UTC.test(its)
      ? []
      : [
          `| ${its === '' ? name : `${name} (${escapeMarkdown(its)})`} | ${wall.date} ${wall.time}${seconds} |`,
        ],
  );
  const table = `| | |\n| --- | --- |\n${rows.join('\n')}`;
  return { span, markdown: [since, table].filter(text => text !== '').join('\n\n') };
}

const UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT|Zulu|Z)$/i;

function sinceText(ms: number, start: number): Message {
  const minutes = Math.abs(ms - start) / 60_000;
  if (minutes === 0) return msg`**${'T+00:00'}**, the start`;
  const [since, length] = [sinceStart(ms, start), duration(minutes)];
  return ms < start
    ? msg`**${since}**, ${length} before the start`
    : msg`**${since}**, ${length} after the start`;
}
