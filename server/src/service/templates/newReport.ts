import { REQUIRED_KINDS } from '../config.js';
import { CANONICAL_HEADINGS } from '../sections/aliases.js';
import { escapeSnippet, plainText } from '../snippet.js';
import { GUIDANCE } from './guidance.js';

export interface NewReportAnswers {
  readonly title: string;
  readonly severity: string;
  /** Local wall-clock time, `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly timeZone: string;
}

export interface NewReport {
  /** Name of the file, without extension and folder. A start without a date gives one without it. */
  readonly fileStem: string;
  /** The report as a snippet body whose first tab stop is the first thing to write. */
  readonly snippet: string;
  /** The same report as plain text. */
  readonly text: string;
}

/** A new report from the template. */
export function newReport(answers: NewReportAnswers): NewReport {
  const [date = '', time = ''] = answers.start.split('T');
  const title = answers.title.trim().replace(/\s+/g, ' ');
  const zone = answers.timeZone.trim();
  const sections = REQUIRED_KINDS.map(kind => {
    const guidance = `<!-- ${GUIDANCE[kind] ?? ''} -->`;
    return `## ${CANONICAL_HEADINGS[kind] ?? kind}\n\n${escapeSnippet(guidance)}\n\n${stopFor(kind, time, zone)}`;
  });
  const header = [
    '---',
    `title: ${yamlText(title)}`,
    `date: ${date}`,
    `severity: ${yamlText(answers.severity)}`,
    'status: draft',
    `time-zone: ${yamlText(zone)}`,
    '---',
    '',
    `# ${title}`,
  ].join('\n');
  const snippet = `${escapeSnippet(header)}\n\n${sections.join('\n\n')}\n`;
  return { fileStem: fileStem(date, title), snippet, text: plainText(snippet) };
}

function stopFor(kind: string, time: string, zone: string): string {
  switch (kind) {
    case 'summary':
      return '$1';
    case 'timeline':
      return `- ${escapeSnippet(`${time} ${zone}`.trim())} — **[started]** \${2:role}: \${3:what happened}`;
    case 'root-cause':
      return '$4';
    case 'resolution':
      return '$5';
    case 'actions':
      return '- [ ] $6';
    default:
      return '$0';
  }
}

/** `2026-03-17-checkout-outage`: letters and digits of any script, the rest as hyphens, never empty. */
function fileStem(date: string, title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return [date, slug].filter(part => part !== '').join('-') || 'post-mortem';
}

/** A YAML scalar: plain where that is safe, quoted otherwise. */
function yamlText(text: string): string {
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} _/+.-]*$/u.test(text) &&
    !/^(?:true|false|yes|no|null|on|off|[\d.+-]+)$/i.test(text);
  return plain ? text.trimEnd() : JSON.stringify(text);
}
