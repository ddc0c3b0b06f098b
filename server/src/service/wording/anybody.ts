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
  return (
    before === 'to' &&
    tokens.slice(Math.max(0, at - ALLOWED_REACH), at).some(({ word }) => allowing.has(word))
  );
}
