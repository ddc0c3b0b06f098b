import type { DurationName, Milestone, SectionKind, SectionState } from '../service/model.js';
import type { Bundle } from '../service/message.js';
import type { Incident, PictureEvent } from '../service/picture/incident.js';
import type { PasteOffer } from '../service/paste/index.js';
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
  /** Whether its box can be checked and cleared. */
  readonly markable: boolean;
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

/** Asks for the edits that check or clear the box of an action; none where the report no longer holds it. */
export const MARK_ACTION_REQUEST = 'postmortem/markAction';
export interface MarkActionParams extends DocumentParams {
  /** By its first line (0-based) and its text, as the outline told them. */
  readonly line: number;
  readonly text: string;
  readonly done: boolean;
}

/** Asks for the edits of a change in the preview; an error tells why there are none. */
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

export const PASTE_REQUEST = 'postmortem/paste';
export interface PasteParams extends DocumentParams {
  /** What the pasted text replaces. */
  readonly range: Range;
  readonly text: string;
  /** Zone of the reader's clock, on which a chat shows its times; null where it is unknown. */
  readonly timeZone: string | null;
}
/** The ways to paste the text, best first; empty where it is neither a chat nor a log, or stands in no timeline. */
export type PasteResult = readonly PasteOffer[];

export const NEW_REPORT_QUESTIONS_REQUEST = 'postmortem/newReportQuestions';
export interface NewReportQuestionsParams {
  /** A file that would lie where the report goes, for its configuration; null without a workspace. */
  readonly uri: string | null;
  /** Lines of a chat or a log that become the timeline; null for none. */
  readonly lines: string | null;
}
/** What New Post-Mortem offers, and where the report goes. */
export interface NewReportQuestions {
  /** The start to begin with, as a person writes it: that of the lines, else now. */
  readonly start: string;
  /** The configured time zone; null for none. */
  readonly timeZone: string | null;
  /** Folder of new reports and Markdown files to start from, relative to `base`. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The folder of the configuration file; null for the workspace folder. */
  readonly base: string | null;
  /** The built-in templates. */
  readonly templates: readonly { readonly id: string; readonly name: string; readonly description: string }[];
}

export const READ_MOMENT_REQUEST = 'postmortem/readMoment';
/** A moment as a person has typed it. */
export interface ReadMomentParams {
  readonly text: string;
}

/** Answers to the quick inputs of New Post-Mortem. */
export interface NewReportParams {
  readonly title: string;
  readonly severity: string;
  /** `2026-03-17T14:02` on the clock of `timeZone`; with `Z` behind it an instant in UTC. */
  readonly start: string;
  readonly timeZone: string;
  /** As in the questions; left out: without a workspace, and without lines. */
  readonly uri?: string | null;
  readonly lines?: string | null;
  /** A built-in template by its id, or the text of another; left out: the first built-in one. */
  readonly template?: { readonly id: string } | { readonly text: string };
}
export interface NewReportResult {
  /** `2026-03-17-checkout-outage`; a `/` separates folders. */
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
  /** A snippet body whose first tab stop is the time; empty where an empty item above is taken back. */
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
  /** Texts in the person's language, by the English ones; without it everything is told in English. */
  readonly l10n: Bundle;
}

/** The nearest `.postmortem.json` above a report, inside its workspace folder. */
export interface ConfigFile {
  /** Where it is, or, where there is none, where it would be. */
  readonly uri: string;
  /** null where there is none. */
  readonly text: string | null;
}
