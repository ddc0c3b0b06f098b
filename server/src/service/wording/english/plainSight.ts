import type { PhraseGroup } from '../language.js';
import { ATTEND, ing } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const THEM = 'him|her|them|everyone|everybody|us|me|anyone|anybody';
const ALL = 'anyone|anybody|everyone|everybody';
const KNOW = 'knows|knew|sees|saw|learns|learned|learnt|understands|remembers';
const LOOKING = ing(`${ATTEND} open scroll call phone run type click count measure`);
const LITTLE = 'glance|look|click|question|call|phone-call|word|minute|moment';
const NEWS = 'news|surprise|revelation|shock|novelty|mystery|riddle|secret';
const WISDOM =
  'imagination|foresight|clairvoyance|brilliance|bravery|wisdom|exertion|prophet|oracle|feat|magic|insight|sherlock';
const SIMPLETON =
  'kid|chimp|toddler|schoolboy|schoolchild|pupil|five-year-old|goldfish|cat|grandmother|grandma|amateur|layman|fresher|novice|apprentice|teenager|idiot|fool|moron|newcomer|passer-by|drunk';
const SEE =
  'see|know|guess|foresee|predict|tell|understand|realise|realize|spot|notice|work|smell|grasp|figure|find';

const STRANGE = 'surprising|astonishing|remarkable|amazing|puzzling|baffling|odd|strange|curious|striking';

