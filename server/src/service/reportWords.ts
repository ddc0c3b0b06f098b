import type { PostMortem, SectionKind } from './model.js';
import { perObject } from './perObject.js';
import { reportLanguage } from './wording/languages.js';

/** Words that are written into a report. They are no messages: a report has one language, whoever reads it. */
export interface ReportWords {
  readonly owner: string;
  /** With a date behind it. */
  readonly due: string;
  readonly team: string;
  readonly verbFirst: string;
  readonly open: string;
  readonly inProgress: string;
  readonly done: string;
  /**
   * What a new entry says until somebody writes it. "What happened" would do, but is the name of a summary, and a
   * paragraph that begins with a name opens a section.
   */
  readonly newEntry: string;
  /** How long the incident lasted, by the times of its two ends as they are written. */
  readonly lasted: (duration: string, from: string, to: string) => string;
}

const ENGLISH: ReportWords = {
  owner: 'owner',
  due: 'due',
  team: 'team',
  verbFirst: 'Verb first',
  open: 'Open',
  inProgress: 'In progress',
  done: 'Done',
  newEntry: 'New entry',
  lasted: (duration, from, to) => `It lasted ${duration}, from ${from} to ${to}.`,
};

const GERMAN: ReportWords = {
  owner: 'verantwortlich',
  due: 'fällig am',
  team: 'Team',
  verbFirst: 'Was zu tun ist',
  open: 'Offen',
  inProgress: 'In Arbeit',
  done: 'Erledigt',
  newEntry: 'Neuer Eintrag',
  lasted: (duration, from, to) => `Der Vorfall dauerte ${duration}, von ${from} bis ${to}.`,
};

/** The words of the report's own language, English where we have none of it. */
export function wordsOf(report: PostMortem): ReportWords {
  return isGerman(report) ? GERMAN : ENGLISH;
}

/** Whether what is written into the report is German. */
export const isGerman = perObject((report: PostMortem): boolean => reportLanguage(report) === 'de');

/** The German headings under which sections are inserted, each a name under which its section is recognised. */
export const GERMAN_HEADINGS: Readonly<Partial<Record<SectionKind, string>>> = {
  summary: 'Zusammenfassung',
  timeline: 'Zeitlicher Ablauf',
  'root-cause': 'Ursachen',
  resolution: 'Behebung und Wiederherstellung',
  actions: 'Vorbeugende Maßnahmen',
  successes: 'Was gut lief',
  impact: 'Auswirkungen',
  detection: 'Erkennung',
  'went-wrong': 'Was nicht gut lief',
  lessons: 'Erkenntnisse',
};

/** Words of English headings. */
const ENGLISH_NAME =
  /\b(?:summary|overview|timeline|events|causes?|factors|resolution|recovery|mitigation|actions?|items|steps|success(?:es)?|went|learn(?:ed|t)|detection)\b/i;

/** Whether headings that are inserted are German: a German report may have English ones, and keeps to them. */
export const hasGermanHeadings = perObject((report: PostMortem): boolean => {
  if (!isGerman(report)) return false;
  const own = report.sections.filter(({ via, kind }) => via === 'heading' && kind in GERMAN_HEADINGS);
  return own.filter(({ heading }) => ENGLISH_NAME.test(heading)).length * 2 <= own.length;
});
