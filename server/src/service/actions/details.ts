import type { ActionItem } from '../model.js';

type Details = Pick<ActionItem, 'text' | 'owner' | 'due' | 'ticket' | 'priority'>;

const OWNER = /\b(?:owner|assignee|assigned to|responsible|owned by)[:=]?\s(?<who>[^,;()|\n]{1,40})/i;
const HANDLE = /(?<![\w.@/])@[A-Z][\w-]{0,38}/i;
const DUE =
  /\b(?:due|by|until|deadline|eta)\b\s*(?::\s*)?(?<date>\d{4}-\d{2}-\d{2}|(?:end of )?(?:Q[1-4]|[A-Z][a-z]{2,8})(?:\s+\d{1,2})?,?\s+\d{4}|Q[1-4]|\d{1,2}[./]\d{1,2}[./]\d{2,4})/;
const TICKET = /(?<![\w/])(?:[A-Z][A-Z0-9]{1,9}-\d{1,6}|#\d{1,6})\b/;
const PRIORITY = /(?<![\w-])(?:[Pp][0-4]|(?:high|medium|low|critical) priority|priority\s*:\s*\w+)\b/;

/** What an action's own words tell of owner, due date, ticket and priority; each null where they do not. */
export function readDetails(text: string, links: readonly string[]): Details {
  const first = text.trim();
  return {
    text: first,
    owner:
      OWNER.exec(first)
        ?.groups?.who?.split(/\sdue\b/i)[0]
        ?.trim() ??
      HANDLE.exec(first)?.[0] ??
      null,
    due: DUE.exec(first)?.groups?.date ?? null,
    ticket:
      links.find(url => /issue|pull|ticket|browse|jira|bug/i.test(url)) ?? TICKET.exec(first)?.[0] ?? null,
    priority: PRIORITY.exec(first)?.[0] ?? null,
  };
}
