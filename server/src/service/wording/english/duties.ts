import type { PhraseGroup } from '../language.js';
import { ACT, base, CARE, DECIDING, ing, past } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CAUSES = ['root-cause', 'lessons', 'went-wrong', 'summary', 'detection', 'impact'] as const;
const RIGHT = 'correct|right|proper|appropriate|sensible|obvious|natural|logical|professional|sane|normal';
const COURSE = 'reaction|response|thing|move|action|course|call|step|decision|answer|choice|approach';
const CARES = 'care|attention|caution|thought|diligence|discipline|vigilance|foresight|patience|planning';
/** What people sit over to learn something. */
const STUDY = 'reading|checking|thinking|testing|looking|research|care|attention|talking|planning|listening';

const ABLE =
  'competent|sensible|decent|careful|thorough|sane|prudent|attentive|tidy|professional|thinking|cautious|conscientious|seasoned|self-respecting|diligent|halfway';
const HUMAN =
  'object say speak refuse inform phone ask ring mention insist decline protest veto consult bother think try recognise recognize promise accept postpone look listen sign decide buy hire arrange plan budget chase approve suspect doubt learn admit stay bear';

/** What it was somebody's part to do, and what would have come of it. */
export const DUTIES_OWED: readonly PhraseGroup[] = [
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `was|were to ${base(CARE)} * * * first|beforehand {end}`,
      'needed|needs to ' + base(CARE) + ' * * * first|beforehand {end}',
      'told|asked|instructed|ordered|warned|reminded|briefed ?not to * * * but|yet did|went|ignored|opened|left',
      'told|asked|instructed|ordered|warned|reminded|briefed ?not to * * * , but|yet did|went|ignored|opened|left',
      'must|has|had|needs|was|were|is|are ?supposed ?expected ?meant ?due ?required to * * * ?, and|but|yet did|does not|nothing {end}',
      'was|were under an|strict|clear|a obligation|duty|order|orders|instruction|instructions to|not',
      'had a|the|every ?clear|legal duty|obligation|responsibility|job to',
      `had no right|business to|being|{ing}`,
      `had no reason|cause|need|excuse|call to ${base(ACT)}`,
      'need not|never have {past}',
      'had better {past}',
      'would have been ?far ?much better|well|wiser off|advised|served {ing}|to|by|with',
      'passed|turned|threw|threw up|down|away ?the|a|this|that|every ?* chance|opportunity|occasion',
      'wasted|squandered|blew|let ?the|a|this|that|every|their|his|her ?* chance|chances|opportunity ?slip|pass|go|to',
      'belonged|belongs at|in|on the|his|her ?* , not',
    ],
    unlessNext: ['suspect', 'doubt', 'believe', 'think', 'expect', 'assume', 'worry'],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'counterfactual',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: ['place was|is at|in|on|with'],
  },
  {
    category: 'counterfactual',
    reading: 'owned',
    notIn: NOT_DONE,
    onlyWith: ['not', "wasn't", "isn't", 'never', 'hardly'],
    phrases: [`place|call|decision|business|right|remit|job to make|take|decide|judge|say|${base(ACT)}`],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'fell|falls to {person} to',
      'incumbent|obligation on|upon {person}',
      'decision|call|choice was|is not|never {person} ?alone to make|take',
      'would|should have been ?the|his|her|their|our ?* ?* job|duty|turn|responsibility|task|place to',
      'would have made ?more|good|better|every sense to|for|if',
      `${RIGHT} ${COURSE} ?here ?to ?do ?at ?in ?that|such ?a|point|case|moment would|should|might ?clearly have been to|a`,
      'better|best had {person} {past}',
      `had expected|hoped|liked {person} to|would`,
      'rather than wait|waiting for {person}',
      `should|ought|must never ?to have been ${past(ACT)}|done|touched|allowed|merged|shipped|trusted|tried|let`,
      `should|ought|must never ?to have been {past} * * by {person}`,
      `should|ought|must not ?to have been ${past(ACT)} ?at|in|on|to ?all|the|a ?* without|before|until`,
      'this|it|that|which should|must never have happened|passed|reached|gone|got|gotten|made|left|come',
      'this|it|that should|must not have happened|got|gotten|slipped past|through|to',
      "would|wouldn't|could|couldn't not|never|ever have happened|occurred|passed to|with|under|on ?a|an|the|any|our ?* {person}",
      `second|seconds|minute|minutes|hour|hours|moment of|with|at ?the ?a ?more ${STUDY}|manual|documentation|phone|notes would|could|might have`,
      'chance|opportunity|occasion to * * was|were|went ?simply ?then missed|wasted|squandered|begging',
      'what should|ought ?to have been done|checked|said|asked',
      'something|thing he|she|they|one|you|nobody|no-one should|must|does|do ?never|not do|be|touch|open',
      'trained|practised|experienced|attentive|watchful|careful|fresh eye|pair ?of ?eyes would|could|might ?never ?not have',
      `one does|should|must not ${base(ACT)} * * * without|before|unless`,
      `a|any|every proper|good|decent|careful|real|responsible {person} ${base(CARE)}|checks|asks|reads|tests|calls|waits ?* ?* first|before|in ?such`,
    ],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    notIn: NOT_DONE,
    onlyWith: ['would', 'could', 'might', "wouldn't", "would've", "could've"],
    phrases: [
      `with ?just ?only ?a ?some ?little ?bit ?touch ?of more|better|greater|due|proper|closer ?bit ?of ${CARES}`,
    ],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    sections: CAUSES,
    onlyWith: ['would', "wouldn't", "would've", 'could'],
    phrases: ['were it not for {person}', 'but for {person}'],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: [...NOT_DONE, 'resolution', 'timeline'],
    phrases: [
      `instead of ?first ?just ?simply ${ing('ask call escalate stop think tell inform consult warn wait report coordinate discuss rehearse notify listen')}`,
      'rather than ask|call|escalate|stop|think|tell|inform|consult|warn|report|coordinate|discuss|admit',
    ],
    neverWith: DECIDING,
    unlessNext: ['who', 'why', 'whose'],
  },
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [`owed|owes ?it ?to us|the|them|you|me|everyone|everybody|their|that|this|it`],
    unlessBefore: ['we', 'i', 'nobody'],
    unlessNext: [
      'believe',
      'suspect',
      'money',
      'assume',
      'think',
      'part',
      'contractual',
      'penalty',
      'credit',
      'refund',
      'fee',
      'fees',
      'balance',
      'apology',
      'help',
      'support',
      'assist',
      'observe',
    ],
    reach: 2,
  },
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [`is|was|were ?in ?duty ?under bound|duty-bound|obliged|obligated ?by ?* ?* to`],
    unlessBefore: ['we', 'i', 'nobody'],
    unlessNext:
      'fail happen be get have go come hit miss break end lead cause run make find notice believe suspect assume think suppose guess restart reboot close shut stop work rely use follow obey comply accept'.split(
        ' ',
      ),
    neverWith: ['pods'],
  },
  {
    // Whoever it is said of: no system does these.
    category: 'counterfactual',
    reading: 'human',
    notIn: NOT_DONE,
    phrases: [
      `should|ought|must never ?to have {past}`,
      `should|ought|could|might|shouldn't|oughtn't|couldn't|mustn't ?not|never ?at ?least ?to have ${past(HUMAN)}|agreed ?up ?no`,
    ],
    unlessBefore: ['that', 'which', 'we', 'i', 'it', 'this', 'nobody'],
    unlessLast: [
      'been',
      'happened',
      'occurred',
      'existed',
      'needed',
      'accepted',
      'reached',
      'fired',
      'entered',
      'executed',
      'passed',
      'gone',
      'arrived',
      'appeared',
      'triggered',
      'hit',
      'returned',
      'matched',
      'run',
      'got',
      'gotten',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      `a|any|every|no ?half|halfway|half-way|reasonably ${ABLE} {person} checks|reads|asks|tests|verifies|looks|stops|waits|questions|reviews|catches|does|takes|makes|leaves|lets|knows|puts|keeps|locks|writes|sends|tells`,
      `worth|worthy|deserves|deserving ?of the|his|her|their|its|that name|title|salt|badge|salary|wages`,
      `a|an|any {person} with|willing|prepared ?a|an|any|some|half|the|more|to * * would ?never|not have`,
      `would|wouldn't ?it have cost|taken|needed {person} * * nothing|minute|minutes|second|seconds|moment|penny|cent|look|glance|call|click|mail|e-mail`,
      `by|from {person} would|might ?easily|well have {past}`,
      `nobody|no-one|one ?would ?had ?have obliged|forced|compelled {person} to`,
    ],
    unlessBefore: ['we', 'i', 'customers', 'customer', 'users'],
    // "A customer with a cached token would have been …"
    unlessNext: ['group', 'been', 'seen', 'lost', 'experienced', 'received', 'needed'],
    // "Calls from customers would have failed."
    unlessLast:
      'been had lost failed gone remained continued timed dropped received hit seen reached grown happened become ended'.split(
        ' ',
      ),
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: NOT_DONE,
    phrases: [
      'but|not for the|a|an|his|her|their|our|one * * decision|shortcut|refusal|mistake|error|haste|negligence|choice|omission|silence|insistence|carelessness',
    ],
    onlyWith: ['would', "wouldn't", 'could'],
  },
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'should|ought first|rather|instead ?to have {past}',
      'could|might have taken a|an|the|another ?* dump|snapshot|backup|copy|look|minute|moment|photo',
      'would have spared|saved us|everyone|everybody|the|our',
    ],
    unlessBefore: ['we', 'i'],
  },
];
