import { durationMessage, durationText } from '../durationText.js';
import { isMarked } from '../isMarked.js';
import { msg } from '../message.js';
import type { PostMortem } from '../model.js';
import { proseIn, sourceSpan } from '../prose.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { writtenSections } from '../sectionText.js';
import { agrees, statedDurations } from '../statedDurations.js';
import { addsUp, lengthsBesideClocks } from '../timeline/besideClocks.js';
import { minutesIn } from '../timeline/lengths.js';
import { reportLanguage } from '../wording/languages.js';

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  group: 'summary',
  severity: 'warning',
  docs: {
    summary:
      'The summary states another duration than the timeline gives, or a duration is not the time between the two that stand beside it.',
    why: 'Readers quote the summary. Where it differs from the timeline, one of the two is wrong, and so is every comparison made with it.',
    source: 'VOID Report 2022, on durations in incident reports, https://www.thevoid.community/report',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 2026-10-08 search was down for 30 minutes.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
        good: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 2026-10-08 search was down for 62 minutes.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
      },
      {
        bad: '# Search was down on 2026-10-08\n\nFrom 09:12 to 10:14 UTC (2 hours 2 minutes) customers found nothing.\n',
        good: '# Search was down on 2026-10-08\n\nFrom 09:12 to 10:14 UTC (1 hour 2 minutes) customers found nothing.\n',
      },
    ],
  },
  *checkPart({ blocks, lang, language }) {
    for (const prose of proseIn(blocks)) {
      for (const beside of lengthsBesideClocks(prose.text)) {
        if (addsUp(beside)) continue;
        const { text, start, between, clocks } = beside;
        const span = sourceSpan(prose, start, start + text.length);
        const newText = durationText(lang ?? language, between);
        yield {
          message: msg`${quoted(text)} is not what stands beside it: from ${clocks[0]} to ${clocks[1]} it is ${durationMessage(between)}. Correct what is wrong.`,
          span,
          fixes: [{ title: msg`Change to ${newText}`, kind: 'suggestion', edits: [{ span, newText }] }],
        };
      }
    }
  },
  *check({ report }) {
    const [summary] = writtenSections(report, 'summary');
    const computed = markedDurations(report);
    if (summary === undefined || computed.length === 0) return;
    const { text } = report;
    const from = summary.headingSpan.end;
    const to = summary.span.end;
    const stated = statedDurations(text, from, to);
    if (stated.length === 0 || tellsOtherwise(text.slice(from, to), computed)) return;
    // Where several lengths are told, one of them agreeing is enough: the others are of parts of it.
    if (stated.some(each => computed.some(minutes => agrees(minutes, each)))) return;
    const first = stated.find(({ start }) => !PART.test(sentenceBefore(text.slice(from, start))));
    const [whole] = computed;
    if (first === undefined || whole === undefined) return;
    const span = { start: first.start, end: first.start + first.text.length };
    const lasted = durationText(reportLanguage(report), whole);
    yield {
      message: msg`${quoted(first.text)} is not what the timeline gives: ${durationMessage(whole)} from [started] to the end. Correct the one that is wrong.`,
      span,
      fixes: [{ title: msg`Change to ${lasted}`, kind: 'suggestion', edits: [{ span, newText: lasted }] }],
    };
  },
};

/** What says that a length is of a part: of each request, of the longest delay, of what led to the incident. */
const PART =
  /\b(?:had been [a-z]+ing|delay(?:s|ed)?|hung|hang(?:s|ing)?|each|every|up to|at most|je|jeweils|chaque|cada|ogni)\b/i;

function sentenceBefore(text: string): string {
  return text.split(/[.;!?]\s|\n\s*\n/).at(-1) ?? '';
}

const CLOCK = /(?<![\d:.])\d{1,2}[:h]\d{2}(?!\d)/g;
const NUMBERS = ['an?', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNT = new RegExp(
  `(?<![\\w.])(?:\\d{1,5}(?:\\.\\d{1,3})?|${NUMBERS.join('|')})(?=[ -]?[dghjmostu])`,
  'gi',
);
/** More than the units of a length and what stands between them. */
const LENGTH_REACH = 60;

/** Whether the length of the whole can be read from it in other words: from two clock times, or "a 62-minute outage". */
function tellsOtherwise(summary: string, computed: readonly number[]): boolean {
  return [...lengthsBetween(summary), ...lengthsIn(summary)].some(minutes =>
    computed.some(each => agrees(each, { minutes, hedged: false })),
  );
}

/** The lengths of time that are written anywhere, in minutes, with figures or in words. */
function lengthsIn(summary: string): number[] {
  return [...summary.matchAll(COUNT)].flatMap(({ 0: count, index }) => {
    const from = index + count.length;
    const units = summary.slice(from, from + LENGTH_REACH).replace(/^[ -]/, '');
    return minutesIn(`${numberOf(count)} ${units}`) ?? [];
  });
}

/** More clock times than these tell the course, not when it began and ended. */
const MOST_CLOCKS = 8;
const DAY = 1440;

/** The minutes between every two of the clock times, past midnight where the later one is smaller. */
function lengthsBetween(summary: string): number[] {
  const clocks = (summary.match(CLOCK) ?? []).slice(0, MOST_CLOCKS).map(clock => {
    const [hours, minutes] = clock.split(/[:h]/).map(Number);
    return (hours ?? 0) * 60 + (minutes ?? 0);
  });
  return clocks.flatMap((from, at) => clocks.slice(at + 1).map(to => (to - from + DAY) % DAY));
}

function numberOf(count: string): number {
  const word = NUMBERS.indexOf(count.toLowerCase());
  return /^an?$/i.test(count) ? 1 : word > 0 ? word : Number(count);
}

/** The durations between milestones that the writer marked; those told by wording are no ground for a warning. */
function markedDurations(report: PostMortem): number[] {
  const { durations } = report;
  return [durations.timeToResolve, durations.timeToMitigate, durations.timeToDetect].flatMap(
    (duration, i) => {
      const points = duration === null ? [] : [duration.from, duration.to];
      const marked = points.every(milestone => isMarked(report, milestone));
      // The time to detect may be what is told; alone it gives no length of the incident.
      return duration !== null && marked && (i < 2 || durations.timeToResolve !== null)
        ? [duration.minutes]
        : [];
    },
  );
}
