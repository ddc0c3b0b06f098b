/**
 * Index of the first item for which `holds`, found by halving; the length where there is none. The items must be in an
 * order in which it holds for none up to some place and for all from there on.
 */
export function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The `count` items around an offset, in their order: as many before it as behind it where there are enough. */
export function nearestTo<T extends { readonly span: { readonly start: number } }>(
  items: readonly T[],
  offset: number,
  count: number,
): readonly T[] {
  const at = firstIndex(items, item => item.span.start >= offset);
  const from = Math.max(0, Math.min(at - (count >> 1), items.length - count));
  return items.slice(from, from + count);
}
