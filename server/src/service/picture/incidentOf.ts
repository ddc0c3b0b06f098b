import type { Finding } from '../finding.js';
import type { DurationName, PostMortem, TimelineEntry } from '../model.js';
import type { Span } from '../span.js';
import { eventText } from './eventText.js';
import type { Incident, PictureDuration, PictureEvent } from './incident.js';
import { zoneOffsets } from './zoneOffsets.js';

const HALF_DAY = 43_200_000;

/** What a report tells of its incident, for pictures, tables and exports. `lineOf`: 0-based line of an offset. */
export function incidentOf(
  report: PostMortem,
  findings: readonly Finding[],
  lineOf: (offset: number) => number,
): Incident {
  const shown = findings
    .filter(finding => finding.suppressed === null)
    .sort((a, b) => a.span.start - b.span.start);
  return {
    title: report.title?.text ?? report.metadata.title ?? '',
    severity: report.metadata.severity,
    status: report.metadata.status,
    date: report.metadata.date,
    zone: report.metadata.timeZone,
    ...offsetsOf(report),
    events: report.timeline.map(entry => eventOf(entry, lineOf(entry.span.start), shown)),
    durations: durationsOf(report),
  };
}

/** Of the zone that the report names, over all that has a place in time: half a day more, which pictures have at their ends. */
function offsetsOf({ metadata: { timeZone }, timeline }: PostMortem): Pick<Incident, 'offsets'> {
  const times = timeline.flatMap(({ time, end }) => [time?.epochMs ?? [], end?.epochMs ?? []].flat());
  const [first] = times;
  if (timeZone === null || first === undefined) return {};
  const from = times.reduce((a, b) => Math.min(a, b), first) - HALF_DAY;
  const offsets = zoneOffsets(timeZone, from, times.reduce((a, b) => Math.max(a, b), first) + HALF_DAY);
  return offsets === null ? {} : { offsets };
}

function eventOf(entry: TimelineEntry, line: number, findings: readonly Finding[]): PictureEvent {
  const { time, end, span } = entry;
  return {
    line,
    timeText: entry.timeText,
    epochMs: time?.epochMs ?? null,
    endMs: end?.epochMs ?? null,
    offsetMinutes: time?.offsetMinutes ?? null,
    approximate: time?.approximate ?? false,
    precision: time?.precision ?? 'minute',
    text: eventText(`${entry.text} ${entry.goesOn}`, entry.actors),
    actors: entry.actors,
    milestone: entry.milestone,
    findings: messagesIn(findings, span),
  };
}

/** Messages of the findings that start inside a span. `findings` are sorted by start: a long timeline has many of both. */
function messagesIn(findings: readonly Finding[], { start, end }: Span): string[] {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle]?.span.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  const messages: string[] = [];
  for (let at = low; at < findings.length; at++) {
    const finding = findings[at];
    if (finding === undefined || finding.span.start >= end) break;
    messages.push(finding.message);
  }
  return messages;
}

/** Durations whose two ends can be drawn. The impact is left out where it is the time to mitigate or resolve again. */
function durationsOf({ durations, milestones }: PostMortem): PictureDuration[] {
  const names = Object.keys(durations) as DurationName[];
  const found = names.flatMap(name => {
    const duration = durations[name];
    if (duration === null) return [];
    const { from, to, minutes } = duration;
    const fromMs = milestones[from]?.time?.epochMs;
    const toMs = milestones[to]?.time?.epochMs;
    return fromMs === undefined || toMs === undefined ? [] : [{ name, minutes, from, to, fromMs, toMs }];
  });
  return found.filter(
    each =>
      each.name !== 'impact' ||
      !found.some(other => other.name !== 'impact' && other.from === each.from && other.to === each.to),
  );
}
