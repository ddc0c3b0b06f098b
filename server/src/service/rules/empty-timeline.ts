import type { Block } from '../blocks.js';
import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { blocksIn, bodyOf, writtenSections } from '../sectionText.js';

export const emptyTimeline: Rule = {
  id: 'empty-timeline',
  group: 'timeline',
  severity: 'completeness',
  docs: {
    summary: 'The timeline has text but no entry with a time.',
    why: 'Only entries with a time can be ordered, compared with logs and measured. Without them nobody can see how long detection or recovery took.',
    source:
      'Atlassian Incident Management Handbook, https://www.atlassian.com/incident-management/postmortem/timelines',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline\n\nThe alias was switched, then the alert fired and the alias was switched back.\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n',
      },
    ],
  },
  *check(context) {
    const { report } = context;
    if (report.events.length > 0) return;
    for (const section of writtenSections(report, 'timeline')) {
      // A log in a fence or a picture of the timeline is one, though not one that can be read here.
      const shown = blocksIn(context.blocks, section.span).some(isShown);
      // A link leads to the timeline that is kept elsewhere.
      const body = bodyOf(report, section);
      if (shown || ELSEWHERE.test(body)) continue;
      const told = TIME.test(body);
      if (!told && MAY_BE_TIME.test(body)) continue;
      yield {
        message: told
          ? msg`"${section.heading}" tells times, but no entry begins with one that can be read. Begin each entry or row with its time, such as "- 14:05 UTC alerting: paged".`
          : msg`"${section.heading}" has no entry with a time. Times show the order of what happened and how long each step took; begin each entry with one, such as "14:05 UTC".`,
        span: section.headingSpan,
        fixes: [],
      };
    }
  },
};

const ELSEWHERE =
  /\][(:[]|https?:\/\/|<(?:table|a|img|iframe)\b|(?:^|[.,;(–—-])[ \t]{0,4}(?:see|siehe|vgl|cf|voir)(?!\p{L})|(?<!\p{L})(?:attached|linked|angehängt|verlinkt)(?!\p{L})/imu;
const TIME = /(?<![\d.:/])(?:[01]?\d|2[0-3])[:h][0-5]\d(?![\d:]|\.\d)|\d\s?[ap]\.?m\b/i;
/** A version, or a time written with a dot. */
const MAY_BE_TIME = /\d[:.h]\d\d/;

function isShown(block: Block): boolean {
  return (
    block.type === 'code' || (block.type === 'paragraph' && block.runs.some(run => run.kind === 'image'))
  );
}
