import type { SectionKind } from './model.js';
import type { OptionValue } from './ruleOptions.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What a workspace may configure. Read by `parseConfig`, which reports what it could not read. */
export interface Config {
  /** Rule id → severity or `off`; a rule that is not named keeps its own default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Rule id → its options, as far as they are set; each has been checked against the rule's declaration. */
  readonly options: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  /** The sections of a complete report, in order. A kind that is not listed is not asked for. */
  readonly sections: readonly SectionSetting[];
  /** Zone of reports that state none; null for none. */
  readonly timeZone: string | null;
  /** Folder of new reports, relative to the workspace folder. */
  readonly folder: string;
  /** How the file of a new report is named, below the folder and without its ending: `${date}-${title}`. */
  readonly fileName: string;
  /** Markdown files that new reports may start from, relative to the workspace folder. */
  readonly templates: readonly string[];
  readonly people: {
    /** Names and titles that are roles here, not persons. */
    readonly roles: readonly string[];
  };
  /** What stands before the number of a ticket → address of its page, with `{ticket}` or `{number}` in it. */
  readonly tickets: Readonly<Record<string, string>>;
  /** Reports that are not checked, as .gitignore patterns relative to the configuration file or the workspace folder. */
  readonly ignore: readonly string[];
}

/** What a workspace says of one section. */
export interface SectionSetting {
  readonly kind: SectionKind;
  /** The heading that is inserted; null for the product's own. */
  readonly heading: string | null;
  /** Further headings under which the section is recognised. */
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** The sections of a complete report, in canonical order (report-structure of the product). */
export const REQUIRED_KINDS: readonly SectionKind[] = [
  'summary',
  'timeline',
  'root-cause',
  'resolution',
  'actions',
  'successes',
];

export const DEFAULT_CONFIG: Config = {
  rules: {},
  options: {},
  sections: REQUIRED_KINDS.map(kind => ({ kind, heading: null, aliases: [], required: true })),
  timeZone: null,
  folder: 'postmortems',
  fileName: '${date}-${title}',
  templates: [],
  people: { roles: [] },
  tickets: {},
  ignore: [],
};

/** A setting that could not be read. */
export interface ConfigProblem {
  /** Where it stands, for people: `rules.human-error`; '' for the configuration as a whole. */
  readonly key: string;
  /** The same as keys and indices. */
  readonly path: readonly (string | number)[];
  /** What is wrong, to be read behind the key: `is a number; a text is expected.` */
  readonly message: string;
}
