import type { Block, Prose } from '../blocks.js';
import { sourceSpan } from '../prose.js';
import { HEADINGS_ONLY } from './aliases.js';
import type { Candidate } from './candidates.js';
import { normalise, type KindOf } from './kindOf.js';

/** A name of a section that is no Markdown heading. */
export type Label = Pick<Candidate, 'kind' | 'heading' | 'headingSpan' | 'start'>;

/** A longer label is a sentence that starts in bold. */
export const MAX_LABEL = 60;

/** `TIMELINE` above its lines, as people write where nothing is bold. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu} '’/&-]{3,40}:?(?=\n)/u;

/** The section that a line which is nothing but its name begins, or null. */
export function plainLabel(prose: Prose, kindOf: KindOf): Label | null {
  const capitals = IN_CAPITALS.exec(prose.text)?.[0];
  if (capitals !== undefined) return label(prose, capitals, null, kindOf);
  const line = prose.text.trim();
  return line.length <= MAX_LABEL &&
    !line.includes('\n') &&
    !/[.!]$/.test(line) &&
    // "Internal RCA, People Cloud" tells what the report is.
    (prose.runs[0]?.strong === true || !line.includes(',')) &&
    prose.runs.every(run => run.kind === 'text')
    ? label(prose, prose.text, null, kindOf)
    : null;
}

/** The section that `text`, at the start of a prose, names; null for none. `content` as in KindOf. */
export function label(
  prose: Prose,
  text: string,
  content: readonly Block[] | null,
  kindOf: KindOf,
): Label | null {
  const heading = text.trim().replace(/[:.]$/, '');
  if (HEADINGS_ONLY.has(normalise(heading))) return null;
  const kind = kindOf(heading, content);
  if (kind === null) return null;
  return { kind, heading, headingSpan: sourceSpan(prose, 0, text.length), start: prose.span.start };
}
