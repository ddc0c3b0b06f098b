import type { Block, Heading, Paragraph } from '../blocks.js';
import { perObject } from '../perObject.js';
import { stampInLastLine, UPDATE_NAMES } from './entryStamps.js';
import { blocksBelow } from './entryWords.js';
import { updateState } from './statusPage.js';

/** `## Monitoring` with a few sentences and a time below, as exports of status pages have them. */
export interface HeadedUpdate {
  /** The paragraph that the time is the last line of. */
  readonly timed: Paragraph;
  /** What stands between the heading and that paragraph. */
  readonly below: readonly Block[];
}

/** What is posted as the post-mortem is the report itself. */
const NAME = new RegExp(`^(?!postmortem)(?:${UPDATE_NAMES})$`, 'i');
/**
 * One "Update" alone may be a section of the report, unless it says that it was posted then. Updates may stand in
 * several parts.
 */
const MIN_UPDATES = 2;
const POSTED = /(?:^|\n)posted\s[^\n]*$/i;

/** The updates of a status page among the headings of a part. */
export const headedUpdates = perObject((blocks: readonly Block[]): ReadonlyMap<Heading, HeadedUpdate> => {
  const found = new Map<Heading, HeadedUpdate>();
  for (const [i, block] of blocks.entries()) {
    if (block.type !== 'heading' || !NAME.test(block.text.trim())) continue;
    const below = blocksBelow(blocks, i);
    const last = below.findLastIndex(
      each => each.type === 'paragraph' && stampInLastLine(each.text) !== null,
    );
    const timed = below[last];
    if (timed?.type === 'paragraph') found.set(block, { timed, below: below.slice(0, last) });
  }
  if (found.size >= MIN_UPDATES) return found;
  return new Map(
    [...found].filter(
      ([{ text }, { timed }]) => updateState(text) !== null || POSTED.test(timed.text.trimEnd()),
    ),
  );
});
