import { expect, it, test } from 'vitest';
import { leadsTo } from '../../server/src/service/deadLinks.js';
import { markdownParts } from '../../server/src/service/linkSource.js';
import { anchorsOf, localLinks } from '../../server/src/service/linkTargets.js';

const REPORT = `# Outage: "Search" is down 🔥

## Root Cause (Why?)

## 1. Timeline — all times UTC

## Timeline

## Timeline

## 根本原因

### Was ist passiert? {#passiert}

<a name="by_hand"></a>

`;

/** Places as GitHub, GitLab, Bitbucket, Azure, a static site or a hand would name them. */
test.each([
  ['#outage-search-is-down-', true],
  ['#root-cause-why', true],
  ['#root-cause-%28why%29', true],
  ['#1-timeline--all-times-utc', true],
  ['#1-timeline-all-times-utc', true],
  ['#markdown-header-root-cause-why', true],
  ['#user-content-root-cause-why', true],
  ['#timeline-1', true],
  ['#timeline_1', true],
  ['#根本原因', true],
  ['#%E6%A0%B9%E6%9C%AC%E5%8E%9F%E5%9B%A0', true],
  ['#passiert', true],
  ['#by_hand', true],
  ['#resolution', false],
  ['#root-cause', false],
])('%s leads to a heading: %s', (url, wanted) => {
  const parts = markdownParts(`${REPORT}[x](${url})\n`);
  const [link] = localLinks(parts);
  if (link === undefined) throw new Error(`${url} is no link`);
  expect(leadsTo(link, anchorsOf(parts))).toBe(wanted);
});

test.each([
  ['./a.md', ['a.md']],
  ['a%20b.md?raw=true#c', ['a b.md']],
  ['../x/y.png', ['../x/y.png']],
  ['#', []],
  ['#top', []],
  ['#L12-L15', []],
  ['/docs/runbook', []],
  ['//example.com/a.md', []],
  ['https://example.com/a.md', []],
  ['TBD', []],
  ['url', []],
  ['./{{ page }}.md', []],
  ['./%E0%A4%A.md', []],
])('of %s is looked for: %j', (url, wanted) => {
  const links = localLinks(markdownParts(`[x](${url})\n`));
  expect(links.map(({ path }) => path.replace(/^\.\//, ''))).toEqual(wanted);
});

it('takes a reference for as good as its definition, and no other brackets for a link', () => {
  const text = '[INFO][main] [a][b] [ ] [x] `[c](d.md)`\n\n[b]: ./e.md\n';
  expect(localLinks(markdownParts(text)).map(({ path }) => path)).toEqual(['./e.md']);
});
