import type { TimelineEvent, TimelineView } from '../../server/src/protocol/index.js';

const NOON = Date.UTC(2026, 2, 17, 12);
export const at = (minutes: number): number => NOON + minutes * 60_000;

/** An event some minutes after noon; null: without a time. */
export function event(
  line: number,
  minutes: number | null,
  rest: Partial<TimelineEvent> = {},
): TimelineEvent {
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const epochMs = minutes === null ? null : at(minutes);
  const plain = {
    line,
    timeText: '',
    endMs: null,
    offsetMinutes: 0,
    approximate: false,
    precision: 'minute',
  } as const;
  return {
    range,
    epochMs,
    ...plain,
    text: `event ${line}`,
    actors: [],
    milestone: null,
    findings: [],
    ...rest,
  };
}

/** What the server says of an incident with four entries. */
export const view: TimelineView = {
  version: 1,
  title: 'Checkout outage',
  severity: 'SEV-2',
  status: 'final',
  date: '2026-03-17',
  zone: 'UTC',
  events: [
    event(10, 2, { milestone: 'started' }),
    event(11, 4, { milestone: 'detected', endMs: at(6) }),
    event(12, 31, { milestone: 'resolved', approximate: true }),
    event(13, null, { timeText: 'later' }),
  ],
  durations: [
    { name: 'timeToDetect', minutes: 2, from: 'started', to: 'detected', fromMs: at(2), toMs: at(4) },
  ],
};
