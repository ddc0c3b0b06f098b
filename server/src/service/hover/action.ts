import { daysLeft } from '../actions/dueDate.js';
import { firstIndex } from '../halving.js';
import { escapeMarkdown } from '../markdownText.js';
import type { ActionItem } from '../model.js';
import { touches, type Hover, type HoverAsked } from './hover.js';

/** The state of an action: done, overdue by so many days, due in so many, and who has it. */
export function actionHover({ analysis: { report }, today, place }: HoverAsked): Hover | null {
  const { actions } = report;
  const action = actions[firstIndex(actions, ({ span }) => span.start > place.offset) - 1];
  if (action === undefined || !touches({ start: action.span.start, end: place.line.end }, place.offset))
    return null;
  // The notes below an action are about something of their own.
  if (action.span.start < place.line.start || action.span.end < place.offset) return null;
  const end = Math.min(action.span.end, place.line.end);
  return { span: { start: action.span.start, end }, markdown: describe(action, today) };
}

function describe({ done, due, owner, ticket, priority }: ActionItem, today: string): string {
  const who = owner === null ? 'no owner' : `owner ${escapeMarkdown(owner)}`;
  const rest = [priority, ticket].flatMap(each => (each === null ? [] : [escapeMarkdown(each)]));
  const state = done ? 'Done' : `Open, ${dueText(due, today)}`;
  return `**${state}** · ${[who, ...rest].join(' · ')}`;
}

/** `overdue by 3 days`, `due today`, `due in 14 days`, `no due date`. */
function dueText(due: string | null, today: string): string {
  if (due === null) return 'no due date';
  const days = daysLeft(due, today);
  if (days === null) return `due ${escapeMarkdown(due)}`;
  if (days === 0) return 'due today';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days < 0 ? `overdue by ${count}` : `due in ${count}`;
}
