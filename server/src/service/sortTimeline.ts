import type { TextEdit } from './finding.js';
import type { Analysis } from './index.js';
import { blocksOf } from './parts.js';
import { outOfOrder, timelineOrder } from './rules/timeline-order.js';

/**
 * The edits that put the entries of the timeline in order, asked for by a person, whatever is set for the rule; none
 * where they are, or where sorting would change what they say.
 */
export function sortEdits({ report, parts }: Pick<Analysis, 'report' | 'parts'>): readonly TextEdit[] {
  const found = outOfOrder({ report, blocks: blocksOf(parts) });
  return [...found].flatMap(({ fixes }) => fixes.find(({ command }) => command === 'sort')?.edits ?? []);
}

/** The edits of sorting that are offered unasked: where it is found, and neither off nor suppressed, that they are not in order. */
export function offeredSorts({ findings }: Pick<Analysis, 'findings'>): readonly TextEdit[] {
  return findings
    .filter(({ rule, suppressed }) => rule === timelineOrder.id && suppressed === null)
    .flatMap(({ fixes }) => fixes.find(({ command }) => command === 'sort')?.edits ?? []);
}
