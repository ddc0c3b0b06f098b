import { describe, expect, it } from 'vitest';
import { REPORT, CliFolder } from './cliFolder.js';

const { run, write } = new CliFolder('inspect');

describe('inspect', () => {
  it('gives the model, lines from 1, blocks without the blank lines below', () => {
    const { stdout, status } = run('inspect', '--format', 'json', write('report.md', REPORT));
    const { files } = JSON.parse(stdout) as { files: unknown[] };
    expect(status).toBe(0);
    expect(files).toEqual([
      {
        path: 'report.md',
        title: { text: 'Checkout outage', line: expect.any(Number) as number },
        metadata: expect.objectContaining({
          date: '2026-03-17',
          severity: 'SEV2',
          timeZone: 'UTC',
        }) as unknown,
        sections: expect.arrayContaining([
          expect.objectContaining({ kind: 'timeline', heading: 'Timeline', line: 10, endLine: 13 }),
          expect.objectContaining({ kind: 'actions', line: 15, endLine: 17 }),
        ]) as unknown,
        timeline: [
          expect.objectContaining({ line: 12, endLine: 12, milestone: 'started' }),
          expect.objectContaining({ line: 13, endLine: 13, milestone: 'detected' }),
        ],
        milestones: expect.objectContaining({
          detected: { line: 13, time: expect.stringMatching(/^2026-03-17T14:20/) as string },
          resolved: null,
        }) as unknown,
        durations: expect.objectContaining({ timeToDetect: 'PT18M', timeToResolve: null }) as unknown,
        actions: [expect.objectContaining({ line: 17, owner: 'Ada', due: '2026-04-01', done: false })],
      },
    ]);
  });
});
