import { eolOf } from './eol.js';
import type { TextEdit } from './finding.js';
import type { PostMortem } from './model.js';

/** The edit that adds a key to the front matter, at its end; a report without one gets it. */
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
  // The closing fence is the last line before the body.
  const fence = text.lastIndexOf('\n', Math.max(0, bodyStart - 2)) + 1;
  return { span: { start: fence, end: fence }, newText: line };
}
