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

/** By character code: 0 where it belongs to no word, else a number that is the same for a letter in both cases. */
const FOLDED = folded();

function folded(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 48; code < 58; code++) table[code] = code;
  for (let code = 97; code < 123; code++) table[code] = table[code - 32] = code;
  table[95] = 95;
  // Letters beyond ASCII count as one: what is looked up by this number is compared as text afterwards.
  table.fill(1, 0xc0, 0x2000);
  table[0xd7] = table[0xf7] = 0;
  table[0xe000] = 1;
  return table;
}

/** Whether a character code belongs to a word (letters of any alphabet, digits, `_`, what stands for code), and which. */
export function foldOf(code: number): number {
  return FOLDED[code] ?? 0;
}

export function isWordCode(code: number): boolean {
  return foldOf(code) !== 0;
}

export function joins(code: number): boolean {
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
  const lower = normalise(text.slice(from, to));
  // A few capitals are longer when they are small.
  const isAligned = lower.length === to - from;
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
    const word = isAligned ? lower.slice(at - from, end - from) : normalise(piece);
    tokens.push({ start: at, end, text: piece, word, mark });
    at = end;
  }
  return tokens;
}

/** Words as the lists hold them. */
function normalise(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
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
