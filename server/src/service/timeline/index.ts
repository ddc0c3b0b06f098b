import type { Block } from '../blocks.js';
import type {
  DurationName,
  Metadata,
  Milestone,
  MilestonePoint,
  ReportDuration,
  Section,
  TimelineEntry,
} from '../model.js';
import { actorsOf } from './actors.js';
import { readEntries } from './entries.js';
import { computeDurations, placeMilestones } from './milestones.js';
import { resolveEntries } from './resolve.js';
import { readStamp, type StampDate } from './stamp.js';
import { statedZone } from './zoneStatement.js';

interface TimelineInput {
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  readonly title: string | null;
  /** Zone to assume where the report states none; null for none. */
  readonly defaultZone: string | null;
}

interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** As the report states it; null where it does not (the default is not a statement). */
  readonly zone: string | null;
  readonly milestones: Record<Milestone, MilestonePoint | null>;
  readonly durations: Record<DurationName, ReportDuration | null>;
}

/** Everything the timeline of a report tells. */
export function readTimeline({ blocks, sections, metadata, title, defaultZone }: TimelineInput): Timeline {
  const raw = readEntries(blocks, sections);
  const zone = metadata.timeZone ?? statedZone(blocks, sections, raw);
  const times = resolveEntries(raw, incidentDate(metadata, title), zone ?? defaultZone);
  const read = raw.map((entry, i): TimelineEntry => {
    const { span, timeSpan, timeText, text, textSpan, milestone } = entry;
    const resolved = times[i] ?? { time: null, end: null };
    return {
      span,
      timeSpan,
      timeText,
      text,
      textSpan,
      ...resolved,
      actors: actorsOf(text, entry.who),
      milestone,
    };
  });
  const { entries, milestones } = placeMilestones(read);
  return { entries, zone, milestones, durations: computeDurations(milestones) };
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
