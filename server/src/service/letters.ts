/**
 * Latin letters, as the inside of a character class. Where words of our own are looked for, it does for `\p{L}`, with which
 * a regular expression takes several times as long to compile; and a word of Chinese or Japanese has no blank beside it.
 */
export const LETTERS = 'A-Za-zÀ-ɏ';
