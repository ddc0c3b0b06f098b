import type { PhraseGroup } from '../language.js';
import { ATTEND, ing } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const THEM = 'him|her|them|everyone|everybody|us|me|anyone|anybody';
const ALL = 'anyone|anybody|everyone|everybody';
const KNOW = 'knows|knew|sees|saw|learns|learned|learnt|understands|remembers';
const LOOKING = ing(`${ATTEND} open scroll call phone run type click count measure`);
const LITTLE = 'glance|look|click|question|call|phone-call|word|minute|moment';
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
      'surprised|surprises|surprise no one but|except|other',
      'surprised|surprises|surprise no one {end}',
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
      'lo and behold',
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
];
