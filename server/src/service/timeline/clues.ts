import { LETTERS } from '../letters.js';
import { CLUE_WORDS } from './clueWords.js';

type Clue = keyof typeof CLUE_WORDS;

/** For text in lower case: an expression that ignores case, as Unicode has it, takes three times as long to compile. */
const PATTERNS = Object.fromEntries(
  Object.entries(CLUE_WORDS).map(([name, words]) => [
    name,
    new RegExp(`(?<![\\d${LETTERS}])(?:${words.join('|')})(?![\\d${LETTERS}])`),
  ]),
) as Record<Clue, RegExp>;

/** What is denied, wished, planned or tried has not happened. */
const UNREAL =
  /(?:\b(?:will|should|would|could|might|may|until|whether|if|unable to|cannot|can not|not|never|without|no|(?:attempt|attempts|attempted|attempting|tries|trying|tried|try|want|wants|decide|decides|decided|decision|plan|plans|suggests?|expected|going) to|nicht|kein\w*|ohne)|n['’]t)\s(?:[^\s,;.]+\s){0,2}[^\s,;.]+/g;

/** Clues that hold of what was tried in vain as well. */
const OF_ATTEMPTS: ReadonlySet<Clue> = new Set<Clue>(['onset', 'relapse']);

/** More of an entry than this is notes on it. */
const READ_LENGTH = 300;

/** What the words of a timeline entry may suggest. Each clue is looked for when it is first asked for. */
export class Clues {
  readonly #known = new Map<Clue, boolean>();
  readonly #text: string;
  #real: string | undefined;

  constructor(words: string) {
    this.#text = words.slice(0, READ_LENGTH).replace(/\s+/g, ' ').toLowerCase();
  }

  /** Whether the words hold this clue. No clue decides alone; see inferMilestones.ts. */
  has(clue: Clue): boolean {
    const known = this.#known.get(clue);
    if (known !== undefined) return known;
    const has = PATTERNS[clue].test(OF_ATTEMPTS.has(clue) ? this.#text : this.#realWords());
    this.#known.set(clue, has);
    return has;
  }

  /** All that the clues follow from, so that events are told apart by them. */
  toJSON(): string {
    return this.#text;
  }

  #realWords(): string {
    return (this.#real ??= this.#text.replace(UNREAL, ''));
  }
}

/** An entry that suggests nothing. */
export const NO_CLUES = new Clues('');
