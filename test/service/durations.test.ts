import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { timelineOf } from '../support/milestones.js';

describe('durations', () => {
  const minutes = (text: string): Record<string, number> =>
    Object.fromEntries(
      Object.entries(readReport(text, DEFAULT_CONFIG).report.durations).flatMap(([name, each]) =>
        each === null ? [] : [[name, each.minutes]],
      ),
    );

  it.each([
    [
      'lie between milestones',
      timelineOf(
        '- 14:00 [started] a',
        '- 14:05 [detected] b',
        '- 14:30 [mitigated] c',
        '- 15:00 [resolved] d',
      ),
      { timeToDetect: 5, timeToMitigate: 30, timeToResolve: 60, impact: 30 },
    ],
    [
      'pass midnight',
      timelineOf('- 23:50 [started] a', '- 00:20 [resolved] d'),
      { timeToResolve: 30, impact: 30 },
    ],
    [
      'are those stated where the entries give none',
      '# Down\n\n- Time to detect: 12 min\n- Time to resolve: 1 day 2 hours\n',
      { timeToDetect: 12, timeToResolve: 1560, impact: 1560 },
    ],
    [
      'are none where the end lies before the start',
      timelineOf('- 14:00 [started] a', '- 13:00 [resolved] d'),
      {},
    ],
  ])('%s', (_, text, expected) => {
    expect(minutes(text)).toEqual(expected);
  });
});
