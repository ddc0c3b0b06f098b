import { describe, expect, it, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { kindOf } from '../../server/src/service/sections/kindOf.js';
import { GERMAN_HEADINGS } from '../../server/src/service/reportWords.js';
import { GERMAN_GUIDANCE } from '../../server/src/service/templates/guidance.js';
import { analyse } from '../../server/src/service/index.js';
import { checkComplete, checkFix, completionsAt } from '../support/checks.js';

const HEAD = '---\nlang: de\ndate: 2026-10-08\ntime-zone: UTC\n---\n\n# Suche ausgefallen\n\n';
const actions = (lines: string): string => `${HEAD}## Maßnahmen\n\n${lines}\n`;
const DONE = '- [ ] Alarm einrichten (verantwortlich: Suchteam, fällig am 2026-12-01)\n';

describe('what is written into a German report is German', () => {
  test.each([
    ['$0', 'New action', '- [ ] Was zu tun ist (verantwortlich: Team, fällig am 2026-10-22)$0'],
    [
      '- [ ] Größe prüfen $0',
      '(verantwortlich: …, fällig am …)',
      '- [ ] Größe prüfen (verantwortlich: Team, fällig am 2026-10-22)$0',
    ],
    [
      '- [ ] Größe prüfen (fällig am 2026-12-01, $0)',
      'verantwortlich: Suchteam',
      '- [ ] Größe prüfen (fällig am 2026-12-01, verantwortlich: Suchteam)',
    ],
    [
      '- [ ] Größe prüfen (verantwortlich: Ada, $0)',
      'fällig am 2026-10-22',
      '- [ ] Größe prüfen (verantwortlich: Ada, fällig am 2026-10-22)',
    ],
    ['- [ ] Größe prüfen (verantwortlich: $0)', 'Suchteam', '- [ ] Größe prüfen (verantwortlich: Suchteam)'],
    [
      '- [ ] Größe prüfen (verantwortlich: Ada, fällig am $0)',
      '2026-10-22',
      '- [ ] Größe prüfen (verantwortlich: Ada, fällig am 2026-10-22)',
    ],
  ])('completes %j with %j', (line, label, after) => {
    checkComplete(actions(DONE + line), label, actions(DONE + after));
  });

  it('offers the states of an action in its words', () => {
    const table = '| Aufgabe | Status |\n| --- | --- |\n| Alarm | $0 |';
    expect(completionsAt(actions(table)).map(({ label }) => label)).toEqual([
      'Offen',
      'In Arbeit',
      'Erledigt',
    ]);
  });

  test.each([
    [
      'action-without-owner',
      actions('- [ ] Alarm einrichten (fällig am 2026-12-01)'),
      actions('- [ ] Alarm einrichten (fällig am 2026-12-01) (verantwortlich: )'),
    ],
    [
      'action-without-due-date',
      actions('- [ ] Alarm einrichten (verantwortlich: Suchteam)'),
      actions('- [ ] Alarm einrichten (verantwortlich: Suchteam) (fällig am )'),
    ],
    [
      'missing-duration',
      `${HEAD}## Zusammenfassung\n\nDie Suche fiel aus.\n\n## Zeitverlauf\n\n- 09:12 **[started]** Ausfall\n- 11:14 **[resolved]** Ende\n`,
      `${HEAD}## Zusammenfassung\n\nDie Suche fiel aus.\n\nDer Vorfall dauerte 2 Stunden 2 Minuten, von 09:12 bis 11:14.\n\n## Zeitverlauf\n\n- 09:12 **[started]** Ausfall\n- 11:14 **[resolved]** Ende\n`,
    ],
    [
      'missing-section',
      `${HEAD}## Zusammenfassung\n\nDie Suche fiel aus.\n`,
      `${HEAD}## Zusammenfassung\n\nDie Suche fiel aus.\n\n## Zeitlicher Ablauf\n\n<!-- ${GERMAN_GUIDANCE.timeline} -->\n\n`,
    ],
    [
      'empty-section',
      `${HEAD}## Ursachen\n`,
      `${HEAD}## Ursachen\n\n<!-- ${GERMAN_GUIDANCE['root-cause']} -->\n`,
    ],
    [
      'hindsight',
      `${HEAD}Bob hätte das wissen müssen.\n`,
      `${HEAD}<!-- Was sagten die Bildschirme, die Dokumente und die Menschen in diesem Augenblick? -->\nBob hätte das wissen müssen.\n`,
    ],
  ])('%s inserts German words', (rule, before, after) => {
    checkFix(rule, before, after);
  });

  it('keeps to English headings where the report has them', () => {
    checkFix(
      'missing-section',
      `${HEAD}## Summary\n\nDie Suche fiel aus.\n`,
      `${HEAD}## Summary\n\nDie Suche fiel aus.\n\n## Timeline of Events\n\n<!-- ${GERMAN_GUIDANCE.timeline} -->\n\n`,
    );
  });
});

it('reads what it writes', () => {
  const { report } = analyse(actions(`${DONE}- [ ] x (verantwortlich: Team, fällig am 2026-10-22)`), {
    config: DEFAULT_CONFIG,
  });
  expect(report.actions.map(({ owner, due }) => [owner, due])).toEqual([
    ['Suchteam', '2026-12-01'],
    ['Team', '2026-10-22'],
  ]);
  for (const [kind, heading] of Object.entries(GERMAN_HEADINGS)) expect(kindOf(heading, null)).toBe(kind);
});
