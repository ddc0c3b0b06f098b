import { msg, type Message } from '../message.js';
import type { ReportFacts } from './reportFacts.js';

/** What a scheme for the names of report files may name. */
export const FILE_VARIABLES = ['date', 'year', 'month', 'day', 'time', 'title', 'severity'] as const;
type Variable = (typeof FILE_VARIABLES)[number];

const LONGEST_TITLE = 60;
/** Names that Windows keeps for devices, whatever the ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** What is wrong with a scheme, to be read behind its key; null for nothing. */
export function schemeProblem(scheme: string): Message | null {
  const unknown = [...scheme.matchAll(/\$\{([^}]*)\}?/g)].find(
    ([all, name]) => !all.endsWith('}') || !isVariable(name),
  );
  const known = FILE_VARIABLES.map(name => `\${${name}}`).join(', ');
  if (unknown !== undefined) return msg`names the variable "${unknown[0]}"; there are ${known}.`;
  const outside = /^(?:[\\/~]|[A-Z]:)/i.test(scheme.trim()) || scheme.split(/[\\/]/).includes('..');
  return outside ? msg`is "${scheme}"; a path inside the folder of the reports is expected.` : null;
}

/**
 * Where the report goes below the folder of new reports, without its ending: `2026-03-17-checkout-outage`. A `/` in the
 * scheme makes a folder; letters and digits of any script are kept, the rest become hyphens. Never empty, and never
 * outside the folder.
 */
export function filePath(scheme: string, facts: ReportFacts): string {
  const [year = '', month = '', day = ''] = facts.date.split('-');
  const title = slug(facts.title).slice(0, LONGEST_TITLE).replace(/-$/, '');
  const { date } = facts;
  const time = facts.time.replace(':', '');
  const values: Readonly<Record<Variable, string>> = {
    ...{ date, year, month, day, time, title },
    severity: slug(facts.severity),
  };
  const named = scheme.replace(/(?:\.postmortem)?\.md$/, '').split(/[\\/]/);
  const segments = named.flatMap(segment => {
    const filled = segment.replace(/\$\{(\w+)\}/g, (_, name: string) =>
      isVariable(name) ? values[name] : '',
    );
    return safeName(filled) || [];
  });
  return segments.join('/') || 'post-mortem';
}

function isVariable(name: string | undefined): name is Variable {
  return FILE_VARIABLES.some(known => known === name);
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** A name that every file system takes; hyphens that an empty variable leaves are dropped. */
function safeName(text: string): string {
  const name = text
    .replace(/[\p{Cc}<>:"|?*]+/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[\s.-]+/, '')
    .replace(/[\s.-]$/, '');
  return DEVICE.test(name) ? `${name}-report` : name;
}
