import type { ActionItem } from '../model.js';
import { dueIn } from './dueIn.js';
import { ownerIn } from './ownerIn.js';

type Details = Pick<ActionItem, 'text' | 'owner' | 'due' | 'ticket' | 'priority'>;

const TICKET = /(?<![\w/])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,6})\b/;
const PRIORITY = /(?<![\w-])(?:[Pp][0-4]|(?:high|medium|low|critical) priority|priority\s*:\s*\w+)\b/;

/** What an action's own words tell of owner, due date, ticket and priority; each null where they do not. */
export function readDetails(text: string, links: readonly string[]): Details {
  const first = text.trim();
  return {
    text: first,
    owner: ownerIn(first),
    due: dueIn(first),
    ticket:
      links.find(url => /issue|pull|ticket|browse|jira|bug/i.test(url)) ?? TICKET.exec(first)?.[0] ?? null,
    priority: PRIORITY.exec(first)?.[0] ?? null,
  };
}
