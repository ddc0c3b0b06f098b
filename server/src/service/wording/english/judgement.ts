import type { PhraseGroup } from '../language.js';
import { finite, past, verbs } from './families.js';

/** Adjectives that value a person or their work, each with its adverb and noun where they are as telling. */
const PERSONAL =
  'careless|carelessly|carelessness|sloppy|sloppily|sloppiness|negligent|negligently|negligence|incompetent|incompetently|incompetence|reckless|recklessly|recklessness|irresponsible|irresponsibly|irresponsibility|unprofessional|unprofessionally|unprofessionalism|thoughtless|thoughtlessly|thoughtlessness|amateurish|amateurishly|amateurs|slapdash|slipshod|shoddy|shoddily|half-hearted|half-heartedly|heedless|heedlessly|imprudent|imprudently|cavalier|inexcusable|inexcusably|unforgivable|unforgivably|indefensible|unacceptable|shameful|shamefully|disgraceful|disgracefully|deplorable|pathetic|pathetically|laughable|ham-fisted|ham-handed|clumsy|clumsily|clumsiness|foolish|foolishly|foolishness|foolhardy|laziness|idiotic|idiotically|idiocy|moronic|dereliction|shortsighted|short-sighted|short-sightedness|ill-advised|ill-considered|ill-judged|ill-prepared|ill-conceived|lackadaisical|unthinking|unthinkingly|remiss|misguided|ineptitude|inept|ineptly|appalling|appallingly|abysmal|abysmally|woeful|woefully|atrocious|cluelessness|clueless|perfunctory|perfunctorily|cowboy|undisciplined|tactless|half-baked|half-assed|half-arsed|slackness|lax|laxity|rash|rashly|unwise|unwisely|naivety|gullible|blundering|bumbling|cack-handed|harebrained|hare-brained|nonchalant|nonchalantly|nonchalance|flippant|flippantly|offhand|casualness|brazen|brazenly|blatant|blatantly|wilful|willful|wilfully|willfully|egregious|senseless|mindless|mindlessly|feckless|unskilful|bone-headed|boneheaded|brainless|childish|immature|arrogance|stubbornness|recalcitrant|lackluster|lacklustre|substandard|unprofessionalism|malpractice|mismanagement|maladministration';

/** What is said of work that was not good. */
const BAD =
  'poor|bad|terrible|awful|lousy|dreadful|rude|unhelpful|feeble|chaotic|weak|lame|disappointing|half-hearted|disorganised|disorganized|haphazard|dismissive|defensive|evasive|unsatisfactory|superficial|cursory|mediocre|nonexistent|non-existent|wanting|lacking|inadequate|insufficient|inappropriate|unreasonable|useless|dismal|subpar|sub-par|hopeless|confused|pitiful|dire|horrendous|embarrassing|ridiculous|underwhelming|lamentable|regrettable|sorry|clumsy|negligible|lacklustre|confusing|messy|muddled|miserable|abject|wretched|hurried|hasty|rushed|shambolic|incoherent|unconvincing|slow|wrong|mistaken|premature|unjustified|questionable|misguided|unfortunate|belated|tardy|patchy|erratic';
/** What people make, say and decide. */
const WORK =
  'workmanship|answer|answers|reply|response|reaction|excuse|excuses|explanation|preparation|planning|communication|coordination|co-ordination|handover|hand-over|handling|supervision|leadership|behaviour|behavior|conduct|attitude|decision|decisions|judgement|judgment|choice|choices|call|work|teamwork|documentation|analysis|advice|effort|efforts|performance|management|approach|execution|craftsmanship|oversight|follow-up|triage|housekeeping|thinking|understanding|discipline|instructions|time-keeping|note-keeping|bookkeeping|testing|timing|attempt|attempts';

