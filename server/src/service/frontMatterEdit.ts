import { eolOf } from './eol.js';
import type { TextEdit } from './finding.js';
import { readFrontMatter } from './metadata/frontMatter.js';
import type { PostMortem } from './model.js';

/** A key with nothing behind it. */
const EMPTY_FIELD = /^[^\n:]+:[ \t]*(?:""|'')?$/;

/** The edit that adds a key to the front matter, at its end, or fills an empty one; a report without one gets it. */
export function frontMatterEdit(
  { text, bodyStart }: Pick<PostMortem, 'text' | 'bodyStart'>,
  key: string,
  value: string,
): TextEdit {
  const eol = eolOf(text);
  const line = `${key}: ${value}${eol}`;
  if (bodyStart === 0) {
    const at = text.startsWith('\ufeff') ? 1 : 0;
    const gap = text.length > at ? eol : '';
    return { span: { start: at, end: at }, newText: `---${eol}${line}---${eol}${gap}` };
  }
  for (const { name, span } of readFrontMatter(text).fields) {
    const written = text.slice(span.start, span.end).trimEnd();
    if (name === key && EMPTY_FIELD.test(written))
      return { span: { start: span.start, end: span.start + written.length }, newText: `${key}: ${value}` };
  }
  // The closing fence is the last line before the body.
  const fence = text.lastIndexOf('\n', Math.max(0, bodyStart - 2)) + 1;
  return { span: { start: fence, end: fence }, newText: line };
}
