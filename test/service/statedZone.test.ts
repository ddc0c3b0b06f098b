import { describe, expect, it } from 'vitest';
import { zoneOf } from '../../server/src/service/timeline/zones.js';
import { bareZone } from '../../server/src/service/timeline/statedZone.js';
import { checkFix, checkLint, checkNoFix } from '../support/checks.js';

describe('the zone that a field states', () => {
  it.each([
    ['UTC (all times)', 'UTC'],
    ['All times UTC', 'UTC'],
    ['all times are in CET', 'CET'],
    ['local time (CEST)', 'CEST'],
    ['CET (UTC+1)', 'CET'],
    ['UTC/GMT', 'UTC'],
    ['Central European Time (Berlin)', 'Central European Time'],
    ['Europe/Berlin, where the plant is', 'Europe/Berlin'],
    ['UTC and CET', 'UTC and CET'],
    ['local time', 'local time'],
    ['the central clock', 'the central clock'],
  ])('%s', (value, zone) => {
    expect(bareZone(value)).toBe(zone);
  });

  it.each([
    ['Berlin', { iana: 'Europe/Berlin' }],
    ['PST/PDT', { iana: 'America/Los_Angeles' }],
    ['Pacific Standard Time', { iana: 'America/Los_Angeles' }],
    ['Mitteleuropäische Zeit', { iana: 'Europe/Berlin' }],
    ['europe/berlin', { iana: 'europe/berlin' }],
    ['UTC + 1', { offsetMinutes: 60 }],
    ['UTC −05:30', { offsetMinutes: -330 }],
    ['n/a', null],
  ])('%s is known', (zone, means) => {
    expect(zoneOf(zone)).toEqual(means);
  });
});

describe('a zone that nobody knows', () => {
  const body = '\n## Timeline\n\n- 14:05 paged\n';

  it('is found where it stands', () => {
    checkLint(
      'missing-time-zone',
      `---\ntime-zone: CETT\n           ^^^^ warning[missing-time-zone]\n---\n\n# Down\n${body}`,
    );
    checkLint(
      'missing-time-zone',
      `# Down\n\n- **Time zone:** Mars/Olympus\n                 ^^^^^^^^^^^^ warning[missing-time-zone]\n${body}`,
    );
  });

  it('becomes one that is written nearly so', () => {
    const written = (zone: string): string =>
      `# Down\n\n| Day | Time zone |\n| --- | --- |\n| Time zone | ${zone} |\n${body}`;
    checkFix('missing-time-zone', written('Europe/Berln'), written('Europe/Berlin'));
    checkFix('missing-time-zone', written('CESTT'), written('CEST'));
    checkNoFix('missing-time-zone', written('UTC+27'));
  });

  it.each([
    'local time',
    'UTC and CET',
    'all times UTC',
    'TBD',
    'plant clock',
    'as in the logs',
    'Kathmandu',
  ])('is not %s', value => {
    checkLint('missing-time-zone', `---\ntime-zone: ${value}\n---\n\n# Down\n${body}`);
  });
});