/** What lay in plain sight, and what the report cannot understand that it was not seen. */
export const PLAIN_SIGHT: readonly PhraseGroup[] = [
  {
    category: 'hindsight',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      "hardly|scarcely|barely|not|cannot|can't|couldn't claim|pretend|plead|profess|act|say|have ?really ?to ?be ?have ?been ?that surprise|surprised|ignorance|unaware|astonished|astonishment",
      'surprised|surprises|surprise|astonished|shocked nobody|no-one {end}',
      'surprised|surprises|surprise nobody|no-one|none but|except|who|other|in|at|on',
      'surprised|surprises|surprise|astonish|astonished|shock|shocked|stunned ?only no|those one|soul|who',
      `just|simply|merely|only ${LOOKING} * * * would|could have told|shown|sufficed|saved|spared|prevented|revealed|made|been`,
      `would|could have told|shown {person} what|that|how|why|where|which|exactly|everything|enough|all|at|the`,
      `with all|everything|every * * * in front of {person}`,
      `right|there|plainly|directly|squarely|all|it in front of|before ${THEM}`,
      `right under|before ${THEM}|the|their|his|her|our nose|noses|eyes`,
      'red|warning|danger flag|flags|sign|signs|light|lights everywhere {end}',
      'red|warning flags|signs|lights all over',
      'hard|difficult|impossible|tough to follow|grasp|see|credit|swallow|accept|picture|conceive how|why',
      'hard|difficult|impossible|tough to reconcile|square with',
      'self-evidently',
      'known by heart to|by',
      `${ALL} ?* in|of his|her|their ?right|sound|five senses|mind|wits`,
      `${ALL} ?here in|on|at|from|here ?* ?* ?* ${KNOW} ?full ?well that|you|not|better|how|what|we|one`,
      `any|every ?* {person} ?ever learns|learnt|learned in|on|how|to|this|that`,
      `any|every ?* {person} ?who ?does ?it is|was taught to|in|on|this|that|how`,
      `any|every half-decent|halfway-decent|half-competent|right-minded|semi-competent|serious|seasoned|halfway|worthwhile {person} ${KNOW}|would|could|can|will|looks|checks|reads|asks`,
      `${STRANGE} * * is|was only|rather that|is|how`,
      `${STRANGE} ?, ?with ?* ?* ?* , is|was only|rather`,
      'one look|glance|peek at|into|in * * tells|told|shows|showed|reveals|revealed|makes|would',
      'even a|the ?most mere|cursory|casual|passing|quick|brief|superficial look|glance|reading|check|read',
      'said|says|saying|stated|states|spelled|spelt|told * * in plain|so ?many english|words|language|german|french',
      'jumps|leaps|jumped|leapt|leaped out|off ?the ?page at|to anyone|anybody|everyone|you|one',
      'surprise , surprise',
      'of all people|things {end}',
      'common|general|public knowledge among|amongst|that|to|in|for',
      `for|to ${ALL} who|with cared|cares|wanted|bothered|chose|took|eyes|ears`,
      'there for all|anyone|anybody|everyone|everybody to see|read|find',
      "could|couldn't|not|hardly|scarcely have been ?any ?much ?made clearer|plainer|simpler|louder|bolder|easier|more",
      `how ${ALL}|somebody|someone|they|he|she could|can ?ever ?possibly ?even miss|overlook|believe|forget|sign|approve|merge|mistake|not|fail|ignore|confuse`,
      'how you|one can|could ?ever|possibly|even miss|overlook|forget|not|mistake|ignore',
      'how you|one|anyone|anybody can|could * * * * and ?still ?then ?not think|say|believe|conclude|decide',
      `see|seen|saw|seeing * * * coming ?a|from ?a mile|miles|far|long|weeks|months|off|away`,
      'takes|took|needs|needed ?only ?no ?a ?an ?great imagination|brains|brain|degree|expert|intelligence|detective to',
      `${LITTLE} * * * ?, ?no ?more ?, was|were ?all enough|sufficient|sufficed`,
      `${LITTLE} * * * , no more`,
      'all the signs|signals|warnings|clues|evidence was|were|had there|been|visible|pointed',
      "doesn't|don't|didn't|not|hardly need|take|require a degree|phd|genius|crystal",
      'why * * took|take|needed|spent {person} so|that long|much is|remains',
    ],
    unlessBefore: ['not', 'no', "wasn't", "isn't", 'nothing'],
  },
  {
    category: 'hindsight',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'makes|made|leaves|left|makes ?one|you|me|us wonder|wondering|ask how|why|whether|what',
      'one|you would|should|might|may think|imagine|suppose|assume|expect ,',
      'one|you would|should|might|may have thought|expected|imagined|supposed|hoped',
      'naturally|predictably|obviously|inevitably ?, without|to|in ?any|no success|avail|effect|result|vain',
      'as was|is ?only ?sadly ?perhaps to be expected|feared|foreseen',
      'as might|could ?well ?only ?perhaps have been expected|feared|foreseen|predicted',
    ],
  },
  {
    category: 'hindsight',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'bound|sure|certain to ?sooner ?or plug|press|mix|forget|misread|confuse|skip|miss|mistype|click|pull|get|overlook|slip',
      'had|has everything|all ?that he|she|they needed|required|wanted',
      'never ?ever going to cope|manage|notice|find|see|make|spot|finish|read',
    ],
  },
  {
    category: 'hindsight',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'lo and behold',
      'hardly|scarcely ?come|be|been ?as ?a|an|very|the ?great|big|tall|heavy unforeseeable|unpredictable|unexpected|subtle|hidden|cryptic|ambiguous|arcane|obscure|surprising|astonishing|news|secret|riddle|mystery|challenge|order|onerous|taxing|surprise',
      `no|hardly|scarcely|little|never ?a ?great|big|real ${NEWS}|wonder to|for|among anyone|anybody|those|everyone|any|a|whoever`,
      'had|with it|this|everything ?all ?right ?there in|on ?the|their|his|a black|writing|print|paper|screen|screens|desk|desks|table',
      `no|zero|little|not|hardly|scarcely|neither ?exactly ?much|any|a|an ?great|special|particular|prophetic|advanced|real ${WISDOM} ?was|were|is needed|required|necessary|to|in`,
      `takes|took|take|requires|required|needs|needed|need no|little|only|hardly|zero|neither ?* ?* to ${SEE} that|what|how|why|it|where|a|the`,
      `doesn't|don't|didn't|not|hardly|wouldn't take|require|need a|an|much * * to ${SEE} that|what|how|why|it|where|a|the`,
      "child's|childs|simplicity play|itself",
      'known ?well to every|any|each|everyone|everybody',
      `a|an|any|every|my|your|the ?* ${SIMPLETON} ?of|on|in|can|could ?* can|could|would|could've|will|knows|knew|sees|understands ?have ?easily see|seen|tell|told|know|known|spot|spotted|do|done|keep|kept|notice|noticed|predict|predicted|guess|guessed|understand|understood|better|that`,
      'any|every|no|a {person} worth the|their|his|her',
      'how much|many clearer|plainer|louder|simpler|bigger|easier|more can|could|does|must|should|did|do|obvious|warning',
      'too much to ask|expect',
      'basic|day-one|elementary|primary-school|grade-school|simplest|simple ?school ?mental arithmetic|math|maths|physics|addition|subtraction|sums|intelligence|diligence',
      'written in|on the stars|wall',
      'had ?had|has it|this|that|one coming',
      'leaps|jumps|jumped|leapt|leap|jump off|out|from|to ?of ?from the page|screen|chart|graph|eye',
      'in plain|full|open|clear sight|view of|for|to ?all ?but {person}',
      'takes|took|requires|needs ?a real|special|rare|considerable|some talent|gift|art|skill',
      'one ?is|can|could|may|must|has ?left ?only|but ?to wonder|wonders|marvel|marvels|gathers|supposes|despair|despairs|shudder|shudders|presumes|weep',
      "what|why|how|where|when * * * * is|are|was|remains anyone's|anybody's|everybody's|their|his guess|secret",
    ],
    unlessNext: ['future', 'not'],
    unlessBefore: ['we', 'i', 'makes', 'made'],
    unlessLast: ['us', 'me'],
  },
  {
    category: 'hindsight',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      "you'd|one'd|would|might|could|should think|hope|suppose|imagine ?that|after|from|of * * * {person}",
      "you'd|one'd|would think|hope|suppose {end}",
      'surely knows|know|sees|heard|knew|see|aware|noticed|reads|someone|somebody|anyone|can|must|could|does|a|an|the',
      'nobody|none|no|not|never|neither|had * * * the|enough ?good|basic|common wit|wits|gumption|nous|brains|sense|decency|imagination to',
      'speaks|speak|spoke|says|say|said ?for itself|themselves|volumes|enough',
      'how could|can|did|does {person} not|possibly|fail|miss|overlook|ever',
      'plain|obvious that',
    ],
    unlessBefore: ['an', 'the', 'we', 'i', 'became', 'become', 'becomes', 'made', 'make', 'makes', 'not'],
    unlessLast: ['us', 'me', 'we', 'you', 'users', 'customers', 'everyone', 'everybody'],
  },
  {
    category: 'hindsight',
    reading: 'near',
    notIn: NOT_DONE,
    neverWith: ['we', 'you', 'users', 'customers', 'user', 'i', "we're"],
    phrases: [
      'what|whatever ?else|more|outcome|result did|does|do|had {person} expect|think|imagine|suppose|hope|believe|expected|reckon|assume ?to ?would ?it ?that ?was',
      'goes|go|went without saying',
    ],
  },
  {
    category: 'hindsight',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'anyone|anybody|everyone|everybody with|who * * * * sees|saw|spots|spotted|notices|noticed|knows|knew ?at ?once|immediately|straight ?away that|this|what|how|the|why|it',
      'any|every ?* engineer|developer|operator|admin|technician|nurse|driver|clerk|trader|person|professional with|who * * * * would|could|should ?have seen|known|noticed|spotted|realised|realized|recognised|recognized|caught|guessed|understood|expected|see|know|spot|notice',
      'obviously|naturally|predictably|inevitably|surely ?, the|a|an|this|that|it|they * * * would|was|were|had ?to ?going ?bound ?always ?to ?have collide|break|fail|fill|crash|overflow|lead|collapse|clash|conflict|exhaust|explode|blow',
      'which|that|and inevitably|predictably|naturally led|leads|ended|ends|caused|causes|brought',
      'clearly|obviously|plainly|visibly the|a wrong|incorrect|mistaken',
      'clearly|obviously|plainly the right|correct|only|better choice|call|move|answer|thing|decision|option',
      'although|though it|this was|is|had ?been ?already ?long ?by ?then clear|obvious|plain|evident|known',
      'which ?, obviously|naturally|predictably|inevitably ?, makes|made|does|did|was|is|had|failed|broke|only',
      'inevitably|predictably ?, the|a|this|that|it|they ?* ?* ?* went|failed|broke|ran|hit|crashed|collapsed|stopped|filled',
      'an|a|the|this entirely|wholly|perfectly|totally|completely|utterly predictable|foreseeable|avoidable|preventable|unnecessary',
      "cannot|can't|couldn't|hardly|not have|be come|been ?as a|any surprise|news",
      'what the|our|every ?* ?* plainly|clearly|obviously show|shows|showed|says|said|states|stated|tells|told',
      'was|were|is|sat|stood|been right there in|on|under|at',
      'why|how|that * * * * * is|was|are|remains hard|difficult|impossible to understand|explain|fathom|defend|excuse|justify',
      'was|were|been ?all ?only ?too well|long|fully|perfectly known to {person}',
      'so|how easy|easily|simple|trivial|cheap ?it ?was ?would ?have ?been to|be avoid|avoided|prevent|prevented|catch|caught|spot|spotted|foresee|foreseen',
      "nobody|no-one|hardly|not|didn't|doesn't|don't ?one ?should need|needed|needs|take|takes|took ?to ?be ?have ?a crystal|clairvoyant|prophet|fortune-teller|psychic|oracle",
      'only|just|simply|merely needed|took|required somebody|someone|anyone|anybody|one ?person',
    ],
    unlessBefore: ['not'],
  },
  {
    category: 'hindsight',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'could|can easily|readily|plainly|clearly tell|see|read|know from|by|that',
      'knew better than|{end}',
    ],
  },
];
