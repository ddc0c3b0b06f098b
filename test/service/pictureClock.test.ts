import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';
import {
  FIT,
  clockOf,
  clockTime,
  exportTimeline,
  type Incident,
} from '../../server/src/service/picture/index.js';
import { incidentOf } from '../../server/src/service/picture/incidentOf.js';
import { ticks } from '../../server/src/service/picture/ticks.js';
import { stretchesOf, timeScale } from '../../server/src/service/picture/timeScale.js';

const read = (head: string, timeline: string): Incident => {
  const text = `---\n${head}\n---\n\n# T\n\n## Timeline\n\n${timeline}`;
  return incidentOf(analyse(text, { config: DEFAULT_CONFIG }).report, [], () => 0);
};
const times = (incident: Incident): string[] =>
  exportTimeline(incident, 'csv', { theme: 'light', lanes: false })
    .split('\r\n')
    .slice(1, -1)
    .map(row => row.split(',').slice(0, 2).join(' '));

describe('the clock of a report', () => {
  it('shows times of other zones as its own zone has them', () => {
    const incident = read('date: 2026-01-15', '- 14:05 CET a\n- 13:25 UTC b\n- 15:40 CET c\n');
    expect(incident.zone).toBe('CET');
    expect(times(incident)).toEqual(['2026-01-15 14:05', '2026-01-15 14:25', '2026-01-15 15:40']);
  });

  it('names the day of an end that is on another one', () => {
    const incident = read('date: 2026-03-17\ntime-zone: UTC', '- 22:00–03:00 a\n- 22:30–22:45 b\n');
    expect(times(incident)[0]).toBe('2026-03-17 22:00–2026-03-18 03:00');
  });

  const shown = (date: string, lines: string): string[] => {
    const incident = read(`date: ${date}\ntime-zone: Europe/Berlin`, lines);
    const scale = timeScale(stretchesOf(incident), 0, 400, FIT);
    const clock = clockOf(incident, 'report', () => 0);
    return scale === null ? [] : ticks(scale, clock, 0, 400, 50).map(ms => clockTime(ms, clock));
  };

  it('has no tick in the hour that daylight saving leaves out', () => {
    const lines = '- 00:30 a\n- 01:30 b\n- 03:30 c\n- 04:30 d\n';
    expect(
      times(read('date: 2026-03-29\ntime-zone: Europe/Berlin', lines)).map(each => each.slice(11)),
    ).toEqual(['00:30', '01:30', '03:30', '04:30']);
    expect(shown('2026-03-29', lines)).toEqual([
      '00:30',
      '01:00',
      '01:30',
      '03:00',
      '03:30',
      '04:00',
      '04:30',
    ]);
  });

  it('has the hour twice that comes twice', () => {
    const hours = shown('2026-10-25', '- 00:00 a\n- 01:00 b\n- 04:00 c\n');
    expect(hours).toEqual(['00:00', '01:00', '02:00', '02:00', '03:00', '04:00']);
  });
});
