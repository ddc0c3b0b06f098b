import type { Block, Prose } from '../blocks.js';
import type { RuleFix } from '../finding.js';
import { msg, type Message } from '../message.js';
import { proseIn, sourceSpan, walkBlocks } from '../prose.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleFinding } from '../rule.js';
import { readTime } from '../timeline/clockTimes.js';
import { readDate } from '../timeline/dates.js';
import { areClocks } from '../timeline/entryStamps.js';
import { lengthOfNoDay } from '../timeline/noDay.js';
import { readTable } from '../timeline/table.js';
import { wrongWeekdays } from '../timeline/wrongWeekdays.js';
import { itemLead, timelineLeads, type Lead } from '../timelineLeads.js';

/** Between a date and the time of day. */
const BETWEEN = /^(?:T|,?\s+(?:at\s)?)?/i;
const HALF = /\s?[ap](?:\.\s?)?m\.?$/i;
const ISO_IN_TITLE = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;

export const invalidTime: Rule = {
  id: 'invalid-time',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary:
      'An entry or the report has a time or a date that does not exist, such as 25:61, 30 February or 13:55 PM, or a date was on another weekday.',
    why: 'The entry has no place in the order of events, and no duration can be measured from it.',
    source: 'ISO 8601, https://www.iso.org/iso-8601-date-and-time-format.html',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 09:72 search team: switched the alias\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n',
      },
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 2026-02-30 09:12 search team: switched the alias\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 2026-02-28 09:12 search team: switched the alias\n',
      },
    ],
  },
  *checkPart(part) {
    const packed = packedTimes(part.blocks);
    for (const lead of timelineLeads(part)) yield* inLead(lead, packed.has(lead.prose));
    yield* ofOtherWeekday(part.blocks);
  },
  *check({ report }) {
    const { text, title, metadata } = report;
    const header = metadata.date === null ? 0 : lengthOfNoDay(metadata.date);
    if (metadata.date !== null && header > 0)
      yield* inHeader(text.indexOf(metadata.date), metadata.date.slice(0, header));
    for (const [date] of title?.text.matchAll(ISO_IN_TITLE) ?? [])
      if (lengthOfNoDay(date) > 0) yield* inHeader(text.indexOf(date, title?.span.start), date);
  },
};

/** The date of the report, in its title or in a field. */
function* inHeader(start: number, date: string): Iterable<RuleFinding> {
  if (start < 0) return;
  yield {
    message: msg`${quoted(date)} is no day of the calendar, so nobody can tell when this happened. Check the day and the month.`,
    span: { start, end: start + date.length },
    fixes: [],
  };
}

/** Headings, sentences and cells with a date that was on another weekday. */
function* ofOtherWeekday(blocks: readonly Block[]): Iterable<RuleFinding> {
  const headings = blocks.filter(block => block.type === 'heading');
  for (const prose of [...headings, ...proseIn(blocks)]) {
    for (const { name, start, end } of wrongWeekdays(prose.text))
      yield {
        message: msg`${quoted(prose.text.slice(start, end))}: that day is no ${name}, so readers cannot tell which day is meant. Correct the weekday or the date.`,
        span: sourceSpan(prose, start, end),
        fixes: [],
      };
  }
}

/** What begins with four figures that stand among times of such: the items of a list, the cells of a column. */
function packedTimes(blocks: readonly Block[]): ReadonlySet<Prose> {
  const found = new Set<Prose>();
  for (const { block } of walkBlocks(blocks)) {
    if (block.type === 'list' && areClocks(block.items))
      for (const item of block.items) for (const lead of itemLead(item)) found.add(lead.prose);
    if (block.type === 'table') for (const { time } of readTable(block, true) ?? []) found.add(time);
  }
  return found;
}

function* inLead(lead: Lead, packed: boolean): Iterable<RuleFinding> {
  const { text } = lead;
  const noDay = lengthOfNoDay(text);
  const from = noDay > 0 ? noDay : (readDate(text, 0)?.length ?? 0);
  if (noDay > 0)
    yield finding(
      lead,
      0,
      noDay,
      text =>
        msg`${text} is no day of the calendar. Without one the entry has no place in the order; check the day and the month.`,
    );
  const start = from + (from > 0 ? (BETWEEN.exec(text.slice(from))?.[0].length ?? 0) : 0);
  const time = readTime(text, start, from > 0 ? 'date' : packed ? 'times' : null);
  if (!time?.invalid || time.invalid === 'unknown') return;
  const end = start + time.length;
  if (time.invalid !== 'clock')
    yield finding(
      lead,
      start,
      end,
      text =>
        msg`${text} is no time of day. Without one the entry has no place in the order; check the hour and the minute.`,
    );
  else
    yield finding(
      lead,
      start,
      end,
      text => msg`${text} counts the hours in two ways. Leave am and pm away, or count to twelve.`,
      dropHalf(lead, end - (HALF.exec(text.slice(start, end))?.[0].length ?? 0), end),
    );
}

function finding(
  lead: Lead,
  from: number,
  to: number,
  says: (text: Message) => Message,
  fixes: readonly RuleFix[] = [],
): RuleFinding {
  const span = sourceSpan(lead.prose, lead.at + from, lead.at + to);
  return { message: says(quoted(lead.text.slice(from, to))), span, fixes };
}

/** `13:55 PM` can only mean 13:55; of `14:05 am` one part is wrong, and nobody can tell which. */
function dropHalf({ prose, at, text }: Lead, from: number, to: number): RuleFix[] {
  const half = text.slice(from, to);
  if (!/p/i.test(half)) return [];
  const edits = [{ span: sourceSpan(prose, at + from, at + to), newText: '' }];
  return [{ title: msg`Remove "${half.trim()}"`, kind: 'suggestion', edits }];
}
