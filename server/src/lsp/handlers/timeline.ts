import type { TextDocument } from 'vscode-languageserver-textdocument';
import { TIMELINE_REQUEST } from '../../protocol/index.js';
import type { DocumentParams, TimelineEvent, TimelineView } from '../../protocol/index.js';
import type { Finding } from '../../service/finding.js';
import type { DurationName, PostMortem, TimelineEntry } from '../../service/model.js';
import { eventText } from '../../service/picture/eventText.js';
import type { Span } from '../../service/span.js';
import { toRange } from '../convert.js';
import type { Report } from '../reports.js';
import type { Server } from '../server.js';

/** What the timeline preview draws. */
export function serveTimeline({ connection, guard }: Server): void {
  connection.onRequest(
    TIMELINE_REQUEST,
    guard.report('Timeline', null, (params: DocumentParams) => params.uri, toView),
  );
}

function toView({ document, analysis }: Report): TimelineView | null {
  const { report } = analysis;
  const shown = analysis.findings
    .filter(finding => finding.suppressed === null)
    .sort((a, b) => a.span.start - b.span.start);
  return {
    title: report.title?.text ?? '',
    severity: report.metadata.severity,
    status: report.metadata.status,
    date: report.metadata.date,
    zone: report.metadata.timeZone,
    events: report.timeline.map(entry => toEvent(document, entry, shown)),
    durations: durationsOf(report),
  };
}

function toEvent(document: TextDocument, entry: TimelineEntry, findings: readonly Finding[]): TimelineEvent {
  const { time, end, span } = entry;
  return {
    range: toRange(document, span),
    timeText: entry.timeText,
    epochMs: time?.epochMs ?? null,
    endMs: end?.epochMs ?? null,
    offsetMinutes: time?.offsetMinutes ?? null,
    approximate: time?.approximate ?? false,
    precision: time?.precision ?? 'minute',
    text: eventText(entry.text, entry.actors),
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

/** Durations whose two ends can be drawn. */
function durationsOf({ durations, milestones }: PostMortem): TimelineView['durations'] {
  const names = Object.keys(durations) as DurationName[];
  return names.flatMap(name => {
    const duration = durations[name];
    if (duration === null) return [];
    const { from, to, minutes } = duration;
    const fromMs = milestones[from]?.time?.epochMs;
    const toMs = milestones[to]?.time?.epochMs;
    return fromMs === undefined || toMs === undefined ? [] : [{ name, minutes, from, to, fromMs, toMs }];
  });
}
