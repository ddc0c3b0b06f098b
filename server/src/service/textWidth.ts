import { eastAsianWidth } from 'get-east-asian-width';

/** Columns that a text takes where letters have a fixed width: wide characters and emoji two, marks and joiners none. */
export function textWidth(text: string): number {
  let width = 0;
  let isJoined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    // A joiner makes one picture of two; the selector turns a sign into its wide picture.
    const isAlone = !isJoined && !/[\p{M}\p{Cf}]/u.test(character) && !(code >= 0x1f3fb && code <= 0x1f3ff);
    if (isAlone) width += eastAsianWidth(code);
    isJoined = code === 0x200d;
  }
  return width;
}
