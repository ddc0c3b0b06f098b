import { readFrontMatter } from './metadata/frontMatter.js';
import type { PostMortem } from './model.js';
import type { Span } from './span.js';
import { yamlText } from './templates/frontMatterText.js';

/** A place of the front matter where a name is a value of its own, or an item of a list. */
export interface FieldName {
  readonly span: Span;
  /** What it is quoted with; '' for nothing. */
  readonly quote: '' | '"' | "'";
  /** Whether something belongs to the same value, as an address behind the name. */
  readonly isPartOfValue: boolean;
}

/** Fields whose values are people; the words of others may be about something else. */
const PEOPLE =
  /^(?:authors?|owners?|shared-with|participants?|responders?|reviewers?|commanders?|facilitators?)$/i;
const OPENING = /(?:^|[[,:]|(?:^|\n)[ \t]*-)\s*(?<quote>["']?)$/;
/** An address or what else is known of somebody may stand behind a name. */
const CLOSING = /^(?<quote>["']?)[ \t]*(?:$|[\r\n\],#]|(?<more>[<(]))/;

/** Where the front matter names somebody in a field that is about people. */
export function namesInFrontMatter({ text, bodyStart }: PostMortem, name: string): FieldName[] {
  if (!text.slice(0, bodyStart).includes(name)) return [];
  return readFrontMatter(text).fields.flatMap(({ name: field, span }) => {
    if (!PEOPLE.test(field)) return [];
    const colon = text.indexOf(':', span.start);
    const value = text.slice(colon, span.end);
    const found: FieldName[] = [];
    for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const opening = OPENING.exec(value.slice(0, at))?.groups;
      const closing = CLOSING.exec(value.slice(end))?.groups;
      if (opening === undefined || closing === undefined) continue;
      const isPartOfValue = closing.more !== undefined || opening.quote !== closing.quote;
      const quote = (opening.quote ?? '') as FieldName['quote'];
      found.push({ span: { start: colon + at, end: colon + end }, quote, isPartOfValue });
    }
    return found;
  });
}

/** A name as it may stand at such a place; null where YAML would read it as something else. */
export function nameInField({ quote, isPartOfValue }: FieldName, name: string): string | null {
  if (quote !== '') return name.includes(quote) || name.includes('\\') ? null : name;
  const safe = yamlText(name);
  return safe === name || !isPartOfValue ? safe : null;
}
