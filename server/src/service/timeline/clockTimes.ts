import { ZONE_BEHIND_TIME } from './zones.js';

/** A time of day as written. */
export interface StampTime {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly precision: 'hour' | 'minute' | 'second';
}

/** Minutes since midnight. */
export function minutesIn({ hour, minute }: StampTime): number {
  return hour * 60 + minute;
}

/** What is wrong with a time of day. `clock`: 13:55 pm or 14:05 am counts the hours in two ways. */
export type InvalidClock = 'hour' | 'minute' | 'second' | 'clock' | 'unknown';

/** A time that stands in a text; `time` is null where what stands there names none. */
export interface ReadTime {
  readonly time: StampTime | null;
  readonly invalid: InvalidClock | null;
  readonly length: number;
}

/** Spanish writes `p. m.` with a blank, other languages `pm` and `p.m.`. */
const HALF = '(?<half>\\s?(?<ap>[ap])(?:\\.\\s?)?m\\b\\.?|(?<ap1>[ap])\\b)';
const TIME = new RegExp(
  '(?:' +
    `(?<h>\\d{1,2})(?<sep>[:.h：]|\\sh\\s)(?<mi>\\d{2})(?!\\s?min)(?::(?<s>\\d{2})(?:[.,]\\d{1,9})?)?${HALF}?` +
    '|(?<h12>\\d{1,2})(?<half12>\\s?(?<ap12>[ap])(?:\\.\\s?)?m\\b\\.?)' +
    '|(?<hh>\\d{1,2})\\s?[時时点](?:\\s?(?<hmi>\\d{1,2})\\s?分)?' +
    '|(?<uh>\\d{1,2})(?=\\s?Uhr\\b)' +
    '|(?<hhmm>\\d{4})' +
    '|(?<unknown>(?:XX|\\?\\?|--|HH):(?:XX|\\?\\?|--|MM)|\\d{2}:(?:XX|\\?\\?|--))' +
    ')(?![\\d%])(?:\\s?(?:Uhr|hours|hrs)\\b)?',
  'iuy',
);
/** What tells that four figures are a time and no year or count. */
const PACKED_BEHIND = new RegExp(`^\\s*(?:h\\b|hrs?\\b|hours\\b|Z\\b|${ZONE_BEHIND_TIME})`, 'u');
const HALF_FOLLOWS = /^\s?[–-]\s?\d{1,2}\.\d{2}\s?[ap](?:\.\s?)?m\b/i;
const SEPARATED_BEHIND = /^\s*(?:[:–—|-]|$)/u;

/** The time of day at `at`; null where there is none. `beside`: a date that stands before it, or other times around it. */
export function readTime(text: string, at: number, beside: 'date' | 'times' | null): ReadTime | null {
  TIME.lastIndex = at;
  const match = TIME.exec(text);
  if (match === null) return null;
  const { groups = {} } = match;
  const word = wordBehind(groups, text.slice(at + match[0].length, at + match[0].length + LINE));
  const length = match[0].length - word;
  if (groups.unknown !== undefined) return { time: null, invalid: 'unknown', length };
  if (groups.hhmm !== undefined && !isPacked(match[0], text.slice(at + 4, at + 24), beside)) return null;
  const half = word > 0 ? undefined : (groups.ap ?? groups.ap1 ?? groups.ap12)?.toLowerCase();
  // `1.17` is a version or a number; a dot separates a time only beside a date, am and pm (`10.05–10.20am`), or "Uhr".
  if (
    groups.sep === '.' &&
    half === undefined &&
    beside === null &&
    !/Uhr$/i.test(match[0]) &&
    !HALF_FOLLOWS.test(text.slice(at + length, at + length + 16))
  )
    return null;
  if (groups.h12 !== undefined && half === undefined) return null;
  const checked = timeOf(groups, half);
  return checked.time === null && half === undefined && !isMistyped(match[0], groups)
    ? null
    : { ...checked, length };
}

/** Whether figures that are no time were meant for one: `25:61`, `25h10`, `1660Z`; with a dot they are a number after all. */
function isMistyped(written: string, { sep = '', h, hhmm }: Groups): boolean {
  if (hhmm !== undefined) return Number(hhmm) < 2400 && !/\s?(?:hours|hrs)$/i.test(written);
  // More hours are a length of time.
  return /[:：]/.test(sep) || (/h/i.test(sep) && Number(h) < 30);
}

/** How far behind a time its sentence is looked at. */
const LINE = 120;
/** Words and letters of German sentences, none of which is English. */
const GERMAN =
  /[äöüÄÖÜß]|\b(?:der|das|dem|den|und|ist|sind|wird|werden|wurden?|nicht|eine?[nrms]?|vom|zum|zur|auf|aus|bei|mit|für|wieder|kein|keine)\b/u;

/**
 * Whether `am` behind an hour is the German word of `14:05 am Standort Berlin` and tells no half of the day: it stands
 * before another word, and no hour of the morning is meant or the sentence is German.
 */
function isGermanAm(hour: number, written: string, behind: string): boolean {
  if (!/^\s+am$/.test(written) || !/^\s+\p{L}/u.test(behind)) return false;
  return hour > 12 || hour === 0 || GERMAN.test(behind.split('\n')[0] ?? '');
}

/** How many characters of a match are no half of the day, but the next word. */
function wordBehind(groups: Groups, behind: string): number {
  const written = groups.half ?? groups.half12 ?? '';
  return isGermanAm(Number(groups.h ?? groups.h12), written, behind) ? written.length : 0;
}

function isPacked(written: string, behind: string, beside: 'date' | 'times' | null): boolean {
  return (
    /\s?(?:hours|hrs)$/i.test(written) ||
    PACKED_BEHIND.test(behind) ||
    (beside !== null && SEPARATED_BEHIND.test(behind)) ||
    (beside === 'times' && /^\s/.test(behind))
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

function timeOf(groups: Groups, half: string | undefined): Pick<ReadTime, 'time' | 'invalid'> {
  const packed = groups.hhmm;
  const written = Number(groups.h ?? groups.h12 ?? groups.hh ?? groups.uh ?? packed?.slice(0, 2));
  const minute = Number(groups.mi ?? groups.hmi ?? packed?.slice(2) ?? 0);
  const second = Number(groups.s ?? 0);
  if (written > 24 || (written === 24 && minute > 0)) return { time: null, invalid: 'hour' };
  if (minute > 59) return { time: null, invalid: 'minute' };
  if (second > 60) return { time: null, invalid: 'second' };
  const twice = half !== undefined && (written > 12 || written === 0);
  // `13:55 pm` can only mean 13:55, and `00:25 am` 00:25; of `14:05 am` nobody can tell which half is wrong.
  if (twice && (half === 'a') === written > 12) return { time: null, invalid: 'clock' };
  const hour = half === 'p' && written < 12 ? written + 12 : half === 'a' && written === 12 ? 0 : written;
  const whole = groups.mi === undefined && groups.hmi === undefined && packed === undefined;
  const precision = groups.s !== undefined ? 'second' : whole ? 'hour' : 'minute';
  return { time: { hour, minute, second, precision }, invalid: twice ? 'clock' : null };
}
