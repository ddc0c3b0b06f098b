import { expect, it } from 'vitest';
import { checkFix, findingsOf } from '../support/checks.js';

const found = (summary: string): number =>
  findingsOf(
    'duration-mismatch',
    `# Search was down on 2026-10-08\n\n## Summary\n\n${summary}\n\n## Timeline (UTC)\n\n- 09:12 **[started]** search team: switched the alias\n- 10:14 **[resolved]** search team: switched it back\n`,
  ).length;

it.each([
  'On 2026-10-08 from 09:12 to 10:14 UTC checkout failed. E-mails were delayed for up to 20 minutes.',
  'On 2026-10-08 from 09:12 to 10:14 UTC checkout failed. Invoices were missing for 20 minutes.',
  'On 2026-10-08 search was down. Each request hung for 30 minutes.',
  'On 2026-10-08 it lasted one hour. The renewal had been failing for 30 days.',
  'On 2026-10-08 a 62-minute outage hit search. Facets were missing for 20 minutes.',
  'On 2026-10-08 e-mails were delayed for 20 minutes.',
])('is silent on the length of a part: %s', summary => {
  expect(found(summary)).toBe(0);
});

it.each([
  'On 2026-10-08 search was down for 30 minutes.',
  'On 2026-10-08 at 09:12 search went down. It lasted 30 minutes.',
  'On 2026-10-08 from 09:12 to 09:42 UTC search was down, for 30 minutes.',
  'The renewal had been failing for 30 days. On 2026-10-08 search was down for 20 minutes.',
])('speaks of the length of the whole: %s', summary => {
  expect(found(summary)).toBe(1);
});

const beside = (text: string): string[] =>
  findingsOf('duration-mismatch', `# Search was down on 2026-10-08\n\n${text}\n`).map(
    ({ message }) => message,
  );

it.each([
  ['From 12:04 UTC to 13:31 UTC, 2 hours and 27 minutes in total, checkout was slow.', '1 hour 27 minutes'],
  ['Search was down for 95 minutes (19:02 to 20:17 US/Pacific).', '1 hour 15 minutes'],
  ['**Duration:** 23:50–00:20 UTC (50 min)', '30 minutes'],
  ['Between 14:00 and 15:10 (2 hours) no book was taken back.', '1 hour 10 minutes'],
  ['Zwischen 9:12 und 10:14 Uhr (2 Stunden 2 Minuten) war sie leer.', '1 hour 2 minutes'],
  ['From 22:00 to 06:30 (about 6 hours) it was warm.', '8 hours 30 minutes'],
  ['Entre 14h00 et 15h10 (2 heures), rien.', '1 hour 10 minutes'],
  ['De 14h00 à 15h10, soit 2 h 10, rien.', '1 hour 10 minutes'],
  ['Entre las 14:00 y las 15:10 (2 horas y 10 minutos) nada.', '1 hour 10 minutes'],
  ['Das 14h00 às 15h10 (2 horas) nada.', '1 hour 10 minutes'],
  ['Dalle 14:00 alle 15:10 (2 ore e 10 minuti) niente.', '1 hour 10 minutes'],
  ['Tussen 14:00 en 15:10 (2 uur) niets.', '1 hour 10 minutes'],
  ['Von 9:12 bis 10:14 Uhr (2 Stunden 2 Minuten) war die Suche leer.', '1 hour 2 minutes'],
  [
    '| Duration | 9:12 AM to 1:12 PM (3 h) |\n| --- | --- |\n| Duration | 9:12 AM to 1:12 PM (3 h) |',
    '4 hours',
  ],
])('a length is the time between those beside it: %s', (text, between) => {
  expect(beside(text)).toHaveLength(1);
  expect(beside(text)[0]).toContain(between);
});

it.each([
  'From 12:04 UTC to 13:31 UTC (1 h 27 min) checkout was slow.',
  'From 12:04 to 13:31, 20 minutes of which nobody could log in, checkout was slow.',
  'From 2026-10-08 12:04 to 2026-10-10 13:31 UTC (2 days 1 hour) checkout was slow.',
  'Between 12:04 and 13:31 it failed three times, for 5 minutes each.',
  'The window is 22:00-23:00, 15 minutes longer than planned.',
  'From 22:00 to 06:30 (about 8 hours) it was warm.',
  'Entre 14h00 et 15h10 (1 h 10), rien.',
  'Entre 14h00 et 15h10 (2 heures de retard), rien.',
  'Entre las 14:00 y las 15:10 (70 minutos) nada.',
  'Dalle 14:00 alle 15:10 (1 ora e 10 minuti) niente.',
  '```\n12:04-13:31 (2 h)\n```',
])('and says nothing where it adds up, or tells of a part: %s', text => {
  expect(beside(text)).toEqual([]);
});

it.each([
  [
    'fr',
    'Entre 14h00 et 15h10 (2 heures), le service était en panne et les clients ont été coupés.',
    '1 h 10 min',
  ],
  ['de', 'Zwischen 14:00 und 15:10 (2 Stunden) war der Dienst nicht da.', '1 Stunde 10 Minuten'],
])('the length is mended in a form that a report in this language may have: %s', (lang, text, length) => {
  const before = `---\nlang: ${lang}\n---\n\n# X\n\n${text}\n`;
  checkFix('duration-mismatch', before, before.replace(/\([^()]*\)/, `(${length})`));
});
