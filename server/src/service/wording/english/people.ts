import type { PhraseGroup } from '../language.js';

const CARE =
  'notice|noticed|noticing|check|checked|checking|follow|followed|verify|verified|test|tested|read|look|looked|ask|asked|tell|told|inform|informed|realise|realised|realize|realized|recognise|recognised|recognize|recognized|consider|considered|communicate|communicated|escalate|escalated|respond|responded|react|reacted|act|acted|report|reported|update|updated|document|documented|review|reviewed|validate|validated|confirm|confirmed|catch|caught|spot|spotted|bother|bothered|think|thought|question|questioned|warn|warned|notify|notified|heed|heeded|listen|listened|coordinate|remove|disable|disabled|enable|renew|renewed|close|closed|lock|locked|raise|raised|consult|consulted|double-check|double-checked|monitor|monitored|watch|watched|understand|understood|appreciate|anticipate|anticipated|foresee|care|cared|inspect|inspected|pass|hand|log|record|mention|mentioned|acknowledge|acknowledged|initiate|initiated|wait|switch|turn|call|page|take|comply|complied|adhere|adhered|apply|count|counted|compare|compared|ensure|secure|secured|sign|measure|match|pick|attend|back|rehearse|schedule|attempt|attempted|plan|planned|pay|paid|weigh|wash|sterilise|clean';

export const COUNTERFACTUAL: readonly PhraseGroup[] = [
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      "should|shouldn't|might|ought|oughtn't|must ?not ?to ?really ?also ?easily ?at ?least ?well ?never ?probably ?clearly ?surely ?simply ?just ?and|or ?should have",
      'could ?also ?easily ?just ?simply have',
      "should've|could've|shouldn't've|might've|shoulda|coulda",
      "would|wouldn't ?not ?never ?surely ?easily have noticed|caught|seen|spotted|found|prevented|avoided|known|realised|realized|checked|asked",
      "was|were|wasn't|weren't ?not supposed|meant|expected|required|obliged to have",
      'would have done better|well',
      'had|have every chance|opportunity|reason to',
      'needed|had to have',
    ],
    unlessNext: ['to', 'lost', 'been'],
  },
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: ["should|shouldn't|could|ought ?not ?to have been ?more", "should've|could've been ?more"],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      "should|shouldn't|could|ought ?not ?to ?never ?easily have been ?so ?more ?properly ?carefully ?thoroughly caught|spotted|noticed|tested|reviewed|rushed|checked|double-checked|verified|escalated|communicated|raised|questioned|signed|told|paged|consulted|supervised|trained|thought|warned",
      "should've|could've been ?properly caught|spotted|noticed|tested|reviewed|rushed|checked|verified|escalated|communicated|raised",
      'would have been better|wiser|smarter|prudent|sensible|wise|enough to|for|if|had',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'condition',
    notIn: ['successes', 'actions'],
    phrases: ['if', 'had', "hadn't", 'were'],
  },
  { category: 'counterfactual', reading: 'any', phrases: ["wish|wished * had|hadn't"] },
];

