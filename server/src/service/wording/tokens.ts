/** A word or a mark of punctuation of a sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  /** Lower case, typographic apostrophes made straight. */
  readonly word: string;
  /** Not a word: one mark of punctuation. */
  readonly mark: boolean;
}

/** Whether a character code belongs to a word: letters of any alphabet, digits, `_` and what stands for code. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 0xe000 ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
  );
}

function joins(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45 || code === 46;
}

/** Where the word that starts at `start` ends: `on-call`, `didn't` and `node.js` are one word. */
export function wordEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) at++;
    else if (joins(code) && at + 1 < limit && isWordCode(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  return at;
}

/** The tokens between two offsets. A handle keeps its `@`. */
export function tokenise(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    const handle = code === 64 && at + 1 < to && isWordCode(text.charCodeAt(at + 1));
    const mark = !handle && !isWordCode(code);
    if (mark && (code <= 32 || code === 0xa0)) {
      at++;
      continue;
    }
    const end = mark ? at + 1 : wordEnd(text, handle ? at + 1 : at, to);
    const piece = text.slice(at, end);
    tokens.push({ start: at, end, text: piece, word: normalise(piece), mark });
    at = end;
  }
  return tokens;
}

/** A word as the lists hold it. */
export function normalise(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
