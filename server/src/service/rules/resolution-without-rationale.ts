import { msg } from '../message.js';
import type { Rule } from '../rule.js';
import { bodyOf, readsAsEnglish, writtenSections } from '../sectionText.js';

/** Words that give a reason, a purpose, an alternative or an outcome. */
const REASON =
  /\b(?:because|since|as|so|to|in order|rather|instead|due|therefore|thus|hence|which|whose|where|after|until|once|when|while|by|for|decid\w*|chose\w*|prefer\w*|avoid\w*|allow\w*|ensur\w*|prevent\w*|would|could|confirm\w*|verif\w*|restor\w*|recover\w*|fix\w*|resolv\w*|return\w*|result\w*)\b/i;

export const resolutionWithoutRationale: Rule = {
  id: 'resolution-without-rationale',
  group: 'resolution',
  severity: 'hint',
  docs: {
    summary: 'The resolution lists steps without a reason or an outcome.',
    why: 'Why a step was chosen, and what was set aside, is what carries over to the next incident. The step itself rarely does.',
    source: 'Howie: The Post-Incident Guide (Jeli), https://www.jeli.io/howie/welcome',
    examples: [
      {
        bad: '# Search was down\n\n## Resolution\n\n- 10:06 UTC: switched the alias of the search service back\n- 10:14 UTC: closed the incident with the search team\n',
        good: '# Search was down\n\n## Resolution\n\n- 10:06 UTC: switched the alias back, because a new index would have taken three hours\n',
      },
    ],
  },
  *check({ report }) {
    for (const section of writtenSections(report, 'resolution')) {
      const body = bodyOf(report, section);
      if (section.state !== 'complete' || !readsAsEnglish(body) || REASON.test(body)) continue;
      yield {
        message: msg`"${section.heading}" lists steps and no reasons. Say why each was chosen and what it brought; that is what the next responder can use.`,
        span: section.headingSpan,
        fixes: [],
      };
    }
  },
};
