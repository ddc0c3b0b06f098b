import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse } from '../../server/src/service/index.js';

/** Many short lines: written for Windows they take half as many characters more. */
const LINES = 'ab\n'.repeat(1320);

describe('as much is read of a report with either kind of line ends', () => {
  it.each([
    ['the day of the incident', 'missing-incident-date', `# Outage\n\n${LINES}2026-03-17\n`],
    ['whom it is shared with', 'not-shared', `---\nstatus: final\n---\n# Outage\n\n${LINES}Audience: all\n`],
  ])('for %s', (_, rule, text) => {
    const finds = (each: string): boolean =>
      analyse(each, { config: DEFAULT_CONFIG, today: '2026-10-20' }).findings.some(
        found => found.rule === rule,
      );
    for (const eol of ['\n', '\r\n']) {
      expect(finds(text.replaceAll('\n', eol))).toBe(false);
      expect(finds(text.replace('2026-03-17', LINES).replace('Audience', LINES).replaceAll('\n', eol))).toBe(
        true,
      );
    }
  });
});
