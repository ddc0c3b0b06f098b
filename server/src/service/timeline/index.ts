import {
  MILESTONES,
  type DurationName,
  type Metadata,
  type MilestonePoint,
  type PostMortem,
  type ReportDuration,
  type Section,
  type TimelineEntry,
} from '../model.js';
import type { ReportMemo } from '../memo.js';
import type { FrontMatterField } from '../metadata/frontMatter.js';
import type { Told } from '../partFacts.js';
import type { Part } from '../parts.js';
import { kindAt, type PartSections } from '../sections/partSections.js';
import { readPartEntries, type PartEntries } from './entries.js';
import { readHints, type PartHints } from './hints.js';
import { computeDurations } from './durations.js';
import { incidentDate, orderByIncident, orderInParts } from './dateOrder.js';
import { dateIn } from './dates.js';
import type { ToldEvent } from './events.js';
import { placeMilestones, type MilestonePlace, type Milestones } from './milestones.js';
import { readPartTimes } from './partTimes.js';
import { PlacedEntries } from './placedEntries.js';
import { readPoints } from './points.js';
import { toldDate } from './toldDate.js';
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
  /** Places them anew at each call. */
  readonly entries: () => readonly TimelineEntry[];
  readonly events: readonly ToldEvent[];
  /** As the report states it; null where it does not (the default is not a statement). */
  readonly zone: string | null;
  readonly dateOrder: PostMortem['dateOrder'];
  readonly milestones: Milestones;
  readonly durations: Record<DurationName, ReportDuration | null>;
}

/** Everything the timeline of a report tells. */
export function readTimeline(input: TimelineInput): Timeline {
  const { parts, sections, metadata, title, defaultZone, memo } = input;
  const hints = memo.hints.read(parts, {}, ({ body }) => readHints(body.blocks));
  const raw = readRaw(parts, hints, memo);
  const stated = metadata.timeZone ?? statedZone(sections, memo.hints.telling, raw);
  const zone = stated ?? defaultZone;
  const mentioned = incidentDate(metadata, title) ?? toldDate(parts);
  const shown = orderInParts(memo.entries.telling);
  // A date of two readings in the head is the day that the title or the summary tells in words.
  const readTwoWays = mentioned?.order === 'ambiguous' ? mentioned : null;
  const inWords =
    readTwoWays === null
      ? null
      : (incidentDate({ date: null, title: metadata.title }, title) ?? toldDate(parts));
  const order =
    shown.order ?? orderByIncident(shown.ambiguous, mentioned) ?? orderByIncident(readTwoWays, inWords);
  const date = mentioned === null ? null : dateIn(mentioned, order);
  const times = memo.times.readInTurn(
    raw,
    { date, heading: null, counted: null, lastMinutes: null, lastInstant: null, start: null },
    { all: [zone, order], each: [raw] },
    ({ entries }, before) => readPartTimes(entries, { zone, order }, before),
  );
  const events = memo.events.of(times);
  const points = readPoints(input.fields, parts, memo.hints.telling, { zone, order }, date);
  const places = placeMilestones(events, points);
  const placed = new PlacedEntries(parts, times);
  const milestones = Object.fromEntries(
    MILESTONES.map(milestone => [milestone, pointOf(places[milestone], events, placed)]),
  ) as Milestones;
  return {
    entries: () => placed.all(events, milestones),
    events,
    zone: stated,
    dateOrder: shown.order,
    milestones,
    durations: computeDurations(milestones, points),
  };
}

function pointOf(
  place: MilestonePlace | null,
  events: readonly ToldEvent[],
  placed: PlacedEntries,
): MilestonePoint | null {
  if (place === null) return null;
  if (place.event === null)
    return { span: place.field.span, time: place.field.time, inferred: false, entry: null };
  const { event, inferred } = place;
  return { span: placed.spanOf(event), time: events[event]?.time ?? null, inferred, entry: event };
}

/** The entries of each part, before anything is carried over. */
function readRaw(
  parts: TimelineInput['parts'],
  hints: readonly PartHints[],
  memo: ReportMemo,
): readonly PartEntries[] {
  const timesFollow = hints.map((_, i) => hints[i + 1]?.opensWithTime ?? false);
  return memo.entries.readInTurn(
    parts,
    { headingDate: null, headingDay: null },
    { each: [parts.map(({ sections }) => sections), timesFollow] },
    ({ body, sections }, before, i) =>
      readPartEntries(body.blocks, offset => kindAt(sections, offset), timesFollow[i] ?? false, before),
  );
}

/** Stated for the timeline in its heading, in a column title or a sentence, or else in the stamps. */
function statedZone(
  sections: readonly Section[],
  hints: readonly Told<PartHints>[],
  raw: readonly PartEntries[],
): string | null {
  for (const { kind, heading } of sections) {
    const zone = kind === 'timeline' ? zoneInHeading(heading) : null;
    if (zone !== null) return zone;
  }
  const stated = hints.find(({ fact }) => fact.zone !== null)?.fact.zone;
  return stated ?? raw.find(part => part.zone !== null)?.zone ?? null;
}
