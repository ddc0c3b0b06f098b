import type { Config } from './config.js';
import { pastPadding, textStart } from './entryText.js';
import type { PostMortem, TimelineEntry } from './model.js';
import type { Reader } from './reader.js';
import { shiftTimes } from './shiftTimes.js';
import { lineAround } from './suppressions.js';
import { readStamp } from './timeline/stamp.js';
import { zoneOf } from './timeline/zones.js';
import { onClock, wallTime, type WallTime } from './wallClock.js';
import { withoutEnd } from './withoutEnd.js';

/** What stands around the time of an entry in a list. */
export interface ItemShape {
  /** Indentation and marker, and marks in front of the time: `- **`. */
  readonly lead: string;
  /** Between the time and the text: ` — `. */
  readonly gap: string;
}

/** What a timeline without an entry of its own looks like. */
const PLAIN: ItemShape = { lead: '- ', gap: ' — ' };

const ITEM = /^(?<indent>\s*)(?:(?<number>\d{1,9})(?<stop>[.)])|[-*+])\s+/;

/** Whether a line is an item of a list. */
export function isItem(line: string): boolean {
  return ITEM.test(line);
}

/** The shape of the item behind an entry; a numbered list counts on. */
export function itemShape({ text }: PostMortem, entry: TimelineEntry | null): ItemShape {
  if (entry === null) return PLAIN;
  const { start, end } = lineAround(text, entry.timeSpan.start);
  const line = text.slice(start, end);
  const { groups } = ITEM.exec(line) ?? {};
  if (groups === undefined) return PLAIN;
  const marker = ITEM.exec(line)?.[0] ?? '';
  const next =
    groups.number === undefined
      ? marker
      : `${groups.indent ?? ''}${Number(groups.number) + 1}${groups.stop ?? '.'} `;
  const marks = text.slice(start + marker.length, entry.timeSpan.start);
  const isBehind = entry.textSpan.start < entry.timeSpan.end;
  const gap = isBehind ? PLAIN.gap : text.slice(entry.timeSpan.end, textStart(text, entry));
  // A link or a word around the time belongs to that entry alone.
  return /[\p{L}\p{N}]/u.test(marks + gap)
    ? { lead: next, gap: PLAIN.gap }
    : { lead: next + marks, gap: gap === '' ? ' ' : gap };
}

/** The time of an entry as it stands in the source, without the padding of a cell. */
export function stampSpan({ text }: PostMortem, { timeSpan }: TimelineEntry): { start: number; end: number } {
  const start = pastPadding(text, timeSpan.start, timeSpan.end);
  let { end } = timeSpan;
  while (end > start && '| \t'.includes(text.charAt(end - 1))) end--;
  return { start, end };
}

/** The zone that times of a report are in: stated, else configured, else null. */
export function reportZone({ metadata }: PostMortem, { timeZone }: Config): string | null {
  const stated = metadata.timeZone;
  return stated !== null && zoneOf(stated) !== null ? stated : timeZone;
}

/** What the clock of the report shows now; the reader's own clock where no zone is known. */
export function reportNow(report: PostMortem, config: Config, { now, timeZone }: Reader): WallTime {
  const zone = reportZone(report, config);
  return (zone === null ? null : wallTime(now, zone)) ?? wallTime(now, timeZone) ?? onClock(now, 0);
}

/** Now, as a new entry behind this one would have it: in its way of writing times, with a date where one is needed. */
export function stampNow(
  report: PostMortem,
  config: Config,
  entry: TimelineEntry | null,
  reader: Reader,
): string {
  const clock = reportNow(report, config, reader);
  if (!entry?.time) return clock.time + zoneSuffix(report, config);
  const stamp = stampOf(report, entry);
  const { epochMs, offsetMinutes } = entry.time;
  const read = readStamp(stamp, 0);
  const ownZone = read?.zone !== null && offsetMinutes !== null;
  const now = ownZone ? onClock(reader.now, offsetMinutes) : clock;
  const before = epochMs + (offsetMinutes ?? 0) * 60_000;
  const minutes = Math.round((now.wallMs - before) / 60_000);
  if (/^T\+/i.test(stamp)) return shiftTimes(stamp, minutes) ?? stamp;
  if (read?.date || read?.day) return shiftTimes(stamp, minutes) ?? `${now.date} ${now.time}`;
  const day = onClock(before, 0).date;
  const within = minutesOf(now.wallMs) - minutesOf(before);
  const written = shiftTimes(stamp, within) ?? now.time;
  // Half a day back on the clock is read as the next day; any other day has to be named.
  const follows = now.date === day || (minutes > 0 && minutes < 1440 && within < -720);
  return follows ? written : `${now.date} ${written}`;
}

/** The time of an entry as a new one would repeat it: without the end of a range. */
export function stampOf(report: PostMortem, entry: TimelineEntry): string {
  const { start, end } = stampSpan(report, entry);
  return withoutEnd(report.text.slice(start, end));
}

/** The zone behind a time of day where the timeline has no entry yet that would show how it is written. */
function zoneSuffix(report: PostMortem, config: Config): string {
  const zone = reportZone(report, config);
  return zone === null || zone.includes('/') ? '' : ` ${zone}`;
}

function minutesOf(wallMs: number): number {
  return Math.floor((((wallMs % 86_400_000) + 86_400_000) % 86_400_000) / 60_000);
}
