import type { PhraseGroup } from '../language.js';
import { denied, finite, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
/** Moods that a report finds in people. */
const CAREFREE =
  'carefree|complacent|casual|holiday|blasé|lax|sleepy|weekend|end-of-term|demob-happy|slack|smug|over-confident|overconfident|devil-may-care';
const MOOD = 'mood|atmosphere|spirit|attitude|air|climate|mindset|mentality|culture';
/** What is said to dull people. */
const DULLERS =
  'routine|habit|fatigue|boredom|monotony|repetition|success|familiarity|comfort|overconfidence|tiredness|haste|hurry|panic';
const FIXED =
  'fixated|focused|focussed|absorbed|engrossed|preoccupied|wrapped|confident|complacent|accustomed|obsessed|distracted|relaxed|convinced|comfortable';
const OFF =
  'weekend|holiday|holidays|vacation|beach|pub|game|match|phone|phones|screen|lunch|party|football|mobile';
const WATCH = 'alertness|attention|vigilance|care|concentration|caution|attentiveness|awareness|diligence';
const SLOGAN = 'mindset|mentality|culture|attitude|approach|spirit|philosophy';

/** Where people's minds were, as the report sees it afterwards. */
export const ADRIFT: readonly PhraseGroup[] = [
  {
    category: 'unhelpful-label',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      `not-my-problem|not-our-problem|not-my-job|somebody-else's-problem|someone-else's-problem|it'll-be-fine|works-on-my-machine|can't-happen-here|ship-it|yolo|good-enough|not-invented-here|we've-always-done-it-this-way|devil-may-care|couldn't-care-less|happy-go-lucky|laissez-faire|that'll-do|anything-goes|us-and-them|blame-shifting|cover-up|look-away|hero|cowboy|yes-man|silo|cover-your-back|head-down|gung-ho|duct-tape|quick-fix ${SLOGAN}`,
      `${SLOGAN}|habit * * of|is|was|were ?still ?always ?rather ?one ?of ?: "|“`,
      `so|too ${FIXED} was|were {person}`,
      `${DULLERS} had|has dulled|lulled|numbed|blunted|deadened|desensitised|blinded|deafened|lured|seduced {person}`,
      `${DULLERS} dulled|lulled|numbed|blunted|deadened|blinded|lured|seduced {person}`,
      `dulled|lulled|numbed|blunted|deadened|blinded|worn by|down ${DULLERS}`,
      `nobody|no-one|none|neither|nor * * had|has|kept ?an|his|her|their eye|eyes|mind|head on`,
      `no one * had|has|kept ?an|his|her|their eye|eyes|mind|head on`,
      `nobody|no-one|none|neither * * had|kept|saw ?the ?a big|bigger picture`,
      `${CAREFREE} ${MOOD} in|among|at|on|amongst|had|has|crept|reigned|prevailed|took|spread|within`,
      'situational|situation awareness ?had|has was|were|is|got|been ?been ?clearly lost|gone|lacking|missing|poor|low|reduced|degraded|absent|impaired',
      'culture|climate|habit|tradition * * of|one ?of looking|turning|ignoring|skipping|sweeping|hoping|muddling|blaming|silence|indifference|neglect|denial|improvisation|shortcuts|heroics|cutting',
      `vigilance|alertness|attentiveness|concentration|discipline|caution|diligence had|has|have ?clearly ?visibly ?been waned|wavered|faded|lapsed|flagged|slackened|slipped|ebbed|dipped`,
      `vigilance|alertness|attentiveness|concentration|discipline|diligence waned|wavered|faded|lapsed|flagged|slackened|slipped|ebbed|dipped`,
      'pet theory|theories|hypothesis|explanation|idea|suspect',
      `given|signed|made|done|typed|approved|merged|sent|written|taken half asleep|awake`,
      'given|signed|made|done|typed|approved|merged|sent|written half-asleep|half-awake',
      'wishful|magical|muddled|sloppy|lazy thinking',
      'wandering mind|minds|thoughts|attention',
      `bit|touch|modicum|ounce|shred|minimum of ${WATCH}`,
      `not|never|nobody|no-one|don't|doesn't|didn't|none|hardly ?in ?the * ?really take|takes|took|taken|taking * seriously`,
      `not|never taken seriously by|in|among`,
      `lack|lacking|lacked|lacks ?of ?any ?the ?all ?sense ?of curiosity|suspicion|scepticism|skepticism|imagination|insight|rigour|rigor|caution|seriousness|thoroughness|alertness`,
      `slack|loose|relaxed|casual|broken|rotten|failing|unhealthy|weak|poor|missing|feeble safety|security|quality|operational|testing|review culture|discipline|mindset`,
      'poor|bad|weak|inadequate|deficient|sloppy crew|team|cockpit|bridge|bench resource|team ?coordination ?communication ?management',
      `insufficient|inadequate|deficient|scant|too-little|poor care|caution|thought|vigilance|attention|diligence|concentration ?and|or ?care|caution|thought|vigilance|attention|diligence during|when|while|by|on|from|with|to|in`,
      'lapse|lapses|loss|failure in|of judgement|judgment|concentration|attention|care',
      'team|crew|people|staff|engineers|developers|operators|nurses|room|colleagues in|were|was ?in ?a ?blind ?sheer ?total panic|panicking|disarray',
      `boredom|tiredness|carelessness|complacency|routine|haste|sloppiness|laziness|habit did|does the rest|damage|harm`,
    ],
    unlessNext: ['attack', 'attacks', 'mode'],
    neverWith: ['kernel', 'kernels'],
  },
  {
    category: 'unhelpful-label',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'panic|haste|confusion|muddle|improvisation|guesswork|hope ?, ?not ?method ?, ?rather ?than ?* ?, marked|ruled|reigned|prevailed|guided|governed|drove|took',
    ],
    neverWith: ['kernel', 'kernels'],
  },
  {
    category: 'unhelpful-label',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'got|grown|become|grew|became ?far ?much ?all too|overly comfortable|cosy|relaxed|complacent|blasé with|about|in|around|on|for',
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [
      'mental|inner picture|model|map|image had|has|was ?long ?already parted|diverged|drifted|departed|strayed|detached',
      `mind|minds|thoughts|head|heads|attention|eyes|focus|concentration was|were|is ?already ?firmly ?still ?all ?clearly at|on|in|with|glued ?to ?the|his|her|their|a ?own ${OFF}`,
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `${finite('take')} his|her|their|its eye|eyes|mind off ?the|a|an|its`,
      `${verbs('get grow become')} ?a ?bit ?far ?much ?so ?too cocky|cosy|smug|blasé|overconfident|over-confident|careless|lazy|sloppy|complacent|overeager|carried|comfortable`,
      "wasn't|weren't|isn't|hardly ?quite ?really ?fully with it at|that|this|when|yet|anymore|any|after|because|and",
      `${verbs('dig')} itself|himself|herself|themselves ?ever ?deeper ?in into|in`,
      `no|not longer|any reckoned|reckon|expected|expect|counted|count with|on|anything|trouble|surprises|problems`,
      `${verbs('go drift slip slide switch lapse settle fall')} ?back ?straight into|in ?a ?the tick-box|box-ticking|rubber-stamping|autopilot|complacency|routine|carelessness|panic|headless|zombie|holiday|weekend|denial|trance`,
      `${verbs('drift slip slide lapse settle')} ?back into ?a ?the ?habit ?of {ing}`,
      'was|were|got|been ?so ?too ?all blinded|dazzled|seduced|hypnotised|hypnotized|transfixed|mesmerised|mesmerized|captivated|spellbound by',
      'stuck|set|trapped|entrenched|mired in ?his|her|their|its|old|the ?old ?own ways|way|habits|thinking|mindset|routine|rut|pattern|patterns',
      `${finite('lose')} his|her|their|its edge|bearings|touch|bite|sharpness|drive`,
      "didn't|don't|doesn't have|keep * * head|heads|mind|minds|eye|eyes in|on",
      'had|has|have stopped|ceased seeing|hearing',
      `had|has|kept ?its|his|her|their|an ?its eye|eyes|mind|sights on the|a|its|his|her|their * and|, not on`,
      `${verbs('fall slide slip lapse revert drift relapse go')} ?back into|to ?the|its|his|her|their ?same old|bad|sloppy|lazy|usual habits|ways|patterns {end}`,
      'was|were|became|got ?visibly ?simply rattled|flustered|panicky|panicked|frazzled',
      ...denied('?really take|taken|took ?the|its|their|any ?* seriously'),
      `${finite('take treat')} ?the|it|this|its|their|our ?* ?far ?too lightly`,
      `${verbs('lack')} ?all|any|the ?* curiosity|initiative|interest|alertness|vigilance|seriousness|drive|discipline`,
      `${finite('think believe feel know')} ?that ?we|they|he|she could|can * * * in ?our ?his ?her ?their sleep`,
      'had|has|have ?clearly ?mentally stopped|ceased caring|thinking|looking|listening|reading|checking|noticing|questioning|bothering',
      'stopped|ceased|quit|gave ?up reading|checking|questioning|testing|logging|verifying|reviewing ?the|it|its|any|them',
    ],
    unlessBefore: ['we', 'i', 'nobody'],
    unlessNext: ['sleep'],
  },
];
