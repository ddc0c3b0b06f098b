import type { Config } from '../config.js';
import { plain, type Message } from '../message.js';
import type { SectionKind } from '../model.js';
import { headingOf, requiredKinds } from '../sectionSettings.js';
import { escapeSnippet } from '../snippet.js';
import { GUIDANCE } from './guidance.js';
import { yamlText } from './frontMatterText.js';
import type { ReportFacts } from './reportFacts.js';

/** A template of the product. */
export interface BuiltInTemplate {
  readonly id: 'guided' | 'short';
  /** For people. */
  readonly name: Message;
  readonly description: Message;
  readonly guided: boolean;
}

export const BUILT_IN: readonly [BuiltInTemplate, ...BuiltInTemplate[]] = [
  {
    id: 'guided',
    name: plain('Guided'),
    description: plain('every section, with a comment that says what belongs there'),
    guided: true,
  },
  { id: 'short', name: plain('Short'), description: plain('every section, without guidance'), guided: false },
];

/** The snippet body of a report from a built-in template; `timeline`: the lines of its timeline, null to begin one. */
export function builtInSnippet(
  { guided }: BuiltInTemplate,
  facts: ReportFacts,
  { config, timeline }: { readonly config: Config; readonly timeline: string | null },
): string {
  const stops = new Stops();
  const sections = requiredKinds(config).map(kind => {
    // Without a comment, an empty section of a draft would be a finding before anyone has written a word.
    const guidance = guided ? GUIDANCE[kind] : kind === 'timeline' ? undefined : 'to be written';
    const comment = guidance === undefined ? [] : [escapeSnippet(`<!-- ${guidance} -->`)];
    return [
      `## ${escapeSnippet(headingOf(config, kind, null))}`,
      ...comment,
      bodyOf(kind, { facts, timeline, stops }),
    ];
  });
  const header = [...frontMatterOf(facts), `# ${facts.title}`].map(escapeSnippet).join('\n');
  return `${[header, ...sections.flat()].join('\n\n')}\n`;
}

/** The front matter with an empty line below it. */
function frontMatterOf({ title, date, severity, timeZone }: ReportFacts): string[] {
  const field = (name: string, value: string): string[] =>
    value === '' ? [] : [`${name}: ${name === 'date' ? value : yamlText(value)}`];
  return [
    '---',
    ...field('title', title),
    ...field('date', date),
    ...field('severity', severity),
    'status: draft',
    ...field('time-zone', timeZone),
    '---',
    '',
  ];
}

interface Body {
  readonly facts: ReportFacts;
  readonly timeline: string | null;
  readonly stops: Stops;
}

function bodyOf(kind: SectionKind, { facts, timeline, stops }: Body): string {
  if (kind === 'timeline') return timeline === null ? firstEntry(facts, stops) : escapeSnippet(timeline);
  return kind === 'actions' ? `- [ ] ${stops.next()}` : stops.next();
}

function firstEntry({ time, timeZone }: ReportFacts, stops: Stops): string {
  const stamp = escapeSnippet(`${time} ${timeZone}`.trim());
  return `- ${stamp} — **[started]** ${stops.next('role')}: ${stops.next('what happened')}`;
}

/** Tab stops in the order in which they are asked for. */
export class Stops {
  #count = 0;

  next(shown?: string): string {
    this.#count++;
    return shown === undefined ? `$${this.#count}` : `\${${this.#count}:${escapeSnippet(shown)}}`;
  }

  get count(): number {
    return this.#count;
  }
}
