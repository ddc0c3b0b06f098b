/** `T+5m`, `T-00:10`, `T−6`, `+1h 30m`, `T+45` (minutes). Bounded repetition keeps it linear. */
const RELATIVE =
  /(?:T\s?(?<sign>[+−-])|(?<plus>\+))\s?(?:(?<ch>\d{1,3}):(?<cm>\d{2})(?::(?<cs>\d{2}))?|(?:(?<d>\d{1,3})\s?d(?:ays?)?\s?)?(?:(?<h>\d{1,3})\s?h(?:ours?|rs?)?\s?)?(?:(?<m>\d{1,4})\s?m(?:in(?:utes?|s)?)?\s?)?(?:(?<s>\d{1,5})\s?s(?:ec(?:onds?|s)?)?)?(?<bare>\d{1,4}(?![\d:.]))?)(?!\w)/iuy;

/** The minutes since the incident's start that stand at `at`, and how long they are written; null for none. */
export function readRelative(
  text: string,
  at: number,
): { readonly minutes: number; readonly length: number } | null {
  RELATIVE.lastIndex = at;
  const match = RELATIVE.exec(text);
  if (match === null) return null;
  const { sign, plus, ch, cm, cs, d, h, m, s, bare } = match.groups ?? {};
  const parts = [ch, d, h, m, s].some(part => part !== undefined);
  // `+49 30 …` is a telephone number: a bare figure counts minutes only behind T.
  if (!parts && (bare === undefined || plus !== undefined)) return null;
  const minutes =
    Number(ch ?? 0) * 60 +
    Number(cm ?? 0) +
    Number(cs ?? 0) / 60 +
    Number(d ?? 0) * 1440 +
    Number(h ?? 0) * 60 +
    Number(m ?? 0) +
    Number(s ?? 0) / 60 +
    Number(bare ?? 0);
  const trimmed = match[0].trimEnd();
  return { minutes: sign !== '+' && sign !== undefined ? -minutes : minutes, length: trimmed.length };
}
