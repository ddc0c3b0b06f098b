import type { Prose } from '../blocks.js';
import { sourceSpan, walkBlocks } from '../prose.js';
import type { PartContext } from '../rule.js';
import type { Span } from '../span.js';
import type { Category } from './categories.js';
import { hasPersonSubject, isMeta, isQuoted, sentenceAround } from './reading.js';

/** Wording that blames, with what may help the writer. */
export interface BlameFinding {
  readonly span: Span;
  readonly message: string;
  readonly prompt: string;
  readonly rewordings: readonly { readonly title: string; readonly newText: string }[];
}

/** The places where the report's own prose blames in this way. Headings, quotes, code, links and images are left alone. */
export function* findBlame(
  category: Category,
  { blocks }: Pick<PartContext, 'blocks'>,
): Iterable<BlameFinding> {
  const pattern = new RegExp(`(?<![\\w-])(?:${category.triggers.join('|')})(?![\\w-])`, 'giu');
  const except = category.except.length === 0 ? null : new RegExp(category.except.join('|'), 'giu');
  for (const { block, parents } of walkBlocks(blocks)) {
    if (parents.some(parent => parent.type === 'quote')) continue;
    const proses =
      block.type === 'paragraph'
        ? [block]
        : block.type === 'table'
          ? block.rows.slice(1).flatMap(row => row.cells)
          : [];
    for (const prose of proses) yield* findInProse(category, prose, pattern, except);
  }
}

function* findInProse(
  category: Category,
  prose: Prose,
  pattern: RegExp,
  except: RegExp | null,
): Iterable<BlameFinding> {
  const text = plainText(prose);
  for (const match of text.matchAll(pattern)) {
    const at = match.index;
    const sentence = sentenceAround(text, at);
    const excepted =
      except !== null &&
      [...text.slice(sentence.start, sentence.end).matchAll(except)].some(found => {
        const from = sentence.start + found.index;
        return from <= at && at < from + found[0].length;
      });
    if (excepted || isQuoted(text, sentence, at) || isMeta(text, sentence, at)) continue;
    if (category.subject === 'person' && !hasPersonSubject(text, sentence, at)) continue;
    const newText = category.rewordings[match[0].toLowerCase()];
    yield {
      span: sourceSpan(prose, at, at + match[0].length),
      message: `"${match[0]}": ${category.why}. ${category.prompt}`,
      prompt: category.prompt,
      rewordings: newText === undefined ? [] : [{ title: `Write "${newText}"`, newText }],
    };
  }
}

/** The text with code, links and images blanked out, character for character. */
function plainText(prose: Prose): string {
  let text = prose.text;
  for (const run of prose.runs) {
    if (run.kind === 'text') continue;
    text = text.slice(0, run.at) + '\u00a0'.repeat(run.length) + text.slice(run.at + run.length);
  }
  return text;
}
