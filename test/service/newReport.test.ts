import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { analyse, newReport } from '../../server/src/service/index.js';

const ANSWERS = {
  title: 'Checkout refused card payments',
  severity: 'SEV-2',
  start: '2026-03-17T14:02',
  timeZone: 'Europe/Berlin',
};

describe('a new report', () => {
  it('has no finding that a writer has to mind', () => {
    const { findings } = analyse(newReport(ANSWERS).text, { config: DEFAULT_CONFIG });
    expect(findings.map(finding => finding.rule)).toEqual([]);
  });

  it.each([
    ['Checkout refused card payments', '2026-03-17T14:02', '2026-03-17-checkout-refused-card-payments'],
    ['  Störung: Zahlung/Karte  ', '2026-03-17T14:02', '2026-03-17-störung-zahlung-karte'],
    ['決済の障害', '2026-03-17T14:02', '2026-03-17-決済の障害'],
    ['../../etc/passwd', '2026-03-17T14:02', '2026-03-17-etc-passwd'],
    ['???', '2026-03-17T14:02', '2026-03-17'],
    ['???', '', 'post-mortem'],
  ])('titled %j on %j is named %s', (title, start, stem) => {
    expect(newReport({ ...ANSWERS, title, start }).fileStem).toBe(stem);
  });

  it.each(['Costs ${1:all} of $TM_FILENAME and }', 'Path C:\\new\\', 'a: "b" # c', '- [ ] x', 'true'])(
    'keeps the title %j as it was typed, in text and front matter',
    title => {
      const { text } = newReport({ ...ANSWERS, title });
      expect(text).toContain(`\n# ${title}\n`);
      expect(analyse(text, { config: DEFAULT_CONFIG }).report.metadata.title).toBe(title);
    },
  );
});
