import type { TimelineEvent } from '../model.js';
import { perObject } from '../perObject.js';
import type { Clues } from './clues.js';
import type { Named } from './milestoneWords.js';
import type { PartTimes } from './partTimes.js';

/** An event with what its wording says of milestones. */
export interface ToldEvent extends TimelineEvent {
  readonly named: Named | null;
  readonly clues: Clues;
}

/** Keeps the events of a report's last version, so that a version which tells the same has the same array of them. */
export class EventsMemo {
  #parts: readonly PartTimes[] = [];
  #events: readonly ToldEvent[] = [];

  /** The events of all parts, in order. */
  of(parts: readonly PartTimes[]): readonly ToldEvent[] {
    const telling = parts.filter(({ events }) => events.length > 0);
    const last = this.#parts;
    if (telling.length !== last.length || !telling.every((part, i) => tellsSame(part, last[i])))
      this.#events = telling.flatMap(({ events }) => events);
    this.#parts = telling;
    return this.#events;
  }
}

function tellsSame(part: PartTimes, last: PartTimes | undefined): boolean {
  return part === last || (last !== undefined && toldBy(part) === toldBy(last));
}

const toldBy = perObject(({ events }: PartTimes) => JSON.stringify(events));
