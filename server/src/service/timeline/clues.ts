import { LETTERS } from '../letters.js';
import { CLUE_WORDS } from './clueWords.js';

/** Which clues the wording of a timeline entry holds. No clue decides alone; see inferMilestones.ts. */
export type Clues = Readonly<Record<Name, boolean>>;

type Name = keyof typeof CLUE_WORDS;

/** For text in lower case: an expression that ignores case, as Unicode has it, takes three times as long to compile. */
const PATTERNS = Object.fromEntries(
  Object.entries(CLUE_WORDS).map(([name, words]) => [
    name,
    new RegExp(`(?<![\\d${LETTERS}])(?:${words.join('|')})(?![\\d${LETTERS}])`),
  ]),
) as Record<Name, RegExp>;

/** What is denied, wished, planned or tried has not happened. */
const UNREAL =
  /(?:\b(?:will|should|would|could|might|may|until|whether|if|unable to|cannot|can not|not|never|without|no|(?:attempt|attempts|attempted|attempting|tries|trying|tried|try|want|wants|decide|decides|decided|plan|plans|suggests?|expected|going) to|nicht|kein\w*|ohne)|n['’]t)\s(?:[^\s,;.]+\s){0,2}[^\s,;.]+/g;

/** More of an entry than this is notes on it. */
const READ_LENGTH = 300;

/** An entry that suggests nothing. */
export const NO_CLUES = Object.fromEntries(Object.keys(CLUE_WORDS).map(name => [name, false])) as Record<
  Name,
  false
>;

/** The clues in the words of an entry. */
export function cluesIn(words: string): Clues {
  const text = words.slice(0, READ_LENGTH).replace(/\s+/g, ' ').toLowerCase();
  const real = text.replace(UNREAL, '');
  return {
    begins: PATTERNS.begins.test(real),
    onset: PATTERNS.onset.test(text),
    change: PATTERNS.change.test(real),
    notice: PATTERNS.notice.test(real),
    declared: PATTERNS.declared.test(real),
    response: PATTERNS.response.test(real),
    remedied: PATTERNS.remedied.test(real),
    restored: PATTERNS.restored.test(real),
    closure: PATTERNS.closure.test(real),
    relapse: PATTERNS.relapse.test(text),
  };
}
