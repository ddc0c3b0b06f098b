import type { Language } from './language.js';
import { isPast } from './matching.js';
import { endsInLy, type Token } from './tokens.js';

const ALLOWED_REACH = 4;

/** Whether the verb at `index` tells what anybody may do: "you can skip it", "allows users to omit it", "if you omit it". */
export function isOpenToAnybody(tokens: readonly Token[], index: number, language: Language): boolean {
  const { may, allowing, generic } = language.anybody;
  let at = index - 1;
  while (endsInLy(tokens[at]?.word ?? '') || language.adverbs.has(tokens[at]?.word ?? '')) at--;
  const before = tokens[at]?.word ?? '';
  if (may.has(before)) return true;
  // "If you've forgotten to dispose it"
  if (generic.has(before.replace(/'(?:ve|d)$/, '')) && before.includes("'")) return true;
  if (generic.has(before)) return !isPast(tokens[index]?.word ?? '', language);
  if (language.lacking.has(tokens[index]?.word ?? '') && mayBefore(tokens, index, language)) return true;
  return (
    before === 'to' &&
    tokens.slice(Math.max(0, at - ALLOWED_REACH), at).some(({ word }) => allowing.has(word))
  );
}

const CLAUSE_REACH = 8;

/** "Whoever is on call may switch it off without asking." */
function mayBefore(tokens: readonly Token[], index: number, { anybody }: Language): boolean {
  for (let at = index - 1; at >= Math.max(0, index - CLAUSE_REACH); at--) {
    const token = tokens[at];
    if (token === undefined || token.mark) return false;
    if (anybody.may.has(token.word)) return true;
  }
  return false;
}
