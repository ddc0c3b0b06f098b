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
