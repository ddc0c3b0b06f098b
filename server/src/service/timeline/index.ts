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
import type { FrontMatterField } from '../metadata/frontMatter.js';
import { inTurn } from '../partFacts.js';
import type { Part } from '../parts.js';
import { kindAt, type PartSections } from '../sections/partSections.js';
import { shiftSpan } from '../span.js';
import { readPartEntries, type PartEntries } from './entries.js';
import { readHints, type PartHints } from './hints.js';
import { computeDurations } from './durations.js';
import { placeMilestones, type FieldPoint } from './milestones.js';
import { readPartTimes } from './partTimes.js';
import { dateIn, type DateOrder, type StampDate } from './dates.js';
import { readField } from './fields.js';
import { resolveStamp, type Reading } from './resolve.js';
import { readStamp, type Stamp } from './stamp.js';
import { zoneInHeading } from './zoneStatement.js';

interface TimelineInput {
  readonly parts: readonly (Part & { readonly sections: PartSections })[];
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  readonly fields: readonly FrontMatterField[];
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
export function readTimeline(input: TimelineInput): Timeline {
  const { parts, sections, metadata, title, defaultZone, memo } = input;
  const raw = readRaw(parts, memo);
  const stated = metadata.timeZone ?? statedZone(sections, raw);
  const zone = stated ?? defaultZone;
  const mentioned = incidentDate(metadata, title);
  const order = dateOrder(raw, mentioned);
  const date = mentioned === null ? null : dateIn(mentioned, order);
  const times = inTurn(
    raw,
    memo.times,
    { date, heading: null, lastMinutes: null, start: null },
    part => [part.raw, zone, order],
    (part, before) => readPartTimes(part.raw.entries, { zone, order }, before),
  );
  const read = raw.flatMap(({ start }, i) =>
    (times[i]?.entries ?? []).map(entry => shiftEntry(entry, start)),
  );
  const points = readPoints(input.fields, raw, { zone, order }, date);
  const told = raw.flatMap(part => part.raw.entries);
  const { entries, milestones } = placeMilestones(read, told, points);
  return { entries, zone: stated, milestones, durations: computeDurations(milestones, points) };
}

interface RawPart extends Part {
  readonly sections: PartSections;
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

/** How `03/04/2026` is meant: as a date of the same report that can be read in one way only, or that gives the day. */
function dateOrder(parts: readonly RawPart[], incident: StampDate | null): DateOrder | null {
  let ambiguous: StampDate | null = null;
  for (const { raw } of parts) {
    for (const { stamp, headingDate } of raw.entries) {
      for (const date of [stamp?.date, stamp?.untilDate, headingDate]) {
        if (date?.order === 'day-first' || date?.order === 'month-first') return date.order;
        if (date?.order === 'ambiguous') ambiguous ??= date;
      }
    }
  }
  if (incident?.order === 'day-first' || incident?.order === 'month-first') return incident.order;
  if (incident?.order !== null || ambiguous === null) return null;
  const is = (order: DateOrder): boolean => {
    const day = dateIn(ambiguous, order);
    return day?.month === incident.month && day.day === incident.day;
  };
  return is('day-first') ? 'day-first' : is('month-first') ? 'month-first' : null;
}

/** The milestones that front matter and the fields of the report state. */
function readPoints(
  fields: readonly FrontMatterField[],
  parts: readonly RawPart[],
  reading: Reading,
  date: StampDate | null,
): FieldPoint[] {
  const timeOf = (stamp: Stamp | null): FieldPoint['time'] =>
    stamp === null ? null : resolveStamp(stamp, reading, date).time;
  const front = fields.flatMap(({ name, value, span }) => {
    const field = readField(name, value);
    return field === null ? [] : [{ ...field, span, time: timeOf(field.stamp) }];
  });
  const body = parts.flatMap(({ start, hints, sections }) =>
    hints.fields
      .filter(({ span }) => kindAt(sections, span.start) !== 'actions')
      .map(field => ({ ...field, span: shiftSpan(field.span, start), time: timeOf(field.stamp) })),
  );
  return [...front, ...body];
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
