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

const MINDS = 'mind|minds|thoughts|head|heads|brain|brains';
const DROWSY =
  'sleepy|drowsy|bored|distracted|inattentive|desensitised|jaded|listless|unfocused|uninterested|dozy|smug|apathetic|overconfident|forgetful|preoccupied|oblivious|indifferent|overeager|overzealous|dulled';
const TORPOR =
  'torpor|lethargy|inertia|indifference|boredom|stubbornness|laxness|inexperience|optimism|insouciance|apathy|drowsiness|sleepiness|distraction|panic|blindness|tiredness|impatience|overload|mindset|mentality|attitude|ignorance|bravado|arrogance|naivety|naiveté|prejudice|vanity|sloppiness|laziness|resignation|cynicism|unwillingness|zeal|fixation|haze|daze|thoughtlessness|overconfidence|hubris|carelessness|exhaustion|sloth|slackness|bias|frivolity|mood|morale';
const SELF = 'itself|himself|herself|themselves|ourselves';
const WANE =
  'slackens|declined|flagged|vanished|deserted|collapsed|wandered|wandering|wavered|blurred|nominal|low|nil|nowhere|non-existent|zero|slack|wanting|dulled|elsewhere|lacking|missing';

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
  // What nobody says of a system.
  {
    category: 'unhelpful-label',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'torpor|lethargy|stupor|drowsiness|sleepiness|insouciance|woolgathering|narrow-minded|pig-headed|listless|self-satisfied|dim-witted|thick-headed|blinkered|half-awake|sleepwalkers|day-dreaming|daydreams|dreamland|dozed|apathetic|thoughtlessness|scatter-brained|half-heartedly|indolence|self-assurance|hare-brained|harebrained|frivolity|naivety|naiveté|bravado|cocksure|conceited|cowardice|slackers|perfunctory|parochial|bickering|egos|recklessness|sloth|heedless|jaded',
      'flippant|dozes|slackness|slovenliness|uninterested|gullible|negligently|unserious|quarrelling',
      `head|heads|nose|noses ?was ?were ?firmly ?deep ?stuck ?buried in|into ?the|a|their|his|her sand|clouds|phone|phones|roadmap|newspaper|screen|air`,
      `eyes|faces|eye glazed|glazing|glaze|glassy|blank|empty`,
      `${MINDS}|focus|attention|concentration|eyes|gaze|eye ?: ?, ?was|were|is ?far ?firmly ?plainly ?quite elsewhere|nowhere|anywhere|walkabout|wandering`,
      `mentally ?already ?still on|in|at|absent|elsewhere|away|gone|clocked|checked|switched|vacant|somewhere|exhausted|drained|tired|overloaded|asleep|lazy|unprepared`,
      'clocked|checked|switched|signed|logged|gone|shut ?off ?out mentally|inwardly',
      'clear|cool head|heads was|were|is|missing|lacking|lost|nowhere',
      'without|no|not|lacked|lacking|nobody|none|keep|kept a|any clear|cool|level|calm head',
      `thought|think|thinks|thinking|believed|believing|considered|felt|feeling|feel|fancied|fancying|imagined|deemed|saw ${SELF} above|safe|untouchable|invincible|infallible|clever|cleverer|savvy|smart|smarter|too|immune|beyond|able|experts|secure|masters|better`,
      `irrational|undue|unshakeable|unshakable|naive|naïve|blithe|misplaced|touching|unthinking|unquestioning|slavish|sheer|pure|overblown|dim-witted|childlike|unbounded|boundless|blind|exaggerated|excess|excessive|plain ?and|, faith|belief|certainty|confidence|self-confidence|optimism|obedience|loyalty|inertia|boredom|indifference|ignorance|laziness|vanity|hubris|certainties|trust|zeal|eagerness`,
      `vigilance|alertness|attentiveness|concentration|curiosity|motivation|discipline|morale|diligence ?: ?? * ?* ${WANE}|none|gone`,
      `attention span|spans`,
      `no|lost|lose|losing|missing|lack|lacked|lacking|little|not|any|without ?of ?all ?any ?the ?slightest ?least ?a ?proper sense|feel|feeling|consciousness|sensitivity|instinct|appreciation of|for ?the urgency|responsibility|danger|risk|risks|safety|proportion|occasion|priorities|ownership|time|reality|seriousness`,
      'on|upon ?his|her|their|its ?own ?past laurels',
      `guard|guards ?was ?were down ?after|when|because|on|by`,
    ],
    unlessNext: ['attack', 'attacks', 'mode'],
    neverWith: ['kernel', 'kernels', 'camera', 'cameras', 'lens', 'git', 'commit', 'commits', 'refs'],
  },
  // The same where it is said that somebody is meant.
  {
    category: 'unhelpful-label',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      `in|into|through ?a|the ?sort ?kind ?of ?general ?complete ?permanent ?collective daze|trance|reverie|doze|stupor`,
      `${DROWSY} ?and ?* {person}`,
      `spellbound|hypnotised|blasé|dozing|drowsy|unthinking|brainless|blinkers|timid|fearful|weary|dazed|childish|crass|sloppily|obsession|moody|blithe|swagger`,
    ],
    neverWith: ['kernel', 'kernels', 'camera', 'cameras', 'lens', 'git', 'commit'],
  },
  // A state of mind, and whose it was.
  {
    category: 'unhelpful-label',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [`${TORPOR} of|in|among|amongst|on|by|at|from|within|towards|between|with ?the ?part ?of`],
    neverWith: ['kernel', 'kernels'],
  },
  {
    category: 'unhelpful-label',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `${verbs('lose')} ?all|any|every|the|his|her|their|its feel|sight|sense|notion|perspective|head|heads|nerve|nerves|cool|composure|caution|thread|grip|curiosity|interest|himself|herself|themselves ?of ?for ?in`,
      `was|were|be not|no|hardly|longer ?longer listening|looking|thinking|watching|following|interested|bothered|curious`,
    ],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  // What is said of crews by their places as well: "the bridge", "the desk".
  {
    category: 'unhelpful-label',
    reading: 'human',
    notIn: NOT_DONE,
    phrases: [
      `had|has|have|was|were|is|are|become|became|grown|grew|got|gone ?become ?grown ?long ?far ?too ?so ?all desensitised|desensitized|jaded|smug|complacent|bored|drowsy|uninterested|disinterested|blasé|apathetic|cocky|lethargic|dozy|fixated|panicky|rattled|unfocused`,
      `bystander|sunk-cost|recency|authority|availability|overconfidence|dunning-kruger|ostrich|attentional|perceptual|target|task|goal bias|effect|syndrome|fallacy|tunnelling|tunneling|narrowing|fixation|saturation`,
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'any',
    phrases: [
      'missing|lacking|absent|wanting was|is|were ?any ?the ?a ?basic ?simple vigilance|care|attention|discipline|diligence|concentration|alertness',
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'person',
    phrases: ["no|not|wasn't|weren't|isn't|aren't ?any longer|more ?really paying attention"],
  },
];
