import type { DurationName, Milestone, SectionKind, SectionState } from '../service/model.js';
import type { Incident, PictureEvent } from '../service/picture/incident.js';
import type { TimelineEdit } from '../service/timelineEdits.js';

/**
 * The custom requests between client and server, and their data. Positions are LSP ones (0-based line and character).
 * The method names are the contract; both sides import them from here.
 */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Edit {
  readonly range: Range;
  readonly newText: string;
}

export const OUTLINE_REQUEST = 'postmortem/outline';
export const TIMELINE_REQUEST = 'postmortem/timeline';
export const INSERT_SECTION_REQUEST = 'postmortem/insertSection';
export const NEW_REPORT_REQUEST = 'postmortem/newReport';
/** From the server to the client: the configuration file of a report. */
export const CONFIG_FILE_REQUEST = 'postmortem/configFile';
/** From the server to the client: its files. All but the first carry a URI; what is not there is null or empty. */
export const FIND_FILES_REQUEST = 'postmortem/findFiles';
export const READ_FILE_REQUEST = 'postmortem/readFile';
export const STAT_FILE_REQUEST = 'postmortem/statFile';
export const READ_FOLDER_REQUEST = 'postmortem/readFolder';
export interface FindFilesParams {
  /** Reports alone, or all Markdown files. */
  readonly which: 'reports' | 'markdown';
}
export interface FileKind {
  readonly isFolder: boolean;
}
export interface FolderItem extends FileKind {
  readonly name: string;
}

export const TIME_ZONES_REQUEST = 'postmortem/timeZones';

/** Every custom request about an open report carries its URI. */
export interface DocumentParams {
  readonly uri: string;
}

/** From the client: the cursor of a report went to another line (0-based). */
export const CURSOR_NOTIFICATION = 'postmortem/cursor';
export interface CursorParams extends DocumentParams {
  readonly line: number;
}

/** Sections of the report and, at their canonical place, the required ones that are missing. */
export interface OutlineItem {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly state: SectionState | 'missing';
  /** null for a missing section. */
  readonly range: Range | null;
  /** Warnings and errors inside it. */
  readonly findings: number;
}
/** A duration with the two places of the report that it comes from. */
export interface OutlineMetric {
  readonly name: DurationName;
  readonly minutes: number;
  readonly from: Milestone;
  readonly to: Milestone;
  readonly fromRange: Range;
  readonly toRange: Range;
}
export interface OutlineAction {
  readonly text: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly done: boolean;
  readonly range: Range;
}
export interface Outline {
  readonly title: string | null;
  readonly items: readonly OutlineItem[];
  readonly metrics: readonly OutlineMetric[];
  readonly actions: readonly OutlineAction[];
  /** Errors and warnings in the whole report. */
  readonly findings: number;
}

export interface TimelineEvent extends PictureEvent {
  readonly range: Range;
}
export interface TimelineView extends Incident {
  /** Version of the document that it was made from. */
  readonly version: number;
  readonly events: readonly TimelineEvent[];
}

export const TIMELINE_EDIT_REQUEST = 'postmortem/timelineEdit';
export interface TimelineEditParams extends DocumentParams {
  /** Of the view in which the change was asked for; the answer is empty where the report has changed since. */
  readonly version: number;
  readonly edit: TimelineEdit;
}

export interface InsertSectionParams extends DocumentParams {
  readonly kind: SectionKind;
}
/** The edit that inserts a missing section at its canonical place, and where the cursor belongs after it. */
export interface InsertSectionResult {
  readonly edit: Edit;
  readonly cursor: Position;
}

/** Answers to the quick inputs of New Post-Mortem. `start` is a local wall-clock time, `YYYY-MM-DDTHH:MM`. */
export interface NewReportParams {
  readonly title: string;
  readonly severity: string;
  readonly start: string;
  readonly timeZone: string;
}
export interface NewReportResult {
  /** `2026-03-17-checkout-outage` */
  readonly fileStem: string;
  /** A snippet body (tab stops `${1:…}`) for the whole document. */
  readonly snippet: string;
  /** What the snippet shows before anything is typed. */
  readonly text: string;
}

/** Asks for the edits that put the timeline in order, by `DocumentParams`. */
export const SORT_TIMELINE_REQUEST = 'postmortem/sortTimeline';

export const CONTINUE_ENTRY_REQUEST = 'postmortem/continueEntry';
/** Asks for the next entry on a line that was just begun (0-based). */
export interface ContinueEntryParams extends DocumentParams {
  /** Version of the document that the line is counted in. */
  readonly version: number;
  readonly line: number;
}
export interface ContinueEntryResult {
  readonly range: Range;
  /** A snippet body whose first tab stop is the time. */
  readonly snippet: string;
}

/** Options of `initialize`: what this client does beyond the protocol. */
export interface InitializeOptions {
  /** It answers `postmortem/configFile`. */
  readonly configFile: boolean;
  /** It answers `postmortem/findFiles` and what belongs to it. */
  readonly files: boolean;
  /** It has the commands of code lenses. */
  readonly commands: boolean;
  /** IANA name of the zone that the person's clock shows; the server may run elsewhere. */
  readonly timeZone: string;
}

/** The nearest `.postmortem.json` above a report, inside its workspace folder. */
export interface ConfigFile {
  /** Where it is, or, where there is none, where it would be. */
  readonly uri: string;
  /** null where there is none. */
  readonly text: string | null;
}
