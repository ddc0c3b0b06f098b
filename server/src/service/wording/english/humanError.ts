import type { PhraseGroup } from '../language.js';
import { ACT, finite, past, told, verbs } from './families.js';

const ROLES =
  'human|operator|user|pilot|engineer|admin|administrator|technician|driver|staff|individual|personnel|manual|nursing|developer|crew|clerical|dispatcher|nurse|medication|controller|maintainer|cashier|reviewer|employee|analyst|dba|people|person|worker|keyboard|layer-8|oncall|on-call|contractor|vendor|clinician|surgeon|pharmacist|signaller|planner|trader|clerk|teller|handler|copy-and-paste|copy-paste';
const MISTAKES =
  'error|errors|mistake|mistakes|slip|slip-up|slips|blunder|blunders|oversight|oversights|lapse|lapses|typo|typos|misstep|missteps|misjudgement|misjudgment|misreading|mix-up|miscalculation|misconfiguration|misunderstanding|confusion|misoperation|mishandling|mistyping|gaffe|faux-pas|misclick|inadvertence|clumsiness|mis-keying|miscommunication';

export const HUMAN_ERROR: readonly PhraseGroup[] = [
  {
    category: 'human-error',
    reading: 'any',
    phrases: [
      `${ROLES} ?input|entry|handling|configuration|operation error|errors|mistake|mistakes|failing|fallibility|blunder|oversight|slip|slip-up|typo|misstep|mishap`,
      'human|individual|personal|operator|personnel|manual|crew|staff failure|failures',
      'human-error|user-error|operator-error|pilot-error',
      'fat-finger|fat-fingered|fat-fingers|fat-fingering|fatfingered|fat-fingers|pebkac|pebcak|picnic|layer-8',
      'fat finger|fingered|fingers|fingering',
      'human|individual|people|person ?factor|element|problem|failed|failing failed|failing|problem',
      'slip|slips of the|a|an|his|her|their * finger|hand|tongue|pen|keyboard|mouse',
      'between the|chair keyboard|chair|and and|keyboard',
      'error|mistake|lapse in|of judgement|judgment',
      'the|a human was|is ?the ?root ?weak weak|cause|link|problem|weakest',
      'error|errors|mistake|mistakes ?that ?which ?was|were|is ?made|committed by|on|from|of ?the ?part ?of {person}',
      'blunder|blunders|slip|slips|typo|oversight|misjudgement|misjudgment|misstep|gaffe ?that ?which was|were|is made|committed|introduced by {person}',
    ],
    unlessNext: [
      'message',
      'messages',
      'rate',
      'rates',
      'report',
      'reports',
      'page',
      'log',
      'dashboard',
      'count',
      'code',
      'codes',
      'budget',
      'readable',
      'prevention',
      'handling',
      'text',
      'state',
    ],
    unlessBefore: ['avoid', 'prevent', 'against'],
  },
  {
    category: 'human-error',
    reading: 'by',
    phrases: [
      `${MISTAKES} by|of|from|made|on|committed ?by ?the ?part ?of`,
      `${past(ACT)} * ?in wrongly|accidentally|mistakenly|inadvertently|incorrectly|erroneously|unintentionally ?in|out|off by`,
      `${past(ACT)} ?in|to|into|on|onto|at|with|from|under|for|off the|a|an wrong|incorrect * * by`,
      `wrongly|accidentally|mistakenly|inadvertently|incorrectly|erroneously|unintentionally ${past(ACT)} ?in|out|off * by`,
      'wrong|incorrect|mistaken ?command|value|entry|input|setting|action|assumption command|value|values|entry|input|setting|action|assumption|reading|dose|figure|parameter|flag|key|file|number|address ?that ?was ?were entered|typed|issued|made|chosen|given|keyed|set|supplied|used|applied by',
    ],
  },
  {
    category: 'human-error',
    reading: 'owned',
    notIn: ['successes', 'actions'],
    phrases: [`${MISTAKES}|carelessness`],
    unlessNext: [
      'message',
      'messages',
      'rate',
      'budget',
      'log',
      'logs',
      'page',
      'handling',
      'code',
      'codes',
      'tracker',
      'reporting',
      'count',
      'counts',
    ],
  },
  {
    category: 'human-error',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      `${verbs('make commit')} * * mistake|mistakes|error|errors|blunder|blunders|slip|typo|typos|misjudgement|gaffe`,
      'mistakenly|accidentally|inadvertently|unintentionally|erroneously|wrongly|incorrectly|absent-mindedly|unwittingly',
      finite(
        'mistype misread misclick mishear mislabel mislabelled misplace misjudge misdial miskey misconfigure miscalculate confuse misunderstand misinterpret misfile mistake misuse misroute misapply miscount misidentify misaddress mistranslate mistime mistreat mis-set mis-keyed transpose blunder err misremember misstate misdiagnose misallocate fumble',
      ),
      told(
        'mis-type mis-read mis-click mis-hear mis-label mis-place mis-judge mis-dial mis-key mis-configure mis-calculate mis-count mis-identify mis-address mis-wire mis-enter mis-spell misspell',
      ),
      'mislabelled|mislabeled|misdialled',
      'mixed|mixes|muddled * * * up',
      `${finite(ACT)} * * the|a|an|two|that wrong|incorrect|mistaken|opposite`,
      `${past('type enter select choose pick press click hit paste copy key write put tick dial tap load order')} * * * instead of`,
      `${past('type enter press click hit paste copy key write dial')} * * * rather than`,
      'was|were confused|mistaken|wrong|under about|by|in|the',
      'had|got|get|gets|getting|put|puts * * ?the wrong|confused|backwards|mixed|muddled ?way|up ?round|around',
    ],
    unlessNext: ['results', 'result', 'response', 'direction', 'page'],
  },
  {
    category: 'human-error',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: ['by|through|in mistake|accident|inadvertence', 'in error'],
  },
];
