import { eolOf } from '../eol.js';
import type { Fix } from '../finding.js';
import type { RuleContext, RuleFinding } from '../rule.js';
import { sentenceAround } from './sentence.js';

const WISH = /^(?:we|the team) (?:should|could|ought to) have had (an?|the|more|better) ([^.;,!?\n]{3,120})/i;

/** "We should have had an alert on lag." as an item of the actions: `- [ ] Add an alert on lag`. The sentence moves there. */
export function wishFixes({ span }: RuleFinding, { report }: RuleContext): Fix[] {
  const { text, sections } = report;
  const actions = sections.find(section => section.kind === 'actions');
  if (actions === undefined) return [];
  const sentence = sentenceAround(text, span.start);
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  const start = Math.max(sentence.start, line);
  const lead = /^\s*/.exec(text.slice(start, span.start))?.[0].length ?? 0;
  const wish = WISH.exec(text.slice(start + lead, sentence.end));
  const article = wish?.[1];
  const thing = wish?.[2];
  if (article === undefined || thing === undefined) return [];
  const item = `- [ ] Add ${article.toLowerCase()} ${thing.trim()}`;
  const eol = eolOf(text);
  const end = actions.span.start + text.slice(actions.span.start, actions.span.end).trimEnd().length;
  const listed = /^[ \t]*[-*+] /m.test(text.slice(actions.headingSpan.end, end));
  return [
    {
      title: `Move the wish to "${actions.heading}"`,
      kind: 'suggestion',
      edits: [
        { span: { start, end: sentence.end }, newText: '' },
        { span: { start: end, end }, newText: `${listed ? eol : eol + eol}${item}` },
      ],
    },
  ];
}
