import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import { bySection, sourceSpan } from '../prose.js';
import type { PartContext, Rule, RuleFinding } from '../rule.js';
import type { Span } from '../span.js';
import { readDate } from '../timeline/dates.js';
import { timelineLeads, type Lead } from '../timelineLeads.js';

const NUMERIC = /^(?<a>\d{1,2})(?<sep>[/.-])(?<b>\d{1,2})\k<sep>(?<y>\d{4}|\d{2})(?!\d)/;

export const ambiguousDate: Rule = {
  id: 'ambiguous-date',
  group: 'timeline',
  severity: 'warning',
  docs: {
    summary: 'A date such as 03/04/2026 means March to some readers and April to others.',
    why: 'Reports are read across countries, and a month is more than any incident takes.',
    source: 'W3C, Date formats in HTML, https://www.w3.org/International/questions/qa-date-format',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline (UTC)\n\n- 03/04/2026 09:12 search team: switched the alias\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 2026-04-03 09:12 search team: switched the alias\n',
      },
    ],
  },
  *checkPart(part) {
    // One date of the same form that can be read in one way only tells how to read the others.
    if (part.dateOrder !== null) return;
    for (const blocks of bySection(part.blocks)) {
      const dates = numericDates({ ...part, blocks });
      if (dates.some(({ a, b }) => a > 12 || b > 12)) continue;
      const [first] = dates.filter(({ a, b }) => a !== b);
      if (first !== undefined) yield finding(first, dates.length);
    }
  },
  *check({ report }) {
    // The date of the head is said by another rule where it is none; where nothing tells how it is read, no time has a day.
    const { text, events, metadata } = report;
    const match = NUMERIC.exec(metadata.date ?? '');
    const date = metadata.date === null ? null : readDate(metadata.date, 0)?.date;
    if (match === null || date?.order !== 'ambiguous') return;
    if (events.length === 0 || events.some(({ time }) => time !== null)) return;
    const start = text.indexOf(metadata.date ?? '');
    const span = { start, end: start + match[0].length };
    if (start >= 0) yield findingAt(span, match[0], numbersIn(match), 1);
  },
};

interface Numbers {
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

interface NumericDate extends Numbers {
  readonly lead: Lead;
  readonly text: string;
}

function numericDates(part: PartContext): NumericDate[] {
  return [...timelineLeads(part)].flatMap(lead => {
    const match = NUMERIC.exec(lead.text);
    if (match === null) return [];
    // Dots are written where the day comes first.
    if (match.groups?.sep === '.') return [];
    return [{ lead, text: match[0], ...numbersIn(match) }];
  });
}

function numbersIn({ groups = {} }: RegExpExecArray): Numbers {
  const { a, b, y } = groups;
  return { a: Number(a), b: Number(b), year: Number(y) + (y?.length === 2 ? 2000 : 0) };
}

function finding({ lead, text, ...numbers }: NumericDate, count: number): RuleFinding {
  return findingAt(sourceSpan(lead.prose, lead.at, lead.at + text.length), text, numbers, count);
}

function findingAt(span: Span, text: string, { a, b, year }: Numbers, count: number): RuleFinding {
  const which = count > 1 ? msg`"${text}" and the others below are` : msg`"${text}" is`;
  const two = (part: number): string => String(part).padStart(2, '0');
  const readings = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`];
  const fixes = readings.map((newText): RuleFix => ({
    title: msg`Write ${newText}`,
    kind: 'suggestion',
    edits: [{ span, newText }],
  }));
  return {
    message: msg`${which} one day in Europe and another in America. Write the year first (${readings[0] ?? ''} or ${readings[1] ?? ''}), which is read in one way.`,
    span,
    fixes,
  };
}
