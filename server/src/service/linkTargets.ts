import { headingSources } from './linkSource.js';
import type { Part, PartBody } from './parts.js';
import { perObject } from './perObject.js';
import { isLocal, linksOfPart, type ReportLink } from './reportLinks.js';
import { shiftSpan } from './span.js';

/** A link into the workspace that can be looked after. */
export interface LocalLink extends ReportLink {
  /** Relative to the report, unescaped; '' for a place in the report itself. */
  readonly path: string;
  /** The place in the file, as places are compared; null for the file as a whole. */
  readonly anchor: string | null;
}

/** The links whose targets can be looked for, in order. */
export function localLinks(parts: readonly Part[]): LocalLink[] {
  return parts.flatMap(({ start, body }) =>
    linksIn(body).map(link => ({ ...link, span: shiftSpan(link.span, start) })),
  );
}

const linksIn = perObject((body: PartBody) => linksOfPart({ body }).flatMap(localLink));

/** The places of a Markdown file that a link may lead to. */
export function anchorsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ body }) => anchorsIn(body)));
}

/** A path with one of these is a template's, or a pattern. */
const PLACEHOLDER = /[{}<>$*|…]/;

function localLink({ span, url }: ReportLink): LocalLink[] {
  // What a path from the root means is the web site's business; a single word ("link", "TBD") is no path yet.
  if (!isLocal(url) || url.startsWith('/') || PLACEHOLDER.test(url)) return [];
  const [address = '', fragment = ''] = url.split('#', 2);
  const path = unescaped(address.split('?', 1)[0] ?? '');
  if (path === null || (path !== '' && !/[./\\]/.test(path))) return [];
  // Lines and the top of a page are places without a name.
  const isNamed = fragment !== '' && !/^(?:L\d[\dL,-]*|top)$/i.test(fragment);
  const anchor = isNamed ? comparable(unescaped(fragment) ?? fragment) : null;
  return path === '' && anchor === null ? [] : [{ span, url, path, anchor }];
}

const anchorsIn = perObject((body: PartBody): string[] => {
  const ids = [...body.text.matchAll(/\b(?:id|name)\s?=\s?["']([^"'\n]+)["']|\{#([^\s{}]+)\}/g)];
  return [
    ...headingSources([{ start: 0, body }]).map(heading => heading.text),
    ...ids.map(([, attribute, braced]) => attribute ?? braced ?? ''),
  ].map(comparable);
});

/** Sites make names from headings in many ways; letters and figures are what they agree on, but for a number behind it. */
function comparable(name: string): string {
  const letters = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:user-content|markdown-header)-/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
  return letters === '' ? name : letters;
}

function unescaped(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
