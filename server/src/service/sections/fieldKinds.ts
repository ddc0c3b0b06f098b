import type { Block } from '../blocks.js';
import type { SectionKind } from '../model.js';
import { leadOf } from '../prose.js';
import type { KindOf } from './kindOf.js';

/** Fewer words are a value ("Impact: high"), not what a section would tell. */
const MIN_WORDS = 5;
const FIELD = /^(?<name>\p{Lu}[^\n:：]{2,40})[:：]\s(?<text>.+)$/gmu;

/**
 * The kinds of sections that the report tells in fields, as some templates have them: `Root cause: The pool …`, or a row of
 * two cells. They are too short to be sections of their own, but what they tell is not missing.
 */
export function kindsInFields(blocks: readonly Block[], kindOf: KindOf): SectionKind[] {
  const kinds = [...fieldsIn(blocks)].flatMap(([name, text]) => {
    const isTold = (text.match(/\p{L}+/gu)?.length ?? 0) >= MIN_WORDS;
    return isTold ? (kindOf(name, null) ?? []) : [];
  });
  return [...new Set(kinds)];
}

function* fieldsIn(blocks: readonly Block[]): Iterable<[name: string, text: string]> {
  for (const block of blocks) {
    if (block.type === 'table')
      for (const { cells } of block.rows) if (cells.length === 2) yield [textOf(cells[0]), textOf(cells[1])];
    const leads = block.type === 'list' ? block.items.map(leadOf) : block.type === 'paragraph' ? [block] : [];
    for (const lead of leads)
      for (const { groups } of (lead?.text ?? '').matchAll(FIELD))
        yield [groups?.name ?? '', groups?.text ?? ''];
  }
}

function textOf(prose: { readonly text: string } | undefined): string {
  return prose?.text.trim().replace(/:$/, '') ?? '';
}
