import { DEFAULT_CONFIG } from '../config.js';
import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import type { PostMortem, Section, SectionKind } from '../model.js';
import type { Rule } from '../rule.js';
import { isPublishedOrder } from '../sections/publishedOrders.js';
import { orderedKinds } from '../sectionSettings.js';

export const sectionOrder: Rule = {
  id: 'section-order',
  group: 'structure',
  severity: 'hint',
  docs: {
    summary: 'A section stands behind one that readers expect after it.',
    why: 'Reports that follow one order can be skimmed: a reader who knows one finds the timeline or the actions in the next without searching. The order follows the questions: what happened, when, why, how it ended, what will change, what worked.',
    source: 'Google SRE Book, example postmortem, https://sre.google/sre-book/example-postmortem/',
    examples: [
      {
        bad: '# Search was down\n\n## Preventive Actions\n\n- Alert on the size of the index\n\n## Root Cause\n\nThe reindex job reports success when its node is drained.\n',
        good: '# Search was down\n\n## Root Cause\n\nThe reindex job reports success when its node is drained.\n\n## Preventive Actions\n\n- Alert on the size of the index\n',
      },
    ],
  },
  *check({ report, config }) {
    const kinds = orderedKinds(config);
    // Who set an order of their own wants that one.
    const isUsual = kinds.join() === orderedKinds(DEFAULT_CONFIG).join();
    const outer = outermost(report);
    const ranked = firstOfEach(outer).flatMap(section => {
      const rank = kinds.indexOf(isUsual ? (AS_LATE_AS[section.kind] ?? section.kind) : section.kind);
      return rank < 0 ? [] : [{ section, rank }];
    });
    const found = ranked.map(({ section }) => section.kind);
    if (isUsual && [found, kindsOf(report, kinds)].some(isPublishedOrder)) return;
    for (const [i, { section, rank }] of ranked.entries()) {
      const later = ranked
        .slice(0, i)
        .find(earlier => earlier.rank > rank && !comesAgain(outer, earlier.section, section));
      if (later === undefined) continue;
      yield {
        message: msg`"${section.heading}" stands behind "${later.section.heading}". Readers look for it before; move it there, or set the order of \`sections\` in the configuration.`,
        span: section.headingSpan,
        fixes: [moveFix(report, section, later.section)],
      };
      // Moving this one may settle the rest; one at a time is enough to read.
      return;
    }
  },
};

/** Those of the kinds that the report has, by where each is first met: Google's template opens with labels. */
function kindsOf({ sections, entryKinds }: PostMortem, kinds: readonly SectionKind[]): SectionKind[] {
  // What is told in fields stands in the head.
  const met = [...entryKinds, ...sections.map(section => section.kind)];
  return [...new Set(met)].filter(kind => kinds.includes(kind));
}

/** Many a report ends with what will be done, after what worked. */
const AS_LATE_AS: Partial<Record<SectionKind, SectionKind>> = { successes: 'actions' };

/** The heading sections of the highest level there is: nested ones have an order of their own. */
function outermost({ sections }: PostMortem): Section[] {
  const headed = sections.filter(section => section.via === 'heading' && section.kind !== 'title');
  const level = Math.min(...headed.map(section => section.level));
  return headed.filter(section => section.level === level);
}

function firstOfEach(sections: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return sections.filter(({ kind }) => !seen.has(kind) && seen.add(kind));
}

/** Whether the kind of a section is met again behind another one: "Leadup", "Timeline", "Root cause". */
function comesAgain(sections: readonly Section[], { kind }: Section, behind: Section): boolean {
  return sections.slice(sections.indexOf(behind)).some(section => section.kind === kind);
}

function moveFix({ text }: PostMortem, section: Section, before: Section): RuleFix {
  const gap = eolOf(text).repeat(2);
  const { start } = before.span;
  const { end } = section.span;
  const whole = text.slice(section.span.start, end);
  const moved = whole.trimEnd();
  const passed = text.slice(start, section.span.start).trimEnd();
  return {
    title: msg`Move "${section.heading}" before "${before.heading}"`,
    kind: 'suggestion',
    edits: [{ span: { start, end }, newText: moved + gap + passed + whole.slice(moved.length) }],
  };
}
