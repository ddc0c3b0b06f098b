import type { Span } from './span.js';

/** What a section is about. The six required ones come first in `REQUIRED_KINDS` order; `other` is the writer's own. */
export type SectionKind =
  | 'title'
  | 'summary'
  | 'impact'
  | 'detection'
  | 'timeline'
  | 'root-cause'
  | 'resolution'
  | 'actions'
  | 'successes'
  | 'went-wrong'
  | 'lessons'
  | 'other';

/** `empty`: nothing but guidance, comments or placeholders; `thin`: a few words; `complete`: says something. */
export type SectionState = 'complete' | 'thin' | 'empty';

/** One section, in document order. A nested section's span lies inside its parent's. */
export interface Section {
  readonly kind: SectionKind;
  /** Heading as a reader sees it: no `#`, no emphasis marks. */
  readonly heading: string;
  /** How it was recognised: a Markdown heading, or a bold or bullet label that stands for one. */
  readonly via: 'heading' | 'label';
  /** 1–6 for headings; labels count one deeper than the heading that holds them. */
  readonly level: number;
  readonly headingSpan: Span;
  /** From the heading's start to the start of the next section of the same or a higher level. */
  readonly span: Span;
  readonly state: SectionState;
}

export type Milestone = 'started' | 'detected' | 'acknowledged' | 'mitigated' | 'resolved';
export const MILESTONES: readonly Milestone[] = [
  'started',
  'detected',
  'acknowledged',
  'mitigated',
  'resolved',
];

/** A point in time as far as the report tells it. */
export interface Instant {
  /** Milliseconds since the Unix epoch. Where no zone is known, the wall-clock time read as UTC (`zone` is then null). */
  readonly epochMs: number;
  /** Offset from UTC in minutes, or null where the report states no zone. */
  readonly offsetMinutes: number | null;
  readonly precision: 'day' | 'hour' | 'minute' | 'second';
  readonly approximate: boolean;
  /** ISO 8601 with offset (`2026-03-17T14:02:00+01:00`), without one where no zone is known. */
  readonly iso: string;
}

/** What an entry of the timeline tells, wherever it stands. */
export interface TimelineEvent {
  readonly timeText: string;
  /** null: a stamp that names no resolvable instant (no date known, invalid). */
  readonly time: Instant | null;
  /** End of a range such as `14:05–14:20`. */
  readonly end: Instant | null;
  /** Whether its time stands behind its text, as in the field "Resolved: 14:45". */
  readonly isField: boolean;
}

export interface TimelineEntry {
  /** The whole entry, its nested notes included. */
  readonly span: Span;
  /** The stamp, as written. */
  readonly timeSpan: Span;
  readonly timeText: string;
  /** The first line of what happened, without the stamp. */
  readonly text: string;
  readonly textSpan: Span;
  /** What the next lines of its paragraph go on with; where its own line says nothing, what is told below. '' for nothing. */
  readonly goesOn: string;
  readonly time: Instant | null;
  readonly end: Instant | null;
  readonly actors: readonly string[];
  readonly milestone: Milestone | null;
}

/** A milestone with where it stands: a timeline entry, a field of the summary or a front matter key. */
export interface MilestonePoint {
  readonly span: Span;
  readonly time: Instant | null;
  /** Whether the wording of an entry suggests it, where nothing in the report names it. */
  readonly inferred: boolean;
  /** The index of its entry in the timeline; null for a field or a key. */
  readonly entry: number | null;
}

export type DurationName =
  'timeToDetect' | 'timeToAcknowledge' | 'timeToMitigate' | 'timeToResolve' | 'impact';

/** A computed duration with the two milestones that it comes from. */
export interface ReportDuration {
  readonly minutes: number;
  /** ISO 8601, e.g. `PT1H5M`. */
  readonly iso: string;
  readonly from: Milestone;
  readonly to: Milestone;
}

export interface ActionItem {
  readonly span: Span;
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly ticket: string | null;
  readonly priority: string | null;
  readonly done: boolean;
  /** The cell of a table that says whether it is done; null for a list item, or without such a column. */
  readonly status: { readonly text: string; readonly span: Span } | null;
}

export interface Metadata {
  readonly date: string | null;
  /** The zone as the report states it (`UTC`, `CET`, `Europe/Berlin`, `+02:00`), or null. */
  readonly timeZone: string | null;
  readonly severity: string | null;
  /** `draft`, `in-review`, `final` or what the writer put there; null where none is stated. */
  readonly status: string | null;
  readonly title: string | null;
  readonly id: string | null;
  /** The language that the front matter states, as its ISO 639-1 code, or null. */
  readonly lang: string | null;
}

/** All that is known of one report. Every span lies inside `text`. */
export interface PostMortem {
  readonly text: string;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly metadata: Metadata;
  /** Body after the front matter starts here (0 where there is none). */
  readonly bodyStart: number;
  readonly sections: readonly Section[];
  /** The kinds whose name the heading of an entry bears, as `### Resolution (15:10)` in the timeline does, or a field: `Root cause: …`. */
  readonly entryKinds: readonly SectionKind[];
  /** Placed when first asked for, at a cost in a long report: the rules read `events`. */
  readonly timeline: readonly TimelineEntry[];
  /**
   * What each entry of `timeline` tells. An edit that changes none of it leaves the same array (where a memo is kept), so
   * that what is read from it (see `perObject`) is read once.
   */
  readonly events: readonly TimelineEvent[];
  /** Which figure comes first in `03/04/2026`, as dates of the timeline show that can be read in one way only. */
  readonly dateOrder: 'day-first' | 'month-first' | null;
  readonly milestones: Readonly<Record<Milestone, MilestonePoint | null>>;
  readonly durations: Readonly<Record<DurationName, ReportDuration | null>>;
  readonly actions: readonly ActionItem[];
}
