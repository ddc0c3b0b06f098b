import { lexiconOf, type Lexeme } from './lexicon.js';
import type { Language } from './language.js';
import { isWordCode, wordEnd } from './wordCodes.js';

/** A word or a mark of punctuation of a sentence. */
export interface Token extends Pick<Lexeme, 'text' | 'word' | 'mark'> {
  readonly start: number;
  readonly end: number;
  /** What is known of it wherever it stands. */
  readonly lexeme: Lexeme;
}

/** The tokens between two offsets, as a language knows them. A handle keeps its `@`. */
export function tokenise(text: string, from: number, to: number, language: Language): Token[] {
  const lexemeOf = lexiconOf(language);
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      at++;
      continue;
    }
    const handle = code === 64 && at + 1 < to && isWordCode(text.charCodeAt(at + 1));
    const end = handle || isWordCode(code) ? wordEnd(text, handle ? at + 1 : at, to) : at + 1;
    tokens.push(tokenOf(at, end, lexemeOf(text.slice(at, end))));
    at = end;
  }
  return tokens;
}

export function tokenOf(start: number, end: number, lexeme: Lexeme): Token {
  return { start, end, text: lexeme.text, word: lexeme.word, mark: lexeme.mark, lexeme };
}

/** "Quickly", "really": what is most often an adverb. */
export function endsInLy(word: string): boolean {
  return word.length > 3 && word.endsWith('ly');
}

/** The index of the token around an offset, or -1. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined) break;
    if (token.end <= offset) low = middle + 1;
    else if (token.start > offset) high = middle - 1;
    else return middle;
  }
  return -1;
}
