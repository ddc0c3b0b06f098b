import type { Edit } from '../../../server/src/protocol/index.js';

/** The line (0-based) on which an entry stands that an edit adds: behind the line ends that part it from the one before. */
export function addedLine({ range, newText }: Edit): number {
  const [ends = ''] = /^[\r\n]*/.exec(newText) ?? [];
  return range.start.line + (ends.match(/\n/g)?.length ?? 0);
}
