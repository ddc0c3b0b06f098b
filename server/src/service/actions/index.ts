import type { Block, ListItem, Prose, Table, TableRow } from '../blocks.js';
import type { ActionItem, SectionKind } from '../model.js';
import { leadOf } from '../prose.js';
import { columnsOf } from './columns.js';
import { readDetails, ticketIn } from './details.js';
import { dueIn } from './dueIn.js';
import { saysFinished } from './finished.js';
import { ownerIn } from './ownerIn.js';
import { DUE_WORDS, namesNobody, NOT_YET, OWNER_WORDS } from './words.js';

export { COLUMNS } from './columns.js';

/** The action items of one part: one for each top item or table row of its actions sections. */
export function readPartActions(
  blocks: readonly Block[],
  kindAt: (offset: number) => SectionKind,
): ActionItem[] {
  const holds = (offset: number): boolean => kindAt(offset) === 'actions';
  const actions: ActionItem[] = [];
  const visit = (block: Block): void => {
    if (block.type === 'table' && holds(block.span.start)) actions.push(...readRows(block));
    if (block.type !== 'list') return;
    for (const item of block.items) {
      // A label's section is the rest of its item, so the items stand in a list inside it.
      const [first] = item.blocks;
      const inside = holds(block.span.start) && holds(first?.span.start ?? item.span.start);
      if (inside && first?.type === 'paragraph' && !isGroup(item)) actions.push(readItem(item, first));
      else item.blocks.forEach(visit);
    }
  };
  blocks.forEach(visit);
  return actions;
}

/** An item such as "Short term:" that only heads a list of its own. */
function isGroup(item: ListItem): boolean {
  const [first, second] = item.blocks;
  return (
    first?.type === 'paragraph' &&
    second?.type === 'list' &&
    first.text.length < 60 &&
    /:\s*$/.test(first.text)
  );
}

function readItem(item: ListItem, first: Prose): ActionItem {
  const links = first.runs.flatMap(run => (run.kind === 'link' && run.url !== null ? [run.url] : []));
  const details = readDetails(first.text, links);
  const below = labelledBelow(item);
  return {
    span: item.span,
    ...details,
    owner: details.owner ?? ownerIn(below),
    due: details.due ?? dueIn(below),
    ticket: details.ticket ?? ticketIn(below),
    done: first.runs[0]?.struck === true || (item.checked ?? details.done),
    status: null,
  };
}

const LABEL = new RegExp(`^(?:${OWNER_WORDS}|${DUE_WORDS}|tickets?|issues?|jira)\\s?[:=：]`, 'i');

/** The details that stand below an action, each in an item of its own: "Owner: Ada". */
function labelledBelow(item: ListItem): string {
  const items = item.blocks.flatMap(block => (block.type === 'list' ? block.items : []));
  const texts = items.map(each => leadOf(each)?.text ?? '');
  return texts.filter(text => LABEL.test(text)).join('\n');
}

function readRows(table: Table): ActionItem[] {
  const [header, ...rows] = table.rows;
  if (header === undefined) return [];
  const at = columnsOf(header);
  return rows.flatMap(row => {
    const prose = row.cells[at.text];
    if (prose === undefined || row.cells.every(cell => cell.text.trim() === '')) return [];
    const details = readDetails(prose.text, []);
    return [
      {
        span: row.span,
        text: prose.text.trim(),
        owner: ownerAt(row, at.owner) ?? details.owner,
        due: cellAt(row, at.due) ?? details.due,
        ticket: linkAt(row, at.ticket)?.replace(DONE_BEHIND, '').trimEnd() ?? details.ticket,
        priority: cellAt(row, at.priority) ?? details.priority,
        done: at.done < 0 ? details.done || isTicked(row) : saysFinished(cellAt(row, at.done) ?? ''),
        status: statusAt(row, at.done),
      },
    ];
  });
}

/** Where no column tells the state, it may stand behind the ticket, as in Google's example: `n/a DONE`. */
const DONE_BEHIND = /(?<=^|\s)(?:DONE|[✅☑✔]\uFE0F?)\s*$/u;

function isTicked({ cells }: TableRow): boolean {
  return cells.some(({ text }) => DONE_BEHIND.test(text));
}

function statusAt(row: TableRow, column: number): ActionItem['status'] {
  const cell = row.cells[column];
  return cell === undefined ? null : { text: cell.text.trim(), span: cell.span };
}

function cellAt(row: TableRow, column: number): string | null {
  const text = row.cells[column]?.text.trim() ?? '';
  return text === '' || NOT_YET.test(text) ? null : text;
}

function ownerAt(row: TableRow, column: number): string | null {
  const text = cellAt(row, column);
  return text === null || namesNobody(text) ? null : text;
}

function linkAt(row: TableRow, column: number): string | null {
  const text = cellAt(row, column);
  return text === null ? null : (row.cells[column]?.runs.find(run => run.url !== null)?.url ?? text);
}
