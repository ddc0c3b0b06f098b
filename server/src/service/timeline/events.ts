import type { TimelineEvent } from '../model.js';
import { perObject } from '../perObject.js';
import type { Clues } from './clues.js';
import type { Named } from './milestoneWords.js';
import type { PartTimes } from './partTimes.js';
import { readStates, type UpdateState } from './statusPage.js';

/** An event with what its wording says of milestones. */
export interface ToldEvent extends TimelineEvent {
  readonly named: Named | null;
  readonly state: UpdateState | null;
  readonly clues: Clues;
}

/** Keeps the events of a report's last version, so that a version which tells the same has the same array of them. */
export class EventsMemo {
  #parts: readonly PartTimes[] = [];
  #events: readonly ToldEvent[] = [];

  /** The events of all parts, in order. */
  of(parts: readonly PartTimes[]): readonly ToldEvent[] {
    if (!isToldBy(parts, this.#parts)) this.#events = readStates(parts.flatMap(({ events }) => events));
    this.#parts = parts;
    return this.#events;
  }
}

/** Whether two versions tell the same events. */
function isToldBy(parts: readonly PartTimes[], last: readonly PartTimes[]): boolean {
  if (parts.length !== last.length) {
    const [some, others] = [parts.filter(tellsAny), last.filter(tellsAny)];
    return some.length === others.length && isToldBy(some, others);
  }
  // A plain loop over what is the same: the parts themselves are not reached for.
  for (let i = 0; i < parts.length; i++) if (!tellsSame(parts[i], last[i])) return false;
  return true;
}

function tellsAny({ events }: PartTimes): boolean {
  return events.length > 0;
}

function tellsSame(part: PartTimes | undefined, last: PartTimes | undefined): boolean {
  return part === last || (part !== undefined && last !== undefined && toldBy(part) === toldBy(last));
}

const toldBy = perObject(({ events }: PartTimes) => JSON.stringify(events));
