/** A length of time that is said of the incident as a whole, not of one step in it. */
const STATED =
  /\b(?:for|lasted|lasting|took|duration(?: of)?:?|total of)\s(?<hedge>about |around |approximately |roughly |nearly |almost |over |more than |at least |up to |some |~\s?|≈\s?)?(?<amount>(?:(?<d>\d+(?:\.\d+)?) days?(?:,? and |,? )?)?(?:(?<h>\d+(?:\.\d+)?) ?(?:hours?|hrs?|h)(?=\d+ ?(?:minutes?|mins?|m)\b|\b)(?:,? and |,? )?)?(?:(?<m>\d+) ?(?:minutes?|mins?|m)\b)?)/gi;

export interface StatedDuration {
  readonly minutes: number;
  /** The amount, as written, and where it begins. */
  readonly text: string;
  readonly start: number;
  /** Whether it is called approximate. */
  readonly hedged: boolean;
}

/** The lengths of time that a stretch of text states. */
export function statedDurations(text: string, from: number, to: number): StatedDuration[] {
  return [...text.slice(from, to).matchAll(STATED)].flatMap(match => {
    const { d, h, m, amount = '', hedge } = match.groups ?? {};
    const minutes = Number(d ?? 0) * 1440 + Number(h ?? 0) * 60 + Number(m ?? 0);
    const start = from + match.index + match[0].length - amount.length;
    return minutes === 0
      ? []
      : [{ minutes, text: amount.replace(/,?(?: and)? ?$/, ''), start, hedged: hedge !== undefined }];
  });
}

/** Whether a computed length is what a stated one means. */
export function agrees(minutes: number, stated: Pick<StatedDuration, 'minutes' | 'hedged'>): boolean {
  const slack = stated.hedged ? 0.25 : 0.1;
  return Math.abs(minutes - stated.minutes) <= Math.max(2, minutes * slack);
}
