/**
 * Stands in for `node-html-parser`, which the language service for links brings along: of a whole HTML parser with
 * selectors and entities it uses the tags and their attributes, and only of those few that lead somewhere.
 */
export class HTMLElement {
  readonly childNodes: readonly HTMLElement[] = [];

  constructor(
    /** In capitals. */
    readonly tagName: string,
    readonly attributes: Readonly<Record<string, string>>,
    readonly outerHTML: string,
    /** Offsets of the opening tag. */
    readonly range: readonly [number, number],
  ) {}
}

const TAG = /<([a-z]+)(\s[^<>]*)?>/gi;
const ATTRIBUTE = /\b([a-z]{1,20})=(?:"([^"]*)"|'([^']*)')/gi;

/** Every opening tag of a text, as children of one root. */
export function parse(text: string): { childNodes: readonly HTMLElement[]; tagName: null } {
  const childNodes = [...text.matchAll(TAG)].map(({ 0: tag, 1: name = '', 2: rest = '', index }) => {
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(({ 1: key = '', 2: double, 3: single }) => [
      key.toLowerCase(),
      double ?? single ?? '',
    ]);
    return new HTMLElement(
      name.toUpperCase(),
      Object.fromEntries(attributes) as Record<string, string>,
      tag,
      [index, index + tag.length],
    );
  });
  return { childNodes, tagName: null };
}
