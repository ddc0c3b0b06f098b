import type { Table } from '../blocks.js';
import { LETTERS } from '../letters.js';
import { DUE_WORDS, OWNER_WORDS } from './words.js';

const whole = (words: string): string => `(?<![${LETTERS}])(?:${words})(?![${LETTERS}])`;

/** Titles that name the action itself, before those that may as well name what it is about. */
const ACTION = `${whole('actions?|tasks?|to-?\\s?dos?|measures?|follow(?:[-\\s]?ups?)?|aufgaben?')}|ma(?:ß|ss)nahmen?(?![${LETTERS}])`;
const ABOUT = whole('items?|description|what|was|beschreibung');
/** Outside brackets these say that a title is about a property of the action: "Action owner", "Task ID". */
const PROPERTY = whole(
  `${OWNER_WORDS}|${DUE_WORDS}|date|datum|status|state|priority|priorität|ticket|id|type|category|number|no|nr`,
);
/** A day that is none to be done by: "Date raised", "Created date". */
const PAST =
  'raised|created|updated|opened|added|logged|reported|identified|closed|completed|started?|last|erstellt|eröffnet|erfasst|geändert|aktualisiert';

/** What the title of a column says that its cells hold. */
export const COLUMNS = {
  text: new RegExp(`^(?![^(]*${PROPERTY}).*(?:${ACTION}|${ABOUT})`, 'i'),
  owner: new RegExp(whole(`${OWNER_WORDS}|lead(?!\\stime)`), 'i'),
  due: new RegExp(
    `${whole(DUE_WORDS)}|^(?!.*${whole(PAST)}).*${whole('date|when|datum|wann|time ?(?:scale|frame)|completion|(?:end|ziel)(?:datum|termin)')}|^by$`,
    'i',
  ),
  ticket: /ticket|issue|link|bug|jira|tracking|reference|pr\b/i,
  priority: /prio|severity|importance/i,
  done: /status|done|\bstate\b|complete|\bprogress\b|^(?:stand|umsetzung|statut|estado|situação|stato|ステータス|状態|状态)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

type Name = keyof typeof COLUMNS;

const SURE: Partial<Record<Name, RegExp>> = {
  text: new RegExp(`^(?![^(]*${PROPERTY}).*(?:${ACTION})`, 'i'),
  due: new RegExp(whole(DUE_WORDS), 'i'),
};
const NUMBERS = /^(?:#|n[or]\.?|id|key|number|nummer)$/i;

/** Where a table's columns stand, by its titles; -1 for those that it lacks. */
export function columnsOf(header: Table['rows'][number]): Readonly<Record<Name, number>> {
  const titles = header.cells.map(cell => cell.text.trim());
  const find = (name: Name, other = -1): number => {
    const first = (pattern: RegExp | undefined): number =>
      titles.findIndex((title, i) => i !== other && pattern?.test(title));
    const sure = first(SURE[name]);
    return sure < 0 ? first(COLUMNS[name]) : sure;
  };
  const named = find('text');
  // Without a title that tells, the actions stand behind their numbers.
  const text =
    named < 0
      ? Math.max(
          titles.findIndex(title => !NUMBERS.test(title)),
          0,
        )
      : named;
  return {
    text,
    owner: find('owner', text),
    due: find('due', text),
    ticket: find('ticket', text),
    priority: find('priority', text),
    done: find('done', text),
  };
}
