/** A rule of a page behind a blank line; directly below text, dashes make that text a heading. */
const CLOSING = /(?:\r?\n[ \t]*){2}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;

/** A text without the thematic break that closes it, which belongs to the page and to no entry. */
export function withoutBreak(text: string): string {
  const body = text.trimEnd();
  return body.replace(CLOSING, '').trimEnd();
}
