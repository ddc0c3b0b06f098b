import type { Milestone } from '../model.js';
import type { ToldEvent } from './events.js';

/**
 * The states that status pages head their updates with, and the milestones that they tell. What is identified is the
 * cause, of what had been detected long before.
 * Source: Atlassian Statuspage, "Incident status", https://support.atlassian.com/statuspage/docs/create-an-incident/
 */
const TOLD_BY = {
  investigating: 'detected',
  identified: null,
  monitoring: 'mitigated',
  resolved: 'resolved',
} as const satisfies Readonly<Record<string, Milestone | null>>;
export type UpdateState = keyof typeof TOLD_BY;

const STATE = new RegExp(`^(?:${Object.keys(TOLD_BY).join('|')})(?=\\s?(?:[·:|.–—-]|$))`, 'i');

/** The state that the first line of an entry is headed with, or null. */
export function updateState(line: string): UpdateState | null {
  return (STATE.exec(line)?.[0].toLowerCase() ?? null) as UpdateState | null;
}

const MIN_UPDATES = 2;
const MIN_SHARE = 0.5;

/** The events, with the milestones that their states tell where most of them are updates of a status page. */
export function readStates(events: readonly ToldEvent[]): readonly ToldEvent[] {
  const known = events.flatMap(({ state }) => state ?? []);
  const isStatusPage =
    known.length >= MIN_UPDATES &&
    known.length / events.length >= MIN_SHARE &&
    (known.includes('investigating') || known.includes('monitoring'));
  if (!isStatusPage) return events;
  return events.map(event => {
    if (event.state === null || (event.named?.plainness ?? 0) > 1) return event;
    const milestone = TOLD_BY[event.state];
    return { ...event, named: milestone === null ? null : { milestone, plainness: 1 } };
  });
}
