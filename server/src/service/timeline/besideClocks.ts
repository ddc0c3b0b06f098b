/** A length of time that stands right beside the two clock times it is the length of. */
export interface LengthBeside {
  /** As stated, in minutes. */
  readonly stated: number;
  /** As the clock times give it, in minutes; past midnight where the later one is smaller. */
  readonly between: number;
  readonly text: string;
  readonly start: number;
  /** The two clock times, as written. */
  readonly clocks: readonly [string, string];
}

const CLOCK = String.raw`(?<![\d:.])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])(?: ?[apAP]\.?[mM]\b\.?)?`;
const ZONE = String.raw`(?: ?(?:Uhr|[A-Z]{2,5}|\([A-Z]{2,5}\)|[A-Z]\w+/\w+)(?:[+-]\d{1,2})?)?`;
const DAY = String.raw`(?: on)?(?: \d{4}-\d\d-\d\d)?`;
const TO = String.raw`(?: ?[-–—] ?| (?:to|till|until|through|bis) )(?:\d{4}-\d\d-\d\d )?`;
const COUNT = String.raw`\d{1,4}(?:\.\d+)?`;
const LENGTH = String.raw`(?:${COUNT} ?(?:days?|Tagen?|d)\b(?:,? (?:and |und )?| ?))?(?:${COUNT} ?(?:hours?|hrs?|Stunden?|Std\.?|h)(?![a-z])(?:,? (?:and |und )?| ?))?(?:\d{1,5} ?(?:minutes?|mins?|Minuten?|Min\.?|m)\b)?`;
const HEDGE = String.raw`(?:a total of |in total |which is |i\.e\. |that is |also |insgesamt |= ?)?`;
/** What ends the statement: "12:04 to 13:31, 20 minutes of which …" is of a part. */
const END = String.raw`(?= ?(?:[).;,\]]|$|\n| (?:in (?:total|all)|altogether|total|insgesamt)\b))`;

const BEHIND = pattern(
  `(?<a>${CLOCK})${ZONE}${TO}(?<b>${CLOCK})${ZONE}${DAY} ?[(,:=–—]? ?${HEDGE}(?<length>${LENGTH})${END}`,
);
/** "and" alone may stand between two alerts. */
const BETWEEN = pattern(
  `(?<=\\b(?:[Bb]etween|[Zz]wischen) )(?<a>${CLOCK})${ZONE} (?:and|und) (?<b>${CLOCK})${ZONE}${DAY} ?\\(${HEDGE}(?<length>${LENGTH})${END}`,
);
const BEFORE = pattern(
  `(?<length>${LENGTH}) ?(?:\\(|, )(?:from |von )?(?:\\d{4}-\\d\\d-\\d\\d )?(?<a>${CLOCK})${ZONE}${TO}(?<b>${CLOCK})${ZONE}${DAY}(?=[).;,]|$|\\n)`,
);

function pattern(source: string): RegExp {
  return new RegExp(source, 'dg');
}

/** Without two times in it, which few texts have, nothing stands beside them. */
const TWO_CLOCKS = /\d:\d\d.*\d:\d\d/s;

/** The lengths that a text states right beside the two clock times they are said to lie between. */
export function lengthsBesideClocks(text: string): LengthBeside[] {
  if (!TWO_CLOCKS.test(text)) return [];
  return [BEHIND, BETWEEN, BEFORE].flatMap(each =>
    [...text.matchAll(each)].flatMap(match => {
      const { a = '', b = '', length = '' } = match.groups ?? {};
      const stated = minutesOf(length);
      const at = match.indices?.groups?.length?.[0];
      if (stated === null || at === undefined) return [];
      const between = (clockMinutes(b) - clockMinutes(a) + DAY_MINUTES) % DAY_MINUTES;
      return [{ stated, between, text: length.trimEnd(), start: at, clocks: [a, b] as const }];
    }),
  );
}

const DAY_MINUTES = 1440;

/** Whether the two are the same length, as exactly as it is stated, whatever number of days lies between the times. */
export function addsUp({ stated, between, text }: LengthBeside): boolean {
  const apart = Math.abs(stated - between) % DAY_MINUTES;
  const slack = /\d ?m/i.test(text) ? 2 : 30;
  return Math.min(apart, DAY_MINUTES - apart) <= Math.max(slack, between * 0.1);
}

function minutesOf(length: string): number | null {
  const [d, h, m] = [
    /(?<![\d.])(\d{1,5}(?:\.\d+)?) ?[dT]/,
    /(?<![\d.])(\d{1,5}(?:\.\d+)?) ?[hS]/,
    /(?<![\d.])(\d{1,5}) ?m/i,
  ].map(unit => Number(unit.exec(length)?.[1] ?? 0));
  const minutes = (d ?? 0) * DAY_MINUTES + (h ?? 0) * 60 + (m ?? 0);
  return minutes === 0 ? null : minutes;
}

function clockMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(part => parseInt(part, 10));
  const half = /([ap])\.?m/i.exec(clock)?.[1]?.toLowerCase();
  return (half === undefined ? hours : (hours % 12) + (half === 'p' ? 12 : 0)) * 60 + minutes;
}
