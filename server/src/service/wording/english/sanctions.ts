import type { PhraseGroup } from '../language.js';
import { finite } from './families.js';

const TALKS = 'riot|dressing-down|earful|talking-to|roasting|lecture|telling-off|ear-bashing|carpeting';
const PAY = 'pay|wages|salary|bonus|pocket|pockets|paycheck|paycheque';
const TIMED = 'suspend|revoke|withdraw|pull|remove|cut|block|restrict|freeze';
const TREATS =
  'breakfast|lunch|dinner|coffee|coffees|doughnuts|donuts|croissants|drinks|cookies|kitty|cake|cakes|pizza|beer|beers|round';
const FILE = 'file|record|dossier|appraisal|evaluation';

/** What people are deprived of. */
const HOLDINGS =
  'allowance|bonus|premium|pay|increment|raise|promotion|commission|post|chair|seat|title|grade|place|career|job|keycards|badge|licence|license|permit|vote|award|prize|parking|remote-work|friday|holiday|leave|standby|stand-by|budget|off|clearance';
const POWERS =
  'role|access|rights|right|privilege|privileges|keys|root|sudo|admin|command|duties|functions|powers|signature';
const EARNINGS = 'bonus|bonuses|allowance|pay|wage|wages|salary|premium|commission|fee|raise|rise|increment';
/** Said of people, in the passive. */
const OUSTED =
  'sacked|demoted|ousted|expelled|banished|banned|barred|benched|fined|disciplined|reprimanded|cautioned|axed|disqualified';
/** Where pay, cards, records and escorts are what the service is about. */
const BUSINESS =
  "tax pension payroll payslip payslips twice insurance contributions game player players referee match customer customers patient patients allergy dose chart fire smoke evacuation evacuated visitors nobody nobody's".split(
    ' ',
  );

