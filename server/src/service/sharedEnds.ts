/** Compared at once: whole stretches cost a tenth of what one character after the other does. */
const STRETCH = 1 << 14;

/** How many characters two texts share from their starts on. */
export function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  return longest(most, (from, to) => a.slice(from, to) === b.slice(from, to));
}

/** How many characters they share before their ends, looking no further back than to the offset `from` of both. */
export function sharedEnd(a: string, b: string, from: number): number {
  const most = Math.max(Math.min(a.length, b.length) - from, 0);
  const before = (text: string, from: number, to: number): string =>
    text.slice(text.length - to, text.length - from);
  return longest(most, (from, to) => before(a, from, to) === before(b, from, to));
}

/** The greatest count up to `most` whose characters are all the same, found stretch by stretch, then by halving. */
function longest(most: number, isSame: (from: number, to: number) => boolean): number {
  let from = 0;
  for (let stretch = STRETCH; from < most && stretch >= 1;) {
    const to = Math.min(from + stretch, most);
    if (isSame(from, to)) from = to;
    else if (stretch === 1) break;
    else stretch >>= 1;
  }
  return from;
}
