import type { ActionItem } from '../model.js';
import { dueIn } from './dueIn.js';
import { isFinished } from './finished.js';
import { ownerIn } from './ownerIn.js';
import { readTail } from './tail.js';

type Details = Pick<ActionItem, 'text' | 'owner' | 'due' | 'ticket' | 'priority' | 'done'>;

/** `SHOP-12`, `#12`, `shop/checkout#12`, and `runbooks!12` as GitLab has them. */
const TICKET =
  /(?<![\w/])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|(?:[\w.-]{1,40}\/){0,3}[\w.-]{1,40}[#!]\d{1,6}|#\d{1,6})\b/;
/** "P1" is a word of a sentence, too: "printers are P1 if they stand in a ward". */
const PRIORITY =
  /(?<![\w-])(?:(?:high|medium|low|critical) priority|priority\s*:\s*\w+)\b|(?<=^\W{0,3}|[([,;–—-]\s?|priority )p[0-4](?=\W{0,3}$|\s?[\]),;:–—-])/i;
/** A box that Obsidian, GitLab and others show as cancelled or inapplicable; Markdown itself knows none such. */
const DROPPED = /^\s*\[[-~]\](?=\s)/;
const DONE_BEFORE = /^\s*(?:✅|☑|\[x\]|done\b[:,]?)/iu;
const TICKED_BEHIND = /[✅☑✔]\uFE0F?\s*$/u;
/** The last sentence, or what a dash sets off: "Alert on size. Done 20 May" */
const LAST = /(?:[.!?:]|\s[–—-]+)\s+([^.!?:–—]{1,60})\.?$/;

/**
 * What an action's own words tell of owner, due date, ticket and priority, each null where they do not,
 * and whether it is done.
 */
export function readDetails(text: string, links: readonly string[]): Details {
  const dropped = DROPPED.exec(text)?.[0] ?? '';
  const first = text.slice(dropped.length).trim();
  const owner = ownerIn(first);
  const tail = readTail(first, owner !== null);
  return {
    text: first,
    owner: owner ?? tail.owner,
    due: dueIn(first) ?? tail.due,
    done:
      dropped !== '' ||
      tail.done ||
      DONE_BEFORE.test(first) ||
      TICKED_BEHIND.test(first) ||
      isFinished(LAST.exec(first)?.[1] ?? ''),
    ticket: links.find(url => /issue|pull|ticket|browse|jira|bug/i.test(url)) ?? ticketIn(first),
    priority: PRIORITY.exec(first)?.[0] ?? null,
  };
}

/** The ticket that words name, or null. */
export function ticketIn(text: string): string | null {
  return TICKET.exec(text)?.[0] ?? null;
}
