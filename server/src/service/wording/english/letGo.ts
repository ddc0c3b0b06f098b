import type { PhraseGroup } from '../language.js';
import { base, baseOrPast, CARE, DUTIES, finite, ing, past, told, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CHECKS =
  'tests|testing|review|approval|backup|rehearsal|sign-off|warning|handover|verification|dry-run';
const SIGNS =
  'warning|warnings|advice|objection|objections|reminder|reminders|veto|vetoes|build|pipeline|test|tests|check|checks|alarm|alarms|alert|alerts|freeze|sign|signs|note|notes|banner';
const SERVED = 'customers|users|people|us|them|callers|patients|guests|clients|passengers|everyone|everybody';
const TRAY = 'inbox|inboxes|queue|mailbox|backlog|tray|channel|list|folder|drawer|board';

const TOLD =
  'check test read ask tell say open visit review verify report document record raise mention question challenge escalate consult inspect log answer write announce examine compare measure follow watch undertake attempt contribute discharge enter publish try send run update contact act make take give order attach call inform notify';
const UNDONE =
  'unread|unopened|unseen|unsigned|unanswered|unheeded|unremarked|unacknowledged|unattended|unreviewed|unviewed|unactioned|unchecked|unrenewed|undone|unfiled|unreported';

/** What people let go by, put off, or went on in spite of. */
export const LET_GO: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `${verbs('jump')} it {end}`,
      `${verbs('jump')} the|a|this|that|one|two ?* step|steps|check|checks|stage|gate|review`,
      "not|never|didn't|hasn't|hadn't|haven't ?even ?once come|came|get|got|gotten back to us|me|them|him|her",
      'had|has been ?already|repeatedly asked|told|reminded|warned|requested|urged|begged ?already ?at ?least twice|repeatedly|several|three|again|often|many|more',
      `with no|zero|scant|minimal ?prior ?proper ?real ?peer ${CHECKS} ?whatsoever ?at ?all {end}`,
      `${finite('go push press move forge charge rush plunge')} ?right ?straight ahead ?with ?the|a|it|his|her|their|its ?* ?* despite|without|spite|although|though|regardless|anyway`,
      `${finite('go push press move forge charge rush plunge')} ?right ?straight ahead ?with ?it before ?the|a|any|their|his|her|anyone|anybody ?* ${CHECKS}`,
      `${past('push merge deploy ship release approve carry press move start run sail drive')} ?on ?ahead ?with ?it ?the|a|his|her|their ?* despite|spite ?of ?the|a|an|all|two|three|red|failing|his|her|their|its ?* ?* ${SIGNS}`,
      `${finite('take')} it|this|that|the|these|those|both|one ?* for|as noise|nothing|routine|normal|harmless|spurious|flaky|false`,
      `${finite('postpone defer delay shelve put push snooze')} ?back ?off * * ?off ?back ?for ?a|the second|third|fourth|fifth|umpteenth|last time`,
      `${finite('let keep leave')} ?the|our|all ?* ${SERVED} wait|waiting for ?over ?more ?than ?nearly a|an|half|one|two|three|four|five|six|hours|days|minutes|ages`,
      'walked|walks|stormed off|out the|of ?the job|site|shift|set|floor|bridge|call|meeting',
      'left|went|slipped ?off ?home early|prematurely {end}',
      'looked|looks|searched|checked everywhere|anywhere but|except',
      'self-approved|self-approves|self-merged|self-reviewed|self-certified',
      `${past('approve merge review sign certify')} ?off his|her|their ?own ?* own|change|changes|pr|pull|commit|work|patch`,
      'merely|only|just clicked|ticked|nodded|glanced|skimmed|waved|rubber-stamped',
      'looked|looks|stared|gazed|sat|stood ?there ?on and did|does|do|watched|waited nothing|and|until|while {end}',
      `${finite('lift lend give')} no finger|hand|thought|help|heed`,
      `${finite('wash')} his|her|their|its hands of`,
      `${finite('keep')} ?on ?* putting|pushing|kicking ?it|this|that|the ?* off|back|down`,
      `${finite('kick')} ?it|this|that|the ?* can|down ?down ?the ?road`,
      `${finite('sweep brush')} ?it|this|that|the ?* ?* aside|under|away`,
      'shrugged|shrugs {end}',
    ],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'nonevent',
    reading: 'person',
    notIn: NOT_DONE,
    onlyWith: ['still', 'never', 'not', 'but', 'yet', "didn't", "hasn't", 'nothing'],
    phrases: ['had ?already promised|vowed|undertaken|pledged|sworn|volunteered to'],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'without a|so ?much ?as ?a second look|glance|thought|opinion',
      'without a word ?to',
      'no|zero action|reaction|movement|follow-up|acknowledgement until',
      `went|gone|goes|remained|lay|sat|stayed|languished unread|unnoticed|unanswered|unopened|unacknowledged|untouched in ?the|a|our|his|her|their ?* ?* ${TRAY}`,
      `in ?the|our|his|her|their ?* ?* ${TRAY} unread|unanswered|unopened|untouched`,
    ],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: NOT_DONE,
    onlyWith: ['weeks', 'months', 'years', 'days', 'march', 'april', 'june', 'july', 'january'],
    phrases: ['and|but|yet nothing|little ?was ?ever ?then happened|done {end}'],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'left to rot|fester|languish|moulder|gather',
      'nobody|no-one|none|neither * * deigned|condescended|stooped|volunteered|dared|remembered to',
      'no one * * deigned|condescended|stooped|volunteered|dared|remembered to',
      "secondary|primary|escalation does|did|doesn't|didn't ?not ?either pick up",
      'had anyone|anybody|somebody|someone|they only|just|ever|but ?cared|bothered cared|looked|bothered|asked|checked|read|listened|paid|taken',
      'had anyone|anybody|somebody|someone cared|looked|bothered|asked|checked|read|thought|listened|paid',
      'from|to|with|by {person} not|never reading|checking|understanding|knowing|following|looking|asking|testing|noticing|paying|listening|realising|realizing|thinking',
    ],
    unlessNext: ['who', 'whose'],
  },
  {
    category: 'nonevent',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [
      'review|reviews|check|checks|drill|rehearsal|handover|briefing|audit|test|training|inspection|sign-off was|were ?simply ?quietly ?once ?again skipped|omitted|dropped|forgotten|shelved',
    ],
  },
  {
    category: 'nonevent',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `${finite(TOLD)} ?back ?on ?of ?up ?out none|nothing|zilch|nobody|nil|neither|nowt {end}`,
      `never ?once ?even ${told('load make send apply set put take give touch return come move plug start bring answer query')}`,
      `without ${ing('open pass lift sign say enter finish complete conclude walk obtain read')} ?on ?up ?into ?through the|a|an|its|his|her|their|it|any|all|that`,
    ],
    unlessBefore: ['we', 'i', 'nobody'],
    unlessNext: ['wrong', 'unusual', 'else', 'but', 'new', 'suspicious', 'abnormal', 'out', 'that'],
  },
  {
    category: 'nonevent',
    reading: 'person',
    sections: ['root-cause', 'lessons', 'went-wrong', 'detection', 'summary', 'resolution'],
    phrases: [`left|leaves it|them|this|that|things as|at they|it|that|is ?was|were|is|had|stood {end}`],
    unlessBefore: 'we i you who nobody none one neither people everyone everybody anyone anybody'.split(' '),
    unlessNext: ['mistake', 'error'],
  },
  {
    // Whoever it is said of: no system does these.
    category: 'nonevent',
    reading: 'human',
    notIn: NOT_DONE,
    phrases: [
      "not|never|didn't|hasn't|hadn't|haven't ?did ?even ?quite come|came|get|got|gets|gotten round|around to",
      'slept|sleeps|dozed|snored ?right ?straight through|on ?both|all|the|it|two|three|four|every ?* ?* page|pages|call|calls|alarm|alarms|siren|sirens|alert|complaint|complaints|it|all|shift',
    ],
    unlessBefore:
      'we i you just nobody it this that which is are be was were been having user users could cannot'.split(
        ' ',
      ),
    unlessNext: ['why', 'how', 'who'],
  },
  {
    category: 'nonevent',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [`${UNDONE} by|with`],
    unlessNext: ['customers', 'customer', 'users', 'clients'],
    reach: 2,
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      `lay|lain|lies|lying|sat|sits|sitting|languished|languishing|went|gone|remained|stayed ${UNDONE} ?with|in|on|at|for|until|since|there`,
    ],
    unlessNext: ['by', 'who', 'whose', 'wrong'],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'not|nary a ?single ?living soul',
      `no|not once|point|time|stage|one * * did|has|had {person} ?from|in|at|on|of ?* ${baseOrPast(`${CARE} ${DUTIES}`)}`,
    ],
    unlessNext: ['had', 'hurt', 'access'],
    reach: 2,
  },
  {
    category: 'nonevent',
    reading: 'absent',
    notIn: NOT_DONE,
    phrases: [
      `failed ?even to ${base('inform tell notify warn ask consult communicate coordinate read review escalate rehearse document follow check verify test consider anticipate think')}`,
    ],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'procedure|process|policy|rule|rules|protocol|checklist|standard|standards|guideline|guidelines|freeze was|were|being|been violated|ignored|broken|flouted|breached|disregarded|bypassed|circumvented by {person}',
    ],
  },
  {
    category: 'nonevent',
    reading: 'human',
    notIn: NOT_DONE,
    phrases: ['manage|manages|managed to miss|overlook|ignore|forget|skip'],
  },
  {
    category: 'nonevent',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `neither ${past('open name tell call check inform ask read look test verify escalate')}`,
      `cannot|can't|couldn't have ${past('read check look test notice review')}`,
    ],
    unlessBefore: ['we', 'i', 'users', 'customers'],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      `not|never having ?even ${past('look bother read check ask test')}`,
      'and ?then|promptly|simply forgotten',
    ],
  },
];
