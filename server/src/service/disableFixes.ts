import { eolOf } from './eol.js';
import type { Block } from './blocks.js';
import type { RuleFix, TextEdit } from './finding.js';
import { msg } from './message.js';
import type { PostMortem } from './model.js';
import { partAt, type Part } from './parts.js';
import { blocksAt } from './prose.js';
import { shiftSpan } from './span.js';
import { lineAround } from './suppressions.js';

const REASON = 'reason';

/** Fixes that silence a rule for the line of a finding or for the whole report, with a place for the reason. */
export function disableFixes(
  rule: string,
  offset: number,
  report: Pick<PostMortem, 'text' | 'bodyStart'>,
  parts: readonly Part[],
): RuleFix[] {
  const { text, bodyStart } = report;
  const eol = eolOf(text);
  const top = bodyStart === 0 && text.startsWith('\ufeff') ? 1 : bodyStart;
  const file: RuleFix = {
    title: msg`Disable ${rule} for this file`,
    kind: 'suggestion',
    edits: [
      {
        span: { start: top, end: top },
        newText: `<!-- postmortem-disable-file ${rule} -- ${REASON} -->${eol}${eol}`,
      },
    ],
  };
  // Front matter is no Markdown: there is no place for a comment in it.
  if (offset < bodyStart) return [file];
  const edits = lineEdits(rule, offset, text, parts);
  return [{ title: msg`Disable ${rule} for this line`, kind: 'suggestion', edits }, file];
}

/** At the end of the line, where a comment is valid in paragraphs, lists, headings and (inside the last cell) tables. */
function lineEdits(rule: string, offset: number, text: string, parts: readonly Part[]): TextEdit[] {
  const part = partAt(parts, offset);
  const holder = part === undefined ? undefined : blocksAt(part.body.blocks, offset - part.start).at(-1);
  if (part !== undefined && (holder?.type === 'code' || holder?.type === 'html'))
    return aroundEdits(rule, text, holder, part.start);
  const { start, end } = lineAround(text, offset);
  const ink = text.slice(start, end).trimEnd();
  const inTable = holder?.type === 'table' && /(?<!\\)\|$/.test(ink);
  // A backslash at the end is a hard line break, and has to stay there.
  const at = start + ink.length - (inTable || ink.endsWith('\\') ? 1 : 0);
  const comment = `<!-- postmortem-disable-line ${rule} -- ${REASON} -->`;
  const newText = inTable ? `${comment} ` : ` ${comment}`;
  return [{ span: { start: at, end: at }, newText }];
}

/** Before and behind a block inside which a comment is text, as deep as the block stands in its list or quote. */
function aroundEdits(rule: string, text: string, block: Block, by: number): TextEdit[] {
  const span = shiftSpan(block.span, by);
  const { start } = lineAround(text, span.start);
  const indent = text.slice(start, span.start);
  const eol = eolOf(text);
  const end = span.start + text.slice(span.start, span.end).trimEnd().length;
  // Below the marker of a list stand blanks, those of quotes are repeated.
  const gap = eol + indent.replace(/[^>\s]/g, ' ');
  return [
    {
      span: { start: span.start, end: span.start },
      newText: `<!-- postmortem-disable ${rule} -- ${REASON} -->${gap}`,
    },
    { span: { start: end, end }, newText: `${gap}<!-- postmortem-enable ${rule} -->` },
  ];
}
