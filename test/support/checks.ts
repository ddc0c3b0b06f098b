import { expect } from 'vitest';
import { DEFAULT_CONFIG, type Config } from '../../server/src/service/config.js';
import type { Finding, Fix } from '../../server/src/service/finding.js';
import { complete, type CompleteOptions, type Completion } from '../../server/src/service/complete/index.js';
import { hover } from '../../server/src/service/hover/index.js';
import { analyse, applyFix, RULES } from '../../server/src/service/index.js';
import type { Reader } from '../../server/src/service/reader.js';
import { plainText } from '../../server/src/service/snippet.js';

/** The day it is in the tests. */
export const TODAY = '2026-06-30';

const MARKER = /^\s*\^+ (?:error|warning|information|hint)\[/;

/** A configuration in which a rule runs even if it is off by default. */
export function withRule(rule: string, config: Config = DEFAULT_CONFIG): Config {
  const off = RULES.some(({ id, severity }) => id === rule && severity === 'off');
  return off && config.rules[rule] === undefined
    ? { ...config, rules: { ...config.rules, [rule]: 'warning' } }
    : config;
}

/** What one rule finds, suppressed findings left out. Fails where any rule threw. */
export function findingsOf(rule: string, text: string, config?: Config): readonly Finding[] {
  const { findings, failures } = analyse(text, { config: withRule(rule, config), today: TODAY });
  expect(failures).toEqual([]);
  return findings.filter(finding => finding.rule === rule && finding.suppressed === null);
}

/**
 * Checks what one rule says of a fixture. Below each line that it speaks of stands `^^^^ severity[rule]`; these lines
 * are taken out before the check, so the Markdown is never altered. A finding over several lines is marked on its first.
 */
export function checkLint(rule: string, fixture: string, config?: Config): void {
  const text = fixture
    .split('\n')
    .filter(line => !MARKER.test(line))
    .join('\n');
  expect(marked(text, findingsOf(rule, text, config))).toBe(fixture);
}

/** Checks that the first fix of a rule's first finding turns one text into the other. */
export function checkFix(rule: string, before: string, after: string, config?: Config): void {
  const [fix] = ownFixes(findingsOf(rule, before, config)[0]);
  expect(fix === undefined ? 'no fix' : applyFix(before, fix)).toBe(after);
}

/** Checks that a rule speaks and has no fix to offer but silence. */
export function checkNoFix(rule: string, text: string, config?: Config): void {
  const findings = findingsOf(rule, text, config);
  expect(findings).not.toEqual([]);
  expect(findings.flatMap(ownFixes)).toEqual([]);
}

/** The fixes that mend a finding; those that silence its rule are left out. */
function ownFixes(finding: Finding | undefined): readonly Fix[] {
  return finding?.fixes.filter(({ title }) => !title.startsWith('Disable ')) ?? [];
}

function marked(text: string, findings: readonly Finding[]): string {
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push(line);
    const end = start + line.length;
    for (const { span, severity, rule } of findings) {
      if (span.start < start || span.start > end) continue;
      const carets = '^'.repeat(Math.max(1, Math.min(span.end, end) - span.start));
      lines.push(`${' '.repeat(span.start - start)}${carets} ${severity}[${rule}]`);
    }
    start = end + 1;
  }
  return lines.join('\n');
}

/** Now, for the reader of the tests: 11:40 in UTC. */
export const READER: Reader = { now: Date.parse('2026-10-08T11:40:00Z'), timeZone: 'Europe/Berlin' };

/** What is offered at `$0`, best first. `trigger` is the character that was typed last; null where the list is asked for. */
export function completionsAt(
  fixture: string,
  { trigger = null, config = DEFAULT_CONFIG, reader = READER }: Partial<CompleteOptions> = {},
): readonly Completion[] {
  const { text, offset } = withoutCursor(fixture);
  return complete(analyse(text, { config, today: TODAY }), offset, { config, reader, trigger });
}

/** Checks that the text of a completion, put at its place, turns the fixture into `after`, its last tab stop at `$0`. */
export function checkComplete(
  fixture: string,
  label: string,
  after: string,
  options: Partial<CompleteOptions> = {},
): void {
  const { text } = withoutCursor(fixture);
  const found = completionsAt(fixture, options);
  const chosen = found.find(each => each.label === label);
  if (chosen === undefined) expect(found.map(each => each.label)).toContain(label);
  else {
    const { insert, snippet } = chosen;
    const shown = snippet === null ? chosen.text : plainText(snippet.replace('$0', '\\$0'));
    expect(text.slice(0, insert.start) + shown + text.slice(insert.end)).toBe(after);
  }
}

/**
 * Checks what is told at `$0`: the words of it that it stands on, and the text in Markdown with its blank lines taken
 * out. null for nothing.
 */
export function checkHover(
  fixture: string,
  expected: readonly [on: string, lines: readonly string[]] | null,
): void {
  const { text, offset } = withoutCursor(fixture);
  const found = hover(analyse(text, { config: DEFAULT_CONFIG, today: TODAY }), offset, {
    config: DEFAULT_CONFIG,
    reader: READER,
    today: TODAY,
  });
  const shown = found?.markdown.split('\n').filter(line => line !== '' && !/^\|[ |-]+\|$/.test(line));
  expect(found === null ? null : [text.slice(found.span.start, found.span.end), shown]).toEqual(expected);
}

/** A fixture without its cursor mark `$0`, and where that stood. */
export function withoutCursor(fixture: string): { text: string; offset: number } {
  const offset = fixture.indexOf('$0');
  if (offset < 0) throw new Error('the fixture has no $0');
  return { text: fixture.slice(0, offset) + fixture.slice(offset + 2), offset };
}
