import { eolOf } from '../eol.js';
import type { Fix } from '../finding.js';
import { blocksAt } from '../prose.js';
import type { PartContext, Rule, RuleFinding } from '../rule.js';
import { lineAround } from '../suppressions.js';
import { CATEGORIES, type Category } from '../wording/categories.js';
import { findBlame, type BlameFinding } from '../wording/index.js';

/** One rule for each category of wording that blames; what each looks for is data (see wording). */
export const BLAME_RULES: readonly Rule[] = CATEGORIES.map(category => ({
  id: category.id,
  group: 'blame',
  severity: 'warning',
  docs: category.docs,
  checkPart: part => checkCategory(category, part),
}));

function* checkCategory(category: Category, part: PartContext): Iterable<RuleFinding> {
  for (const finding of findBlame(category, part)) {
    yield { message: finding.message, span: finding.span, fixes: fixesFor(finding, part) };
  }
}

function fixesFor(finding: BlameFinding, part: PartContext): Fix[] {
  const rewordings = finding.rewordings.map(({ title, newText }): Fix => ({
    title,
    kind: 'suggestion',
    edits: [{ span: finding.span, newText }],
  }));
  return [...rewordings, ...promptFix(finding, part)];
}

/** The question as a comment on a line of its own above the sentence's line; in a table there is no such line. */
function promptFix({ prompt, span }: BlameFinding, { text, blocks }: PartContext): Fix[] {
  const holders = blocksAt(blocks, span.start);
  const inner = holders.at(-1);
  if (inner === undefined || inner.type === 'table' || inner.type === 'heading') return [];
  const eol = eolOf(text);
  const { start } = lineAround(text, inner.span.start);
  const inContainer = holders.length > 1;
  // Inside a list or quote a comment of its own line would end it; there it stands at the end of the paragraph.
  const edit = inContainer
    ? { span: { start: inner.span.end, end: inner.span.end }, newText: ` <!-- ${prompt} -->` }
    : { span: { start, end: start }, newText: `<!-- ${prompt} -->${eol}` };
  return [{ title: `Ask: ${prompt}`, kind: 'suggestion', edits: [edit] }];
}
