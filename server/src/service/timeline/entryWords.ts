import type { Block } from '../blocks.js';

/** More than this of an entry is notes on it. */
const MAX_LENGTH = 400;

/** The beginning of what blocks say, each on lines of its own. */
export function wordsOf(blocks: readonly Block[]): string {
  let words = '';
  for (const block of blocks) {
    if (words.length >= MAX_LENGTH) break;
    if (block.type === 'paragraph' || block.type === 'heading')
      words += `\n${block.text.slice(0, MAX_LENGTH)}`;
    else if (block.type === 'quote') words += wordsOf(block.blocks);
    else if (block.type === 'list') words += wordsOf(block.items.slice(0, 8).flatMap(item => item.blocks));
  }
  return words.slice(0, MAX_LENGTH);
}

/** What stands below the heading at `index`, up to the next one. */
export function blocksBelow(blocks: readonly Block[], index: number): readonly Block[] {
  const next = blocks.findIndex((block, i) => i > index && block.type === 'heading');
  return blocks.slice(index + 1, next < 0 ? undefined : next);
}

/** The first paragraph of blocks, or that of the first item of a list. */
export function firstWords([block]: readonly Block[]): string {
  switch (block?.type) {
    case 'paragraph':
      return block.text;
    case 'quote':
      return firstWords(block.blocks);
    case 'list':
      return firstWords(block.items[0]?.blocks ?? []);
    default:
      return '';
  }
}
