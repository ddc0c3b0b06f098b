import { eolOf } from './eol.js';
import type { Fix } from './finding.js';
import type { PostMortem } from './model.js';
import { partAt, type Part } from './parts.js';
import { blocksAt } from './prose.js';
import { lineAround } from './suppressions.js';

const REASON = 'reason';

/** Fixes that silence a rule for the line of a finding or for the whole report, with a place for the reason. */
export function disableFixes(
  rule: string,
  offset: number,
  { text, bodyStart }: Pick<PostMortem, 'text' | 'bodyStart'>,
  parts: readonly Part[],
): Fix[] {
  const eol = eolOf(text);
  const top = bodyStart === 0 && text.startsWith('\ufeff') ? 1 : bodyStart;
  const file: Fix = {
    title: `Disable ${rule} for this file`,
    kind: 'suggestion',
    edits: [
      {
        span: { start: top, end: top },
        newText: `<!-- postmortem-disable-file ${rule} -- ${REASON} -->${eol}${eol}`,
      },
    ],
  };
  return [
    {
      title: `Disable ${rule} for this line`,
      kind: 'suggestion',
      edits: [lineEdit(rule, offset, text, parts)],
    },
    file,
  ];
}

/** At the end of the line, where a comment is valid in paragraphs, lists, headings and (inside the last cell) tables. */
function lineEdit(rule: string, offset: number, text: string, parts: readonly Part[]) {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const part = partAt(parts, offset);
  const holder = part === undefined ? undefined : blocksAt(part.body.blocks, offset - part.start).at(-1);
  const ink = line.trimEnd();
  const inTable = holder?.type === 'table' && ink.endsWith('|');
  const at = start + (inTable ? ink.length - 1 : ink.length);
  const comment = `<!-- postmortem-disable-line ${rule} -- ${REASON} -->`;
  return { span: { start: at, end: at }, newText: inTable ? `${comment} ` : ` ${comment}` };
}
