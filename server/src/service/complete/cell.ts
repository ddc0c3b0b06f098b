import type { Place } from '../place.js';

/** The cell of a table row at a place. */
export interface Cell {
  /** Title of its column, in lower case; '' where the column has none. */
  readonly title: string;
  /** Where its text begins, and what of it stands before the place. */
  readonly from: number;
  readonly typed: string;
  /** Where its text ends. */
  readonly end: number;
}

const BAR = /(?<!\\)\|/g;

/** The cell that a place in the body of a table stands in; null elsewhere and in front of the row's first bar. */
export function cellAt({ before, after, offset, blocks, part }: Place): Cell | null {
  const table = blocks.find(block => block.type === 'table');
  const [head] = table?.rows ?? [];
  const bars = [...before.matchAll(BAR)];
  const last = bars.at(-1);
  if (head === undefined || part === undefined || last === undefined || !before.trimStart().startsWith('|'))
    return null;
  const isRule = /^[\s|:-]+$/.test(before + after) && (before + after).includes('-');
  if (isRule || offset - part.start <= head.span.end) return null;
  const typed = before.slice(last.index + 1).trimStart();
  const rest = after.split(BAR)[0] ?? '';
  return {
    title: head.cells[bars.length - 1]?.text.trim().toLowerCase() ?? '',
    from: offset - typed.length,
    typed,
    end: offset + rest.trimEnd().length,
  };
}
