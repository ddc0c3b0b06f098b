import type { LocalLink } from './linkTargets.js';

/** Whether the place that a link names is among those of its file; a second heading of the same name has a number. */
export function leadsTo({ anchor }: LocalLink, anchors: ReadonlySet<string>): boolean {
  return anchor === null || anchors.has(anchor) || anchors.has(anchor.replace(/(?<!\d)\d{1,2}$/, ''));
}

/** What is told of a link that leads nowhere. */
export function deadLink({ url, path }: LocalLink, isThere: boolean): string {
  const lost = 'whoever follows it finds nothing';
  if (!isThere) return `"${url}" leads to no file, so ${lost}: correct the path, or take the link out.`;
  const where = path === '' ? 'in this report' : 'in that file';
  return `"${url}" leads to no heading ${where}, so ${lost}: name a heading there, or take the part behind # out.`;
}
