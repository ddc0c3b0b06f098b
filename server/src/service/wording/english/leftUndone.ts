import type { PhraseGroup } from '../language.js';
import { ATTEND, base, CARE, denied, DUTIES, finite, ing, past, told, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
/** The phrase behind "nobody in the signal box". */
const noOne = (rest: string): string[] => [`nobody|no-one|none|neither * * ${rest}`, `no one * * ${rest}`];
/** What a form, a log or a field is when it was not filled in. */
const BLANK = 'blank|empty|unsigned|unfilled|unticked|undated|unlabelled|unlabeled|unrecorded|unlogged';
const WANTED = 'test|tests|review|approval|backup|rehearsal|dry-run|sign-off|check|permission|notice|warning';
const LOOKED = past(
  'act follow pick read check open answer acknowledge review heed raise report claim sign question challenge investigate chase',
);
const ASKED = `${base(ATTEND)}|do|mention|say|open|try|run`;

/** What was left undone, said with the stress on what it was or on nobody. */
export const LEFT_UNDONE: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      ...noOne('got|gets|came|comes ?finally round|around to'),
      ...noOne('took|takes the trouble|time|initiative to|and'),
      ...noOne('could|would ?even be bothered|troubled|roused|persuaded to|by'),
      ...noOne('thought|saw|felt|deemed|considered ?it fit|necessary|worth'),
      ...noOne('had|has the courage|wit|wits|decency|sense|presence|foresight to|of'),
      ...noOne('followed|chased it|this|that|them up'),
      `no one in|on|at|from|of|within|among * ?had|has ?ever ?even ${past(`${CARE} ${DUTIES}`)}`,
      `${verbs('sit')} on|upon ?the|a|an|his|her|their|that|this|our ?* ticket|email|mail|finding|report|request|case|complaint|memo|letter|warning`,
      `${verbs('sit')} on|upon the|a|his|her|their page for|until|while`,
      `nobody|no-one over|in|at|on|from * * opens|reads|checks|answers|listens|cares ?the ?it {end}`,
      'occurred|dawned to|on|upon nobody|none|neither|no-one',
      'occurred|dawned to|on|upon no one',
      'clean|plumb forgot|forgotten',
      'passed|slipped {person} by {end}',
      'lost on {person} {end}',
      'by the time anybody|anyone|somebody|someone * * * bothered|woke|twigged|stirred|deigned|cared|condescended',
      'by the time anybody|anyone|somebody|someone * * * looked|glanced|got|took up|round|around|notice|heed',
      `what {person} never ?once did|asked|checked|considered|mentioned|said|read|tested|thought|tried was|is`,
      `what {person} did|does|had not ?do ${ASKED} was|is`,
      `what {person} didn't|doesn't ${ASKED} was|is`,
      `thing|step|check|test|question|call {person} never ?once did|asked|checked|read|tested|made|ran|took|tried`,
      `thing|step|check|test|question|call {person} did not do|ask|check|read|make|run|take|try|think`,
      `thing|step|check|test|question|call {person} didn't do|ask|check|read|make|run|take|try|think`,
      `nowhere|seldom|rarely|scarcely * * * did|had|has {person} ?ever ?even ?once ?see|think|seen|thought ?fit ?to ${base(`${CARE} ${DUTIES}`)}|${past(ATTEND)}`,
      `none|neither ?of * * did|had|has {person} ?ever ?even ${base(`${CARE} ${DUTIES}`)}|bother|think|take`,
    ],
    unlessNext: ['vote', 'votes', 'by', 'who', 'whose'],
    neverWith: ['culprit', 'culprits', 'scapegoat'],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      `not|never|weren't|wasn't ?even done|read|taken|given|performed|carried|held ?out by {person}`,
      `${LOOKED} ?on ?upon ?up ?to by neither|none|nobody|no-one`,
      `${LOOKED} ?on ?upon ?up ?to by no one`,
    ],
    // "The field is read by nobody" tells of the code.
    unlessBefore: ['is', 'are', 'be', 'being'],
  },
  {
    category: 'nonevent',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'without so much as|glancing|looking|asking|checking|reading ?a|an|one|the|at',
      'without even|so ?much ?as a|one ?single glance|look|word|thought|check|call|question|test',
      `w / o ?even ?first ?ever ?so ?much ?as ${ing(`${CARE} ${DUTIES}`)}`,
      `w / o a|an|any ?prior ?proper ?second ${WANTED}`,
      `${verbs('read scroll skim leaf tab breeze glance')} ?right ?straight past|over`,
      `${verbs('look')} ?right ?straight past`,
      `${verbs('do perform complete carry')} ?out none|neither of`,
      `${verbs('carry')} out none|neither`,
      `${verbs('leave')} the|a|his|her|their|its|our|half|most ?of ?the ?* log|form|sheet|field|fields|box|boxes|column|line|page|checklist|record|register|entry ${BLANK}`,
      `${verbs('leave')} * * unchecked|unattended|unlocked|unanswered|undone|unprotected|unsecured|unmonitored|unreported`,
      `put|left|arranged|provided nothing in ?its|his|her|their place|stead`,
      `never|rarely|seldom ?once ?even ${told(`${CARE} ${DUTIES} open`)}`,
      `still hasn't|haven't ?even ${past(`${CARE} ${DUTIES}`)}`,
      `still has|have not ?even ${past(`${CARE} ${DUTIES}`)}`,
      `${finite('hand give pass send return forward relay')} * * * unread|unopened|untested|unchecked|unreviewed`,
      `${verbs('leave')} * * * untriaged|unattended|unpatched|unread|unreviewed|untouched|unmerged|unassigned|unaddressed|unfiled`,
      ...denied(
        'observe|observed|obey|obeyed|honour|honor|respect|respected|heed|keep|kept ?to the|our|his|her|their|its|a|any|these|those ?* ?* rule|rules|sign|signs|procedure|order|orders|instructions|limit|distance|interval|freeze|policy|protocol|notice|speed',
      ),
      `${past('think consider deem find judge believe feel')} one|it|this|that|them|such ?a ?test ?check ?to ?be unnecessary|superfluous|needless|overkill|pointless|redundant`,
    ],
  },
  {
    category: 'nonevent',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      `left ${BLANK}|out|off by`,
      'nothing|none|little ?was ?were ?has ?had ?being ?been done|undertaken|said|checked|tried|reported|attempted|heard by',
      `non-observance|non-adherence|noncompliance|non-compliance|disregard|neglect|violation|breach|circumvention|omission|skipping|bypassing|ignoring|overlooking|flouting of|with|for * * * by`,
    ],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: ['failure|failures|refusal|inability|neglect|unwillingness on * part to|in'],
  },
  {
    category: 'nonevent',
    reading: 'absent',
    notIn: NOT_DONE,
    phrases: [
      'told|informed|warned|asked|notified|consulted|alerted nobody|no-one|none',
      'told|informed|warned|asked|notified|consulted|alerted no one',
      'put|left|arranged nothing in its|their place',
    ],
  },
];
