import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { msg, plain, type Message } from '../message.js';
import type { PostMortem, Section } from '../model.js';
import type { Rule } from '../rule.js';
import { isKnownKind, requiredKinds } from '../sectionSettings.js';
import { GUIDANCE, guidanceIn } from '../templates/guidance.js';

export const emptySection: Rule = {
  id: 'empty-section',
  group: 'structure',
  severity: 'completeness',
  docs: {
    summary: 'A section has a heading and says nothing, or holds only guidance and placeholders.',
    why: 'An empty section looks finished in the outline and leaves its question open. In a draft, the guidance of the template may stand until it is answered.',
    source: 'PagerDuty Postmortem Documentation, https://postmortems.pagerduty.com/how_to_write/writing/',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline\n\nTBD\n',
        good: '# Search was down\n\n## Timeline\n\n- 09:12 UTC search team: switched the alias\n',
      },
    ],
  },
  *check({ report, config }) {
    const kinds = requiredKinds(config);
    const draft = report.metadata.status === 'draft';
    for (const [i, section] of report.sections.entries()) {
      if (section.state !== 'empty') continue;
      const required = kinds.includes(section.kind);
      if (!required && (!isPromise(section) || isAbove(section, report.sections[i + 1]))) continue;
      const guided = report.text.slice(section.headingSpan.end, section.span.end).includes('<!--');
      if (draft && guided) continue;
      yield {
        message: emptyMessage(section, required),
        span: section.headingSpan,
        fixes: guided || section.via !== 'heading' ? [] : guidanceFix(report, section),
      };
    }
  },
};

/** Whether a section that no report needs to have is one that readers know by its heading. What a label names may stand behind its item. */
function isPromise({ kind, via }: Section): boolean {
  return via === 'heading' && isKnownKind(kind);
}

/** Whether the next section stands inside this one. */
function isAbove({ span }: Section, next: Section | undefined): boolean {
  return next !== undefined && next.span.start < span.end;
}

function emptyMessage({ heading, kind }: Section, required: boolean): Message {
  const what = required
    ? msg`"${heading}" is empty. Readers take a heading as a promise.`
    : msg`"${heading}" is empty. Readers take a heading as a promise; fill it in, or take it out.`;
  const guidance = required ? GUIDANCE[kind] : undefined;
  return guidance === undefined ? what : msg`${what} ${plain(guidance)}`;
}

function guidanceFix(report: PostMortem, section: Section): RuleFix[] {
  const guidance = guidanceIn(report, section.kind);
  if (guidance === undefined) return [];
  const eol = eolOf(report.text);
  const at = section.headingSpan.end;
  const newText = `${eol}${eol}<!-- ${guidance} -->`;
  return [
    {
      title: plain('Insert what this section should tell'),
      kind: 'suggestion',
      edits: [{ span: { start: at, end: at }, newText }],
    },
  ];
}
