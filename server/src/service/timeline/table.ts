import type { Prose, Table, TableRow } from '../blocks.js';
import type { Milestone } from '../model.js';
import { COLUMNS } from './columns.js';
import { milestoneOfName } from './milestoneWords.js';
import { leadingStamp, stampInDayColumn, stampInTimeColumn, type Stamp } from './stamp.js';
import { zoneInTitle } from './zoneStatement.js';

/** Outside a timeline section, this share of the rows need a stamp, and most of them as many words. */
const MIN_SHARE = 0.8;
const MIN_WORDS = 3;

export interface TimelineRow {
  readonly row: TableRow;
  readonly time: Prose;
  readonly stamp: Stamp | null;
  readonly text: Prose;
  readonly who: string | null;
  readonly milestone: Milestone | null;
}

/**
 * The rows of a timeline table with its columns told apart, or null where no column holds times. Outside a timeline
 * section a table needs stamps in most rows.
 */
export function readTable(table: Table, inTimeline: boolean): TimelineRow[] | null {
  const [header, ...body] = table.rows;
  if (header === undefined || body.length === 0) return null;
  const titles = header.cells.map(cell => cell.text.trim().toLowerCase());
  const stamps = titles.map((title, column) => body.map(row => readCell(row.cells[column], title)));
  const share = stamps.map(column => column.filter(stamp => stamp !== null).length / body.length);
  const timeColumn = stamps.findIndex(
    (column, i) => (share[i] ?? 0) >= 0.5 && column.some(stamp => stamp?.time),
  );
  // A day is often written in the first of its rows only.
  const dateColumn = stamps.findIndex(
    (column, i) =>
      i !== timeColumn &&
      COLUMNS.date.test(titles[i] ?? '') &&
      column.filter(stamp => stamp?.date).length >= body.filter(row => isWritten(row.cells[i])).length / 2 &&
      column.some(stamp => stamp?.date),
  );
  const main = timeColumn >= 0 ? timeColumn : stamps.findIndex((_, i) => (share[i] ?? 0) >= 0.5);
  if (main < 0) return null;
  if (!inTimeline && ((share[main] ?? 0) < MIN_SHARE || COLUMNS.due.test(titles[main] ?? ''))) return null;
  const zoneColumn = titles.findIndex(title => COLUMNS.zone.test(title));
  const whoColumn = titles.findIndex(title => COLUMNS.who.test(title));
  const phaseColumn = titles.findIndex(title => COLUMNS.phase.test(title));
  const others = titles
    .map((_, i) => i)
    .filter(i => ![main, dateColumn, zoneColumn, whoColumn, phaseColumn].includes(i));
  const titled = others.find(i => COLUMNS.text.test(titles[i] ?? ''));
  const textColumn = titled ?? others.toSorted((a, b) => width(body, b) - width(body, a))[0] ?? main;
  if (!inTimeline && !isProse(body, textColumn)) return null;
  const titleZone = zoneInTitle(header.cells[main]?.text.trim() ?? '');

  return body.flatMap((row, i) => {
    const time = row.cells[main];
    const text = row.cells[textColumn];
    if (time === undefined || text === undefined || (time.text.trim() === '' && text.text.trim() === ''))
      return [];
    const stamp = stamps[main]?.[i] ?? null;
    const date = dateColumn < 0 ? null : (stamps[dateColumn]?.[i]?.date ?? null);
    const zone = zoneColumn < 0 ? titleZone : (row.cells[zoneColumn]?.text.trim() ?? null);
    const merged = stamp === null ? null : { ...stamp, date: stamp.date ?? date, zone: stamp.zone ?? zone };
    const who = whoColumn < 0 ? null : (row.cells[whoColumn]?.text.trim() ?? null);
    const milestone = milestoneOfName(row.cells[phaseColumn]?.text ?? '');
    return [{ row, time, stamp: merged, text, who: who === '' ? null : who, milestone }];
  });
}

/** Whether most cells of a column tell something: a table of figures by time is no timeline. */
function isProse(rows: readonly TableRow[], column: number): boolean {
  const told = rows.filter(({ cells }) => (cells[column]?.text.trim().split(/\s+/).length ?? 0) >= MIN_WORDS);
  return told.length >= rows.length / 2;
}

function readCell(cell: Prose | undefined, title: string): Stamp | null {
  if (cell === undefined) return null;
  if (COLUMNS.time.test(title)) return stampInTimeColumn(cell);
  return COLUMNS.date.test(title) ? stampInDayColumn(cell) : leadingStamp(cell);
}

function isWritten(cell: Prose | undefined): boolean {
  return cell !== undefined && cell.text.trim() !== '';
}

function width(rows: readonly TableRow[], column: number): number {
  return rows.reduce((sum, row) => sum + (row.cells[column]?.text.length ?? 0), 0);
}
