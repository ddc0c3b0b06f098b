const NOON = Date.UTC(2026, 2, 17, 12);
const MILESTONES = { 0: 'started', 2: 'detected', 3: 'acknowledged' };

/** What the server would say of an incident with `count` events, one every two minutes. `change` alters an event. */
export function viewOf(count, change = {}) {
  const events = Array.from({ length: count }, (_, i) => ({
    line: 10 + i,
    range: { start: { line: 10 + i, character: 0 }, end: { line: 10 + i, character: 9 } },
    timeText: '12:00',
    epochMs: i === 4 ? null : NOON + i * 120_000,
    endMs: i === 5 ? NOON + 15 * 60_000 : null,
    offsetMinutes: 0,
    approximate: i === 6,
    precision: 'minute',
    text: `step ${i} of the response`,
    actors: i % 3 === 0 ? [] : [i % 3 === 1 ? 'alerting' : 'on-call engineer'],
    milestone: MILESTONES[i] ?? (i === count - 1 ? 'resolved' : null),
    findings: i === 7 ? ['"should have" judges in hindsight.'] : [],
    ...change,
  }));
  const at = i => NOON + i * 120_000;
  const duration = (name, to, i) => ({
    name,
    minutes: 2 * i,
    from: 'started',
    to,
    fromMs: at(0),
    toMs: at(i),
  });
  return {
    ...{ version: 7, title: 'Checkout refused payments', severity: 'SEV-2', status: 'final' },
    ...{ date: '2026-03-17', zone: 'UTC', events },
    durations: [duration('timeToDetect', 'detected', 2), duration('timeToResolve', 'resolved', count - 1)],
  };
}