export const JUDGEMENT: readonly PhraseGroup[] = [
  {
    category: 'judgement',
    reading: 'human',
    phrases: [
      'poor|bad|wrong|questionable|terrible|awful|lousy|dreadful|weak|flawed|dubious ?technical ?engineering ?clinical ?business ?design ?risk judgement|judgment|decision|decisions|call|choice|choices|workmanship|discipline|leadership|attitude|craftsmanship|airmanship|seamanship|housekeeping|decision-making|management|teamwork|work-ethic|preparation|supervision|instincts|idea',
      `${verbs('do make perform')} a|an|such ?very ?truly bad|poor|terrible|sloppy|lousy|awful|dreadful|dismal|miserable|shocking job|work|decision|choice|call`,
    ],
    unlessBefore: ['via', 'on', 'in'],
    unlessNext: ['tree', 'trees'],
  },
  {
    category: 'judgement',
    reading: 'any',
    phrases: [
      PERSONAL,
      'lack|want|absence|deficit|lacked|lacks|lacking ?of ?the ?any ?basic ?common care|diligence|discipline|professionalism|competence|rigour|rigor|thought|commitment|conscientiousness|responsibility|skill|skills|judgement|judgment|effort|ownership|accountability|seriousness|respect|foresight|leadership|experience|initiative|interest|urgency|courage|sense',
      'no sense of urgency|responsibility|ownership',
      'inexperienced|overconfident|unqualified|stubborn|arrogant|unskilled|incapable|hapless|stupid|dumb|naive|impatient|inattentive|unreliable|disorganised|disorganized|selfish|rude|indifferent|uncooperative|overzealous|overeager|scatterbrained|gullible|hasty|unmotivated|incompetent {person}',
      'stupid|dumb|silly|foolish|crazy|ridiculous|bad|terrible|questionable ?and|or ?* thing|move|step|act|stunt|gamble to do|make|take|try|pull',
      'stupid|dumb|silly|foolish|ridiculous|terrible thing|move|idea|decision|stunt|gamble|choice|shortcut',
      'messed|messes|screwed|screws|cocked|stuffed|fouled|ballsed|bollixed|buggered|mucked|goofed * * * up',
      `lazy|stupid|arrogant|hasty|selfish|impatient|inattentive|timid|rude|cowardly ${WORK.replace(/\|(?:analysis|performance|management|approach|execution)(?=\|)/g, '')}`,
      `${verbs('behave act work perform respond')} ?* like|as a|an|some|little|rank ?rank amateur|amateurs|child|children|cowboy|cowboys|beginner|beginners|fool|fools|idiot|idiots`,
      'it|that|this was|is ?just ?plain stupid|foolish|dumb|silly|naive|lazy|rash|careless|reckless to|not',
      'disgrace|shambles|farce|travesty',
      'dropped the ball',
      'cut|cuts|cutting|took|takes|taking * corners|shortcut|shortcuts|short-cut|short-cuts',
      'asleep at the wheel|switch|helm',
      'should|could|ought ?to ?have know|known better',
      'total|complete|utter|flagrant|wanton|blatant|gross|reckless|wilful disregard|contempt|incompetence|ignorance|negligence|indifference|failure|misjudgement|unprofessionalism',
      'disregard for|of ?the * procedure|procedures|process|rules|safety|policy|protocol|standards|instructions|freeze',
      'it|that|this was|is|were ?rather|simply|plain wrong|silly|stupid|unwise|naive|foolish|reckless|rash|hasty|lazy|dumb|unfair|unreasonable|inappropriate|improper|premature|arrogant|selfish|brave|optimistic of {person}',
      'was|were|is|are not ?quite up to ?the scratch|standard|par|job|task',
      'out of ?his|her|their|its|the depth|line',
      'in over ?his|her|their|our head|heads',
      `${WORK} of|by|from ?the ?our {person} ?* was|were|is|has ?been ?quite|so|too|just ?rather ?very ?simply ?a ?an ?complete ?total ${BAD}|mess|shambles|disgrace|farce|joke|disaster|embarrassment`,
      'decision|decisions|choice|judgement|call|reaction|response|behaviour|behavior|conduct|action|actions of|by|to {person} * * was|were ?plain|plainly|simply wrong|poor|bad|mistaken|inappropriate|premature|unjustified|hasty|unreasonable|questionable|a|misguided',
    ],
    unlessNext: [
      'quorum',
      'mode',
      'phrase',
      'match',
      'matching',
      'focus',
      'tree',
      'trees',
      'output',
      'cipher',
      'channel',
      'message',
      'time',
      'space',
      'webhook',
      'bot',
      'mode',
      'start',
      'upper',
    ],
    unlessBefore: ['via', 'on', 'in'],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: ['successes'],
    phrases: [
      `${past('handle manage communicate plan execute prepare test write conduct coordinate supervise organise organize run lead judge review document build wire install design do make implement perform')} poorly|badly|hastily|sloppily|terribly|improperly|inadequately|incorrectly|wrongly ?and * by {person}`,
    ],
  },
  {
    category: 'judgement',
    reading: 'not-system',
    phrases: [
      'lazily|naive|naively|naïve|naïvely|botched|bungled|mismanaged|mishandled|mishandling|lazy|stupid|stupidly|stupidity|inattentive|dumb|unqualified|incapable|inexperienced|overconfident|unreliable|uncooperative|stubborn|stubbornly|arrogant|arrogantly|indifferent|unskilled|selfish|disorganised|disorganized|impatient|impatiently|hasty|hastily|blindly|cowardly|rude|incoherent|greed|greedy|unmotivated|sluggish|lethargic|timid|dithered|dithering|hapless|hopeless',
      `${finite('handle manage act behave react respond communicate perform plan execute prepare test write conduct coordinate supervise organise organize run lead judge document review')} * * * poorly|badly|hastily|terribly|miserably|inappropriately|improperly|inadequately|unreasonably|prematurely|abysmally|irrationally`,
      `was|were ?very ?so ?rather poorly|badly|hastily|terribly|improperly|inadequately|carelessly ${past('handle manage communicate plan execute prepare test write conduct coordinate supervise organise organize run lead judge review')}`,
      `poorly|badly|terribly|inadequately ${past('handle manage communicate plan execute prepare coordinate supervise organise organize lead judge review')}`,

      'in a|an ?most lazy|hasty|careless|hurried|amateur|irresponsible|unprofessional way|manner|fashion',
    ],
    unlessNext: [
      'load…',
      'evaluat…',
      'initiali…',
      'instantiat…',
      'fetch…',
      'import…',
      'creat…',
      'comput…',
      'match…',
      'quantifier',
      'join',
      'quorum',
      'mode',
      'delete',
      'deletion',
      'unmount',
      'binding',
      'network',
      'networks',
      'message',
      'connection',
      'expiry',
      'migration',
      'write',
      'read',
      'allocation',
      'init',
      'many',
      'much',
      'few',
      'late',
    ],
  },
  {
    category: 'judgement',
    reading: 'owned',
    notIn: ['successes'],
    phrases: [
      `${WORK} ?to|of|for|with|during|on ?not ?go * * was|were|is|are|has|had|seemed ?been ?plain|too|just|so|rather|very|simply ?plainly ${BAD}`,
      'impatience|haste|hastiness|indecision|inexperience|ignorance|timidity|ego|pride|impulsiveness|incaution|panic|zeal|overconfidence|pedantry|indecisiveness',
      `${WORK} ?to|of|for|with|during|on * * left|leaves|leave much|lot|something|everything ?of|to`,
    ],
  },
  {
    category: 'judgement',
    reading: 'by',
    notIn: ['successes', 'actions'],
    phrases: [
      `${BAD} ${WORK} ?work by|of|from|on|between ?the ?part ?of`,
      'thrown|cobbled|slapped|hacked|lashed|knocked|banged|patched together|up ?in ?haste ?by * by',
      'in haste by',
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      'review|reviews|code-review|handover|rehearsal|planning|triage|communication|preparation|hand-over|supervision|inspection|audit ?to|of|by|with|between|for|from * * was|were ?very ?so ?too ?rather ?really ?simply ?a ?an poor|bad|terrible|awful|dreadful|miserable|lousy|naive|joke|mess|shambles|disgrace|farce|superficial|cursory|half-hearted|shambolic|feeble|perfunctory|lame|chaotic|rushed|hurried|mediocre|hopeless|dismal',
      'what a|an|such ?complete|total|really|truly stupid|foolish|silly|dumb|terrible|poor|bad|ridiculous|crazy|reckless|mess|shambles|disgrace|farce|embarrassment',
      "didn't|not|hardly|barely|never ?really know|understand|knew|known what|how they|he|she was|were doing",
    ],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      'wrote|writes|did|made|delivered|gave|produced|built|offered|showed|submitted|turned ?out|in ?us ?a|an|some|such|very ?really ?rather terrible|awful|poor|lousy|sloppy|shoddy|dreadful|feeble|half-baked|useless|worthless|rude|lame|horrible|abysmal|mediocre|bad code|work|job|answer|advice|patch|commit|test|tests|documentation|docs|design|script|excuse|decision|decisions|choice|choices|estimate|plan|handover|instructions|report|software|query|queries|fix|effort|performance',
    ],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: ['successes'],
    phrases: [
      'panicked|panics|dithered|rubber-stamped|rubber-stamps|rubberstamped|gambled|fumbled|faffed|slacked|bodged|fudged|overreacted|skimped|meddled|fiddled',
      'winged|winging it',
      'took|takes|taking|ran|runs an|a|any|such ?quite ?very unnecessary|needless|huge|big|foolish|undue|avoidable|enormous|great|unacceptable|wild risk|gamble|chance',
      'took|takes|taking|ran|runs unnecessary|needless|undue|foolish|avoidable|too risks|chances|many',
      'jumped to|into conclusions',
      'rushed',
      'had|has|have no|little ?real idea|clue|understanding|grasp|business|experience|discipline|interest ?what|of|how',
      'was|were|is|are ?far too slow|hasty|confident|trusting|optimistic|proud|eager|stubborn|inexperienced|junior|timid',
      "was|were|wasn't|weren't not ?sufficiently competent|qualified|capable|thorough|careful|diligent|professional|skilled|trustworthy",
      "wasn't|weren't|isn't competent|qualified|capable|thorough|careful|diligent|professional|skilled|trustworthy|up",
      'put|puts|placed * ahead|before|above ?of safety|quality|caution|the|patients|customers',
      'not|never|hardly have|had|possess ?the ?any ?necessary|required|needed|right skills|skill|competence|ability|patience|discipline|aptitude|judgement|judgment|maturity|nous|stamina|courage ?for|to|of',
      'chose|chooses|preferred the easy|lazy|quick way|path|fix',
    ],
    unlessNext: ['by', 'about'],
  },
];
