import type {
  DurationName,
  Metadata,
  Milestone,
  MilestonePoint,
  ReportDuration,
  Section,
  TimelineEntry,
} from '../model.js';
import type { ReportMemo } from '../memo.js';
import { inTurn } from '../partFacts.js';
import type { Part } from '../parts.js';
import { kindAt, type PartSections } from '../sections/partSections.js';
import { shiftSpan } from '../span.js';
import { readPartEntries, type PartEntries } from './entries.js';
import { readHints, type PartHints } from './hints.js';
import { computeDurations, placeMilestones } from './milestones.js';
import { readPartTimes } from './partTimes.js';
import { readStamp, type StampDate } from './stamp.js';
import { zoneInHeading } from './zoneStatement.js';

interface TimelineInput {
  readonly parts: readonly (Part & { readonly sections: PartSections })[];
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  readonly title: string | null;
  /** Zone to assume where the report states none; null for none. */
  readonly defaultZone: string | null;
  readonly memo: ReportMemo;
}

interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** As the report states it; null where it does not (the default is not a statement). */
  readonly zone: string | null;
  readonly milestones: Record<Milestone, MilestonePoint | null>;
  readonly durations: Record<DurationName, ReportDuration | null>;
}

/** Everything the timeline of a report tells. */
export function readTimeline({
  parts,
  sections,
  metadata,
  title,
  defaultZone,
  memo,
}: TimelineInput): Timeline {
  const raw = readRaw(parts, memo);
  const zone = metadata.timeZone ?? statedZone(sections, raw);
  const times = inTurn(
    raw,
    memo.times,
    { date: incidentDate(metadata, title), heading: null, lastMinutes: null, start: null },
    part => [part.raw, zone ?? defaultZone],
    (part, before) => readPartTimes(part.raw.entries, zone ?? defaultZone, before),
  );
  const read = raw.flatMap(({ start }, i) =>
    (times[i]?.entries ?? []).map(entry => shiftEntry(entry, start)),
  );
  const inferred = raw.flatMap(part => part.raw.entries.map(entry => entry.inferred));
  const { entries, milestones } = placeMilestones(read, inferred);
  return { entries, zone, milestones, durations: computeDurations(milestones) };
}

interface RawPart extends Part {
  readonly hints: PartHints;
  readonly raw: PartEntries;
}

/** What the parts say of times and zones, before anything is carried over. */
function readRaw(parts: TimelineInput['parts'], memo: ReportMemo): RawPart[] {
  const hinted = parts.map(part => ({
    ...part,
    hints: memo.hints.get(part.body, [], () => readHints(part.body.blocks)),
  }));
  const followed = hinted.map((part, i) => ({
    ...part,
    timesFollow: hinted[i + 1]?.hints.opensWithTime ?? false,
  }));
  const raw = inTurn(
    followed,
    memo.entries,
    { headingDate: null },
    part => [part.sections, part.timesFollow],
    ({ body, sections, timesFollow }, before) =>
      readPartEntries(body.blocks, offset => kindAt(sections, offset), timesFollow, before),
  );
  return followed.flatMap((part, i) => (raw[i] === undefined ? [] : [{ ...part, raw: raw[i] }]));
}

/** Stated for the timeline in its heading, in a column title or a sentence, or else in the stamps. */
function statedZone(sections: readonly Section[], parts: readonly RawPart[]): string | null {
  for (const { kind, heading } of sections) {
    const zone = kind === 'timeline' ? zoneInHeading(heading) : null;
    if (zone !== null) return zone;
  }
  const stated = parts.find(part => part.hints.zone !== null)?.hints.zone;
  return stated ?? parts.find(part => part.raw.zone !== null)?.raw.zone ?? null;
}

/** The date of the incident: stated, or the first one in the title. */
function incidentDate(metadata: Metadata, title: string | null): StampDate | null {
  const stated = metadata.date === null ? null : (readStamp(metadata.date, 0)?.date ?? null);
  if (stated !== null) return stated;
  for (const text of [title, metadata.title]) {
    for (const match of text?.matchAll(/\b(?=[\dA-Z])/g) ?? []) {
      const date = readStamp(text ?? '', match.index)?.date;
      if (date?.year) return date;
    }
  }
  return null;
}

function shiftEntry(entry: TimelineEntry, by: number): TimelineEntry {
  if (by === 0) return entry;
  const { span, timeSpan, textSpan } = entry;
  return {
    ...entry,
    span: shiftSpan(span, by),
    timeSpan: shiftSpan(timeSpan, by),
    textSpan: shiftSpan(textSpan, by),
  };
}
