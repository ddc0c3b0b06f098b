import { plain, type Message } from '../message.js';
import type { PictureEvent } from './incident.js';

/** More actors than this share the last lane. */
const MOST = 12;

export interface Lanes {
  /** Actors as they are written, and messages for lanes that are nobody's. */
  readonly names: readonly (string | Message)[];
  /** In which lanes an event is drawn. */
  readonly of: (event: PictureEvent) => readonly number[];
}

/** The lanes of a picture by actor, in order of appearance; the names, and in which lanes an event is drawn. */
export function lanesOf(events: readonly PictureEvent[]): Lanes {
  const counts = new Set(events.flatMap(event => event.actors));
  const nobody = events.some(event => event.actors.length === 0);
  const room = MOST - (nobody ? 1 : 0);
  const actors = [...counts];
  const shown = actors.length > room ? actors.slice(0, room - 1) : actors;
  const names: (string | Message)[] = [...shown];
  if (actors.length > shown.length) names.push(plain('others'));
  if (nobody) names.push(plain('no actor named'));
  const at = new Map(shown.map((name, i) => [name, i]));
  const of = (event: PictureEvent): number[] =>
    event.actors.length === 0
      ? [names.length - 1]
      : [...new Set(event.actors.map(name => at.get(name) ?? shown.length))];
  return { names, of };
}
