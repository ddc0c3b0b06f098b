import type { Config } from './config.js';
import { isItem, itemShape, stampNow, stampOf } from './entryShape.js';
import { firstIndex } from './halving.js';
import type { Analysis } from './index.js';
import type { PostMortem, TimelineEntry } from './model.js';
import { placeAt } from './place.js';
import type { Reader } from './reader.js';
import { newRow, rowLike } from './rowShape.js';
import { escapeSnippet } from './snippet.js';
import type { Span } from './span.js';

/**
 * What a new line becomes: the next entry, as a snippet whose first tab stop is its time; with an empty snippet, the line
 * in place of the empty item above it, which ends the list.
 */
export interface Continuation {
  readonly span: Span;
  readonly snippet: string;
}

/** Nothing but the marker of a list, which the editor may have written by itself. */
const BLANK = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s*)?(?:\[ \]\s*)?$/;
/** An item, or a task, that nothing was written into. */
const EMPTY_ITEM = /^\s*[-*+] (?:\[[ x]\] )?$/i;
const DAY = 86_400_000;

/**
 * The next entry on a new line below an entry of the timeline or a row of the actions, in the shape of that one. null
 * where the line has a text, or nothing above it goes on. Lists of actions go on by their marker, which editors write.
 */
export function continueEntry(
  analysis: Analysis,
  offset: number,
  { config, reader }: { readonly config: Config; readonly reader: Reader },
): Continuation | null {
  const { report } = analysis;
  const { line: span, before, after } = placeAt(analysis, offset);
  if (span.start === 0 || !BLANK.test(before + after)) return null;
  const above = placeAt(analysis, span.start - 1);
  const line = above.before;
  if (above.isOpaque || above.inFrontMatter) return null;
  if (EMPTY_ITEM.test(line + above.after) && (before + after).trim() === '')
    return { span: { start: above.line.start, end: span.end }, snippet: '' };
  const entry = entryIn(report, above.line);
  if (line.trimStart().startsWith('|')) {
    const table = above.blocks.find(block => block.type === 'table');
    const head = table?.rows[0]?.span.end ?? Infinity;
    const isBody = above.offset - (above.part?.start ?? 0) > head && !/^[\s|:-]*$/.test(line);
    if (!isBody || (above.kind !== 'timeline' && above.kind !== 'actions')) return null;
    const snippet =
      entry === null
        ? rowLike(line, () => '')
        : newRow(report, entry, timeAfter(report, config, entry, reader));
    return { span, snippet };
  }
  // A field such as "Resolved: 14:45" is none of a sequence.
  if (entry === null || entry.text === '' || entry.textSpan.start < entry.timeSpan.end || !isItem(line))
    return null;
  const { lead, gap } = itemShape(report, entry);
  const time = escapeSnippet(timeAfter(report, config, entry, reader));
  return { span, snippet: `${escapeSnippet(lead)}\${1:${time}}${escapeSnippet(gap)}$0` };
}

/** The entry whose time stands on a line. */
function entryIn({ timeline }: PostMortem, line: Span): TimelineEntry | null {
  const entry = timeline[firstIndex(timeline, ({ timeSpan }) => timeSpan.start >= line.start)];
  return entry !== undefined && entry.timeSpan.start < line.end ? entry : null;
}

/** Now while the incident is being written down as it happens, else the time of the entry before: it is overwritten. */
function timeAfter(report: PostMortem, config: Config, entry: TimelineEntry, reader: Reader): string {
  const ago = reader.now - (entry.time?.epochMs ?? -Infinity);
  const isZoned = entry.time !== null && entry.time.offsetMinutes !== null;
  return isZoned && ago >= 0 && ago < DAY ? stampNow(report, config, entry, reader) : stampOf(report, entry);
}
