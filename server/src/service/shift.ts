import type { Block, ListItem, Prose, Run, TableRow } from './blocks.js';
import type { RuleFix } from './finding.js';
import type { RuleFinding } from './rule.js';
import { shiftSpan } from './span.js';

/** The same block, `by` further on in the text. */
export function shiftBlock(block: Block, by: number): Block {
  if (by === 0) return block;
  const span = shiftSpan(block.span, by);
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, ...shiftProse(block, by) };
    case 'list':
      return { ...block, span, items: block.items.map(item => shiftItem(item, by)) };
    case 'table':
      return { ...block, span, rows: block.rows.map(row => shiftRow(row, by)) };
    case 'quote':
      return { ...block, span, blocks: block.blocks.map(child => shiftBlock(child, by)) };
    default:
      return { ...block, span };
  }
}

function shiftItem(item: ListItem, by: number): ListItem {
  return { ...item, span: shiftSpan(item.span, by), blocks: item.blocks.map(block => shiftBlock(block, by)) };
}

function shiftRow(row: TableRow, by: number): TableRow {
  return { span: shiftSpan(row.span, by), cells: row.cells.map(cell => shiftProse(cell, by)) };
}

function shiftProse(prose: Prose, by: number): Prose {
  return {
    span: shiftSpan(prose.span, by),
    text: prose.text,
    runs: prose.runs.map(run => shiftRun(run, by)),
    links: prose.links.map(({ span, url, urlSpan }) => ({
      span: shiftSpan(span, by),
      url,
      urlSpan: urlSpan === null ? null : shiftSpan(urlSpan, by),
    })),
  };
}

function shiftRun(run: Run, by: number): Run {
  return { ...run, start: run.start + by, end: run.end + by };
}

/** The same finding and fixes, `by` further on in the text. */
export function shiftFinding(finding: RuleFinding, by: number): RuleFinding {
  if (by === 0) return finding;
  const fixes = finding.fixes.map((fix): RuleFix => ({
    ...fix,
    edits: fix.edits.map(edit => ({ ...edit, span: shiftSpan(edit.span, by) })),
  }));
  return { ...finding, span: shiftSpan(finding.span, by), fixes };
}
