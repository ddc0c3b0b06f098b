/** The line end that a text uses, told by its first line; `\n` where it has only one. */
export function eolOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}
