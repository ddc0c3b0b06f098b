import type { RuleFix } from '../finding.js';
import { msg, type Message } from '../message.js';
import { sourceSpan } from '../prose.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleFinding } from '../rule.js';
import { isGermanAm } from '../timeline/clockTimes.js';
import { timelineLeads, type Lead } from '../timelineLeads.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const DATE = new RegExp(
  `^(?:(?<y>\\d{4})-(?<m>\\d{2})-(?<d>\\d{2})|(?<md>${MONTH})\\s(?<dd>\\d{1,2})(?:,?\\s(?<y2>\\d{4}))?|(?<d3>\\d{1,2})[\\s/](?<m3>${MONTH})(?:[\\s/](?<y3>\\d{4}))?|(?<d4>\\d{1,2})\\.\\s?(?<m4>\\d{1,2})\\.(?<y4>\\d{4}))(?!\\w)`,
  'iu',
);
const TIME =
  /^(?:,?\s+(?:at\s)?|T)?(?<h>\d{1,2}):(?<mi>\d{2})(?::(?<s>\d{2}))?(?![\d:])(?<half>\s?[ap](?:\.\s?)?m\b)?/iu;

export const invalidTime: Rule = {
  id: 'invalid-time',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'An entry has a time or a date that does not exist, such as 25:61, 30 February or 13:55 PM.',
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
    for (const lead of timelineLeads(part)) yield* inLead(lead);
  },
};

function* inLead(lead: Lead): Iterable<RuleFinding> {
  const { text } = lead;
  const date = DATE.exec(text);
  const from = date?.[0].length ?? 0;
  if (date !== null && !dayExists(date))
    yield finding(
      lead,
      0,
      from,
      text =>
        msg`${text} is no day of the calendar. Without one the entry has no place in the order; check the day and the month.`,
    );
  const time = TIME.exec(text.slice(from));
  if (time === null) return;
  const { h = '', mi = '', s = '0', half } = time.groups ?? {};
  const hour = Number(h);
  const start = from + time[0].indexOf(h);
  const end = from + time[0].length;
  if (hour > 24 || Number(mi) > 59 || Number(s) > 60 || (hour === 24 && Number(mi) > 0))
    yield finding(
      lead,
      start,
      end,
      text =>
        msg`${text} is no time of day. Without one the entry has no place in the order; check the hour and the minute.`,
    );
  else if (half !== undefined && (hour > 12 || hour === 0) && !isGermanAm(hour, half, text.slice(end)))
    yield finding(
      lead,
      start,
      end,
      text => msg`${text} counts the hours in two ways. Leave am and pm away, or count to twelve.`,
      dropHalf(lead, end - half.length, end),
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

function dayExists({ groups = {} }: RegExpExecArray): boolean {
  const name = groups.md ?? groups.m3;
  const month =
    name === undefined ? Number(groups.m ?? groups.m4) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const day = Number(groups.d ?? groups.dd ?? groups.d3 ?? groups.d4);
  // Without a year, 29 February may have been.
  const year = Number(groups.y ?? groups.y2 ?? groups.y3 ?? groups.y4 ?? 2024);
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
