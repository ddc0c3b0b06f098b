import { lineEnd, nextLineStart } from './eol.js';
import { partAt, type Part, type PartBody } from './parts.js';
import { perObject } from './perObject.js';
import { blocksAt } from './prose.js';
import type { Span } from './span.js';

/** A stretch of text in which rules are silenced by a comment. */
export interface Suppression {
  /** The rules named; empty for all of them. */
  readonly rules: readonly NamedRule[];
  /** Findings that begin here are silenced. */
  readonly start: number;
  readonly end: number;
  /** Where single rules of it speak again before its end. */
  readonly endOf: ReadonlyMap<string, number>;
  /** '' where none is given. */
  readonly reason: string;
  /** The comment itself. */
  readonly comment: Span;
}

/** A rule's id as a comment has it; it may not exist. */
export interface NamedRule {
  readonly id: string;
  readonly span: Span;
}

/** As long as a reason may be: a comment that is not closed is not looked through up to the end of the report. */
const COMMENT =
  /<!--\s*postmortem-(disable-next-line|disable-line|disable-file|disable|enable)\b((?:(?!<!--|-->)[\s\S]){0,1000})-->/g;

const MARK = 'postmortem-';
const mayHold = perObject(({ text }: PartBody) => text.includes(MARK));

/** Reads the suppression comments of a report; comments inside code do not count. */
export function readSuppressions(text: string, parts: readonly Part[]): Suppression[] {
  const head = text.slice(0, parts[0]?.start ?? text.length);
  if (!head.includes(MARK) && !parts.some(({ body }) => mayHold(body))) return [];
  let open: Suppression[] = [];
  const found: Suppression[] = [];
  for (const match of text.matchAll(COMMENT)) {
    const at = match.index;
    if (isCode(parts, at)) continue;
    const suppression = readComment(match);
    const { end: behind } = suppression.comment;
    if (match[1] === 'disable-line')
      found.push({ ...suppression, start: lineAround(text, at).start, end: lineEnd(text, behind) });
    else if (match[1] === 'disable-file') found.push({ ...suppression, start: 0, end: text.length });
    else if (match[1] === 'disable') open.push(suppression);
    else if (match[1] === 'disable-next-line') {
      const next = nextLineStart(text, behind);
      found.push({ ...suppression, start: next, end: lineEnd(text, next) });
    } else {
      const enabled = open.map(each => enable(each, suppression, at));
      found.push(...enabled.filter(({ end }) => end === at));
      open = enabled.filter(({ end }) => end !== at);
    }
  }
  return [...found, ...open.map(each => ({ ...each, end: text.length }))];
}

function isCode(parts: readonly Part[], at: number): boolean {
  const part = partAt(parts, at);
  if (part === undefined) return false;
  const inside = at - part.start;
  const block = blocksAt(part.body.blocks, inside).at(-1);
  if (block?.type !== 'paragraph' && block?.type !== 'heading') return block?.type === 'code';
  return block.runs.some(({ kind, start, end }) => kind === 'code' && start <= inside && inside < end);
}

/** What a comment says; it silences nothing yet. */
function readComment({ 0: comment, 1: verb = '', 2: content = '', index }: RegExpExecArray): Suppression {
  const [names = '', ...reasons] = content.split(/\s(?:--|[—–])(?:\s|$)/);
  const from = index + comment.indexOf(content, comment.indexOf(verb) + verb.length);
  const rules = [...names.matchAll(/[^\s,]+/g)].map(({ 0: id, index: at }) => ({
    id,
    span: { start: from + at, end: from + at + id.length },
  }));
  const span = { start: index, end: index + comment.length };
  return {
    rules,
    reason: reasons.join(' -- ').trim(),
    start: index,
    end: index,
    endOf: new Map(),
    comment: span,
  };
}

/** A stretch after an `enable` comment at an offset: at its end where no rule is left that it silences. */
function enable(open: Suppression, { rules }: Suppression, at: number): Suppression {
  const endOf = new Map([...rules.map(({ id }) => [id, at] as const), ...open.endOf]);
  const isOver = rules.length === 0 || (open.rules.length > 0 && open.rules.every(({ id }) => endOf.has(id)));
  return { ...open, endOf, end: isOver ? at : open.end };
}

/** The reason a finding that starts at `offset` is suppressed with ('' where none is given), or null. */
export function suppressedWith(
  suppressions: readonly Suppression[],
  rule: string,
  offset: number,
): string | null {
  return suppressions.find(each => silences(each, rule, offset))?.reason ?? null;
}

/** Whether a suppression holds for a finding of a rule that starts at `offset`. */
export function silences({ rules, start, end, endOf }: Suppression, rule: string, offset: number): boolean {
  const last = Math.min(end, endOf.get(rule) ?? end);
  return start <= offset && offset <= last && (rules.length === 0 || rules.some(({ id }) => id === rule));
}

/** The line that holds `at`, without its line end. */
export function lineAround(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { start: at === 0 ? 0 : start, end: lineEnd(text, at) };
}
