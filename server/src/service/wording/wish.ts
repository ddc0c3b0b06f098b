import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { msg } from '../message.js';
import type { FindingContext, RuleFinding } from '../rule.js';
import type { Span } from '../span.js';
import { lineAround } from '../suppressions.js';
import { holderAt, type Holder } from './holder.js';

/** A wish and nothing but it: what stands behind a comma, a semicolon or a dash may be a fact of its own. */
const WISH =
  /^(?:we|i|the team|somebody|someone) (?:really )?(?:should|could|ought to) have (had|added|written|created|built|automated|documented|tested|rehearsed|configured|set up) ((?:an?|the|our|more|better) [^,;:—–|]{3,120})$/i;
const ACTS: Readonly<Record<string, string>> = {
  had: 'Add',
  added: 'Add',
  written: 'Write',
  created: 'Create',
  built: 'Build',
  automated: 'Automate',
  documented: 'Document',
  tested: 'Test',
  rehearsed: 'Rehearse',
  configured: 'Configure',
  'set up': 'Set up',
};

/**
 * "We should have had an alert on lag." as an item of the actions: `- [ ] Add an alert on lag`. The sentence moves there,
 * out of a paragraph, a list item or a cell; where that was all the item held, the item goes with it.
 */
export function wishFixes({ span }: RuleFinding, { report, blocks }: FindingContext): RuleFix[] {
  const { text, sections } = report;
  const actions = sections.find(section => section.kind === 'actions');
  const holder = holderAt(text, blocks, span.start);
  if (actions === undefined || holder === null) return [];
  const words = text.slice(holder.sentence.start, holder.sentence.end).split(/\s+/).join(' ').trim();
  const [, act, thing] = WISH.exec(/[.!]$/.test(words) ? words.slice(0, -1) : words) ?? [];
  if (act === undefined || thing === undefined) return [];
  const eol = eolOf(text);
  const end = actions.span.start + text.slice(actions.span.start, actions.span.end).trimEnd().length;
  const listed = /^[ \t]*[-*+] /m.test(text.slice(actions.headingSpan.end, end));
  const item = `- [ ] ${ACTS[act.toLowerCase()] ?? 'Add'} ${thing.trim()}`;
  return [
    {
      title: msg`Move the wish to "${actions.heading}"`,
      kind: 'suggestion',
      edits: [
        { span: removed(text, holder), newText: '' },
        { span: { start: end, end }, newText: `${listed ? eol : eol + eol}${item}` },
      ],
    },
  ];
}

/** The sentence, or the lines of the item that it fills. An item in the first line of another one shares that line. */
function removed(text: string, { sentence, item }: Holder): Span {
  if (item === null) return sentence;
  const { start } = lineAround(text, item.start);
  if (text.slice(start, item.start).trim() !== '') return sentence;
  const next = text.indexOf('\n', item.end);
  return { start, end: next < 0 || text.slice(item.end, next).trim() !== '' ? item.end : next + 1 };
}
