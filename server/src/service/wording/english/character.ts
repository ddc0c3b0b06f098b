import type { PhraseGroup } from '../language.js';
import { denied, finite, told, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
/** What a person is called who did not do well. */
const NAMES_CALLED =
  'coward|idiot|fool|moron|liability|know-it-all|disgrace|nuisance|amateur|beginner|clown|joke|loose|menace|slacker|shirker|bungler|dunce|dimwit|dinosaur|hindrance|embarrassment';
/** Adjectives that are said of people and not of what they run. */
const TEMPERS =
  'pig-headed|vain|high-handed|slovenly|untidy|thick|dim-witted|cocksure|conceited|self-satisfied|surly|hot-headed|rushed|trigger-happy|overzealous|over-eager|ill-prepared|unprepared|useless|worthless|hopeless|unhelpful|notorious|obstinate|pigheaded|headstrong|short-tempered|indecisive|wishy-washy|spineless|gutless|faint-hearted|unwilling|self-important|workshy|work-shy|scatty|dim|dense|slow-witted|gormless|unteachable|lazybones|bloody-minded|big-headed|self-serving|moody|grumpy|sulky|petulant|obtuse|impetuous|weak-willed|unfit|ill-suited|unsuited|ill-equipped|hysterical|incorrigible|untrustworthy|unpunctual|insubordinate|unapologetic';
const SELF = 'his|her|their|its|own';
/** What people think and make. */
const THOUGHT =
  'idea|plan|reasoning|thinking|logic|theory|argument|judgement|judgment|instinct|instincts|assessment|estimate|excuse|explanation|attitude|manner|tone|style|technique|workmanship|approach|conduct|memory|competence';
const UNSOUND =
  'daft|naive|flawed|faulty|silly|stupid|foolish|absurd|ludicrous|ridiculous|muddled|woolly|wrong-headed|crackpot|half-baked|failed|wanting|lacking|wrong|hare-brained|lame|feeble|deplorable|shocking|appalling|problem|rotten|sloppy|shaky|poor|bad|weak';
const JOBS =
  'repair|installation|handover|hand-over|migration|cutover|briefing|inspection|maintenance|wiring|cabling|rollout|release|fix|swap|work|job|set-up|setup|changeover|refit|survey|audit|weld|translation';

/** Words that value people and what they do, and nothing else, whoever it is said of. */
const CONDUCT =
  'laxness|malice|apathetic|apathy|asinine|blinkered|conceited|contempt|corner-cutting|cowardice|crass|cynicism|dilettantish|dim-witted|dishonest|disingenuous|frivolity|high-handed|hubris|hypocrisy|indolence|insouciance|lunacy|misconduct|narrow-minded|overhasty|pig-headed|rubber-stamped|rubber-stamping|scruples|self-satisfied|slovenliness|slovenly|smugness|thick-headed|tone-deaf|underhand|unserious|unworthy|unjustifiable';
/** What people are called who did not do well, in one word. */
const CALLED = 'bungler|bungling|dilettantes|numbskull|oaf|slackers';
/** What is said of plans, moves and words, where people stand behind them. */
const ABSURD =
  'shockingly|irrational|rivalry|inertia|lethargy|torpor|scandal|vanity|bravado|grumbling|nagging|daydreaming|sloth|bluster|absurd|blithe|embarrassingly|folly|frivolous|lamentable|listless|mediocre|muddled|parochial|second-rate|shabby|unthinking|wayward|daft|wide-eyed|self-assurance|banal|over-eager|lazily';

/** What is said of a person's character, skill and way of going about things. */
export const CHARACTER: readonly PhraseGroup[] = [
  {
    category: 'judgement',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'acted|worked|reacted|decided|proceeded without ?any due|proper|much|thinking|thought|care',
      'acted|worked|reacted|decided|did|done|signed ?it ?this in|on haste|impulse|whim|panic|anger|hurry|rush',
      'acted|decided on a whim|impulse',
      'not|never ?quite ?really up to it|that|this|scratch|snuff',
      "was|were|wasn't|weren't|isn't|is ?simply ?far ?hopelessly ?utterly overtaxed|out-of-their-depth|overchallenged",
      `${finite('lack')} ?the|all|any basic|necessary|required|even|elementary|courtesy|decency|guts|courage|nerve|maturity|backbone|brains|knowledge|know-how|common|wit|manners|stomach|aptitude|nous`,
      ...denied(
        'have|show|possess|had|shown ?the|a|any|enough ?slightest ?faintest ?foggiest ?common ?basic clue|idea|courtesy|decency|guts|backbone|brains|manners|inkling|notion|nous|sense|nerve|maturity|respect|interest',
      ),
      ...denied('give|gave|care a damn|toss|hoot|fig|monkey|less'),
      "couldn't|could not|never|n't care less",
      'was|were|is|been ?of no|little|scant|hardly|not help|use|helpful|assistance',
      'was|were|is less than helpful|useful|careful|competent|professional|thorough|honest|forthcoming',
      'was|were|is|are|became|become|been|proved|acted|seemed|got ?a ?an ?bit ?so|too|rather|very|simply|just|quite|completely|utterly|totally ?plain ' +
        TEMPERS,
      `was|were|is|are|proved ?simply|just ?such ?nothing ?but ?a|an|the ?* ?complete|total|real|utter|right|bit|danger ?of ?a ${NAMES_CALLED}`,
      'thought|thinks|believed ?that he|she|they knew|knows|know better|it|everything|best',
      'always knows|know|knew better|best',
      'knew|knows|know better than',
      'played|plays|playing with fire|fast',
      'took|takes|taking a|an ?big|huge|wild|such gamble|punt',
      'took|takes|taking chances|liberties',
      'chanced|risked|chances|risks it|everything|all|lives|patients|lots',
      'hoped|trusted|relied|counted|banked|bet ?for|to|on ?the ?that|their|his|her|pure|blind|sheer best|luck|nothing',
      'hoped it|they|nobody|nothing would',
      'took|takes|chose|went|opted|opts|settled ?for the|an easy|easiest|lazy|cheap|cheapest|comfortable way|route|option|path',
      'took|takes|chose the line|path of least',
      'showed|shows|show|displayed|demonstrated ?us ?a no|little|scant|zero|complete|total|utter|poor|insufficient ?* initiative|respect|understanding|regard|interest|concern|effort|willingness|insight|leadership|skill|remorse|backbone|courage|flexibility|lack|disregard|contempt|indifference',
      'lost it {end}',
      'ran|runs|running ?around|about ?around like headless',
      "made|makes|making a|an|such ?right|real|complete|total mess|hash|pig's|botch|shambles|meal|dog's|fool|balls-up|pigs of|ear|with|out",
      'did|does|made|doing a|an ?right|real ?complete bodge|botch|hatchet|cowboy|bodged|botched|half ?job',
      "could|can|couldn't|can't|cannot|would|will ?not make ?up his|her|their mind",
      'wavered|waffled|vacillated|shilly-shallied|dilly-dallied|hemmed',
      'not the|exactly ?the brightest|sharpest|quickest|cleverest|best',
      'had|has|have|you|they one|a|single ?single job {end}',
      'never learns|learn|learnt|learned',
      "hasn't|haven't|hadn't|not|never|won't learned|learnt|learn anything|from|a|his|her|their|its",
      'learned|learnt|learns|learn nothing',
      'always forgets|forget|late|leaves|loses|rushes|argues|complains|skips',
      'is|was|are|were always|again|yet|once|forever|constantly|usually ?again late|forgetting|complaining|rushing|arguing|losing',
      'has|have|had form|previous {end}',
      'has|have|had a|an|some ?long history|record|reputation|habit|tendency|knack of|for ?* mistakes|errors|slips|sloppy|sloppiness|carelessness|{ing}',
      'is|was|are|were ?well ?widely known|notorious|infamous|famous for ?his|her|their|this|such|sloppy|skipping|{ing}',
      'chose|decided|planned|judged|reacted|behaved ?very ?so badly|poorly|wrongly|unwisely|foolishly|stupidly',
      'had|has|came|come ?up ?with the|a ?truly|very bright|brilliant|clever|genius|great|stupid|silly|splendid|wonderful|daft idea|plan|thought|notion',
      'thought|considered|found|deemed it clever|funny|smart|wise|unnecessary|beneath to|him|her|them|that',
      'thought it|that|this would|was ?be a good|great|fine|clever|brilliant idea',
      'felt|feels the need|urge to',
      'saw|sees|thought ?it fit to',
      'took|takes the liberty of',
      'had|has|have the nerve|audacity|cheek|gall|temerity|impudence|chutzpah|arrogance',
      "couldn't|can't|cannot|doesn't|didn't|not even read|count|spell|tell|add|follow|manage|remember|write|use|drive|type",
      "can't|cannot|couldn't|not|never be trusted|relied|counted",
      'was|were|is|are the wrong person|man|woman|choice|people',
      'came|turned|arrived|went|walked ?up ?in ?to ?the ?* unprepared|drunk|unready',
      'had|has not|never|hardly|barely prepared|practised|practiced|rehearsed ?at',
      'had|been|was|were|is ?been drinking|drunk|hungover|hung-over|tipsy|intoxicated|stoned',
      `overestimated|overestimates|overrated|oversold ${SELF}|himself|herself|themselves|itself`,
      'overstepped|exceeded|overreached|abused ?the ?his ?her ?their ?its * authority|remit|mandate|brief|powers|competence|bounds|mark|line|rights|position',
      'acted|went|operated|worked|stepped|strayed beyond|outside his|her|their|its|the ?* remit|authority|mandate|brief|competence|scope|lane',
      'went|goes|gone over|behind the|his|her|their|our * head|heads|back|backs',
      'acted|decided|went|did off|on ?it ?this ?his|her|their own authority|account|bat|back',
      'took|takes|taken it|this|that upon|on himself|herself|themselves|itself',
      'took|takes the law|matters|decision into his|her|their|its',
      'bit|bitten off ?far more',
      'told|tells|spun|gave us|them|me|everyone|a ?a lie|lies|half-truth|half-truths|fairy|story|untruth',
      'lied|lies|lying to|about|when',
      told(
        'misbehave overpromise over-promise exaggerate sulk whine grandstand showboat skive malinger daydream',
      ),
      'messed|messes|mucked|fooled|faffed|arsed|farted|horsed|monkeyed about|around',
      'passed|passes|passing the buck',
      'kept|keeps passing|shifting|pushing ?all ?the blame|buck|responsibility',
      'kept|keeps|kept-on making excuses',
    ],
    // "We had no idea why it hung" tells what was known.
    unlessNext: ['by', 'why', 'whether'],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'judgement',
    reading: 'owned',
    notIn: ['successes'],
    phrases: [
      `${THOUGHT} * * * was|were|is|are|proved ?so|too|just|rather|very|simply|plainly|a|plain ?deeply ?quite ${UNSOUND}`,
      `${THOUGHT}|nerve|nerves failed ?him|her|them ?entirely {end}`,
      'work|performance|output|code|results|record|conduct|behaviour|standard was|were|is|fell|falls|has|had ?been ?far|well|simply|just not|below|beneath|under|nowhere ?good|near|up ?the|to|any enough|standard|par|average|expectations|good|scratch',
      'track|sick record|leave * * speaks|spoke',
      'usual|customary|habitual|well-known|legendary|proverbial sloppiness|carelessness|haste|slapdash|manner|way|attitude|impatience|thoroughness|speed|optimism',
      'lack|want of * * interest|manners|backbone|courage|skill|ability|knowledge|talent|understanding|judgement|insight|feeling|respect|maturity|preparation',
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      `${JOBS} was|were|is ?plainly ?simply ?clearly ?just ?a|an ?complete ?total botched|bodged|bungled|botch|bodge|fudge|bungle|amateurish|half-hearted|slipshod`,
      `${JOBS} was|were|is ?been ?clearly ?simply ?just done|carried|performed|made|prepared|planned|executed ?out badly|poorly|sloppily|carelessly|hastily|shoddily|incompetently|half-heartedly|lovelessly`,
      `${JOBS} was|were|is ?been ?clearly ?simply ?just badly|poorly|sloppily|carelessly|hastily|shoddily done|carried|performed|made|prepared|planned|executed`,
      `${JOBS} was|were|is thrown|cobbled|slapped|rushed|knocked|bodged together|through|up|over`,
      `${JOBS} was|were|is ?been done|carried|performed|made ?out in a ?great|mad|terrible hurry|rush`,
      'typical|typically of {person}',
      'true to form , ?the ?our {person}',
      'true to form|type {person}',
      'not for the first|second time , {person}',
      'you|they|he|she had one job {end}',
      'bad|terrible|poor|sloppy|lousy planning|preparation|teamwork|handover|briefing|housekeeping {end}',
      `hard|difficult to work|deal|reason with {person}`,
      'nobody|no-one in|with|of their|his|her|any ?right|sane ?sense mind|senses',
      'no sane|sensible|decent|self-respecting|serious|half-decent {person}',
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      CONDUCT,
      CALLED,
      'complete|total|utter|rank|bloody|mere|pure|absolute|proper|sheer|plain|simple|gross|culpable|height|piece|act|moment|bit|sort|fit|case ?of ?sheer|pure amateur|beginner|novice|fool|idiot|clown|butcher|layman|ignorance|folly|stupidity|foolishness|madness|idiocy|insanity|vandalism|sabotage|thoughtlessness|bravado|bloody-mindedness|spite|pique|laziness|vanity|overreach|neglect|guesswork|inattention|dereliction',
    ],
    unlessNext: [
      'node',
      'nodes',
      'majority',
      'validators',
      'seller',
      'sellers',
      'people',
      'users',
      'court',
      'or',
      'exceptions',
    ],
    unlessBefore: ['being'],
  },
  {
    category: 'judgement',
    reading: 'not-system',
    notIn: NOT_DONE,
    phrases: [ABSURD],
    unlessBefore: ['i'],
  },
  {
    category: 'judgement',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [ABSURD, 'own bungling|fumbling|sloppiness|haste|making'],
  },
  {
    category: 'judgement',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'like * bull|vandal|vandals|toddler|toddlers|schoolboy|schoolboys|schoolchildren|teenagers|drunk|drunks|drunken|lemmings|sheep|bandit|bandits|rookie|rookies|sleepwalkers|parasite|dilettantes|madman|maniac|maniacs|lunatic|lunatics|gambler|gamblers|ostrich|sledgehammer|clown|clowns|novices|hooligans|barbarians|diva|divas|dictator|tyrant|bully|brat|brats|dirt|magpie|colt|warlord|warlords|zombies|puppies|cowboys',
      'might as well have',
      'downright|frankly|plain|outright|simply dangerous|dumb|daft|useless|rude|silly|stupid|lazy|dishonest|insulting|bad|rubbish',
    ],
    unlessBefore: ['we'],
    neverWith: ['kernel', 'kernels'],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: NOT_DONE,
    neverWith: ['kernel', 'kernels'],
    phrases: [
      'made|makes|making things|matters|everything|customers worse|angrier',

      verbs(
        'stonewall vacillate waver equivocate prevaricate squander shirk swagger bluster flail clown fob fritter goof gripe jeer laze loaf lounge muddle overreach quibble railroad renege smirk snipe squabble strut swan trifle barge sleepwalk sulk fluff muff kowtow mope trample yawn hector belittle patronise condescend brag boast',
      ),
    ],
    unlessNext: ['why', 'whether'],
    unlessBefore: ['we', 'i', 'nobody', 'have'],
  },
];
