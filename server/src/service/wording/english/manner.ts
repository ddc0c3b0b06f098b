import type { PhraseGroup } from '../language.js';
import { ACT, past, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
/** How something was gone about; said of people's work and of nothing else. */
const CARELESS =
  'haphazard|half-hearted|cursory|superficial|hurried|hasty|rushed|shambolic|chaotic|disorganised|disorganized|messy|muddled|clumsy|lax|slack|slovenly|untidy|sketchy|lacklustre|lackluster|tardy|belated|scrappy|botched|unplanned|uncoordinated|unprofessional|inept|feeble|improvised|heavy-handed|ham-fisted|amateurish';
const DONE =
  'change|deploy|deployment|merge|fix|migration|cutover|rollout|roll-out|restart|commit|release|patch|edit|configuration|setup|set-up|script|attempt|upgrade|downgrade|switchover|failover|cleanup|clean-up|launch|import|repair|handover|review|query|move|reaction';
const RELAXED =
  'casual|relaxed|laid-back|easy-going|easygoing|leisurely|blasé|lackadaisical|careless|carefree|laissez-faire|cavalier|nonchalant|happy-go-lucky|lax|slack|loose|dismissive|flippant';
const STANCE = 'attitude|approach|stance|handling|manner|relationship|treatment|style|view';
const GOOD =
  'thorough|careful|professional|competent|diligent|conscientious|meticulous|helpful|forthcoming|rigorous|attentive|prompt|tidy|well-prepared|brilliant|stellar|exemplary|impressive';
const SKILLED =
  'diligent|careful|attentive|experienced|alert|prudent|conscientious|competent|capable|thoughtful|thorough|vigilant|seasoned|disciplined|curious|cautious|observant|professional|responsible|decent|proper|reasonable|serious|self-respecting';
const THOUGHT = 'thought|thinking|care|forethought|consideration|reflection|preparation|planning';
const POORLY =
  'poorly|badly|inappropriately|improperly|inadequately|sloppily|unprofessionally|hastily|carelessly|terribly|miserably|clumsily|shoddily|amateurishly|haphazardly';
const WORK = 'communication|handover|escalation|coordination|response|rollout|migration|cutover|situation';
const BUNGLE =
  "botch|bodge|bungle|botch-up|bodge-job|hatchet-job|hack-job|cock-up|shambles|farce|pig's|dog's|disgrace|trainwreck|embarrassment";

/** What is said of work, of moves and of words that were not up to it, with whose they were behind it. */
const DEFICIENT =
  'absurd|asinine|blithe|clumsy|contradictory|crude|disastrous|headless|lame|listless|lousy|mediocre|muddled|parochial|second-rate|silly|superficial|unhelpful|useless|worthless|wrong|daft|dangerous|stupid|bad|terrible|poor|awful|pathetic|petty|territorial|lazy|half-finished|premature|selfish|blind|stubborn|improper|lamentable|ill-timed|overconfident|chaotic|textbook|sheer|inadequate|feeble|frantic|hurried|hasty|rushed|cursory|shabby|vague|weak|botched|bungled|needless|unforced|unnecessary|pointless|dubious|questionable|inappropriate|rotten|shocking|childish|naive|wishful|risky|cheap|miserable|ugly|amateur|casual|confused|cowardly|crazy|disappointing|dishonest|embarrassing|flawed|frivolous|half-hearted|hollow|hopeless|ignorant|incomprehensible|irrational|lax|loose|mad|misguided|misplaced|rude|scandalous|sorry|timid|unwise|weird|wild|banal|idle|unworthy';

/** How people went about their work, as the report values it. */
export const MANNER: readonly PhraseGroup[] = [
  {
    category: 'judgement',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      `${CARELESS} ?* {ing} by|from|on|at|in`,
      `${CARELESS} ?* ${DONE} by|from|on|at|in`,
      `${CARELESS} ?* {ing} of * * by`,
      `${CARELESS} ?* ${DONE} of * * by`,
      `without|with ?very ?too little|much|enough|any|due|proper|sufficient|scant ${THOUGHT} by`,
      `${past('handle manage communicate plan execute prepare test write conduct coordinate run lead review document build wire install add merge deploy change release configure')} ?too hastily|carelessly|sloppily|clumsily|haphazardly|half-heartedly ?, ?and * * * by`,
      `rushed|careless|sloppy|hurried|hasty|superficial|half-hearted|slapdash (`,
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'review|reviews|approval|approvals|sign-off|checks|inspections ?* * is|are|was|were|as nothing|little|merely|just|only|mere ?but ?more ?than ?a rubber|formality|box-ticking|theatre|theater|ritual',
      'infighting|squabbling|bickering|backbiting|finger-pointing|foot-dragging|empire-building|penny-pinching|navel-gazing|hand-wringing',
      'turf war|wars',
      "not|hardly|scarcely|never|wasn't|isn't ?exactly ?quite ?really * * finest|proudest|brightest|best hour|moment|day|performance|effort|work",
      `${RELAXED} ?a ?an ${STANCE} to|towards|toward|with|on|of|among|in`,
      `anything|far but|from ?being ?a ${GOOD}`,
      `nothing if not careless|casual|hasty`,
      'would|could a|any ?real|true|halfway|half-way ?competent professional|expert|craftsman|grown-up|adult have|do|ever|really',
      `no ${SKILLED}|competent|right-minded|thinking|sane {person} would|could|should|does|ever|leaves|lets|puts|runs`,
      `no competent|capable|right-minded|sane|conscientious|self-respecting admin|administrator|sysadmin|dba|engineer|nurse|developer|operator|technician|driver|team|person`,
      'clumsier|clumsiest|sloppier|sloppiest|shoddier|shoddiest|laziest|stupidest|silliest|dumbest|daftest',
      `${WORK} ?* ?* ?* was|were|got ?been ?very ?rather ?too handled|managed|communicated|conducted|run|organised|organized|coordinated|dealt ?with ${POORLY}`,
      'says|say|said|speaks|spoke|tells|told ?us ?me ?quite ?an ?awful a|volumes|everything|plenty|enough|much lot|about ?about how|what|their|his|her|the {person}',
      'with|at all the urgency|enthusiasm|care|finesse|grace|subtlety|speed|energy|tact of',
      'with leisure',
      'rush|hurry-up|cowboy|bodge|slapdash job|jobs',
      'handling|communication|response|coordination|preparation|planning|reaction ?of|by|to|with|towards * * left|leaves|leave ?a much|lot|something|everything ?of ?to ?be ?to to|be',
      'nobody|no-one with any|half|an|a ?ounce ?grain ?bit ?of ?shred ?of sense|brain|brains|clue',
      'wishful|patchy|amateurish|superficial|sketchy|mediocre|lukewarm|half-hearted|perfunctory at best',
      'attitude|approach to|towards * * is|was ?rather ?quite ?just frivolous|cavalier|casual|relaxed|lax|careless|leisurely|dismissive|lazy',
      'frivolous|frivolously',
      'poor|bad|shabby|weak|sorry show|showing by|from|of',
      'like everything|anything ?else ?that {person} does|do|ships|touches|delivers|builds|writes|did|touched',
      'back of an|a ?beer ?cigarette envelope|napkin|mat|packet',
      'example|lesson|masterclass|demonstration|study in|of how|what not to',
      'eyes wide open',
      'with open eyes',
      "at a leisurely|glacial|stately|snail's",
      `a|the|this|such ?complete ?total ?real ?* botch|bodge|bungle|cock-up|botch-up|bodge-job|hatchet-job`,
      `not so much * * as ?a ?an ?plain ?pure ${BUNGLE}`,
      "dog's|pig's|pigs|dogs breakfast|dinner|ear",
      `brave|bold|daring|courageous|adventurous|heroic|generous|ambitious|questionable|dubious|debatable|strange|odd|baffling|unwise|rash|odd was|were|is the|their|his|her|this ?* decision|choice|move|idea|call|step|plan`,
      'his|her|their|its|our infinite|boundless|great wisdom',
      'rookie|beginner|bonehead|boneheaded|schoolboy|amateur|clown move|stuff|trick|stunt|behaviour|behavior',
      'bad|poor form|style|show {end}',
      'bad|poor form|show , ?and',
      'sort|kind|type of thing|stunt|mistake|error|trick ?that ?which only a|an',
      'like a|an jumble|flea|circus|kindergarten|madhouse|amateur|zoo',
      'like ?a headless chicken|chickens',
      `plan|plans|planning|preparation|preparations|rehearsal|handover|estimate|analysis was|were|is ?rather ?pretty ?very ?a ?bit ?to ?say ?the ?least flimsy|threadbare|woolly|half-baked|sketchy|thin|amateurish|slapdash`,
      `management|communication|handover|coordination|handling|planning|supervision|housekeeping|documentation in|within|at|on|among|inside {person} * * was|were|is|has|have ?been ?always ?rather ?very ?somewhat haphazard|sloppy|chaotic|lax|slack|poor|patchy|shambolic|amateurish|careless|hit-and-miss|half-hearted|a|abysmal|woeful`,
      `with|without no|little|scant|any|total|utter|complete ?lack ?of regard|consideration|concern|respect|disregard for|of|to`,
    ],
    unlessNext: ['client', 'clients', 'provisioning', 'queue', 'queues'],
  },
  {
    category: 'judgement',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'no|hardly|little|scarcely|any excuse|justification|defence for|that|to|why',
      'good|fair|great|certain ?deal amount|lot|bit|deal|degree|element of improvisation|guesswork|muddling|fumbling|faffing|bungling|muddle|dithering|bluster|wishful|amateurism|bravado|luck',
      `more ${SKILLED} {person} ?, ?* would|might|could|does|will|wouldn't|doesn't`,
      'understatement to say|call',
      'as an afterthought',
      'worse than useless|nothing',
      'discipline|standards|diligence|rigour|rigor ?in|on|of|at|among * * has|had|have slipped|dropped|eroded|slackened|suffered|lapsed',
      'more than can|could be said for|of',
    ],
    unlessNext: ['of'],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      verbs('bicker squabble quarrel wrangle bungle dither bodge botch'),
      `without ?very ?giving ?it much|enough|any|due|proper|sufficient|adequate|a ?second ${THOUGHT}`,
      `with ?very ?far ?too little|scant|no|insufficient ${THOUGHT}`,
      'acted|act|acts|went|worked|operated|proceeded|strayed ?well outside|against|contrary|beyond ?of ?to ?the ?all ?his ?her ?their procedure|procedures|process|policy|protocol|rules|instructions|orders|remit|guidelines|advice',
      `improperly|unprofessionally|carelessly|sloppily|clumsily|recklessly|lazily|casually|blithely ${past(ACT)}|clears|clear|runs|closes|skips|acknowledges|signs|presses|types|restarts|deletes`,
      'was|were|is|are|been ?so ?very ?sadly ill|badly|poorly|under prepared|equipped|informed|suited|organised|organized|trained|briefed',
      `${past('deliver ship release hand submit leave')} * * half-finished|half-done|half-baked|half-cooked {end}`,
      'was|were|seemed ?far more|chiefly|mainly interested|concerned|bothered|preoccupied in|with|about * * than|not',
      'was|were|seemed only|solely interested|concerned in|with|about',
      `was|were|is|are|been ?clearly in ?too ?such ?a ?great ?terrible ?a hurry|rush|haste`,
      'was|were|is ?a ?bit ?just ?far ?way ?much ?rather too trusting|lax|eager|keen|optimistic|casual|relaxed|hasty|slow|timid|proud|polite|lenient|soft|cautious|sure',
      `ran|runs|run|handled|handles|treated|treats ?the|its|their|our|a ?* ?* ?* like a|an ?* sale|circus|joke|toy|game|hobby|playground|nuisance|suggestion`,
    ],
    unlessNext: ['why', 'whether'],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: NOT_DONE,
    // "Untidy as ever, the group left …", "perhaps a touch too eager, the fitter …"
    phrases: [
      `untidy|careless|sloppy|lazy|hasty|impatient|helpless|clueless|stubborn|late|unprepared|useless|forgetful|absent-minded|optimistic|cautious as ever|always|usual`,
      'too|overly|all-too eager|keen|hasty|trusting|proud|lazy|confident|impatient|cautious|timid|optimistic|sure ?by ?half ?of * ,',
      'ever the optimist|optimists|pessimist|hero|heroes|perfectionist|gentleman',
      'true to form|type ,',
    ],
  },
  {
    category: 'judgement',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [
      'chart|manifest|manifests|module|repo|playbook|wiki|dashboard|backlog|branch|codebase|pipeline|network|inventory|spreadsheet|stocktake|filing * * was|were|is|are ?just ?really ?simply ?frankly ?a ?an ?bit ?complete ?total ?utter mess|shambles|disgrace|joke|farce|rubbish|garbage|crap|sloppy|amateurish|shoddy|embarrassing|pathetic',
      'response|reaction|reply|effort|performance|follow-up|handling * * was|were|is ?rather ?at ?best lacklustre|lackluster|lukewarm|half-hearted|lame|sluggish|feeble|underwhelming|leisurely|tepid|lethargic',
    ],
  },
  {
    category: 'judgement',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      `${DEFICIENT} * by`,
      `${DEFICIENT} * from`,
      'flop|fiasco|debacle|fumbling|bumbling|howler|butchery|screw-up|mess-up|folly|madness|stupidity|laxity|bluster|muddle|guesswork|laziness|overreach|neglect|rubbish|nonsense|junk|improvisation|inertia|indecision|vandalism|haste|sloth|meddling|tinkering|dawdling|evasion|bravado|vanity|disorder|overconfidence by|from|of|on|in|among ?the ?part ?of',
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'turned|turning|turns|turn|buried|burying|buries a|his|her|their|its|our blind|deaf|head|heads ?in ?the eye|ear|sand',
      'pays|paid|paying|pay|made|make|makes|making ?a|an ?complete ?right lip|light|ass|fool|fools|spectacle|mockery service|of',
      'swept|sweeping|brushed|brushing|ran|rode|runs|rides|riding|running|ride|threw|throws|throwing|shot|shooting|cooked|cooking ?it|this|them ?under|from ?to ?the|its|their|his|her carpet|rug|roughshod|caution|hip|books',
      'ill|poorly|badly judged|advised|considered|conceived|thought ?out ?through',
      "professional|professionals|grown-up|grown-ups|competent|conscientious|self-respecting|decent ?* {person} do|does|don't|doesn't|would|wouldn't",
      'in ?a ?blind|sheer huff|sulk|temper|rage|strop|trance|daze',
    ],
    unlessNext: ['client', 'clients'],
    unlessBefore: ['can', 'could', 'may', 'to', 'free', 'i', 'regret'],
  },
];
