import { MILESTONES, type Milestone, type TimelineEntry } from '../model.js';
import { shiftSpan, type Span } from '../span.js';
import type { ToldEvent } from './events.js';
import type { Milestones } from './milestones.js';
import type { PartTimes } from './partTimes.js';

/** The entries of a report where they stand in it. `times` goes with `parts`. */
export class PlacedEntries {
  constructor(
    private readonly parts: readonly { readonly start: number }[],
    private readonly times: readonly PartTimes[],
  ) {}

  /** The span of one entry, by its index; the others are not touched. */
  spanOf(index: number): Span {
    let left = index;
    for (const [i, { entries }] of this.times.entries()) {
      const entry = entries[left];
      if (entry !== undefined) return shiftSpan(entry.span, this.parts[i]?.start ?? 0);
      left -= entries.length;
    }
    throw new RangeError(`There is no entry ${index}.`);
  }

  /** All of them, each with the milestone that it names or else the first that was found in it. */
  all(events: readonly ToldEvent[], milestones: Milestones): TimelineEntry[] {
    const found = new Map<number, Milestone>();
    for (const milestone of MILESTONES) {
      const entry = milestones[milestone]?.entry ?? null;
      if (entry !== null && !found.has(entry)) found.set(entry, milestone);
    }
    const placed: TimelineEntry[] = [];
    this.times.forEach(({ entries }, i) => {
      const by = this.parts[i]?.start ?? 0;
      for (const entry of entries) {
        placed.push({
          ...entry,
          span: shiftSpan(entry.span, by),
          timeSpan: shiftSpan(entry.timeSpan, by),
          textSpan: shiftSpan(entry.textSpan, by),
          milestone: events[placed.length]?.named?.milestone ?? found.get(placed.length) ?? null,
        });
      }
    });
    return placed;
  }
}
