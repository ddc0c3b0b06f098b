import type { Part } from './parts.js';
import { walkBlocks } from './prose.js';
import { shiftSpan, type Span } from './span.js';

/** A stretch of text in which a rule is silenced; `rules` is empty for all of them. */
interface Suppression {
  readonly rules: readonly string[];
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

const COMMENT =
  /<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)\b([^>]*?)-->/g;

/** Reads the suppression comments of a report; comments inside code do not count. */
export function readSuppressions(text: string, parts: readonly Part[]): Suppression[] {
  if (!text.includes('postmortem-')) return [];
  const code = parts.flatMap(codeThatMayHoldOne);
  const open: { rules: string[]; start: number; reason: string }[] = [];
  const found: Suppression[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const at = match.index;
    if (code.some(span => span.start <= at && at < span.end)) continue;
    const [names = '', ...reasons] = (match[2] ?? '').split(/\s--(?:\s|$)/);
    const rules = names.split(/[\s,]+/).filter(name => name !== '');
    const reason = reasons.join(' -- ').trim();
    const line = lineAround(text, at);
    if (match[1] === 'disable-line') found.push({ rules, reason, ...line });
    else if (match[1] === 'disable-file') found.push({ rules, reason, start: 0, end: text.length });
    else if (match[1] === 'disable') open.push({ rules, reason, start: at });
    else if (match[1] === 'disable-next-line') {
      const next = line.end + 1;
      found.push({ rules, reason, start: next, end: lineAround(text, Math.min(next, text.length)).end });
    } else {
      const closed = open.filter(each => rules.length === 0 || each.rules.some(rule => rules.includes(rule)));
      for (const each of closed) {
        open.splice(open.indexOf(each), 1);
        found.push({ ...each, end: at });
      }
    }
  }
  return [...found, ...open.map(each => ({ ...each, end: text.length }))];
}

function codeThatMayHoldOne({ start, body }: Part): Span[] {
  if (!body.text.includes('postmortem-')) return [];
  return [...walkBlocks(body.blocks)].flatMap(({ block }) =>
    block.type === 'code' ? [shiftSpan(block.span, start)] : [],
  );
}

/** The reason a finding that starts at `offset` is suppressed with ('' where none is given), or null. */
export function suppressedWith(
  suppressions: readonly Suppression[],
  rule: string,
  offset: number,
): string | null {
  const hit = suppressions.find(
    ({ rules, start, end }) =>
      start <= offset && offset <= end && (rules.length === 0 || rules.includes(rule)),
  );
  return hit?.reason ?? null;
}

/** The line that holds `at`, without its line end. */
export function lineAround(text: string, at: number): { start: number; end: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const newline = text.indexOf('\n', at);
  return { start: at === 0 ? 0 : start, end: newline < 0 ? text.length : newline };
}
