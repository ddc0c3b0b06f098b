import type { RuleFix } from '../finding.js';
import { frontMatterEdit } from '../frontMatterEdit.js';
import { msg } from '../message.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleContext } from '../rule.js';

export const missingTimeZone: Rule = {
  id: 'missing-time-zone',
  group: 'summary',
  severity: 'completeness',
  docs: {
    summary: 'The timeline has times of day and nothing says in which time zone.',
    why: 'Logs, alerts and people in other offices run on other clocks. An hour read in the wrong zone puts cause behind effect.',
    source:
      'Google SRE Book, example postmortem (times in UTC), https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged the on-call engineer\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged the on-call engineer\n',
      },
    ],
  },
  *check(context) {
    const { report } = context;
    if (report.metadata.timeZone !== null) return;
    const at = report.events.findIndex(({ timeText }) =>
      /\d[:.h]\d\d|\d\s?[ap](?:\.\s?)?m\b/i.test(timeText),
    );
    const entry = at < 0 ? undefined : report.timeline[at];
    if (entry === undefined) return;
    yield {
      message: msg`${quoted(entry.timeText)} names no time zone, nor does the rest of the report. Logs and colleagues run on other clocks; state the zone once, in the timeline's heading or as \`time-zone\` in the front matter.`,
      span: entry.timeSpan,
      fixes: zoneFixes(context),
    };
  },
};

function zoneFixes({ report, config }: RuleContext): RuleFix[] {
  const zones = [...new Set([config.timeZone ?? 'UTC', 'UTC'])];
  return zones.map(zone => ({
    title: msg`State the zone: ${zone}`,
    kind: 'suggestion',
    edits: [frontMatterEdit(report, 'time-zone', zone)],
  }));
}
