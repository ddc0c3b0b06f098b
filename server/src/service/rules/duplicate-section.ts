import { msg } from '../message.js';
import type { Section } from '../model.js';
import type { Rule } from '../rule.js';
import { orderedKinds } from '../sectionSettings.js';

export const duplicateSection: Rule = {
  id: 'duplicate-section',
  group: 'structure',
  severity: 'warning',
  docs: {
    summary: 'Two sections of the report have the same heading.',
    why: 'Readers and links find the first one; what stands under the second is easily missed. Often one of them is left over from the template.',
    source: 'markdownlint, MD024, https://github.com/DavidAnson/markdownlint/blob/main/doc/md024.md',
    examples: [
      {
        bad: '# Search was down\n\n## Timeline\n\n- 09:12 UTC search team: switched the alias\n\n## Timeline\n\n- 09:25 UTC alerting: paged\n',
        good: '# Search was down\n\n## Timeline\n\n- 09:12 UTC search team: switched the alias\n- 09:25 UTC alerting: paged\n',
      },
    ],
  },
  *check({ report, config }) {
    const kinds = new Set(orderedKinds(config));
    /** Heading → section, one map for each level that is open above the current section. */
    const open: Map<string, Section>[] = [];
    for (const section of report.sections) {
      if (section.via !== 'heading') continue;
      if (open.length > section.level + 1) open.length = section.level + 1;
      if (!kinds.has(section.kind)) continue;
      const siblings = (open[section.level] ??= new Map<string, Section>());
      const name = section.heading.trim().toLowerCase();
      const first = siblings.get(name);
      if (first === undefined) siblings.set(name, section);
      else
        yield {
          message: msg`"${section.heading}" stands here a second time. Readers stop at the first one; join the two, or name what this one is about.`,
          span: section.headingSpan,
          fixes: [],
        };
    }
  },
};
