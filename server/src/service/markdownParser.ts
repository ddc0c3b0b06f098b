import type { Nodes, Root } from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { combineExtensions } from 'micromark-util-combine-extensions';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';

interface Addition {
  readonly syntax: NonNullable<Data['micromarkExtensions']>[number];
  readonly tree: Tree | Tree[];
}

type Tree = ReturnType<typeof gfmTableFromMarkdown>;

/**
 * The parse of `text` with remark and all of GitHub's additions. Looking for tables at every line and for addresses at
 * every letter is nearly half of that work, so what a text cannot hold is left out of its parse, to the same result.
 */
export function parseTree(text: string): Root {
  const additions = [RARE];
  if (TABLE.test(text)) additions.push(TABLES);
  if (ADDRESS.test(text)) additions.push(ADDRESSES);
  else if (URL.test(text)) additions.push(URLS);
  return unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: additions.map(({ syntax }) => syntax),
      fromMarkdownExtensions: additions.map(({ tree }) => tree),
    })
    .parse(text);
}

/** The row below a table's head has a bar, or a colon at a dash. */
const TABLE = /\||:-|-:/;

/** An address needs its @, which an entity may stand for, as it may for any character. */
const ADDRESS = /[@&]/;

const URL = /www|http/i;

/** Made one at once, since the parser puts its additions together anew for every text. */
const RARE: Addition = {
  syntax: combineExtensions([gfmFootnote(), gfmStrikethrough(), gfmTaskListItem()]),
  tree: [gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
};
const TABLES: Addition = { syntax: gfmTable(), tree: gfmTableFromMarkdown() };
const ADDRESSES: Addition = {
  syntax: gfmAutolinkLiteral(),
  tree: wherePossible(gfmAutolinkLiteralFromMarkdown()),
};
const URLS: Addition = { ...ADDRESSES, syntax: { text: withoutAddresses(gfmAutolinkLiteral()) } };

/** Bare links without mail addresses, for which the parser would stop at every letter. */
function withoutAddresses({ text }: Addition['syntax']): NonNullable<Addition['syntax']['text']> {
  const kept = Object.entries(text ?? {}).map(
    ([code, constructs]) =>
      [code, [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink')] as const,
  );
  return Object.fromEntries(kept.filter(([, constructs]) => constructs.length > 0));
}

/** The last look for links in the finished tree, taken only where a text outside a link may hold one. */
function wherePossible(tree: Tree): Tree {
  return {
    ...tree,
    transforms: tree.transforms?.map(transform => root => (holdsLink(root) ? transform(root) : root)) ?? [],
  };
}

function holdsLink(node: Nodes): boolean {
  if (node.type === 'text') return LINK.test(node.value);
  return (
    'children' in node &&
    node.type !== 'link' &&
    node.type !== 'linkReference' &&
    node.children.some(holdsLink)
  );
}

const LINK = /@|www|http/i;
