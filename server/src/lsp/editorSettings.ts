import type { FormatOptions } from '../service/format/index.js';

/** Settings that only an editor has: they change what is shown, not what is found. */
export interface EditorSettings {
  /** Kinds of inlay hints, each by its own switch. */
  readonly inlayHints: {
    /** `T+00:14` behind the time of each entry. */
    readonly sinceStart: boolean;
    /** The time that passes between two entries, where it is more than an hour. */
    readonly gaps: boolean;
    /** What the timeline gives, beside the durations that the summary states. */
    readonly durations: boolean;
  };
  /** Whether commands stand above the headings of timeline and actions. */
  readonly codeLens: boolean;
  /** Whether links are kept leading where they lead when files are renamed or moved. */
  readonly updateLinks: boolean;
  /** Whether links that lead nowhere are told of. */
  readonly checkLinks: boolean;
  readonly format: FormatOptions;
}

/** Keys of the section `postmortem` that are not the service's: those above, and those of the client alone. */
export const EDITOR_KEYS: readonly string[] = [
  'inlayHints',
  'codeLens',
  'format',
  'updateLinks',
  'checkLinks',
  'continueEntries',
  'copyFiles',
  'markdownPreview',
  'trace',
];

/** Reads them from the section as the client hands it over; what is not told, or has another type, is at its default. */
export function readEditorSettings(section: unknown): EditorSettings {
  const settings = fieldsOf(section);
  const hints = fieldsOf(settings.inlayHints);
  return {
    inlayHints: {
      sinceStart: hints.sinceStart !== false,
      gaps: hints.gaps !== false,
      durations: hints.durations !== false,
    },
    codeLens: settings.codeLens !== false,
    updateLinks: settings.updateLinks !== false,
    checkLinks: settings.checkLinks !== false,
    format: { times: fieldsOf(settings.format).times === true },
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
