import { eolOf } from './eol.js';
import type { Block } from './blocks.js';
import type { Fix } from './finding.js';
import { blocksAt } from './prose.js';
import { lineAround } from './suppressions.js';

const REASON = 'reason';

/** Fixes that silence a rule for the line of a finding or for the whole report, with a place for the reason. */
export function disableFixes(
  rule: string,
  offset: number,
  text: string,
  bodyStart: number,
  blocks: readonly Block[],
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
      edits: [lineEdit(rule, offset, text, blocks)],
    },
    file,
  ];
}

/** At the end of the line, where a comment is valid in paragraphs, lists, headings and (inside the last cell) tables. */
function lineEdit(rule: string, offset: number, text: string, blocks: readonly Block[]) {
  const { start, end } = lineAround(text, offset);
  const line = text.slice(start, end);
  const holder = blocksAt(blocks, offset).at(-1);
  const ink = line.trimEnd();
  const inTable = holder?.type === 'table' && ink.endsWith('|');
  const at = start + (inTable ? ink.length - 1 : ink.length);
  const comment = `<!-- postmortem-disable-line ${rule} -- ${REASON} -->`;
  return { span: { start: at, end: at }, newText: inTable ? `${comment} ` : ` ${comment}` };
}
