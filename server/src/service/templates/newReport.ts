import { DEFAULT_CONFIG, type Config } from '../config.js';
import { timelineOf } from '../paste/index.js';
import { plainText } from '../snippet.js';
import { BUILT_IN, builtInSnippet } from './builtIn.js';
import { filePath } from './filePath.js';
import { ownSnippet } from './ownTemplate.js';
import { reportFacts, type NewReportAnswers } from './reportFacts.js';

/** From what a new report is made. */
export interface NewReportSource {
  readonly config: Config;
  /** The id of a built-in template, or the Markdown of one of the workspace's own; null: the first built-in one. */
  readonly template: { readonly id: string } | { readonly text: string } | null;
  /** Lines of a chat or a log that become the timeline. null for none. */
  readonly lines: string | null;
}

export interface NewReport {
  /** Of the file, below the folder of new reports and without its ending; `/` separates folders. */
  readonly fileStem: string;
  /** The report as a snippet body whose first tab stop is the first thing to write. */
  readonly snippet: string;
  /** The same report as plain text. */
  readonly text: string;
}

/** A new report from a template. */
export function newReport(
  answers: NewReportAnswers,
  { config, template, lines }: NewReportSource = { config: DEFAULT_CONFIG, template: null, lines: null },
): NewReport {
  const facts = reportFacts(answers);
  const timeline = lines === null ? null : timelineOf(lines, facts.date, facts.timeZone);
  const body = { config, timeline };
  const snippet =
    template !== null && 'text' in template
      ? ownSnippet(template.text, facts, body)
      : builtInSnippet(BUILT_IN.find(({ id }) => id === template?.id) ?? BUILT_IN[0], facts, body);
  return { fileStem: filePath(config.fileName, facts), snippet, text: plainText(snippet) };
}
