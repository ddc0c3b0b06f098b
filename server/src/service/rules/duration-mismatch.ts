import { durationMessage, durationText } from '../durationText.js';
import { isMarked } from '../isMarked.js';
import { msg } from '../message.js';
import type { PostMortem } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule } from '../rule.js';
import { writtenSections } from '../sectionText.js';
import { agrees, statedDurations } from '../statedDurations.js';

export const durationMismatch: Rule = {
  id: 'duration-mismatch',
  group: 'summary',
  severity: 'warning',
  docs: {
    summary: 'The summary states another duration than the timeline gives.',
    why: 'Readers quote the summary. Where it differs from the timeline, one of the two is wrong, and so is every comparison made with it.',
    source: 'VOID Report 2022, on durations in incident reports, https://www.thevoid.community/report',
    examples: [
      {
        bad: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 2026-10-08 search was down for 30 minutes.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
        good: '# Search was down on 2026-10-08\n\n## Summary\n\nOn 2026-10-08 search was down for 62 minutes.\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n',
      },
    ],
  },
  *check({ report }) {
    const [summary] = writtenSections(report, 'summary');
    const computed = markedDurations(report);
    if (summary === undefined || computed.length === 0) return;
    const stated = statedDurations(report.text, summary.headingSpan.end, summary.span.end);
    // Where several lengths are told, one of them agreeing is enough: the others are of parts of it.
    if (stated.length === 0 || stated.some(each => computed.some(minutes => agrees(minutes, each)))) return;
    const [first] = stated;
    const [whole] = computed;
    if (first === undefined || whole === undefined) return;
    const span = { start: first.start, end: first.start + first.text.length };
    const lasted = durationText(whole);
    yield {
      message: msg`${quoted(first.text)} is not what the timeline gives: ${durationMessage(whole)} from [started] to the end. Correct the one that is wrong.`,
      span,
      fixes: [{ title: msg`Change to ${lasted}`, kind: 'suggestion', edits: [{ span, newText: lasted }] }],
    };
  },
};

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
