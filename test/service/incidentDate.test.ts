import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { readReport } from '../../server/src/service/postmortem.js';

describe('the date of the incident', () => {
  const headed = (head: string): string => `# Search was down\n\n${head}\n\n## Timeline\n\n- 09:12 paged\n`;

  it.each([
    ['**Event date:** Tuesday 17 March 2026', '2026-03-17'],
    ['**Date of event:** 17 Mar 2026\n**Review date:** 24 Mar 2026', '2026-03-17'],
    ['| Outage date | 17/Mar/2026 |\n| - | - |\n| Published | 2026-03-24 |', '2026-03-17'],
    ['- Vorfallsdatum: 17. März 2026', '2026-03-17'],
    ['Date: 17–19 March 2026', '2026-03-17'],
    ['Date: March 17-19, 2026', '2026-03-17'],
    ['Date: 30 March – 2 April 2026', '2026-03-30'],
    ['Date: 03/04/2026\n\n## Summary\n\nOn 3 April 2026 search was slow.', '2026-04-03'],
    ['Date: 03/04/2026\n\n## Summary\n\nOn 4 March 2026 search was slow.', '2026-03-04'],
    ['Date: 03/04/2026\n\n## Summary\n\nOn 9 May 2026 search was slow.', null],
    ['From: Ada\nDate: 24 March 2026\nSubject: Search was down on 17 March 2026', '2026-03-17'],
    ['Date: March 30 to April 2, 2026', '2026-03-30'],
    ['Last updated: 2026-03-24\n\n## Summary\n\nOn 17 March 2026 search was slow.', '2026-03-17'],
    ['Published on 24 March 2026.\n\nOn 17 March 2026 search was slow.', '2026-03-17'],
    ['**Summary:** Between 17 and 18 March 2026 search was slow.', '2026-03-17'],
    ['When: 2026-03-17, from 09:10', '2026-03-17'],
    ['**Report date:** 24 March 2026\n**Author:** search team', null],
    ['Reviewed on 24 March 2026', null],
    ['**Due date:** 24 March 2026', null],
    ['See [the notes of 24 March 2026](notes.md) and `2026-03-24.log`.', null],
    ['On 17 March search was slow, and in May 2025 as well.', null],
    ['## Lessons\n\nOn 24 March 2025 it was the same.', null],
  ])('%j', (head, day) => {
    const [entry] = readReport(headed(head), DEFAULT_CONFIG).report.timeline;
    expect(entry?.time?.iso ?? null).toEqual(day === null ? null : `${day}T09:12:00`);
  });
});

describe('what is remarked beside the date and the status', () => {
  it.each([
    [
      'date: 2026-03-17 (all times in UTC)\nstatus: Complete, action items in progress',
      '2026-03-17',
      'complete',
    ],
    ['date: 17 March 2026, a Tuesday\nstatus: final (shared on Friday)', '17 March 2026', 'final'],
    ['date: 17 March 2026\nstatus: ✅ Final.', '17 March 2026', 'final'],
    ['date: 17 March 2026\nstatus: "Draft: numbers are missing"', '17 March 2026', 'draft'],
    ['date: 17 – 19 March 2026\nstatus: In review', '17 – 19 March 2026', 'in-review'],
    ['date: 2026-03-17 14:05\nstatus: "(none)"', '2026-03-17 14:05', '(none)'],
  ])('is cut off: %j', (fields, date, status) => {
    expect(readReport(`---\n${fields}\n---\n\n# Down\n`, DEFAULT_CONFIG).report.metadata).toMatchObject({
      date,
      status,
    });
  });
});

describe('the fields of a report, in whatever language and however many a line', () => {
  it.each([
    ['Datum: 8.10.2026\nStatus: Entwurf\nZeitzone: CET', '8.10.2026', 'draft', 'CET'],
    [
      'Date : 8 octobre 2026\nStatut : brouillon\nFuseau horaire : Europe/Paris',
      '8 octobre 2026',
      'draft',
      'Europe/Paris',
    ],
    [
      '**Fecha:** 8 de octubre de 2026\n**Estado:** En revisión\n**Zona horaria:** Europe/Madrid',
      '8 de octubre de 2026',
      'in-review',
      'Europe/Madrid',
    ],
    ['- Data: 8 de outubro de 2026\n- Estado: rascunho', '8 de outubro de 2026', 'draft', null],
    ['発生日：2026-10-08\nステータス：最終\nタイムゾーン：Asia/Tokyo', '2026-10-08', 'final', 'Asia/Tokyo'],
    ['**Severity:** SEV2 | **Status:** Draft | **Date:** 2026-10-08', '2026-10-08', 'draft', null],
    ['Data: 12 orders\nStatus: lost | found', null, 'lost-|-found', null],
    ['**Date** 8 October 2026\n**Status** Final\n**Time zone** CET', '8 October 2026', 'final', 'CET'],
    ['Date 2026-10-08\nStatus In review\nTimezone UTC+2', '2026-10-08', 'in-review', 'UTC+2'],
    ['Date 2026-10-08 was a Thursday.\nStatus final is not yet said.\nTime zone of all', null, null, null],
    ['From: Ada\nTo: all\nDate: Fri, 9 Oct 2026 08:00:11 +0200\nSubject: Search was down', null, null, null],
  ])('%j', (fields, date, status, timeZone) => {
    expect(readReport(`# Down\n\n${fields}\n`, DEFAULT_CONFIG).report.metadata).toMatchObject({
      date,
      status,
      timeZone,
    });
  });
});
