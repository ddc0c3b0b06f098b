import { readWhen, type When } from './when.js';

/** The beginning of a message: who and when, and what stands behind them on the same line. */
export interface Header {
  readonly when: When;
  readonly author: string | null;
  readonly text: string;
  /** Lines that it takes: 2 where the name stands above the time. */
  readonly lines: 1 | 2;
  /** Another message of the same person, of which the chat shows the time only. */
  readonly continues: boolean;
  readonly log: boolean;
  /** Blanks in front of the time, where it has a line of its own. */
  readonly indent: number;
}

const LEVEL =
  /^\W?(?:trace|debug|info|notice|warn|warning|err|error|crit|critical|alert|fatal|severe|panic)\b/i;
/** A name or a role in front of a colon. */
const SPEAKER = /^(?<who>@?\p{L}[\p{L}\p{N}.'’_-]*(?:,?\s[\p{L}\p{N}(][\p{L}\p{N}.'’()_-]*){0,4}):\s+(?=\S)/u;
/** `<ann>` of a relay chat. */
const ANGLED = /^<\s?[@+]?(?<who>[\w.[\]|-]{1,40})>\s*/;
/** `web-7 nginx[123]: ` of a system log; the host is the actor. */
const HOST = /^(?<who>[a-z\d][\w.-]*|[A-Z\d.-]+)\s(?=[\w./-]+(?:\[\d+\])?:\s)/;
/** `<34>1 ` in front of a structured system log. */
const PRIORITY = /^<\d{1,3}>\d?\s?/;
/** A time at the end of a line behind a name: `Ann Lee  [2:05 PM]`, `Ann Lee, 14:05`, `Ann Lee 17/03/2026 14:05`. */
const NAME_FIRST =
  /^(?<who>[^\d[(]{2,60}?)(?<gap>\s{2,}|,\s|\s[—–-]\s|\s(?=[[(\d])|\s(?=(?:today|heute)\b))(?=[[(\d]|\w{3,9}\s)/iu;

/**
 * Reads the line as the beginning of a message, with the line below it, which may hold the time. `style`: the first
 * header of two lines in the same text, by which a later time on a line of its own is known to go on with a person.
 */
export function readHeader(line: string, next: string | null, style: Header | null): Header | null {
  const when = readWhen(line.replace(PRIORITY, ''));
  if (when !== null) return fromWhen(line.replace(PRIORITY, ''), when, style);
  return nameAbove(line, next, style) ?? nameFirst(line);
}

function fromWhen(line: string, when: When, style: Header | null): Header | null {
  const rest = line.slice(when.end).trim();
  const indent = line.length - line.trimStart().length;
  const base = { when, author: null, text: rest, lines: 1, continues: false, log: false, indent } as const;
  if (when.time === null) return rest === '' ? base : null;
  if (rest === '') return { ...base, continues: style !== null && differs(when, indent, style) };
  const precise = when.date !== null && when.time.precision === 'second';
  const host = precise ? HOST.exec(rest) : null;
  if (host?.groups?.who !== undefined && !LEVEL.test(rest)) {
    return { ...base, author: host.groups.who, text: rest.slice(host[0].length), log: true };
  }
  const speaker = LEVEL.test(rest) ? null : (ANGLED.exec(rest) ?? SPEAKER.exec(rest));
  const author = speaker?.groups?.who ?? null;
  const text = rest.slice(speaker?.[0].length ?? 0);
  if (when.bracketed && author === null && isName(rest)) return { ...base, author: rest, text: '' };
  const machine = precise && !/^@|\s|^\p{Lu}/u.test(author ?? '');
  return { ...base, author, text, log: machine && (!when.bracketed || LEVEL.test(rest)) };
}

/** Whether a time on a line of its own is written otherwise than those below names. */
function differs(when: When, indent: number, style: Header): boolean {
  return (style.indent > 0 && indent === 0) || (style.when.half && !when.half);
}

function nameAbove(line: string, next: string | null, style: Header | null): Header | null {
  const name = line.trim().replace(/(?<=\p{Ll})APP$/u, '');
  if (next === null || !isName(name)) return null;
  const when = readWhen(next);
  if (when?.time === undefined || when.time === null || next.slice(when.end).trim() !== '') return null;
  const indent = next.length - next.trimStart().length;
  if (style !== null && differs(when, indent, style)) return null;
  // "done" above a time is what somebody said, unless the time is written as below a name.
  if (style !== null && indent === 0 && !when.half && /^[a-z]+$/.test(name)) return null;
  return { when, author: name, text: '', lines: 2, continues: false, log: false, indent };
}

function nameFirst(line: string): Header | null {
  const match = NAME_FIRST.exec(line.trim());
  const name = match?.groups?.who?.trim().replace(/(?<=\p{Ll})APP$/u, '');
  if (match === null || name === undefined || !isName(name)) return null;
  const rest = line.trim().slice(match[0].length);
  const when = readWhen(rest);
  if (when?.time === undefined || when.time === null || rest.slice(when.end).trim() !== '') return null;
  return { when, author: name, text: '', lines: 1, continues: false, log: false, indent: 0 };
}

const PARTICLES = new Set([
  'van',
  'von',
  'de',
  'der',
  'da',
  'di',
  'del',
  'la',
  'le',
  'bin',
  'al',
  'zu',
  'dos',
]);

/** Whether a line is the name of a person, a role or a bot: a handle, or up to five words that begin like names. */
function isName(text: string): boolean {
  if (text.length > 60 || /[.!?:;"]$/.test(text)) return false;
  if (/^@?[a-z][\w.-]*\w$/.test(text)) return true;
  const words = text
    .replace(/\([^()]*\)/g, '')
    .split(/\s+/)
    .filter(word => word !== '');
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every(word => /^[\p{Lu}\p{Lo}@][\p{L}\p{N}.'’_-]*,?$/u.test(word) || PARTICLES.has(word))
  );
}
