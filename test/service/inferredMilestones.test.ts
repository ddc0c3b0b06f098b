import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { ReportMemo } from '../../server/src/service/memo.js';
import { readReport } from '../../server/src/service/postmortem.js';
import { milestonesIn, timelineOf } from '../support/milestones.js';

const REPORTS: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    'the alert that a stated length of time points to',
    timelineOf(
      '- 14:00 search stops responding',
      '- 14:05 alert of another service',
      '- 14:30 alert of the search',
      '',
      '## Stats',
      '',
      '- Time to detect: 30 min',
    ),
    ['started?: 14:00 search stops responding', 'detected?: 14:30 alert of the search'],
  ],
  [
    'wording',
    timelineOf(
      '- 13:50 new index deployed',
      '- 14:00 search starts failing',
      '- 14:05 on-call is paged',
      '- 14:10 on-call starts investigating',
      '- 14:20 restart does not help',
      '- 14:30 service is back to normal',
      '- 14:45 incident closed',
    ),
    [
      'started?: 14:00 search starts failing',
      'detected?: 14:05 on-call is paged',
      'acknowledged?: 14:10 on-call starts investiga',
      'mitigated?: 14:30 service is back to norma',
      'resolved: 14:45 incident closed',
    ],
  ],
  [
    'the change before the alert, where nothing tells of a failure',
    timelineOf('- 13:50 index rebuilt', '- 14:00 new alias deployed', '- 14:05 users report empty results'),
    ['started?: 14:00 new alias deployed', 'detected?: 14:05 users report empty resul'],
  ],
  [
    'one step that ends it',
    timelineOf('- 14:00 outage begins', '- 14:05 alert fires', '- 14:30 alias switched, service restored'),
    [
      'started: 14:00 outage begins',
      'detected?: 14:05 alert fires',
      'mitigated?: 14:30 alias switched, service',
      'resolved?: 14:30 alias switched, service',
    ],
  ],
  [
    'a recovery that does not hold',
    timelineOf(
      '- 14:05 alert fires',
      '- 14:10 service recovered',
      '- 14:20 users report that search is down',
      '- 14:40 service restored',
    ),
    [
      'detected?: 14:05 alert fires',
      'mitigated?: 14:40 service restored',
      'resolved?: 14:40 service restored',
    ],
  ],
  [
    'no end where the last word is a failure',
    timelineOf('- 14:05 alert fires', '- 14:10 node recovered', '- 14:20 team alerted that search is down'),
    ['detected?: 14:05 alert fires'],
  ],
  [
    'the end of a timeline is that of the incident, once something recovered',
    timelineOf(
      '- 14:05 alert fires',
      '- 14:30 old table put back',
      '- 16:10 invoices sent again for all shops',
    ),
    [
      'detected?: 14:05 alert fires',
      'mitigated?: 14:30 old table put back',
      'resolved?: 16:10 invoices sent again for',
    ],
  ],
  [
    'what is looked into is not the end',
    timelineOf('- 14:05 alert fires', '- 14:30 old table put back', '- 16:10 another alert, looking at it'),
    ['detected?: 14:05 alert fires', 'resolved?: 14:30 old table put back'],
  ],
  [
    'what a monitor writes in capitals',
    timelineOf(
      '- 14:05 smtp on mx1 CRITICAL - no space',
      '- 14:30 spool emptied, smtp OK',
      '- 14:40 closing this',
    ),
    ['detected?: 14:05 smtp on mx1 CRITICAL - n', 'resolved?: 14:40 closing this'],
  ],
  [
    'what is hoped for, denied or planned is not what happened',
    timelineOf(
      '- 14:05 alert fires',
      '- 14:10 we expect that it will be resolved soon',
      '- 14:20 nothing changed, never restored',
      '- 14:30 tried to roll back',
    ),
    ['detected?: 14:05 alert fires'],
  ],
  [
    'what stands below a heading with a time',
    timelineOf(
      '### 14:00',
      '',
      'The outage starts.',
      '',
      '### 14:05',
      '',
      'An engineer notices it.',
      '',
      '### 14:30',
      '',
      'Everything is back to normal.',
    ),
    ['started: 14:00', 'detected?: 14:05', 'mitigated?: 14:30', 'resolved?: 14:30'],
  ],
  [
    'newest first',
    timelineOf(
      '- 14:30 incident resolved',
      '- 14:20 service restored',
      '- 14:05 alert fires',
      '- 14:00 outage starts',
    ),
    [
      'started: 14:00 outage starts',
      'detected?: 14:05 alert fires',
      'mitigated?: 14:20 service restored',
      'resolved: 14:30 incident resolved',
    ],
  ],
  [
    'in German',
    timelineOf('- 14:00 Störung beginnt', '- 14:05 Kunden melden Fehler', '- 14:30 Suche wieder verfügbar'),
    [
      'started?: 14:00 Störung beginnt',
      'detected?: 14:05 Kunden melden Fehler',
      'mitigated?: 14:30 Suche wieder verfügbar',
      'resolved?: 14:30 Suche wieder verfügbar',
    ],
  ],
  [
    'the wording of other trades: calls, lines that stop, a queue that is drained',
    timelineOf(
      '- 21:40 Changeover on line 2, the line stops',
      '- 21:46 Operator calls maintenance',
      '- 22:10 Cap raised on the first dryer',
      '- 22:30 Queue drained, levels normal',
      '- 23:50 Last pallet released. Closed.',
    ),
    [
      'started?: 21:40 Changeover on line 2, th',
      'detected?: 21:46 Operator calls maintenan',
      'mitigated?: 22:30 Queue drained, levels no',
      'resolved?: 23:50 Last pallet released. Cl',
    ],
  ],
  [
    'what was restarted when the outage began ended nothing',
    timelineOf(
      '- 07:41 Issuer restarted for patching, outage begins',
      '- 07:50 alert fires',
      '- 08:19 token cache restarted, outage ends',
      '- 09:00 incident closed',
    ),
    [
      'started?: 07:41 Issuer restarted for pat',
      'detected?: 07:50 alert fires',
      'mitigated?: 08:19 token cache restarted, o',
      'resolved: 09:00 incident closed',
    ],
  ],
  [
    'German',
    timelineOf(
      '- 06:25 Die Platte ist voll, die Datenbank nimmt keine Aufträge an',
      '- 06:40 Erste Anrufe am Servicedesk',
      '- 06:55 Der Datenbankdienst übernimmt',
      '- 08:00 Die Datenbank schreibt wieder',
      '- 10:00 Störung im Lagebild beendet',
    ),
    [
      'started?: 06:25 Die Platte ist voll, die',
      'detected?: 06:40 Erste Anrufe am Serviced',
      'acknowledged?: 06:55 Der Datenbankdienst über',
      'mitigated?: 08:00 Die Datenbank schreibt w',
      'resolved?: 10:00 Störung im Lagebild been',
    ],
  ],
  [
    'French',
    timelineOf(
      '- 08:04 : la base refuse les écritures',
      '- 08:12 : la sonde prévient l’astreinte',
      '- 09:51 : les connexions aboutissent de nouveau',
      '- 11:30 : fin de l’incident',
    ),
    [
      'started?: 08:04 : la base refuse les écr',
      'detected?: 08:12 : la sonde prévient l’as',
      'mitigated?: 09:51 : les connexions aboutis',
      'resolved?: 11:30 : fin de l’incident',
    ],
  ],
  [
    'Spanish',
    timelineOf(
      '- 10:17 Los nodos pierden la conexión',
      '- 10:20 Salta la alarma en el centro de control',
      '- 11:15 Se revierte el cambio y el tráfico vuelve a la normalidad',
      '- 13:00 Se da por resuelto el incidente',
    ),
    [
      'started?: 10:17 Los nodos pierden la con',
      'detected?: 10:20 Salta la alarma en el ce',
      'mitigated?: 11:15 Se revierte el cambio y',
      'resolved?: 13:00 Se da por resuelto el in',
    ],
  ],
  [
    'what metrics do, and a bridge that closes',
    timelineOf(
      '- 14:00 p99 of the lookup climbs from 90 ms past the limit',
      '- 14:06 Burn-rate page to the search rota',
      '- 14:20 Old node put aside, no difference',
      '- 14:41 Index moved, error rate back to its 0.2 % baseline',
      '- 15:30 Both sites are serving again, P1 closed',
    ),
    [
      'started?: 14:00 p99 of the lookup climbs',
      'detected?: 14:06 Burn-rate page to the se',
      'mitigated?: 14:41 Index moved, error rate',
      'resolved?: 15:30 Both sites are serving a',
    ],
  ],
  [
    'players that freeze, phones that light up and pictures that are back',
    timelineOf(
      '- 13:58 Vendor reports the migration complete and healthy',
      '- 14:00 Playlists vanish, players stall',
      '- 14:03 The switchboard lights up',
      '- 14:20 Old lists put back, pictures are flowing again',
      '- 16:00 Incident shut',
    ),
    [
      'started?: 14:00 Playlists vanish, player',
      'detected?: 14:03 The switchboard lights u',
      'mitigated?: 14:20 Old lists put back, pict',
      'resolved?: 16:00 Incident shut',
    ],
  ],
  [
    'no outage that begins with its procedure',
    timelineOf(
      '- 14:00 Orders are sent twice',
      '- 14:10 Desk starts the downtime procedure, first customer calls',
      '- 14:30 Rollout paused',
      '- 16:00 Ticket closed',
    ),
    [
      'started?: 14:00 Orders are sent twice',
      'detected?: 14:10 Desk starts the downtime',
      'mitigated?: 14:30 Rollout paused',
      'resolved?: 16:00 Ticket closed',
    ],
  ],
  [
    'what people say on the phone, rates and what runs again',
    timelineOf(
      '- 09:00 Version 5.3 deployed in the evening window',
      '- 09:10 Approvals on route B slide from 91% to 12%',
      '- 09:20 A purser calls the crew desk about a duty',
      '- 09:40 Server rebooted, same result',
      '- 10:00 Route B switched off; payments pass',
      '- 10:30 Approvals back at 98 %, bridge dismissed',
    ),
    [
      'started?: 09:10 Approvals on route B sli',
      'detected?: 09:20 A purser calls the crew',
      'mitigated?: 10:00 Route B switched off; pa',
      'resolved?: 10:30 Approvals back at 98 %,',
    ],
  ],
  [
    'no recovery in a backup that is restored, in a colleague who comes online',
    timelineOf(
      '- 09:00 All uploads fail',
      '- 09:10 A user writes on the support channel',
      '- 09:20 Backup is restored up to Monday',
      '- 09:30 A colleague comes online and starts looking',
    ),
    [
      'started?: 09:00 All uploads fail',
      'detected?: 09:10 A user writes on the sup',
      'acknowledged?: 09:30 A colleague comes online',
    ],
  ],
  [
    'no recovery in a decision, in twenty times the usual, in what comes up in a tool',
    timelineOf(
      '- 09:00 Login requests at 20 times the usual level, time-outs',
      '- 09:10 Posts come up in the listening tool',
      '- 09:20 Decision to restart the pool',
    ),
    [],
  ],
  [
    'no detection in what a program reports before the start, where a notice follows it',
    timelineOf(
      '- 09:00 the scheduler reports three runs as skipped',
      '- 09:20 the queue grows, this is the start of the user-visible problem',
      '- 09:30 a shop calls the help desk',
      '- 09:34 on-call acks',
      '- 09:50 jobs are accepted again',
    ),
    [
      'started?: 09:20 the queue grows, this is',
      'detected?: 09:30 a shop calls the help de',
      'acknowledged?: 09:34 on-call acks',
      'mitigated?: 09:50 jobs are accepted again',
      'resolved?: 09:50 jobs are accepted again',
    ],
  ],
  [
    'wording in Italian',
    timelineOf(
      "- 10:25 rilevato dal personale all'ingresso",
      '- 10:32 preso in carico dal tecnico reperibile',
      '- 11:30 risolto',
    ),
    [
      'detected?: 10:25 rilevato dal personale a',
      'acknowledged?: 10:32 preso in carico dal tecn',
      'resolved: 11:30 risolto',
    ],
  ],
  [
    'no mitigation before the detection',
    timelineOf(
      '- 09:00 the cache starts rising and leaves its baseline',
      '- 09:10 one node restarted by the kernel',
      '- 09:20 the alert fires',
      '- 09:25 SEV2 declared',
      '- 09:40 rollback complete',
      '- 10:00 incident closed',
    ),
    [
      'started?: 09:00 the cache starts rising',
      'detected?: 09:20 the alert fires',
      'acknowledged?: 09:25 SEV2 declared',
      'mitigated?: 09:40 rollback complete',
      'resolved: 10:00 incident closed',
    ],
  ],
  [
    'no recovery where some goes through, and no notice in notifications that are late',
    timelineOf(
      '- 09:00 mail is delayed from here on',
      '- 09:05 notifications are delayed as well',
      '- 09:10 a customer reports it',
      '- 09:15 Krisenraum eröffnet',
      '- 09:30 some payments go through',
      '- 09:50 payments go through',
      '- 10:00 incident closed',
    ),
    [
      'started?: 09:00 mail is delayed from her',
      'detected?: 09:10 a customer reports it',
      'acknowledged?: 09:15 Krisenraum eröffnet',
      'mitigated?: 09:50 payments go through',
      'resolved: 10:00 incident closed',
    ],
  ],
];

describe('the milestones that the wording of entries suggests, by', () => {
  it.each(REPORTS)('%s', (_, text, found) => {
    expect(milestonesIn(text)).toEqual(found);
  });
});

it('follow the words of an entry whose time stays', () => {
  const report = (words: string): string =>
    `# Search was down on 2026-03-17\n\n## Timeline\n\n- 14:00 UTC alert pages on-call\n- 15:00 UTC ${words}\n`;
  const memo = new ReportMemo();
  const resolved = (text: string): boolean =>
    readReport(text, DEFAULT_CONFIG, memo).report.milestones.resolved !== null;
  expect(resolved(report('graphs are looked at'))).toBe(false);
  expect(resolved(report('the incident is closed for good'))).toBe(true);
});
