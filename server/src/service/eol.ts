/** The line end that a text uses, told by its first line; `\n` where it has only one. */
export function eolOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line behind that of `from` begins; the end of the text where it is the last. */
export function nextLineStart(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

/** Where the line that holds `from` ends, before its line end. */
export function lineEnd(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  if (newline < 0) return text.length;
  return newline > from && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/**
 * What stands in the first `most` characters behind `from`. Each line end counts as one character and is `\n`: as much is
 * read of a report with either kind.
 */
export function beginning(text: string, from: number, most: number): string {
  return text
    .slice(from, from + 2 * most)
    .replaceAll('\r\n', '\n')
    .slice(0, most);
}
