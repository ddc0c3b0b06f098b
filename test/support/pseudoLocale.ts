import fs from 'node:fs';
import path from 'node:path';
import { RULES } from '../../server/src/service/index.js';
import { MILESTONES } from '../../server/src/service/model.js';

const file = path.resolve(import.meta.dirname, '../../l10n/bundle.l10n.json');

/** A language in which every text is the English one in brackets, and what is put into it in brackets of their own. */
export const PSEUDO: Readonly<Record<string, string>> = Object.fromEntries(
  Object.keys(JSON.parse(fs.readFileSync(file, 'utf8')) as object).map(key => [
    key,
    `⟦${key.replace(/\{\d{1,2}\}/g, place => `⟨${place}⟩`)}⟧`,
  ]),
);

/** Names that are the same in every language. */
const NAMES = [
  ...['UTC', ...MILESTONES.map(milestone => `[${milestone}]`)],
  ...RULES.flatMap(({ id, docs }) => [id, docs.source]),
];
/** `2 h 5 min`, `T+00:14`, an address, a key of the configuration. */
const SIGNS = /^(?:(?:\d+ (?:min|[hds]) ?)+|T[+−][\d: d]+|https:\S+|(?:[\w-]+\.)+[\w-]*)$/;

/**
 * The words in texts that nobody has translated, each with its text. `written` is what stands, or is going to stand, in
 * the report: that is shown as it is.
 */
export function untranslated(texts: readonly string[], written: readonly string[]): string[] {
  const known = bare([...NAMES, ...written].join('\n'));
  const isKept = (words: string): boolean =>
    known.includes(bare(words)) ||
    words
      .split(/, |[|()△]|\d{2}:\d{2} /)
      .map(bare)
      .every(each => !/\p{L}/u.test(each) || SIGNS.test(each) || known.includes(each));
  return texts.flatMap(text =>
    wordsOutside(text)
      .filter(words => !isKept(words))
      .map(words => `${words} IN ${text}`),
  );
}

/** What stands outside of all brackets, and in each place that holds no text of its own. */
function wordsOutside(text: string): string[] {
  const open = [''];
  const found: string[] = [];
  for (const mark of text) {
    if (mark === '⟦' || mark === '⟨') open.push('');
    else if (mark === '⟧') open.pop();
    else if (mark === '⟩') found.push(open.pop() ?? '');
    else open.push((open.pop() ?? '') + mark);
  }
  return [...found, ...open];
}

/** Without what Markdown and quoting add, on one line. */
function bare(words: string): string {
  return words
    .replace(/\\(?=[^\w\s])|["…*`—]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
