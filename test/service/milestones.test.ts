import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../server/src/service/config.js';
import { ReportMemo } from '../../server/src/service/memo.js';
import { MILESTONES, type PostMortem } from '../../server/src/service/model.js';
import { readReport } from '../../server/src/service/postmortem.js';

const read = (text: string): PostMortem => readReport(text, DEFAULT_CONFIG).report;

/** Each milestone with the first words of the line that it points to, in the order of the milestones. */
function milestones(text: string): string[] {
  const { milestones: found } = read(text);
  return MILESTONES.flatMap(milestone => {
    const point = found[milestone];
    if (point === null) return [];
    const start = text.lastIndexOf('\n', point.span.start) + 1;
    const line = text.slice(start).split('\n')[0] ?? '';
    return [
      `${milestone}${point.inferred ? '?' : ''}: ${line
        .replace(/^[-#*|\s]+/, '')
        .slice(0, 30)
        .trim()}`,
    ];
  });
}

const timeline = (...lines: string[]): string =>
  `# Search was down on 2026-03-17\n\n## Timeline (UTC)\n\n${lines.join('\n')}\n`;

/** `?` behind a milestone: nothing names it, the wording of an entry suggests it. */
const REPORTS: readonly (readonly [what: string, text: string, found: readonly string[]])[] = [
  [
    'marks',
    timeline(
      '- 14:00 **[started]** alias switched',
      '- 14:05 **[detected]** paged',
      '- 14:09 **[acknowledged]** on it',
      '- 14:30 **[mitigated]** alias back',
      '- 15:00 **[resolved]** caches warm',
    ),
    [
      'started: 14:00 **[started]** alias swit',
      'detected: 14:05 **[detected]** paged',
      'acknowledged: 14:09 **[acknowledged]** on it',
      'mitigated: 14:30 **[mitigated]** alias ba',
      'resolved: 15:00 **[resolved]** caches wa',
    ],
  ],
  [
    'marks before wording',
    timeline(
      '- 14:00 users report errors',
      '- 14:05 **[detected]** alert fired',
      '- 14:10 alert fired again',
    ),
    ['detected: 14:05 **[detected]** alert fir'],
  ],
  [
    'fields with the time behind the name, before labels in a detailed timeline',
    '# Down\n\n- Fault occurs 2026-03-17 13:30\n- Fault detected 2026-03-17 13:40\n- Incident declared 2026-03-17 13:45\n- Repaired 2026-03-17 14:00\n- Resolved 2026-03-17 14:20\n\n## Timeline\n\n- 2026-03-17 13:40: alert\n- 2026-03-17 14:00: Incident repaired\n- 2026-03-17 14:25: Incident resolved\n',
    [
      'started: Fault occurs 2026-03-17 13:30',
      'detected: Fault detected 2026-03-17 13:4',
      'acknowledged: Incident declared 2026-03-17 1',
      'mitigated: Repaired 2026-03-17 14:00',
      'resolved: Resolved 2026-03-17 14:20',
    ],
  ],
  [
    'front matter',
    '---\nstarted: 2026-03-17 13:30\nresolved: 2026-03-17T14:20:00Z\n---\n\n# Down\n\n## Timeline\n\n- 13:40 looked\n',
    ['started: started: 2026-03-17 13:30', 'resolved: resolved: 2026-03-17T14:20:00Z'],
  ],
  [
    'lines of the summary',
    '# Down on 2026-03-17\n\n## Summary\n\n**Incident start:** 13:30\n**Detected at:** 13:40\n**End:** 14:20\n',
    ['started: Incident start:** 13:30', 'detected: Detected at:** 13:40', 'resolved: End:** 14:20'],
  ],
  [
    'a table of fields',
    '# Down on 2026-03-17\n\n## Summary\n\n| Field | Value |\n| - | - |\n| Impact started | 13:30 |\n| Resolved | 14:20 |\n',
    ['started: Impact started | 13:30 |', 'resolved: Resolved | 14:20 |'],
  ],
  [
    'bold labels',
    timeline(
      '- 14:00 deployed',
      '- 14:05 **Detection:** the search fails',
      '- 14:30 **Recovery:** alias back',
    ),
    [
      'started?: 14:00 deployed',
      'detected: 14:05 **Detection:** the searc',
      'mitigated: 14:30 **Recovery:** alias back',
    ],
  ],
  [
    'a phase column',
    timeline(
      '| Time | Phase | What |',
      '| - | - | - |',
      '| 14:00 | Started | a |',
      '| 14:05 | Detected | b |',
      '| 15:00 | Resolved | c |',
    ),
    [
      'started: 14:00 | Started | a |',
      'detected: 14:05 | Detected | b |',
      'resolved: 15:00 | Resolved | c |',
    ],
  ],
  [
    'lengths of time, where no entry tells the milestone',
    '# Down on 2026-03-17\n\n## Stats\n\n- Time to detection: 12 minutes\n- **Time to repair**: 1h 5m\n',
    ['detected: Time to detection: 12 minutes', 'mitigated: Time to repair**: 1h 5m'],
  ],
  [
    'the alert that a stated length of time points to',
    timeline(
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
    timeline(
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
    timeline('- 13:50 index rebuilt', '- 14:00 new alias deployed', '- 14:05 users report empty results'),
    ['started?: 14:00 new alias deployed', 'detected?: 14:05 users report empty resul'],
  ],
  [
    'one step that ends it',
    timeline('- 14:00 outage begins', '- 14:05 alert fires', '- 14:30 alias switched, service restored'),
    [
      'started: 14:00 outage begins',
      'detected?: 14:05 alert fires',
      'mitigated?: 14:30 alias switched, service',
      'resolved?: 14:30 alias switched, service',
    ],
  ],
  [
    'a recovery that does not hold',
    timeline(
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
    timeline('- 14:05 alert fires', '- 14:10 node recovered', '- 14:20 team alerted that search is down'),
    ['detected?: 14:05 alert fires'],
  ],
  [
    'the end of a timeline is that of the incident, once something recovered',
    timeline(
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
    timeline('- 14:05 alert fires', '- 14:30 old table put back', '- 16:10 another alert, looking at it'),
    ['detected?: 14:05 alert fires', 'resolved?: 14:30 old table put back'],
  ],
  [
    'what a monitor writes in capitals',
    timeline(
      '- 14:05 smtp on mx1 CRITICAL - no space',
      '- 14:30 spool emptied, smtp OK',
      '- 14:40 closing this',
    ),
    ['detected?: 14:05 smtp on mx1 CRITICAL - n', 'resolved?: 14:40 closing this'],
  ],
  [
    'what is hoped for, denied or planned is not what happened',
    timeline(
      '- 14:05 alert fires',
      '- 14:10 we expect that it will be resolved soon',
      '- 14:20 nothing changed, never restored',
      '- 14:30 tried to roll back',
    ),
    ['detected?: 14:05 alert fires'],
  ],
  [
    'what stands below a heading with a time',
    timeline(
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
    timeline(
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
    'a name is no name in a sentence',
    timeline(
      '- 14:00 Started draining the old nodes',
      '- 14:05 Identified two of them',
      '- 14:30 Closed the valve',
    ),
    [],
  ],
  [
    'in German',
    timeline('- 14:00 Störung beginnt', '- 14:05 Kunden melden Fehler', '- 14:30 Suche wieder verfügbar'),
    [
      'started?: 14:00 Störung beginnt',
      'detected?: 14:05 Kunden melden Fehler',
      'mitigated?: 14:30 Suche wieder verfügbar',
      'resolved?: 14:30 Suche wieder verfügbar',
    ],
  ],
  [
    'the wording of other trades: calls, lines that stop, a queue that is drained',
    timeline(
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
    'a name with a full stop behind it',
    timeline(
      '- 05:50 **Onset.** No lock',
      '- 19:12 **Contained.** First lock',
      '- 23:00 **Closed.** All nominal',
    ),
    [
      'started: 05:50 **Onset.** No lock',
      'mitigated: 19:12 **Contained.** First loc',
      'resolved: 23:00 **Closed.** All nominal',
    ],
  ],
  [
    'what was restarted when the outage began ended nothing',
    timeline(
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
    timeline(
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
    timeline(
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
    timeline(
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
    timeline(
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
    timeline(
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
    timeline(
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
    timeline(
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
    'what stands in capitals',
    timeline(
      '- 08:14 Volume reaches its quota, **OUTAGE BEGINS** - all jobs are rejected',
      '- 08:20 **INCIDENT BEGINS** - declared, a colleague joins',
      '- 09:04 First workers restarted, jobs are accepted again',
      '- 09:12 Error rate below 0.1%, **OUTAGE MITIGATED**',
      '- 10:35 **INCIDENT ENDS** - half an hour without errors',
    ),
    [
      'started: 08:14 Volume reaches its quota',
      'acknowledged?: 08:20 **INCIDENT BEGINS** - de',
      'mitigated: 09:12 Error rate below 0.1%, *',
      'resolved: 10:35 **INCIDENT ENDS** - half',
    ],
  ],
  [
    'no recovery in a backup that is restored, in a colleague who comes online',
    timeline(
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
    timeline(
      '- 09:00 Login requests at 20 times the usual level, time-outs',
      '- 09:10 Posts come up in the listening tool',
      '- 09:20 Decision to restart the pool',
    ),
    [],
  ],
];

describe('the milestones of a report, by', () => {
  it.each(REPORTS)('%s', (_, text, found) => {
    expect(milestones(text)).toEqual(found);
  });
});

describe('durations', () => {
  const minutes = (text: string): Record<string, number> =>
    Object.fromEntries(
      Object.entries(read(text).durations).flatMap(([name, each]) =>
        each === null ? [] : [[name, each.minutes]],
      ),
    );

  it.each([
    [
      'lie between milestones',
      timeline(
        '- 14:00 [started] a',
        '- 14:05 [detected] b',
        '- 14:30 [mitigated] c',
        '- 15:00 [resolved] d',
      ),
      { timeToDetect: 5, timeToMitigate: 30, timeToResolve: 60, impact: 30 },
    ],
    [
      'pass midnight',
      timeline('- 23:50 [started] a', '- 00:20 [resolved] d'),
      { timeToResolve: 30, impact: 30 },
    ],
    [
      'are those stated where the entries give none',
      '# Down\n\n- Time to detect: 12 min\n- Time to resolve: 1 day 2 hours\n',
      { timeToDetect: 12, timeToResolve: 1560, impact: 1560 },
    ],
    [
      'are none where the end lies before the start',
      timeline('- 14:00 [started] a', '- 13:00 [resolved] d'),
      {},
    ],
  ])('%s', (_, text, expected) => {
    expect(minutes(text)).toEqual(expected);
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
