import { LENGTH_SOURCE, minutesOf, withoutAnd } from './lengths.js';

/** A length of time that stands right beside the two clock times it is the length of. */
export interface LengthBeside {
  /** As stated, in minutes. */
  readonly stated: number;
  /** As the clock times give it, in minutes; past midnight where the later one is smaller. */
  readonly between: number;
  /** Whether it is called approximate. */
  readonly hedged: boolean;
  readonly text: string;
  readonly start: number;
  /** The two clock times, as written. */
  readonly clocks: readonly [string, string];
}

const CLOCK = String.raw`(?<![\d:.])\d{1,2}(?::\d{2}(?::\d{2})?|\s?h\s?\d{2})(?![\d:])(?: ?[apAP]\.?[mM]\b\.?)?`;
const ZONE = String.raw`(?: ?(?:Uhr|uur|h|[A-Z]{2,5}|\([A-Z]{2,5}\)|[A-Z]\w+/\w+)(?:[+-]\d{1,2})?)?`;
const DAY = String.raw`(?: on)?(?: \d{4}-\d\d-\d\d)?`;
/** What romance languages put in front of a time of day. */
const THE = '(?:(?:las?|les?|as|às|os) )?';
const TO = `(?: ?[-–—] ?| (?:to|till|until|through|bis|à|jusqu’à|jusqu'à|au?|al?le|hasta|até|fino alle|tot) ${THE}| (?:às|alle) )(?:\\d{4}-\\d\\d-\\d\\d )?`;
const HEDGE = String.raw`(?:a total of |in total |which is |i\.e\. |that is |also |insgesamt |soit |es decir,? |ou seja,? |cioè |= ?)?(?<hedge>(?:about|around|approximately|approx\.?|roughly|nearly|almost|just over|just under|over|etwa|rund|knapp|ca\.|environ|un[oa]s|cerca de|circa|ongeveer) |[~≈] ?)?`;
/** What ends the statement: "12:04 to 13:31, 20 minutes of which …" is of a part. */
const END = String.raw`(?=\s?(?:[).;,\]]|$|\n| (?:in (?:total|all)|altogether|total|insgesamt|au total|en total|no total|in totale)(?![\p{L}])))`;

const BEHIND = pattern(
  `(?<a>${CLOCK})${ZONE}${TO}(?<b>${CLOCK})${ZONE}${DAY} ?[(,:=–—]? ?${HEDGE}(?<length>${LENGTH_SOURCE})${END}`,
);
/** "and" alone may stand between two alerts. */
const BETWEEN = pattern(
  `(?<=(?:^|[^\\p{L}])(?:[Bb]etween|[Zz]wischen|[Ee]ntre|[Tt]ra|[Ff]ra|[Tt]ussen) ${THE})(?<a>${CLOCK})${ZONE} (?:and|und|et|y|e|en) ${THE}(?<b>${CLOCK})${ZONE}${DAY} ?\\(${HEDGE}(?<length>${LENGTH_SOURCE})${END}`,
);
const BEFORE = pattern(
  `(?<length>${LENGTH_SOURCE}) ?(?:\\(|, )(?:(?:from|von|de|des|desde|das|dalle|van) ${THE})?(?:\\d{4}-\\d\\d-\\d\\d )?(?<a>${CLOCK})${ZONE}${TO}(?<b>${CLOCK})${ZONE}${DAY}(?=[).;,]|$|\\n)`,
);

function pattern(source: string): RegExp {
  return new RegExp(source, 'dgu');
}

/** Without two times in it, which few texts have, nothing stands beside them. */
const TWO_CLOCKS = /\d\s?[:h]\s?\d\d.*\d\s?[:h]\s?\d\d/s;

/** The lengths that a text states right beside the two clock times they are said to lie between. */
export function lengthsBesideClocks(text: string): LengthBeside[] {
  if (!TWO_CLOCKS.test(text)) return [];
  return [BEHIND, BETWEEN, BEFORE].flatMap(each =>
    [...text.matchAll(each)].flatMap(match => {
      const { a = '', b = '', length = '' } = match.groups ?? {};
      const stated = minutesOf(match.groups);
      const at = match.indices?.groups?.length?.[0];
      if (!stated || at === undefined) return [];
      const between = (clockMinutes(b) - clockMinutes(a) + DAY_MINUTES) % DAY_MINUTES;
      const hedged = match.groups?.hedge !== undefined;
      return [{ stated, between, hedged, text: withoutAnd(length), start: at, clocks: [a, b] as const }];
    }),
  );
}

const DAY_MINUTES = 1440;

/** Whether the two are the same length, as exactly as it is stated, whatever number of days lies between the times. */
export function addsUp({ stated, between, hedged, text }: LengthBeside): boolean {
  const apart = Math.abs(stated - between) % DAY_MINUTES;
  const slack = /\d\s?m|h\s?\d/i.test(text) ? 2 : 30;
  return Math.min(apart, DAY_MINUTES - apart) <= Math.max(slack, between * (hedged ? 0.25 : 0.1));
}

function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(/[:h]/).map(part => parseInt(part, 10));
  const half = /([ap])\.?m/i.exec(clock)?.[1]?.toLowerCase();
  return (half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes;
}
