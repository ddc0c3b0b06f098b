import { LETTERS } from '../letters.js';
import { isDay, dueIn } from './dueIn.js';
import { isFinished } from './finished.js';
import { isSomeday } from './someday.js';

/** What the details at the end of an action tell, without a name in front of each. */
export interface Tail {
  readonly owner: string | null;
  readonly due: string | null;
  readonly done: boolean;
}

/** `… (Ada, 4 May)`, also with a full stop behind. */
const BRACKET = /[([]([^()[\]\n]{2,80})[)\]][.!]?$/;
/** `… -- Ada -- 4 May`, `… -> Ada, this week`. */
const DASH = /\s(?:-{1,3}|[–—→]|[-=]>)\s/;
const BETWEEN = /[,;|/]\s+/;
/** More than these are a list of something else. */
const MOST = 4;

/** A ticket or a priority. */
const MARK =
  /^(?:(?:[A-Z][A-Z\d]{1,9}-|[\w./-]{0,60}[#!])\d{1,6}|[Pp][0-4]|(?:high|medium|low)(?: priority)?)$/;
/** Words that stand in sentences, and in no name of a person or team; "IT" is one. */
const NO_NAME =
  'an?|the|all|are|as|at|by|for|from|if|in|is|it|low|more|no|not|of|on|only|or|see|so|that|to|via|was|when|which|with|und|oder|nur|nicht|ist|sind|mit|bei|für|zur?';
const FIRST = `(?!(?:${NO_NAME}|${NO_NAME.replace(/(?<=^|\|)./g, letter => letter.toUpperCase())})\\b)`;
const LETTER = `[${LETTERS}\\d.'’&+-]`;
/** Up to four words: a name, a handle, a team. */
const NAME = new RegExp(
  `^${FIRST}@?[${LETTERS}]${LETTER}{0,40}(?: (?!(?:${NO_NAME})\\b)${LETTER}{1,40}){0,3}$`,
);
/** What says by itself that it is people: "(search team)". */
const TEAM = /^@|\b(?:teams?|squads?|guilds?|leads?|crew)$|^team /i;

/**
 * The owner, the day and the state that stand at the end of an action's words in brackets or behind dashes: each tells
 * what the others are, so that a name counts beside a day, a ticket or a state only. `isOwned`: the owner is told before.
 */
export function readTail(text: string, isOwned: boolean): Tail {
  const details = joined(trailing(partsOf(text.trim())), text);
  const names = details.filter(({ kind }) => kind === 'name');
  const [name] = names;
  const isOwner = names.length === 1 && (details.length > 1 || TEAM.test(name?.text ?? ''));
  const day = details.find(({ kind }) => kind === 'day');
  // A day alone may as well be that of the incident.
  const isDue = isOwned || details.length > 1;
  return {
    owner: (isOwner ? name?.text : null) ?? null,
    due: (isDue ? day?.text : null) ?? null,
    done: details.some(({ kind }) => kind === 'done'),
  };
}

function partsOf(text: string): string[] {
  const bracket = BRACKET.exec(text);
  const inside = bracket?.[1]?.split(DASH.test(bracket[1]) ? DASH : BETWEEN) ?? [];
  // Behind dashes, what stands in brackets may be the ticket alone: `… – Ada, 4 May (OPS-12)`.
  return inside.every(part => MARK.test(part))
    ? [...behindDashes(text.slice(0, bracket?.index).trim()), ...inside]
    : inside;
}

function behindDashes(text: string): string[] {
  const [, ...behind] = text.replace(/[.!]$/, '').split(DASH);
  return behind.flatMap(part => part.split(BETWEEN));
}

/** "Ana / IT" is one owner, of two names that a stroke stands between. */
function joined(details: readonly Detail[], text: string): readonly Detail[] {
  const at = details.findIndex(({ kind }, i) => kind === 'name' && details[i + 1]?.kind === 'name');
  const both = `${details[at]?.text ?? ''} / ${details[at + 1]?.text ?? ''}`;
  return at < 0 || !text.includes(both) ? details : details.toSpliced(at, 2, { kind: 'name', text: both });
}

type Kind = 'day' | 'done' | 'mark' | 'name';

interface Detail {
  readonly kind: Kind;
  readonly text: string;
}

/** The details at the end; a part that is none belongs to the sentence, with all before it. */
function trailing(parts: readonly string[]): Detail[] {
  const details: Detail[] = [];
  for (const part of parts.toReversed()) {
    const text = part.trim();
    const kind = kindOf(text);
    if (kind === null || details.length === MOST) break;
    details.unshift({ kind, text });
  }
  return details;
}

function kindOf(text: string): Kind | null {
  if (isFinished(text)) return 'done';
  if (isDay(text) || isSomeday(text) || dueIn(text) !== null) return 'day';
  if (MARK.test(text)) return 'mark';
  return text.split('/').every(name => NAME.test(name.trim())) ? 'name' : null;
}
