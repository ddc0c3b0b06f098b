import type { Config } from '../config.js';
import { eolOf } from '../eol.js';
import { frontMatterEdit } from '../frontMatterEdit.js';
import { insertSection } from '../insertSection.js';
import { ReportMemo } from '../memo.js';
import { readFrontMatter } from '../metadata/frontMatter.js';
import type { PostMortem } from '../model.js';
import { readReport } from '../postmortem.js';
import { placeholdersIn } from '../rules/leftover-placeholder.js';
import { escapeSnippet } from '../snippet.js';
import type { Span } from '../span.js';
import { Stops } from './builtIn.js';
import { filledFields } from './filledFields.js';
import { yamlText } from './frontMatterText.js';
import type { ReportFacts } from './reportFacts.js';

/** What a template may name as `${title}`. */
export const TEMPLATE_VARIABLES: readonly string[] = [
  ...['title', 'severity', 'date', 'time', 'timeZone', 'start', 'timeline', 'cursor'],
];

const VARIABLE = new RegExp(`\\$\\{(${TEMPLATE_VARIABLES.join('|')})\\}`, 'g');
/** Marks a tab stop while the rest is filled in; no text holds it. */
const STOP = '\ufdd0';

/** Front matter keys that hold an answer, and the variables that tell it as well. */
const KEYS = {
  title: ['title'],
  date: ['date', 'start'],
  severity: ['severity'],
  'time-zone': ['timeZone', 'start'],
} as const;

/**
 * The snippet body of a report from a template of the workspace's own. Its variables are filled in, and so are the keys
 * of its front matter that are empty; an answer that it has no place for becomes front matter. Placeholders become tab
 * stops. `timeline`: lines for the timeline, null for none.
 */
export function ownSnippet(
  template: string,
  facts: ReportFacts,
  { config, timeline }: { readonly config: Config; readonly timeline: string | null },
): string {
  const source = template.replace(/^\ufeff/, '').replaceAll(STOP, '');
  const lines = timeline?.replaceAll('\n', eolOf(source)) ?? null;
  const filled = withFrontMatter(filledIn(source, facts, lines), source, facts);
  const placed =
    lines === null || source.includes('${timeline}') ? filled : withTimeline(filled, lines, config);
  return withStops(placed, config);
}

function filledIn(source: string, facts: ReportFacts, timeline: string | null): string {
  const entry = `${facts.time} ${facts.timeZone}`.trim();
  const values: Readonly<Record<string, string>> = {
    ...facts,
    start: `${facts.date} ${entry}`.trim(),
    timeline: timeline ?? `- ${entry} — **[started]** ${STOP}`,
    cursor: STOP,
  };
  const valueOf = (name: string): string => values[name] ?? '';
  const { bodyStart } = readFrontMatter(source);
  const body = source.slice(bodyStart).replace(VARIABLE, (_, name: string) => valueOf(name));
  // Nobody is led into a value that is quoted.
  const fields = filledFields(source.slice(0, bodyStart), VARIABLE, name =>
    valueOf(name).replaceAll(STOP, ''),
  );
  return fields + body;
}

/** With the answers that stand nowhere yet. */
function withFrontMatter(filled: string, source: string, facts: ReportFacts): string {
  const used = new Set([...source.matchAll(VARIABLE)].map(match => match[1]));
  const answers = {
    title: facts.title,
    date: facts.date,
    severity: facts.severity,
    'time-zone': facts.timeZone,
  };
  let text = filled;
  for (const key of ['title', 'date', 'severity', 'time-zone'] as const) {
    const value = key === 'date' ? answers[key] : yamlText(answers[key]);
    const { bodyStart, fields } = readFrontMatter(text);
    const field = fields.find(({ name }) => name === key);
    if (answers[key] === '' || (field?.value ?? '') !== '') continue;
    if (field === undefined && KEYS[key].some(variable => used.has(variable))) continue;
    const { span, newText } =
      field === undefined
        ? frontMatterEdit({ text, bodyStart }, key, value)
        : { span: field.span, newText: `${key}: ${value}${gapBehind(text, field.span)}` };
    text = text.slice(0, span.start) + newText + text.slice(span.end);
  }
  return text;
}

/** The blanks of an empty value that part it from a comment, or end its line. */
function gapBehind(text: string, { start, end }: Span): string {
  const written = text.slice(start, end);
  const gap = written.slice(written.trimEnd().length);
  return text[end] === '#' || gap.includes('\n') ? gap : '';
}

/** With the lines at the end of the timeline, which is added where there is none. */
function withTimeline(text: string, timeline: string, config: Config): string {
  const report = reportOf(text, config);
  const eol = eolOf(text);
  const section = report.sections.find(({ kind, via }) => kind === 'timeline' && via === 'heading');
  if (section !== undefined) {
    const body = text.slice(0, section.span.end).trimEnd();
    return `${body}${eol}${eol}${timeline}${eol}${text.slice(section.span.end) === '' ? '' : eol}${text.slice(section.span.end)}`;
  }
  const insertion = insertSection({ report, config }, 'timeline');
  if (insertion === null) return `${text.trimEnd()}${eol}${eol}${timeline}${eol}`;
  const { edit, cursor } = insertion;
  const inserted = text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
  return `${inserted.slice(0, cursor)}${timeline}${eol}${inserted.slice(cursor)}`;
}

/** The text as a snippet body: its marks and its placeholders are tab stops; without any, its first empty section is. */
function withStops(text: string, config: Config): string {
  const stops = new Stops();
  const marks = [...text.matchAll(/\ufdd0/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const found = [...marks, ...placeholdersIn(text)].sort((a, b) => a.start - b.start);
  const spans = found.length > 0 ? found : [firstEmpty(text, config)];
  let snippet = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    const shown = text.slice(start, end).replace(STOP, '');
    snippet += escapeSnippet(text.slice(at, start)) + stops.next(shown === '' ? undefined : shown);
    at = end;
  }
  return snippet + escapeSnippet(text.slice(at));
}

function firstEmpty(text: string, config: Config): { start: number; end: number } {
  const report = reportOf(text, config);
  const empty = report.sections.find(
    ({ kind, state, via }) => kind !== 'title' && state === 'empty' && via === 'heading',
  );
  if (empty === undefined) return { start: text.length, end: text.length };
  const gap = /^(?:[ \t]*\r?\n){0,2}/.exec(text.slice(empty.headingSpan.end))?.[0].length ?? 0;
  const at = Math.min(empty.headingSpan.end + gap, empty.span.end);
  return { start: at, end: at };
}

function reportOf(text: string, config: Config): PostMortem {
  return readReport(text, config, new ReportMemo()).report;
}
