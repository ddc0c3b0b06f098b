import type { Prose, Run } from '../blocks.js';

/** The text with code, links, images and titles replaced by one character of their own, character for character. */
export function plainText({ text, runs }: Prose): string {
  if (runs.every(({ kind, emphasis }) => kind === 'text' && !emphasis)) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const run of runs) {
    if (run.kind === 'text' && !isTitle(run, text) && !isShown(run, text)) continue;
    pieces.push(text.slice(at, run.at), '\ue000'.repeat(run.length));
    at = run.at + run.length;
  }
  return [...pieces, text.slice(at)].join('');
}

const LONGEST_SMALL = 3;

/** What *Human Error* and *Thinking, Fast and Slow* are: two words or more, the long ones of them written large. */
function isTitle({ emphasis, at, length }: Run, text: string): boolean {
  if (!emphasis) return false;
  const words = text.slice(at, at + length).split(/[\s,:]+/);
  return words.length > 1 && words.every(word => word.length <= LONGEST_SMALL || /^[\p{Lu}\d]/u.test(word));
}

const BEFORE_SHOWN =
  /\b(?:text|message|banner|prompt|error|warning|dialog|label|notice|hint|Meldung|Hinweis|Warnung)[:\s]*$/i;

/** What a screen said, as in: it showed the text *You forgot to choose a branch*. */
function isShown({ emphasis, at }: Run, text: string): boolean {
  return emphasis && BEFORE_SHOWN.test(text.slice(Math.max(0, at - 20), at));
}
