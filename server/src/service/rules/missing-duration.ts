import type { Block } from '../blocks.js';
import { durationMessage, durationText } from '../durationText.js';
import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { isMarked } from '../isMarked.js';
import { msg } from '../message.js';
import type { Milestone, PostMortem, ReportDuration, Section, TimelineEntry } from '../model.js';
import { wordsOf } from '../reportWords.js';
import type { Rule } from '../rule.js';
import { blocksIn, bodyOf, writtenSections } from '../sectionText.js';
import { reportLanguage } from '../wording/languages.js';

/** An amount of time in figures or words, in the languages that sections are recognised in. */
const AMOUNT =
  /(?<![\w.-])(?:\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|ten|half an|several|(?:a )?few|couple of)[\s-]?(?:[hmds]|hrs?|hours?|mins?|minutes?|days?|weeks?|secs?|seconds?|months?|stunden?|minuten|tage|heures?|horas?|minutos?|jours?|ore|uur)\b|(?<![\w.-])\d+[hd]\d|\d\s?(?:[分日]|時間|小时)|\bduration\b/i;
/** Two times of day tell it as well. */
const TIMES = /\d{1,2}[:.h]\d{2}/g;

export const missingDuration: Rule = {
  id: 'missing-duration',
  group: 'summary',
  severity: 'completeness',
  docs: {
    summary: 'The summary does not say how long the incident lasted, and the timeline tells it.',
    why: 'How long it lasted is the first thing that readers ask, after what it was. Where the start and the end are marked in the timeline, the figure follows from them.',
    source: 'Google SRE Book, example postmortem, https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 8 October 2026 search returned no results.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
        good: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 8 October 2026 search returned no results for 62 minutes.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
      },
    ],
  },
  *check(context) {
    const { report } = context;
    const [summary] = writtenSections(report, 'summary');
    const duration = report.durations.impact;
    if (summary === undefined || duration === null || duration.minutes === 0) return;
    const ends = [report.milestones[duration.from], report.milestones[duration.to]];
    // Where wording alone suggests an end, or a field states the length, there is no figure to ask for.
    if (ends.some(end => !end?.time || end.inferred)) return;
    const told = [summary, ...writtenSections(report, 'impact')].map(section => bodyOf(report, section));
    if (told.some(tellsDuration)) return;
    yield {
      message: msg`"${summary.heading}" does not say how long it lasted. By the timeline it was ${durationMessage(duration.minutes)}, from [${duration.from}] to [${duration.to}]; say so, or how long users were affected.`,
      span: summary.headingSpan,
      fixes: durationFix(report, summary, duration, context.blocks),
    };
  },
};

function tellsDuration(body: string): boolean {
  return AMOUNT.test(body) || (body.match(TIMES)?.length ?? 0) > 1;
}

/** Behind what the summary says. Safe where the writer marked both ends; a suggestion where they were told by wording. */
function durationFix(
  report: PostMortem,
  summary: Section,
  { minutes, from, to }: ReportDuration,
  blocks: readonly Block[],
): RuleFix[] {
  const nested = report.sections.find(
    ({ span }) => summary.span.start < span.start && span.start < summary.span.end,
  );
  const end = nested?.span.start ?? summary.span.end;
  const last = blocksIn(blocks, { start: summary.headingSpan.start, end })
    .filter(block => block.type !== 'html' && block.type !== 'break')
    .at(-1);
  const [start, stop] = [milestoneEntry(report, from), milestoneEntry(report, to)];
  if (last === undefined || (last.type !== 'paragraph' && last.type !== 'list')) return [];
  if (start === undefined || stop === undefined) return [];
  const at = last.span.start + report.text.slice(last.span.start, last.span.end).trimEnd().length;
  const sentence = wordsOf(report).lasted(
    durationText(reportLanguage(report), minutes),
    start.timeText,
    stop.timeText,
  );
  const eol = eolOf(report.text);
  return [
    {
      title: msg`Add "${sentence}"`,
      kind: isMarked(report, from) && isMarked(report, to) ? 'safe' : 'suggestion',
      edits: [{ span: { start: at, end: at }, newText: eol + eol + sentence }],
    },
  ];
}

function milestoneEntry(
  { timeline, milestones }: PostMortem,
  milestone: Milestone,
): TimelineEntry | undefined {
  const at = milestones[milestone]?.span.start;
  return timeline.find(entry => entry.span.start === at);
}