/** What was done to people, or will be, in everyday words. */
export const SANCTIONS: readonly PhraseGroup[] = [
  {
    category: 'punishment',
    reading: 'victim',
    phrases: [
      'got|gets|get|given|received the|her|his|their sack|boot|push|axe|chop|p45|marching|heave-ho',
      'was|were|been|is|are made|being redundant',
      'no longer works|work here|for|at|with ?us ?the ?company {end}',
      'is|was|are|were no longer with|employed ?by ?us ?the ?our ?company ?firm {end}',
      'asked|told|advised|invited to look|find|seek ?for another|a|new ?* job|employer|employment|position',
      'handed|hands|hand in his|her|their notice|resignation',
      'was|were|been|is|are spoken to ?about ?it {end}',
      'face|faces|faced|bear|bears|reckon|suffer|suffers ?with ?up ?to ?the music|consequences|piper',
      'was|were|been|is|are reported|referred|handed|shopped ?over to ?the ?our ?* police|council|inspectorate|ombudsman|prosecutor',
      'was|were|been|is|are passed ?over for ?a|the|his|her|their promotion|raise',
      'was|were|been|is|are named and shamed',
      'got|gets|earned|received a|another black mark',
      'was|were|is|been|put ?put ?now on ?permanent washing-up|cleaning|toilet|dish|latrine|sweeping|kitchen duty|duties',
      'had|made|forced to write|buy|bake|scrub|grovel|wear ?a ?the ?* lines|cake|beer|beers|pizza|toilets|hat',
      'got|gets|get what|his|her|their ?just ?he|she|they ?richly deserved|deserts|deserve|comeuppance',
      'taught a|his|her lesson',
      'learned|learnt his|her lesson',
      'pays|pay for ?all ?the damage|damages',
      'cold-shouldered|blackballed',
      'lost|lose|loses|forfeited|forfeit|forfeits the right|privilege|chance to',
      'works|work|working ?now only under ?close ?strict supervision',
      'works|work under ?close ?strict supervision until|and may|not|no',
      'had|has|have had|his|her|their ?his ?her ?their chance|chances {end}',
    ],
  },
  {
    category: 'punishment',
    reading: 'any',
    phrases: [
      'got|getting|get rid of {person}',
      'part|parted|parting company|ways with {person}',
      'contract|agreement|engagement with|of {person} was|were|has|have|will|is ?be ?been terminated|cancelled|canceled|torn|dissolved',
      'contract|agreement|engagement with|of {person} was|were|has|have|will|is not ?be ?been renewed|extended',
      'terminated|cancelled|canceled|terminate|cancel ?the|our|their|all contract|contracts|agreement with {person}',
      'reprimand|rebuke ?letter ?was|were|has|have|is|will ?been ?be issued|given|sent|handed|delivered|read to {person}',
      'issue|issued|give|gave|send|sent|hand|handed ?out a|an|the second|last|final|written|formal|verbal|official ?written warning|reprimand|caution|rebuke to {person}',
      'final|last|verbal|stern warning|caution to|for {person}',
      'verbal|oral|written warning|warnings {end}',
      'had|have|has ?had a ?serious ?quiet ?stern word|words with {person} {end}',
      `read|reads|gave|gives|given|get|got {person} the|an|a|their|his|her ${TALKS}`,
      'tore|tear|torn a|several strip|strips off',
      'there will|must|should|shall ?also be ?serious ?severe ?personal consequences|repercussions {end}',
      'case|matter|conduct|affair|name|names|behaviour|behavior|him|her|them was|were|has|is|are|went|goes|lies ?been referred|handed|passed|escalated|reported|sent|forwarded|with|to ?over ?to ?now hr|personnel ?department ?now {end}',
      'hr|personnel is|are|has|have|will|to ?been ?be dealing|talk|speak|deal|follow ?with ?up ?to ?the ?with {person}',
      'escalate|escalated|report|reported|refer|referred|forward ?the|his|her|their ?* ?* conduct|behaviour|behavior|attitude|negligence to ?the ?his ?her ?their ?our hr|management|manager|personnel|board|boss|superior|superiors|supervisor',
      'investigation|inquiry|proceedings|complaint|complaints|charges|lawsuit|suit ?was ?were ?has ?have ?been ?opened ?filed ?started ?pressed ?launched ?brought against {person}',
      'charges|complaint|complaints was|were|has|have ?been filed|pressed|brought against',
      'suing|sued {person}',
      'no bonus|raise|promotion for {person}',
      `comes|come|came|taken|paid|deducted out of ?the|his|her|their ?* ?* ${PAY}`,
      'promotion|raise|bonus of {person} was|were|has|is|will ?been ?be put|cut|cancelled|canceled|stopped|withdrawn|refused|postponed|frozen',
      `goes|go|went|put|entered|noted|recorded|kept|placed|filed on|in|into|onto his|her|their ?permanent ?personal ?personnel ${FILE}`,
      'name|names was|were|is|are|will ?be ?been read out',
      'that will|should teach',
      "it|it'll|time ?it will|would be the sack|boot|axe|chop",
      'one|another more ?such slip|mistake|error|blunder|strike|lapse ?like ?this and',
      'anyone|anybody|whoever|everyone * * * * is|are out {end}',
      'anyone|anybody|whoever|everyone * * * * can|may look|start|find|seek ?looking ?for ?a ?another ?new job|work|employer',
      'zero tolerance from|for|towards',
      `${TIMED} ?the ?* ?* ?* access|rights|privileges|permissions|credentials|licence|license for * * days|weeks|months|month|quarter|year|week`,
      'first|second|third|next|last|final strike for|against {person}',
      'repeated|repeat|wilful|willful ?* policy|protocol|rule|rules|procedure|safety breach|breaches|violation|violations by|of {person}',
      'escalate|escalated|report|reported|refer|referred|discuss|discussed|raise|raised ?this ?it ?* ?* to|with people|human ops|operations|resources|team|partner|&',
      `whoever|anyone|anybody|those|person|one * * pays|pay|buys|buy|brings|owes ?for ?the ?* ?team's ${TREATS}`,
      `whoever|anyone|anybody|those|person|one who|that * * pays|pay|buys|buy|brings|owes ?for ?the ?* ?team's ${TREATS}`,
      'has|had|have him|her|them|{person} escorted|marched|walked|thrown ?off|out',
      'had {person} escorted|marched|thrown|walked ?off|out',
      `deduct|deducted|recover|recovered|recoup|reclaim * * * from|against|of ?the ?* ?* ?* ${PAY}|budget|allowance|appraisal|score|rating`,
      'let this|that|it|these be a lesson|warning',
      'take|remove|pull|move|drop {person} who * * * off|from ?the|our ?* account|project|team|contract|case|rota|roster',
      'removed|struck|dropped|taken|suspended from|off the|our ?* roster|rota|rotation|schedule|team * * : {person}',
      'made|make|expressed|voiced|shown|showed ?its|his|her|their|our displeasure',
      'used|had ?up its|his|her|their ?very last|final chance',
      'demotion|dismissal|sacking of|for {person}',
      "won't|will|not ?not be touching|handling|using|driving|running|near * * * again|anymore|until|soon",
      'zero-tolerance policy|approach|regime',
      'conduct|behaviour|behavior|attitude|sloppiness has|have no place',
      'repeat|persistent|serial offender|offenders',
      'wall|hall|board of shame',
      'dunce cap|hat|corner',
      'hold|holding|held|call|called|bring {person} to account',
      'make|made|making {person} pay|apologise|apologize ?for {end}',
      'personal liability for|of {person}',
      'stricter|harsher|tougher|stiffer penalties|sanctions|punishments|fines for|against|on',
      'sanctions|consequences|fines|punishment for|against skipped|skipping|forgotten|forgetting|careless|anyone|whoever|offenders|sloppy|ignoring',
      'fine of ?* ?* for each|every|any|anyone|whoever',
      'anyone|anybody|whoever|everyone * * * * pays|buys|bakes|washes|cleans ?a|the|for ?* ?* euro|euros|dollars|pounds|round|cake|cakes|beer|pizza|dishes|toilets',
    ],
    unlessNext: ['form', 'field', 'banner', 'sign', 'level', 'threshold', 'email', 'message', 'light'],
  },
  {
    category: 'punishment',
    reading: 'order',
    phrases: [
      'let {person} go {end}',
      'strip|relieve|divest {person} of',
      'warn|caution|rebuke {person} {end}',
      'warn|caution|rebuke {person} formally|officially',
      'involve hr|personnel {end}',
      'name|publish|shame|expose {person} in|on|at|before the|our ?* newsletter|all-hands|noticeboard|meeting|bulletin|board|intranet',
      'send {person} an|the invoice|bill for ?the damage|damages|loss|downtime',
      'claim|demand damages|compensation from {person}',
      'move|transfer|shift {person} to ?the ?a ?an ?another ?* stores|basement|archive|post ?without',
    ],
    unlessLast: ['officer', 'officers', 'service', 'department'],
  },
  {
    category: 'punishment',
    reading: 'owned',
    onlyWith: ['note', 'entry', 'mark', 'remark', 'incident', 'black', 'conduct'],
    sections: ['actions', 'resolution', 'lessons'],
    phrases: [`${FILE} {end}`],
  },
  {
    category: 'punishment',
    reading: 'person',
    sections: ['actions', 'lessons', 'resolution'],
    phrases: [
      'to be dismissed|spoken|demoted|suspended|reprimanded|warned|fined|sanctioned|disciplined ?to {end}',
      'to apologise|apologize ?to ?for ?the ?all ?* {end}',
      `${finite('tear rip')} a|several strip|strips off`,
      'had|has words with {person}',
    ],
  },
  {
    category: 'punishment',
    reading: 'victim',
    phrases: [
      `loses|lose|lost|losing|forfeit|forfeits|forfeited his|her|their|its|the|all|a ?* ?* ?* ${HOLDINGS}`,
      `${OUSTED}|ejected|discharged|dismissed|suspended|deported from|for|without|over|by|until`,
    ],
  },
  {
    category: 'punishment',
    reading: 'any',
    phrases: [
      'upbraided|pillory|malfeasance|misconduct|insubordination|disgrace|doghouse|contrition|atone|debarred|scot-free|knuckles|humiliated|shamed|pariah|dishonourable|transgressors|wrongdoers|wrongdoing|reproached|belittled|chastened',
      `stripped|relieved|deprived|divested of his|her ?* ?* ${HOLDINGS}|${POWERS}`,
      'made|make|makes|making|ordered|forced {person} ?to ?stand ?write ?up ?and ?an ?a ?say ?letter ?of apologise|apologize|apology|sorry',
      'no * * bonus|bonuses|promotion|promotions|rise * * * for {person}',
      'to|must|has|have|had|and explain|justify|account|answer ?for himself|herself|themselves',
      'will|must|to|should|have answer for it|this|that|his|her|their ?* {end}',
      'told|tell|telling|made * * * in no uncertain terms',
      "third|second|three|final strike|strikes ?and for|rule|means|meaning|policy|you|you're|he|he's|she|she's|they're",
      'as a lesson|warning|deterrent|penalty to|for ?the rest|him|her|others',
      'career|probation|dismissal|appraisal|accreditation|promotion|demotion|resignation|bonus|salary|wages|expulsion|allowance|sacking of {person}',
    ],
  },
  {
    category: 'punishment',
    reading: 'any',
    neverWith: BUSINESS,
    phrases: [
      'his|her ?* ?* bonus|bonuses|promotion|raise|wages|wage|appraisal|probation|employment|conduct|pay|salary|lesson|deserts|accreditation|allowance|rank|dismissal|demotion|suspension|increment|commission|paycheck|stripes|stipend',
      `deduct|deducted|recoup|recouped|claw|clawed|withheld|recovered|subtract|billed * * * from|out|against|to * * * ${EARNINGS}`,
      `withheld|withholding|docked|docking|forfeited|forfeits|forfeit * * * ${EARNINGS}`,
      'claim|claims|claiming|claimed * * * damages|back from|against {person}',
      'escorted|marched|walked ?{person} ?out off|from|of|by ?of the|our|security ?* building|premises|site|campus|within',
    ],
  },
  {
    category: 'punishment',
    reading: 'any',
    neverWith: "module survey suite nobody nobody's form page export loan property app service".split(' '),
    phrases: ['appraisal|appraisals'],
  },
  {
    category: 'punishment',
    reading: 'any',
    sections: ['actions', 'resolution', 'lessons', 'summary'],
    neverWith: BUSINESS,
    phrases: ['unpaid|administrative leave|suspension|cleaning|saturday|saturdays|weekend|weekends'],
  },
  {
    category: 'punishment',
    reading: 'owned',
    unlessNext: ['of', 'project', 'projects', 'talk', 'plan', 'period'],
    neverWith: BUSINESS,
    phrases: ['appraisal|demotion|dismissal|sacking|bonus|bonuses|probation|salary|wages|conduct'],
  },
  {
    category: 'punishment',
    reading: 'owned',
    onlyWith: 'note entry mark entered warning citation mention letter point reprimand'.split(' '),
    neverWith: BUSINESS,
    phrases: [`${FILE} {end}`],
  },
  {
    category: 'punishment',
    reading: 'any',
    phrases: [
      'suspends|suspended|suspending|sacks|dismisses|dismissed|reprimands|demotes|demoted {person} ?on ?with for|until|pending|without|from|after|over|because|immediately|effect',
    ],
  },
];
