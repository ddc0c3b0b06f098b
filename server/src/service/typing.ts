import type { Finding, RuleGroup } from './finding.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';

/** The line that is being written, and the rules that spoke of it before the writing began. */
export interface Typing {
  /** The line in the text as it is now, without its end. */
  readonly line: Span;
  readonly before: ReadonlySet<string>;
}

interface Version {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly typing: Typing | null;
}

/** More than this at once is pasted, not typed. */
const MOST_TYPED = 200;
/** Words that blame and secrets are whole as soon as they stand there; all else may only be half-written. */
const AT_ONCE: ReadonlySet<RuleGroup> = new Set(['blame', 'sharing']);

/** What is being typed after the change from one version of the report to the next; null where nothing is. */
export function typingAfter(previous: Version, text: string): Typing | null {
  const change = changeBetween(previous.text, text);
  if (change === null) return previous.typing;
  const { start, removed, inserted } = change;
  if (inserted.length > MOST_TYPED || removed.length > MOST_TYPED) return null;
  const line = lineAround(text, start + inserted.length);
  if (isOneLine(inserted) && isOneLine(removed)) {
    const old = lineAround(previous.text, start);
    const goesOn = previous.typing?.line.start === old.start;
    return { line, before: goesOn ? previous.typing.before : rulesOn(old, previous.findings) };
  }
  return { line, before: new Set() };
}

/** Whether a finding waits until its line is left: it is about a line that is being typed and was not there before. */
export function isHalfWritten({ rule, group, span }: Finding, { line, before }: Typing): boolean {
  return !AT_ONCE.has(group) && !before.has(rule) && span.start >= line.start && span.start <= line.end;
}

function changeBetween(before: string, after: string) {
  if (before === after) return null;
  const longest = Math.min(before.length, after.length);
  let start = 0;
  while (start < longest && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < longest - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return {
    start,
    removed: before.slice(start, before.length - same),
    inserted: after.slice(start, after.length - same),
  };
}

function isOneLine(text: string): boolean {
  return !/[\r\n]/.test(text);
}

function rulesOn(line: Span, findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings.filter(({ span }) => span.start >= line.start && span.start <= line.end).map(({ rule }) => rule),
  );
}
