import { casual as germanWords } from 'chrono-node/de';
import { casual as englishWords } from 'chrono-node/en';
import { nightTime } from './nightTime.js';
import { addDays, type WallTime } from './wallClock.js';

/** A time as words tell it. */
export interface SpokenTime {
  /** `2026-03-17T14:02` on the clock that it is told of. */
  readonly at: string;
  /** What a zone that the words name is ahead of UTC; null where they name none. */
  readonly offsetMinutes: number | null;
  /** Minutes from now, for "two hours ago", which is the same on whatever clock; null for all else. */
  readonly minutesFromNow: number | null;
}

/** What people say, in words that the reader of words knows. */
const OTHER_WORDS: readonly (readonly [said: RegExp, known: string])[] = [
  [/\b(?:an|one|1) hour and a half\b|\b(?:one|1) and a half hours\b/giu, '90 minutes'],
  [/\b(?:a )?quarter of an hour\b/giu, '15 minutes'],
  [/\beiner halben Stunde\b/giu, '30 Minuten'],
  [/\b(?:einer )?(?:ein(?:er)?einhalb|anderthalb) Stunden?\b/giu, '90 Minuten'],
  [/\beiner Viertelstunde\b/giu, '15 Minuten'],
  [/\beiner (?:Dreiviertelstunde|dreiviertel Stunde)\b/giu, '45 Minuten'],
  // With the dot of a shortened word.
  [/\b(Min|Std|Sek)\.\B/giu, '$1'],
  [/(?<=\b(?:heute|gestern|\p{L}+tag|mittwoch|sonnabend)\s)früh(?!\p{L})/giu, 'morgen'],
];

/**
 * Reads words for days and spans of time, in English and German, as heard at `now`; a day that is only meant is the latest
 * that has passed. 'no time' where they tell a day alone, null where they are none.
 */
export function spokenTime(written: string, now: WallTime): SpokenTime | 'no time' | null {
  const words = OTHER_WORDS.reduce((text, [said, known]) => text.replace(said, known), written);
  // The reader's clock read as UTC, so that this machine's own zone plays no part.
  const reference = { instant: new Date(now.wallMs), timezone: 0 };
  for (const language of [englishWords, germanWords]) {
    const [found, ...more] = language.parse(words, reference);
    if (found === undefined || more.length > 0 || found.text.length < words.length) continue;
    const { start } = found;
    const tags = start.tags();
    const named = tags.has('casualReference/noon') || tags.has('casualReference/midnight');
    if (!start.isCertain('hour') && !named) return 'no time';
    const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute'): number => start.get(name) ?? 0;
    const date = `${part('year')}-${two(part('month'))}-${two(part('day'))}`;
    const isDay = start.isCertain('day') || start.isCertain('month');
    const isWeekday = !isDay && start.isCertain('weekday');
    const isHalfKnown = start.isCertain('meridiem');
    const told = { date, hour: part('hour'), minute: part('minute'), isHalfKnown, isWeekday };
    const { date: day, hour } = nightTime(told, words, now);
    const clock = `${two(hour)}:${two(told.minute)}`;
    const wallMs = Date.parse(`${day}T${clock}Z`);
    if (Number.isNaN(wallMs)) return null;
    const isSpan = tags.has('result/relativeDateAndTime') || tags.has('casualReference/now');
    const hasOffset = start.isCertain('timezoneOffset');
    const ahead = wallMs > now.wallMs;
    const back = isDay ? 0 : isWeekday ? 7 : 1;
    return {
      at: `${ahead && !hasOffset ? addDays(day, -back) : day}T${clock}`,
      offsetMinutes: hasOffset && !isSpan ? (start.get('timezoneOffset') ?? 0) : null,
      minutesFromNow: hasOffset && isSpan ? (wallMs - now.wallMs) / 60_000 : null,
    };
  }
  return null;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
