import type { LocalLink } from './linkTargets.js';
import { msg, type Message } from './message.js';

/** Whether the place that a link names is among those of its file; a second heading of the same name has a number. */
export function leadsTo({ anchor }: LocalLink, anchors: ReadonlySet<string>): boolean {
  return anchor === null || anchors.has(anchor) || anchors.has(anchor.replace(/(?<!\d)\d{1,2}$/, ''));
}

/** What is told of a link that leads nowhere. */
export function deadLink({ url, path }: LocalLink, isThere: boolean): Message {
  if (!isThere)
    return msg`"${url}" leads to no file, so whoever follows it finds nothing: correct the path, or take the link out.`;
  return path === ''
    ? msg`"${url}" leads to no heading in this report, so whoever follows it finds nothing: name a heading there, or take the part behind # out.`
    : msg`"${url}" leads to no heading in that file, so whoever follows it finds nothing: name a heading there, or take the part behind # out.`;
}
