const LENGTH =
  /^[\s*_~≈(]*(?:(?:about|around|approximately|approx\.?|ca\.?|roughly|nearly|almost|over)\s+)?(?:(?<d>\d{1,4}(?:\.\d+)?)\s?d(?:ays?)?\b[\s,]*(?:and\s)?)?(?:(?<h>\d{1,4}(?:\.\d+)?)\s?h(?:ours?|rs?)?\b\.?[\s,]*(?:and\s)?)?(?:(?<m>\d{1,6})\s?m(?:in(?:utes?|s)?)?\b)?/i;

/** The length of time that a text begins with, in minutes: `1d 5h 47m`, `2 hours and 5 minutes`, `11 days`. null for none. */
export function minutesIn(text: string): number | null {
  const { d, h, m } = LENGTH.exec(text)?.groups ?? {};
  if (d === undefined && h === undefined && m === undefined) return null;
  return Number(d ?? 0) * 1440 + Number(h ?? 0) * 60 + Number(m ?? 0);
}
