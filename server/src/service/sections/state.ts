import type { Block, Prose } from '../blocks.js';
import type { SectionState } from '../model.js';
import type { Span } from '../span.js';

/** Fewer words than this tell that something happened, not what. */
const THIN_BELOW = 5;

/** How much a section with so many words says. */
export function stateOf(words: number): SectionState {
  if (words === 0) return 'empty';
  return words < THIN_BELOW ? 'thin' : 'complete';
}

/**
 * Words that a reader reads in the blocks inside `body`, counted until there are enough of them; headings, comments and
 * placeholders say nothing.
 */
export function wordsIn(blocks: readonly Block[], body: Span): number {
  let words = 0;
  for (let i = firstBehind(blocks, body.start); i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.span.start >= body.end) break;
    words += wordsOf(block, body);
    if (words >= THIN_BELOW) return words;
  }
  return words;
}

/** Index of the first block that ends behind `offset`, found by halving. */
function firstBehind(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function wordsOf(block: Block, body: Span): number {
  switch (block.type) {
    case 'heading':
      return 0;
    case 'paragraph':
      return countWords(within(block, body));
    case 'list':
      return block.items.reduce((sum, item) => sum + wordsIn(item.blocks, body), 0);
    case 'quote':
      return wordsIn(block.blocks, body);
    case 'table':
      return block.rows
        .slice(1)
        .flatMap(row => row.cells)
        .reduce((sum, cell) => sum + countWords(cell.text), 0);
    case 'code':
      return THIN_BELOW;
    case 'html':
      return countWords(block.raw.replace(MARKUP, ' ')) + (PICTURE.test(block.raw) ? 1 : 0);
    default:
      return 0;
  }
}

/** Comments, one that is not closed included, and tags. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<[^<>]*>/g;
const PICTURE = /<(?:img|svg|video|iframe)\b/i;

/** The part of a paragraph that lies in the body: a label at its start does not. */
function within(prose: Prose, body: Span): string {
  if (prose.span.start >= body.start)
    return prose.text + (prose.runs.some(run => run.kind === 'image') ? ' image' : '');
  return prose.runs
    .filter(run => run.end > body.start)
    .map(run => prose.text.slice(run.at, run.at + run.length))
    .join('');
}

const PLACEHOLDER =
  /^[\s:–—.…_-]*(?:(?:tbd|tba|todo|tbc|fixme|xxx|pending|coming soon|to be (?:written|added|done|filled in|completed)|fill (?:me )?in|folgt(?: noch)?|(?:noch )?offen|zu ergänzen|wird (?:nachgetragen|ergänzt)|à (?:compléter|remplir|rédiger)|(?:por|a) completar|pendiente|pendente|a preencher|da completare|nader in te vullen|未記入|未定|待补充|待定)[\s:–—.…_-]*)?$/iu;

/** Words a reader reads. Scripts without blanks between words count two characters as one. */
function countWords(text: string): number {
  if (PLACEHOLDER.test(text)) return 0;
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.floor(unspaced / 2);
}
