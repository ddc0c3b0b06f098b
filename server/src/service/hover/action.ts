import { daysLeft } from '../actions/dueDate.js';
import { firstIndex } from '../halving.js';
import { escapeMarkdown } from '../markdownText.js';
import { msg, plain, type Message } from '../message.js';
import type { ActionItem } from '../model.js';
import { touches, type Hover, type HoverAsked } from './hover.js';

/** The state of an action: done, overdue by so many days, due in so many, and who has it. */
export function actionHover({ analysis: { report }, today, place, tell }: HoverAsked): Hover | null {
  const { actions } = report;
  const action = actions[firstIndex(actions, ({ span }) => span.start > place.offset) - 1];
  if (action === undefined || !touches({ start: action.span.start, end: place.line.end }, place.offset))
    return null;
  // The notes below an action are about something of their own.
  if (action.span.start < place.line.start || action.span.end < place.offset) return null;
  const end = Math.min(action.span.end, place.line.end);
  return { span: { start: action.span.start, end }, markdown: tell(describe(action, today)) };
}

function describe({ done, due, owner, ticket, priority }: ActionItem, today: string): Message {
  const who = owner === null ? plain('no owner') : msg`owner ${escapeMarkdown(owner)}`;
  const rest = [priority, ticket].flatMap(each => (each === null ? [] : [escapeMarkdown(each)]));
  const state = done ? plain('Done') : msg`Open, ${dueText(due, today)}`;
  return rest.reduce((all, each) => msg`${all} · ${each}`, msg`**${state}** · ${who}`);
}

/** `overdue by 3 days`, `due today`, `due in 14 days`, `no due date`. */
function dueText(due: string | null, today: string): Message {
  if (due === null) return plain('no due date');
  const days = daysLeft(due, today);
  if (days === null) return msg`due ${escapeMarkdown(due)}`;
  if (days === 0) return plain('due today');
  if (Math.abs(days) === 1) return days < 0 ? plain('overdue by 1 day') : plain('due in 1 day');
  return days < 0 ? msg`overdue by ${-days} days` : msg`due in ${days} days`;
}
