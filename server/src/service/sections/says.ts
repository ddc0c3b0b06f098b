import type { Block } from '../blocks.js';
import { walkBlocks } from '../prose.js';

/** How much of a section is read for what it is about, in blocks. */
const READ_BLOCKS = 12;

/** Whether a section's text, as far as it is read, holds one of the words. */
export function says(content: readonly Block[], words: RegExp): boolean {
  let read = 0;
  for (const { block } of walkBlocks(content)) {
    if (block.type !== 'paragraph') continue;
    if (words.test(block.text.slice(0, 2000))) return true;
    if (++read === READ_BLOCKS) return false;
  }
  return false;
}
