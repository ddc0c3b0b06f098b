import type { RuleFix } from './finding.js';
import { msg, type Message } from './message.js';
import type { ActionItem, PostMortem, Section } from './model.js';
import { quoted } from './quoted.js';
import { writtenSections } from './sectionText.js';
import type { RuleFinding } from './rule.js';
import type { Span } from './span.js';
import { lineAround } from './suppressions.js';

interface ActionProblem {
  readonly lacking: (action: ActionItem) => boolean;
  /** For one action: `${quoted text} has no owner. …` */
  readonly one: (action: Message) => Message;
  /** For several: `7 of 9 actions have no owner. …` */
  readonly several: (counts: Message) => Message;
  readonly fix: (action: ActionItem) => RuleFix | null;
}

/**
 * One finding for each list of actions, however many of them lack something: at the action where it is one, at the
 * section's heading where there are more. Each action keeps its own fix.
 */
export function* actionFindings(report: PostMortem, problem: ActionProblem): Iterable<RuleFinding> {
  for (const [section, actions] of bySection(report)) {
    const lacking = actions.filter(action => !action.done && isWritten(action) && problem.lacking(action));
    const [first] = lacking;
    if (first === undefined) continue;
    const fixes = lacking.flatMap(action => problem.fix(action) ?? []);
    yield lacking.length === 1
      ? { message: problem.one(quoted(first.text)), span: firstLine(report.text, first.span), fixes }
      : {
          message: problem.several(msg`${lacking.length} of ${actions.length} actions`),
          span: section?.headingSpan ?? firstLine(report.text, first.span),
          fixes,
        };
  }
}

/** `N/A` says that there is none; a box without words is for one that is still to come. */
function isWritten({ text }: ActionItem): boolean {
  return /\p{L}{2}/u.test(text) && !/^(?:n\/a|none|nothing|tbd|tba|todo)\W*$/i.test(text);
}

/** Adds words in brackets behind the first line of an action in a list; a table has a column for it. */
export function appendToAction(
  { text }: PostMortem,
  { span }: ActionItem,
  title: Message,
  words: string,
): RuleFix | null {
  const { start, end } = firstLine(text, span);
  const line = text.slice(start, end);
  if (line.startsWith('|') || /\\$/.test(line)) return null;
  // The sentence may go on in the next line; the words belong to its end.
  const next =
    /^\r?\n[ \t]+\S/.test(text.slice(end, end + 200)) && !/^\r?\n\s*[-*+\d]/.test(text.slice(end, end + 200));
  return next
    ? null
    : { title, kind: 'suggestion', edits: [{ span: { start: end, end }, newText: ` (${words})` }] };
}

function bySection(report: PostMortem): Map<Section | undefined, ActionItem[]> {
  const holders = writtenSections(report, 'actions');
  const groups = new Map<Section | undefined, ActionItem[]>();
  // Both stand in the order of the text.
  let next = -1;
  for (const action of report.actions) {
    while ((holders[next + 1]?.span.start ?? Infinity) <= action.span.start) next++;
    const behind = holders[next];
    const holder = behind !== undefined && action.span.start < behind.span.end ? behind : undefined;
    const group = groups.get(holder);
    if (group === undefined) groups.set(holder, [action]);
    else group.push(action);
  }
  return groups;
}

function firstLine(text: string, span: Span): Span {
  const { end } = lineAround(text, span.start);
  const line = text.slice(span.start, Math.min(end, span.end)).trimEnd();
  return { start: span.start, end: span.start + line.length };
}
