import { DEFAULT_CONFIG, type Config, type ConfigProblem, type Severity } from './config.js';
import { RULES } from './rules/index.js';
import { zoneOf } from './timeline/zones.js';

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** Reads a configuration field by field. What cannot be read is a problem on its key; everything else still applies. */
export function parseConfig(raw: unknown): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  if (!isRecord(raw)) {
    return {
      config: DEFAULT_CONFIG,
      problems: [{ key: '', message: `is ${describe(raw)}; an object is expected.` }],
    };
  }
  const rules: Record<string, Severity | 'off'> = {};
  let { timeZone, folder } = DEFAULT_CONFIG;
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'rules') readRules(value, rules, problems);
    else if (key === 'timeZone') timeZone = readZone(value, problems);
    else if (key === 'folder') folder = readText('folder', value, folder, problems);
    else problems.push({ key, message: 'is not a setting; known ones are rules, timeZone and folder.' });
  }
  return { config: { ...DEFAULT_CONFIG, rules, timeZone, folder }, problems };
}

function readRules(value: unknown, rules: Record<string, Severity | 'off'>, problems: ConfigProblem[]): void {
  if (!isRecord(value)) {
    problems.push({
      key: 'rules',
      message: `is ${describe(value)}; an object of rule ids and severities is expected.`,
    });
    return;
  }
  const known = new Set(RULES.map(rule => rule.id));
  for (const [id, severity] of Object.entries(value)) {
    const key = `rules.${id}`;
    if (!known.has(id)) problems.push({ key, message: 'is not a rule.' });
    else if (isSeverity(severity)) rules[id] = severity;
    else
      problems.push({
        key,
        message: `is ${describe(severity)}; one of ${[...SEVERITIES].join(', ')} is expected.`,
      });
  }
}

function readZone(value: unknown, problems: ConfigProblem[]): string | null {
  const text = readText('timeZone', value, '', problems).trim();
  if (text === '') return null;
  if (zoneOf(text) !== null) return text;
  problems.push({
    key: 'timeZone',
    message: `is "${text}"; an IANA name such as Europe/Berlin, UTC or an offset is expected.`,
  });
  return null;
}

function readText(key: string, value: unknown, fallback: string, problems: ConfigProblem[]): string {
  if (typeof value === 'string') return value;
  if (value !== undefined && value !== null)
    problems.push({ key, message: `is ${describe(value)}; a text is expected.` });
  return fallback;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && SEVERITIES.has(value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'empty';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : `a ${typeof value}`;
}
