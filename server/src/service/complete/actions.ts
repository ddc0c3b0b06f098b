import { COLUMNS } from '../actions/index.js';
import { nearestTo } from '../halving.js';
import { plain } from '../message.js';
import { wordsOf } from '../reportWords.js';
import { plainText } from '../snippet.js';
import { todayOf } from '../today.js';
import { addDays } from '../wallClock.js';
import { cellAt, type Cell } from './cell.js';
import type { Asked, Choice, Offer } from './completion.js';
import { dueChoices } from './dates.js';
import { peopleChoices } from './people.js';

const ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ x]\]\s+)?(?<typed>(?:\S.*)?)$/i;
const OWNER = /\b(?:owner|assignee|responsible|verantwortlich|zuständig)\s*[:=]\s+(?<typed>[^,;()|]{0,40})$/i;
const DUE =
  /(?<![\p{L}\d])(?<word>due|deadline|fällig(?: am| bis)?|frist|by|until|bis(?: zum)?)(?:\s*:)?\s+(?<typed>[\w-]{0,10})$/iu;
/** What says that an action has one already. */
const HAS_OWNER = /\b(?:owner|verantwortlich|zuständig)\b/i;
const HAS_DUE = /(?<!\p{L})(?:due|fällig|frist)(?!\p{L})/iu;
const TICKET = /(?<![\w-])[A-Z][A-Z0-9]*(?:-\d*)?$/;

/** Owners, due dates and tickets in the list or table of actions. */
export function actionOffers(asked: Asked): Offer[] {
  const { place } = asked;
  if (place.kind !== 'actions') return [];
  const cell = cellAt(place);
  if (cell !== null) return cellOffers(asked, cell);
  if ((place.before + place.after).trim() === '')
    return [
      { from: place.line.start, to: place.line.end, triggers: '', choices: [newAction(asked, '- [ ] ')] },
    ];
  const typed = ITEM.exec(place.before)?.groups?.typed;
  return typed === undefined ? [] : textOffers(asked, typed);
}

function textOffers(asked: Asked, typed: string): Offer[] {
  const { offset } = asked.place;
  const owner = OWNER.exec(typed)?.groups?.typed;
  if (owner !== undefined)
    return [{ from: offset - owner.length, triggers: ' @', choices: peopleChoices(near(asked)) }];
  const due = DUE.exec(typed)?.groups;
  if (due?.typed !== undefined) {
    // "by" is also a word of any sentence, so it does not open a list by itself.
    const triggers = /^(?:by|until|bis)/i.test(due.word ?? '') ? '' : ' ';
    return [{ from: offset - due.typed.length, triggers, choices: dueChoices(asked) }];
  }
  const handle = /(?<![\w.])@[\w-]*$/.exec(typed)?.[0];
  if (handle !== undefined) {
    const choices = peopleChoices(near(asked)).filter(({ label }) => label.startsWith('@'));
    return [{ from: offset - handle.length, triggers: '@', choices }];
  }
  const ticket = TICKET.exec(typed)?.[0];
  if (ticket !== undefined) return [{ from: offset - ticket.length, triggers: '', choices: tickets(asked) }];
  if (typed === '') return [{ from: offset, triggers: '', choices: [newAction(asked, '')] }];
  return /[\s(,]$/.test(typed) ? [{ from: offset, triggers: '', choices: details(asked, typed) }] : [];
}

/** What an action still lacks, in the brackets that are open or in new ones. */
function details(asked: Asked, typed: string): Choice[] {
  const isOpen = typed.lastIndexOf('(') > typed.lastIndexOf(')');
  const hasOwner = HAS_OWNER.test(typed);
  const hasDue = HAS_DUE.test(typed);
  const { owner, due } = wordsOf(asked.analysis.report);
  const wrap = (words: string): string => (isOpen ? words : `(${words})`);
  return [
    ...(isOpen || hasOwner || hasDue ? [] : [inBrackets(asked)]),
    ...(hasOwner
      ? []
      : peopleChoices(near(asked), name => wrap(`${owner}: ${name}`)).map(prefixed(`${owner}: `))),
    ...(hasDue ? [] : dueChoices(asked, date => wrap(`${due} ${date}`)).map(prefixed(`${due} `))),
    ...tickets(asked),
  ];
}

function prefixed(words: string): (choice: Choice) => Choice {
  return choice => ({
    ...choice,
    label: words + choice.label,
    filter: words + (choice.filter ?? choice.label),
  });
}

function inBrackets(asked: Asked): Choice {
  const snippet = `${bracketed(asked, 1)}$0`;
  const { owner, due } = wordsOf(asked.analysis.report);
  return {
    label: `(${owner}: …, ${due} …)`,
    kind: 'snippet',
    detail: asked.tell(plain('who and until when')),
    text: plainText(snippet),
    snippet,
  };
}

function newAction(asked: Asked, marker: string): Choice {
  const { verbFirst } = wordsOf(asked.analysis.report);
  const snippet = `${marker}\${1:${verbFirst}} ${bracketed(asked, 2)}$0`;
  return {
    label: asked.tell(plain('New action')),
    kind: 'snippet',
    detail: asked.tell(plain('with owner and due date')),
    text: plainText(snippet),
    snippet,
  };
}

/** Owner and due date in brackets, with tab stops from `first` on. */
function bracketed({ analysis: { report }, reader }: Asked, first: number): string {
  const { owner, team, due } = wordsOf(report);
  const date = addDays(todayOf(reader), 14);
  return `(${owner}: \${${first}:${team}}, ${due} \${${first + 1}:${date}})`;
}

/** The tickets of the actions around, and the keys that they begin with. */
function tickets({ analysis: { report }, place, tell }: Asked): Choice[] {
  const seen = nearestTo(report.actions, place.offset, 100).flatMap(({ ticket }) =>
    ticket !== null && /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/.test(ticket) ? [ticket] : [],
  );
  const keys = new Set(seen.map(ticket => ticket.slice(0, ticket.indexOf('-') + 1)));
  const choice = (label: string, detail: string): Choice => ({ label, kind: 'ticket', detail });
  return [
    ...[...keys].map(key => choice(key, tell(plain('tickets of this report')))),
    ...[...new Set(seen)].map(ticket => choice(ticket, tell(plain('in this report')))),
  ];
}

function cellOffers(asked: Asked, { title, from, typed, end }: Cell): Offer[] {
  const choices = cellChoices(asked, title);
  const triggers = COLUMNS.owner.test(title) ? ' @' : ' ';
  if (choices.length > 0) return [{ from, wordEnd: end, triggers, choices }];
  const ticket = TICKET.exec(typed)?.[0];
  return ticket === undefined
    ? []
    : [{ from: asked.place.offset - ticket.length, triggers: '', choices: tickets(asked) }];
}

function cellChoices(asked: Asked, title: string): Choice[] {
  const value = (label: string): Choice => ({ label, kind: 'value' });
  if (COLUMNS.text.test(title)) return [];
  if (COLUMNS.owner.test(title)) return peopleChoices(near(asked));
  if (COLUMNS.due.test(title)) return dueChoices(asked);
  if (COLUMNS.ticket.test(title)) return tickets(asked);
  if (COLUMNS.priority.test(title)) return ['P0', 'P1', 'P2', 'P3'].map(value);
  const { open, inProgress, done } = wordsOf(asked.analysis.report);
  return COLUMNS.done.test(title) ? [open, inProgress, done].map(value) : [];
}

function near({ analysis, config, place, tell }: Asked) {
  return { analysis, config, offset: place.offset, tell };
}