export const NONEVENT: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      'fail|fails|failed|failing to|in',
      'neglect|neglects|neglected|neglecting ?to',
      'omit|omits|omitted|omitting',
      'overlook|overlooks|overlooked|overlooking',
      'disregard|disregards|disregarded|disregarding',
      'miss|misses|missed',
      'ignore|ignores|ignored|ignoring',
      'skip|skips|skipped|skipping',
      'left|leave|leaves * unchecked|unattended|unlocked|unread|untested|unanswered|undone',
      'lost sight|track of',
      'let|lets * slip|lapse|expire',
      'turned|turn|turns a blind eye',
      'paid|pay|pays no|little|scant attention|heed',
      'slept through',
      'dropped|drops the ball',
      'bypassed|bypass|bypasses|circumvented|flouted|violated|breached|broke ?the ?our * procedure|process|policy|rule|rules|protocol|checklist|safety|change|review|freeze|sign-off',
      'without ever|even|first|so|once|properly|actually|bothering|checking|verifying|testing|asking|reading|telling|looking|informing|consulting|notifying|thinking|waiting|confirming|reviewing|realising|realizing|noticing|warning|announcing|coordinating|understanding|considering|following',
      'never|rarely|seldom ?once ?even ?really ?actually ?properly ' + CARE,
      'did|does|do|had|have|has not|never ?even ?once ?yet ?really ?actually ?properly ?fully ?bother|bothered|think|thought|care|cared ?to ' +
        CARE,
      "didn't|don't|doesn't|hadn't|haven't|hasn't ?even ?once ?yet ?really ?actually ?properly ?fully ?bother|bothered|think|thought|care|cared ?to " +
        CARE,
    ],
    unlessNext: ['heartbeat', 'heartbeats', 'deadline-timer', 'over', 'nothing'],
  },
  {
    category: 'nonevent',
    reading: 'absent',
    notIn: ['successes', 'actions'],
    phrases: [
      'forget|forgets|forgot|forgotten|forgetting',
      "didn't ?even|bother|think ?to notice|check|follow|verify|read|look|ask|tell|realise|realize|consider|communicate|escalate|document|review|validate|disable|test|bother|inform",
      'did|do|does not ?even|bother|think ?to notice|check|follow|verify|read|look|ask|tell|realise|realize|consider|communicate|escalate|document|review|validate|disable|test|bother|inform',
    ],
  },
  {
    category: 'nonevent',
    reading: 'by',
    phrases: [
      'overlooked|forgotten|ignored|missed|neglected|disregarded|skipped|omitted|bypassed by',
      'failure by|of|on * to',
      'omission|inaction|negligence by|of|on',
    ],
  },
  {
    category: 'nonevent',
    reading: 'near',
    phrases: [
      'failure|refusal|reluctance|inability|unwillingness to ?properly ?promptly ' + CARE,
      'refused|declined to',
    ],
    notIn: ['successes', 'actions'],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'nobody|no-one|neither|none * * noticed|checked|realised|realized|spotted|questioned|verified|asked|reacted|responded|bothered|read|looked|cared|caught|acted|followed|thought|paid|told|saw|picked|reviewed|tested|reported|took|escalated|heeded|raised',
    ],
    unlessNext: ['by'],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      "process|procedure|policy|checklist|runbook|protocol|rule|rules|instructions|guidelines|guideline was|were|wasn't|weren't ?not ?simply|just|properly followed|observed|respected|obeyed|ignored|disregarded|heeded",
      'no one noticed|checked|realised|realized|spotted|questioned|verified|asked|reacted|responded|bothered|read|looked|cared|caught|acted|followed|thought|paid|picked|reviewed|tested|reported|took|escalated|heeded|raised',
    ],
    unlessNext: ['by'],
  },
];

export const HUMAN_ERROR: readonly PhraseGroup[] = [
  {
    category: 'human-error',
    reading: 'any',
    phrases: [
      'human|operator|user|pilot|engineer|admin|administrator|technician|driver|staff|individual|personnel|manual|nursing|developer|crew|clerical|dispatcher|nurse|medication|controller|maintainer|cashier|reviewer|employee|analyst|dba error|errors|mistake|mistakes|failure|failing|fallibility|blunder',
      'human-error|user-error|operator-error',
      'fat-finger|fat-fingered|fat-fingers|fat-fingering|fatfingered|pebkac|pebcak|picnic',
      'fat finger|fingered|fingers|fingering',
      'human|individual factor failed|failing',
      'human – individual|operator error',
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
    ],
    unlessBefore: ['avoid', 'prevent', 'against'],
  },
  {
    category: 'human-error',
    reading: 'by',
    phrases: [
      'error|errors|mistake|mistakes|slip|slip-up|slips|blunder|blunders|oversight|lapse|lapses|typo|typos|misstep|misjudgement|misjudgment|misreading|mix-up|miscalculation|carelessness|misconfiguration|misunderstanding|confusion by|of|from|made|on|committed ?by ?the ?part ?of',
      'typed|entered|deleted|selected|picked|pressed ?in ?wrongly|accidentally|mistakenly|inadvertently|incorrectly by',
    ],
  },
  {
    category: 'human-error',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      'make|makes|made|making|committed * mistake|mistakes|error|errors|blunder|blunders|slip|typo|typos|misjudgement',
      'mistakenly|accidentally|inadvertently|unintentionally|erroneously|wrongly|incorrectly|absent-mindedly|unwittingly',
      'mistyped|mistypes|mistype|misread|misreads|misclicked|misheard|mislabelled|mislabeled|misplaced|misjudged|misdialled|miskeyed|misconfigured|miscalculated|mixed|mixes|confused|misunderstood|misinterpreted|misfiled',
    ],
  },
  {
    category: 'human-error',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: ['by mistake|accident|error', 'in error'],
  },
];
