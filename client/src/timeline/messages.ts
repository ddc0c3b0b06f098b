import type { TimelineView } from '../../../server/src/protocol/index.js';
import type { Milestone } from '../../../server/src/service/model.js';
import type { ExportFormat } from '../../../server/src/service/picture/index.js';
import type { TimelineEdit } from '../../../server/src/service/timelineEdits.js';

/** Extension → page. */
export type ToPage =
  | { readonly type: 'timeline'; readonly uri: string; readonly view: TimelineView }
  | { readonly type: 'cursor'; readonly line: number }
  /** Whether what was asked for last was done. */
  | { readonly type: 'status'; readonly text: string }
  /** What was asked for was about an older report than there is; the view of that one follows. */
  | { readonly type: 'outdated'; readonly text: string }
  | { readonly type: 'unavailable'; readonly reason: string };

/** What a reader can take along; `png` and `copy` are drawn by the page, the others by the extension. */
export type ExportChoice = ExportFormat | 'png' | 'copy';

/** Page → extension. Validated by `parseFromPage` before use. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'reveal'; readonly line: number }
  | { readonly type: 'undo' | 'redo' }
  | { readonly type: 'edit'; readonly version: number; readonly edit: TimelineEdit }
  | {
      readonly type: 'export';
      readonly format: ExportFormat;
      readonly theme: 'light' | 'dark';
      readonly lanes: boolean;
    }
  /** A picture in base64. */
  | { readonly type: 'png'; readonly data: string };

const MILESTONES: readonly Milestone[] = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'];
const FORMATS: readonly ExportFormat[] = ['svg', 'html', 'csv', 'json', 'md'];
/** No picture of a timeline is larger; a month is the furthest that an entry is moved. */
const MOST_BASE64 = 40_000_000;
export const MOST_MINUTES = 43_200;

/** What the page sent, if it is one of ours; null otherwise. */
export function parseFromPage(message: unknown): FromPage | null {
  if (!isRecord(message)) return null;
  switch (message.type) {
    case 'ready':
    case 'undo':
    case 'redo':
      return { type: message.type };
    case 'reveal':
      return isCount(message.line) ? { type: 'reveal', line: message.line } : null;
    case 'edit': {
      const edit = parseEdit(message.edit);
      return edit !== null && isInteger(message.version)
        ? { type: 'edit', version: message.version, edit }
        : null;
    }
    case 'export': {
      const format = FORMATS.find(each => each === message.format);
      const { theme, lanes } = message;
      if (format === undefined || (theme !== 'light' && theme !== 'dark')) return null;
      return { type: 'export', format, theme, lanes: lanes === true };
    }
    case 'png': {
      const { data } = message;
      const fits =
        typeof data === 'string' && data.length <= MOST_BASE64 && /^[A-Z0-9+/]+={0,2}$/i.test(data);
      return fits ? { type: 'png', data } : null;
    }
    default:
      return null;
  }
}

/** Whether the page waits for an answer, readable or not what it asked for. */
export function awaitsAnswer(message: unknown): boolean {
  return isRecord(message) && message.type === 'edit';
}

function parseEdit(edit: unknown): TimelineEdit | null {
  if (!isRecord(edit) || !isCount(edit.entry)) return null;
  const { entry } = edit;
  switch (edit.kind) {
    case 'add':
      return { kind: 'add', entry };
    case 'move':
      return isInteger(edit.minutes) && Math.abs(edit.minutes) <= MOST_MINUTES
        ? { kind: 'move', entry, minutes: edit.minutes }
        : null;
    case 'milestone': {
      const milestone = MILESTONES.find(each => each === edit.milestone) ?? null;
      return milestone !== null || edit.milestone === null ? { kind: 'milestone', entry, milestone } : null;
    }
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isInteger(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

function isCount(value: unknown): value is number {
  return isInteger(value) && value >= 0;
}
