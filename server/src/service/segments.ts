/**
 * The offset at which `text` may be cut behind `from` so that the pieces parse on their own, or its end: a column-0 ATX
 * heading after a blank line, outside fences and raw HTML.
 *
 * The scan follows fences and comments at the top level only. Where it errs, the piece before ends in an open block, and
 * whoever parses it joins it with the next: a missing cut costs time, a wrong one is found.
 */
export function nextCut(text: string, from: number): number {
  let blankBefore = false;
  let fence = '';
  let inComment = false;
  for (let start = from; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const first = firstInk(text, start, end);
    if (first === end) {
      blankBefore = true;
    } else {
      const code = text.charCodeAt(first);
      const indent = first - start;
      if (inComment) {
        if (text.slice(first, end).includes('-->')) inComment = false;
      } else if (indent < 4 && (code === BACKTICK || code === TILDE)) {
        fence = nextFence(fence, text.slice(first, end).trimEnd());
      } else if (fence === '') {
        if (indent < 4 && text.startsWith('<!--', first))
          inComment = !text.slice(first + 2, end).includes('-->');
        else if (blankBefore && start > from && isHeading(text, start)) return start;
      }
      blankBefore = false;
    }
    start = end + 1;
  }
  return text.length;
}

/** Whether a line begins with the marks of an ATX heading in column 0. */
export function isHeading(text: string, start: number): boolean {
  let i = start;
  while (text.charCodeAt(i) === HASH) i++;
  const after = text.charAt(i);
  return (
    i > start &&
    i - start <= 6 &&
    (after === '' || after === ' ' || after === '\t' || after === '\n' || after === '\r')
  );
}

const BACKTICK = 0x60;
const TILDE = 0x7e;
const HASH = 0x23;

/** Offset of the first character that is no blank, or `end`. */
function firstInk(text: string, start: number, end: number): number {
  let i = start;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0d) break;
    i++;
  }
  return i;
}

/** The fence that is open after `line`, given the one open before it ('' for none). */
function nextFence(open: string, line: string): string {
  const marker = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
  if (marker === undefined) return open;
  if (open === '') return marker.startsWith('`') && line.includes('`', marker.length) ? '' : marker;
  return line === marker && marker.startsWith(open) ? '' : open;
}
