import type { List, Prose, Table } from '../blocks.js';
import { msg } from '../message.js';
import { leadOf, sourceSpan, walkBlocks } from '../prose.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleFinding } from '../rule.js';
import { anyStampOf } from '../timeline/entryStamps.js';
import { leadingStamp } from '../timeline/stamp.js';
import { readTable } from '../timeline/table.js';

/** A list in which fewer items than this, or a smaller share of them, have a time is no timeline. */
const MIN_TIMED = 3;
const MIN_SHARE = 0.6;

/** A time or date anywhere in a line whose stamp is not read, a relative one, or a mark that says that it is not known. */
const TIMED =
  /\d{1,2}[:.h]\d{2}|\d{4}-\w\w|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d|\bT[+-]|\+\s?\d|\b\d{1,2}\s?[ap]\.?m\b|\?{2}|--:--|\b(?:unknown|later|meanwhile|then|afterwards|before|after|same|next|minutes?|hours?|days?|today|now)\b/i;

export const entryWithoutTime: Rule = {
  id: 'entry-without-time',
  group: 'timeline',
  severity: 'information',
  docs: {
    summary:
      'Entries of a timeline have no time where the others have one. Several in one list are one finding.',
    why: 'Without a time nobody can tell whether the step came before or after what stands beside it in logs.',
    source:
      'Atlassian Incident Management Handbook, https://www.atlassian.com/incident-management/postmortem/timelines',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged\n- on-call engineer: opened the channel\n- 10:14 search team: switched it back\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged\n- 09:31 on-call engineer: opened the channel\n- 10:14 search team: switched it back\n',
      },
    ],
  },
  *checkPart(part) {
    for (const { block, parents } of walkBlocks(part.blocks)) {
      if (parents.length > 0 || part.kindAt(block.span.start) !== 'timeline') continue;
      if (block.type === 'list') yield* inList(block);
      if (block.type === 'table') yield* inTable(block);
    }
  },
};

function* inList({ items }: List): Iterable<RuleFinding> {
  const leads = items.flatMap(item => leadOf(item) ?? []);
  const timed = leads.filter(lead => leadingStamp(lead) !== null).length;
  if (timed < MIN_TIMED || timed / leads.length < MIN_SHARE) return;
  const unread = items.flatMap(item => (anyStampOf(item) === null ? (leadOf(item) ?? []) : []));
  yield* finding(unread.filter(({ text }) => !TIMED.test(firstLine(text)) && /\w/.test(text)));
}

/** Rows whose time cell is empty; a cell above may hold for them, so only where most rows have their own. */
function* inTable(table: Table): Iterable<RuleFinding> {
  const rows = readTable(table, true) ?? [];
  if (rows.filter(({ stamp }) => stamp !== null).length < MIN_TIMED) return;
  const empty = rows.filter(({ row, time }) => time.text.trim() === '' && !row.cells.some(startsWithStamp));
  if (empty.length / rows.length > 1 - MIN_SHARE) return;
  yield* finding(empty.flatMap(({ text }) => (/\w/.test(text.text) ? [text] : [])));
}

function* finding(untimed: readonly Prose[]): Iterable<RuleFinding> {
  const [first] = untimed;
  if (first === undefined) return;
  const line = firstLine(first.text);
  const others = untimed.length - 1;
  const what =
    others > 0
      ? msg`${quoted(line)} has no time, and neither have ${others} more entries.`
      : msg`${quoted(line)} has no time.`;
  yield {
    message: msg`${what} Say when it was, even roughly ("~14:05"), so that it can be compared with logs.`,
    span: sourceSpan(first, 0, line.length),
    fixes: [],
  };
}

function firstLine(text: string): string {
  const newline = text.indexOf('\n');
  return newline < 0 ? text : text.slice(0, newline);
}

function startsWithStamp(cell: Prose): boolean {
  return leadingStamp(cell) !== null;
}
