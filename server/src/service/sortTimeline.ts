import type { TextEdit } from './finding.js';
import type { Analysis } from './index.js';
import { timelineOrder } from './rules/timeline-order.js';

/** The edits that put the entries of the timeline in order; none where they are, or where sorting would change what they say. */
export function sortEdits({ findings }: Pick<Analysis, 'findings'>): readonly TextEdit[] {
  return findings
    .filter(({ rule, suppressed }) => rule === timelineOrder.id && suppressed === null)
    .flatMap(({ fixes }) => fixes.find(({ command }) => command === 'sort')?.edits ?? []);
}
