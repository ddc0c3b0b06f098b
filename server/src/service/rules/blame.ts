import { msg, plain } from '../message.js';
import type { PartContext, Rule, RuleFinding } from '../rule.js';
import { CATEGORIES, type Category } from '../wording/categories.js';
import { wordingFixes } from '../wording/fixes.js';
import { roleFixes } from '../wording/roleFixes.js';
import { wishFixes } from '../wording/wish.js';

/** One rule for each category of wording that blames. The text is read once for all of them (see wording/read.ts). */
export const BLAME_RULES: readonly Rule[] = CATEGORIES.map(category => ({
  id: category.id,
  group: 'blame',
  severity: 'warning',
  docs: category.docs,
  checkPart: part => checkCategory(category, part),
  ...(category.id === 'counterfactual' ? { reportFixes: wishFixes } : {}),
  ...(category.id === 'named-person' ? { reportFixes: roleFixes } : {}),
}));

function* checkCategory(category: Category, part: PartContext): Iterable<RuleFinding> {
  for (const hit of part.wording) {
    if (hit.category !== category.id) continue;
    yield {
      message: msg`"${hit.phrase}": ${plain(category.why)}. ${plain(category.prompt)}`,
      span: hit.span,
      fixes: wordingFixes(category, hit, part),
    };
  }
}
