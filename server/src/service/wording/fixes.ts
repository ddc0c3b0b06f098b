import { eolOf } from '../eol.js';
import type { RuleFix } from '../finding.js';
import { GERMAN_PROMPTS } from '../germanPrompts.js';
import { msg, plain, telling } from '../message.js';
import { blocksAt } from '../prose.js';
import type { PartContext } from '../rule.js';
import { lineAround } from '../suppressions.js';
import type { Category } from './categories.js';
import type { WordingHit } from './read.js';

type Asked = Pick<PartContext, 'text' | 'blocks' | 'lang' | 'language'>;

const inGerman = telling(GERMAN_PROMPTS);

/** What may help the writer: a wording that keeps every fact, where there is one, and a question to answer. */
export function wordingFixes(category: Category, hit: WordingHit, part: Asked): RuleFix[] {
  const newText = category.rewordings[hit.phrase.toLowerCase()];
  const rewording: RuleFix[] =
    newText === undefined
      ? []
      : [{ title: msg`Write "${newText}"`, kind: 'suggestion', edits: [{ span: hit.span, newText }] }];
  return [...rewording, ...promptFix(category.prompt, hit, part)];
}

/** The question as a comment on a line of its own above the sentence's line; in a cell, which has no such line, behind the sentence. */
function promptFix(
  prompt: string,
  { span, sentence }: WordingHit,
  { text, blocks, lang, language }: Asked,
): RuleFix[] {
  const holders = blocksAt(blocks, span.start);
  const inner = holders.at(-1);
  if (inner === undefined || inner.type === 'heading') return [];
  // The report has a language of its own, whoever reads the fix.
  const asked = (lang ?? language) === 'de' ? inGerman(plain(prompt)) : prompt;
  const eol = eolOf(text);
  const { start } = lineAround(text, inner.span.start);
  // Inside a list or quote a comment of its own line would end it; there it stands at the end of the paragraph.
  const edit =
    inner.type === 'table'
      ? { span: { start: sentence.end, end: sentence.end }, newText: ` <!-- ${asked} -->` }
      : holders.length > 1
        ? { span: { start: inner.span.end, end: inner.span.end }, newText: ` <!-- ${asked} -->` }
        : { span: { start, end: start }, newText: `<!-- ${asked} -->${eol}` };
  return [{ title: msg`Ask: ${plain(prompt)}`, kind: 'suggestion', edits: [edit] }];
}
