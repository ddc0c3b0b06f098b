import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import { bySection, sourceSpan } from '../prose.js';
import type { PartContext, Rule, RuleFinding } from '../rule.js';
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
};

interface NumericDate {
  readonly lead: Lead;
  readonly text: string;
  readonly a: number;
  readonly b: number;
  readonly year: number;
}

function numericDates(part: PartContext): NumericDate[] {
  return [...timelineLeads(part)].flatMap(lead => {
    const match = NUMERIC.exec(lead.text);
    if (match === null) return [];
    const { a, b, y, sep } = match.groups ?? {};
    // Dots are written where the day comes first.
    if (sep === '.') return [];
    const year = Number(y) + (y?.length === 2 ? 2000 : 0);
    return [{ lead, text: match[0], a: Number(a), b: Number(b), year }];
  });
}

function finding({ lead, text, a, b, year }: NumericDate, count: number): RuleFinding {
  const span = sourceSpan(lead.prose, lead.at, lead.at + text.length);
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
