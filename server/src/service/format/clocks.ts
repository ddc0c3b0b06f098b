/** A time of day as it stands in a stamp; a minus before it is that of an offset unless it ends a range. */
const CLOCK =
  /(?<![\d:.+])(?<!(?<!:\d{2})-)(?<!\d:\d{2}:\d{2}-|T\d{2}:\d{2}-)(?<hour>\d{1,2})(?:(?<separator>[:.h])(?<minute>\d{2})(?<second>:\d{2})?)?(?![\d:])(?<half>\s?[ap](?:\.\s?)?m\b\.?)?/gi;

/** How times of day are written. */
export interface ClockStyle {
  readonly separator: string;
  /** What stands behind an afternoon time, its blank included: ` pm`; null on a clock of 24 hours. */
  readonly half: string | null;
  /** `09:05` rather than `9:05`. */
  readonly padded: boolean;
}

/** How most of the stamps write their time of day; null where none has one. The first wins where two are as common. */
export function clockStyle(stamps: readonly string[]): ClockStyle | null {
  const clocks = stamps.flatMap(stamp => clocksIn(stamp)[0] ?? []);
  const form = commonest(clocks.map(({ separator, half }) => JSON.stringify([separator, half])));
  if (form === null) return null;
  const [separator, half] = JSON.parse(form) as [string, string | null];
  const early = clocks.filter(clock => (clock.half === null) === (half === null) && clock.hour < 10);
  const votes = early.filter(({ padded }) => padded).length * 2 - early.length;
  return { separator, half, padded: votes === 0 ? half === null : votes > 0 };
}

/** A stamp with its times of day in a style; whole hours without minutes keep theirs. */
export function restyled(stamp: string, style: ClockStyle): string {
  return stamp.replace(CLOCK, (...match: unknown[]) => {
    const [written] = match;
    const clock = clockOf(match.at(-1) as Groups);
    return clock === null ? String(written) : write(clock, style);
  });
}

interface Clock {
  /** As written, from 0 to 24. */
  readonly hour: number;
  readonly padded: boolean;
  readonly minute: string;
  /** `:30`, or ''. */
  readonly second: string;
  readonly separator: string;
  /** As in the style. */
  readonly half: string | null;
  readonly afternoon: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

function clocksIn(stamp: string): Clock[] {
  return [...stamp.matchAll(CLOCK)].flatMap(({ groups = {} }) => clockOf(groups) ?? []);
}

/** null for what is no time of day with minutes. */
function clockOf({ hour = '', separator, minute, second = '', half }: Groups): Clock | null {
  if (separator === undefined || minute === undefined) return null;
  // A dot alone separates a day and its month as well.
  if (separator === '.' && half === undefined) return null;
  const value = Number(hour);
  if (half !== undefined && (value < 1 || value > 12)) return null;
  return {
    ...{ hour: value, padded: hour.length === 2, minute, second },
    separator: separator.toLowerCase(),
    half: half?.replace(/a/i, a => (a === 'A' ? 'P' : 'p')) ?? null,
    afternoon: /p/i.test(half ?? ''),
  };
}

function write(clock: Clock, { separator, half, padded }: ClockStyle): string {
  const { minute, second } = clock;
  const of24 = clock.half === null ? clock.hour : (clock.hour % 12) + (clock.afternoon ? 12 : 0);
  const hour = half === null ? of24 : of24 % 12 || 12;
  const written = padded ? String(hour).padStart(2, '0') : String(hour);
  const behind = of24 >= 12 ? half : half?.replace(/p/i, p => (p === 'P' ? 'A' : 'a'));
  return `${written}${separator}${minute}${second}${behind ?? ''}`;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
