import type { RuleFix } from '../finding.js';
import { frontMatterEdit } from '../frontMatterEdit.js';
import { sourceOf } from '../metadata/fieldNames.js';
import { msg } from '../message.js';
import type { PostMortem } from '../model.js';
import { quoted } from '../quoted.js';
import type { Rule, RuleContext, RuleFinding } from '../rule.js';
import { lineAround } from '../suppressions.js';
import { isUnknownZone, zoneNear } from '../timeline/statedZone.js';

export const missingTimeZone: Rule = {
  id: 'missing-time-zone',
  group: 'summary',
  severity: 'completeness',
  docs: {
    summary:
      'The timeline has times of day and nothing says in which time zone, or the zone that is stated is none.',
    why: 'Logs, alerts and people in other offices run on other clocks. An hour read in the wrong zone puts cause behind effect.',
    source:
      'Google SRE Book, example postmortem (times in UTC), https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged the on-call engineer\n',
        good: '# Search was down\n\n## Timeline (UTC)\n\n- 09:12 search team: switched the alias\n- 09:25 alerting: paged the on-call engineer\n',
      },
      {
        bad: '---\ntime-zone: CETT\n---\n\n# Search was down\n\n## Timeline\n\n- 09:12 search team: switched the alias\n',
        good: '---\ntime-zone: CET\n---\n\n# Search was down\n\n## Timeline\n\n- 09:12 search team: switched the alias\n',
      },
    ],
  },
  *check(context) {
    const { report } = context;
    const { timeZone } = report.metadata;
    if (timeZone !== null) {
      if (isUnknownZone(timeZone)) yield* unknownZone(report, timeZone);
      return;
    }
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

const FIELD = new RegExp(sourceOf('timeZone'), 'gi');

/** On the value of the field, wherever the report has it. */
function* unknownZone({ text }: PostMortem, zone: string): Iterable<RuleFinding> {
  for (const { index } of text.matchAll(FIELD)) {
    const start = text.slice(index, lineAround(text, index).end).indexOf(zone) + index;
    if (start < index) continue;
    const span = { start, end: start + zone.length };
    const meant = zoneNear(zone);
    yield {
      message: msg`${quoted(zone)} is no time zone that is known here, so times that state no other cannot be compared with logs. Write UTC, an offset such as +01:00 or a name such as Europe/Berlin.`,
      span,
      fixes:
        meant === null
          ? []
          : [{ title: msg`Change to "${meant}"`, kind: 'suggestion', edits: [{ span, newText: meant }] }],
    };
    return;
  }
}

function zoneFixes({ report, config }: RuleContext): RuleFix[] {
  const zones = [...new Set([config.timeZone ?? 'UTC', 'UTC'])];
  return zones.map(zone => ({
    title: msg`State the zone: ${zone}`,
    kind: 'suggestion',
    edits: [frontMatterEdit(report, 'time-zone', zone)],
  }));
}
