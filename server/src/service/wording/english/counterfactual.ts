import type { PhraseGroup } from '../language.js';
import { base, CARE, DECIDING, DUTIES, ing, ONLY_PEOPLE, past } from './families.js';

/** What people do with other people's work; systems do none of it. */
const HUMAN_ACTS = past(
  'test review rush escalate communicate question tell page consult supervise train think warn discuss approve merge allow permit anticipate consider foresee plan rehearse sign double-check authorise authorize brief accept let',
);
const TO_NOTICE =
  'notice catch see spot find prevent avoid know realise realize check ask recognise recognize question flag stop consult discover identify detect understand follow verify react respond escalate call wait read remember think hesitate test tell';
/** What is said of the person who would have done it right. */
const VIRTUOUS =
  'careful|alert|competent|attentive|experienced|diligent|prudent|thorough|seasoned|skilled|good|better|trained|well-trained|responsible|reasonable|sensible|cautious|observant|vigilant|professional|qualified|knowledgeable|senior|decent|conscientious|capable|disciplined|curious|patient|smarter|wiser|proper|real|watchful|focused|awake|sane|serious|rested|practised';
const DUTY = "should|shouldn't|ought|oughtn't|must|needn't";

export const COUNTERFACTUAL: readonly PhraseGroup[] = [
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      `${DUTY} ?not ?to ?and|or ?should|could have {past}`,
      `${DUTY} ?not ?to at|in|by|with|on|of|before|after|for|from * * have {past}`,
      `${DUTY} ?not ?to have been {ing}`,
      "should've|could've|might've|shouldn't've|shoulda|coulda|oughta",
      `would ?at ?least have ${past(TO_NOTICE)}`,
      `would've ${past(TO_NOTICE)}`,
      'would have spared|saved|avoided|prevented|shortened * * * * by {ing}',
      "was|were|wasn't|weren't ?not supposed|meant to",
      "was|were|wasn't|weren't ?not expected|required|obliged|instructed to have",
      `was|were expected|required|obliged to ${base(`${CARE} ${DUTIES}`)}`,
      'had|have every|ample|plenty|enough|many|several|countless ?of chance|chances|opportunity|opportunities|reason|reasons|time|warning|warnings to|and',
      'had|have ?ample|enough ?the|a time|chance|opportunity to * and|but|yet',
      'needed|need|had ?only ?to have {past}',
      "had|'d better have",
      'was|were in ?a position|time to * * and|but should|could',
    ],
    unlessNext: ['either', 'any', 'resolve', 'fix', 'recover'],
    // "Those on other servers should have barely noticed."
    neverWith: ['barely'],
    // "They shouldn't have needed to ask", "an invite they should have received" tell what they went through.
    unlessLast: ['needed', 'received'],
    unlessBefore: ['who'],
  },
  {
    category: 'counterfactual',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      'could|might ?and|or ?should ?at ?least have {past}',
      'could|might at|in|by|with|on * * have {past}',
    ],
    unlessNext: ['either', 'any', 'used', 'exploited', 'abused', 'accessed', 'misused', 'downloaded'],
    // "Any inconvenience this might have caused"
    unlessBefore: ['this', 'it', 'that', 'which'],
    // What nobody chooses tells how near it was.
    unlessLast: [
      'lost',
      'suffered',
      'died',
      'faced',
      'exceeded',
      'incurred',
      'endured',
      'experienced',
      'ended',
      // What a stranger could have done with a leaked key
      'taken',
      'stolen',
      'abused',
      'exploited',
      'accessed',
      'forged',
      'intercepted',
      'obtained',
      'impersonated',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'passive',
    notIn: ['successes', 'actions'],
    phrases: [
      `should|shouldn't|could|couldn't|ought|must|needn't ?not ?never ?to * have been ?so ?more ?being ${HUMAN_ACTS}|caught|spotted|noticed|checked|verified|raised|announced|agreed`,
      `should've|could've been ${HUMAN_ACTS}|caught|spotted|noticed|checked|verified|raised`,
      "should|shouldn't|could|ought ?not ?to * have been taken|treated ?more ?far ?as seriously|careful|urgent|heeded",
      'would|might have been ?far ?much better|wiser|smarter|prudent|sensible|wise|safer|enough|advised|well-advised|right|smart|correct to|if|had|of',
      'would|might have been ?far ?much better|wiser|smarter|prudent|sensible|wise|safer|enough|right|smart for {person}',
      'would|might|could have done ?far ?so better|well',
      'better judgement|judgment|planning|preparation|discipline|care * * * would|could|might have',
      'a|one|single|quick|simple|mere|brief ?single ?second ?closer ?further ?proper ?quick ?simple ?brief ?short ?trivial ?five-minute ?two-minute ?cursory ?elementary ?phone glance|look|call|question|phone-call|word|double-check|check|test|review|search|read * * * * would|could|might ?easily have',
      'a|an ?more ?much ?bit proper|careful|thorough|decent|closer|better|attentive|diligent|competent|conscientious|serious|real|honest|sober ?code ?peer ?design ?second review|check|look|test|reading|inspection|analysis|handover|rehearsal|briefing|preparation|plan|glance|examination * * * would|could|might have',
      'would|might have taken {person} * * minute|minutes|second|seconds|moment|click|call',
    ],
    unlessBefore: ['such'],
    // "A quick check would have needed root."
    unlessNext: ['needed', 'required', 'involved', 'meant'],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'should|could|ought ?not ?to have done ?so {end}',
      "would've|might've been nice|kind|good|helpful|considerate|polite|decent|courteous|professional of|if {person} ?had|to",
      'would|might have been nice|kind|good|helpful|considerate|polite|decent|courteous|professional of|if {person} ?had|to',
      "should|shouldn't|couldn't {person} ?not have",
      'could you|they|he|she|we|anyone|somebody ?not have',
      'should|ought have done so|that|it|better',
      'better ?still if|had {person} * had|{past}',
      `should|ought have been {person}`,
      'no|little|any|every|good ?good reason|excuse|need|justification for {person} ?not to',
      'should|ought ?not|never ?to have been ?alone {ing}',
      "shouldn't have been ?the ?a ?an ?in ?at",
      `a|an|any|every|no ?more|less|better|properly|truly|reasonably|half-way ${VIRTUOUS} ?or|and ?${VIRTUOUS} {person} would|could|might|will ?not ?never ?at ?least have`,
      'should|could|ought ?not ?to have been {past} * * by {person}',
      'should|ought|could|must ?not ?never ?to have been left|given|entrusted|handed|assigned|delegated ?up ?over to {person}',
      'should|ought ?not ?to have come|happened|gone|preceded|followed * first|before|earlier|sooner|beforehand',
      'would|might have been ?far ?much ?the ?a better|sane|safer|right|wiser|correct|natural|sensible|smarter|proper|prudent choice|option|call|decision|move|thing|approach|way|step',
      'better|right|safer|wiser|smarter|correct|sensible|prudent|natural course|option|choice|thing|move|step|call|way|approach * * would|might|could have been',
      'any|an|a ?half-decent {person} worth * * would|could|might ?never ?not have',
      'nobody|no-one|none from|in|outside|at|on * * * should|ought ?not ?to have',
      'step|action|move|reaction|response|priority|thought|decision|instinct|reflex should|ought ?to have been',
      'would|might|could have expected|hoped|liked|preferred|wished {person} to|would|had',
      `nothing|little ?to|that|which stop|stopped|prevent|prevented|keep|kept|stopping|preventing {person} from ${ing(CARE)}`,
      'ideally|preferably|normally ?, {person} * would|should|could|might have',
      'was|were ?the|a ?part ?of job|duty|responsibility|task|place|role of {person} to',
      'was|were up to {person} to',
      'was|were * * job|duty|responsibility to',
      'minutes|minute|hour|hours|day|days|afternoon|morning with|spent * * * * would|could|might have saved|spared|prevented|avoided|shown|revealed|caught|told',
      'nobody|no-one|none * * should|ought ?not ?to have been {ing}',
      'all {person} * needed|had|have to ?have ?do|done',
      'ideally|preferably ?, whoever * * would|should|could have',
      "you'd|we'd|one'd|i'd ?really have expected|thought|hoped|liked {person} to|would|had",
      'none of this|it|that ?would happen|happens if|unless|had|when {person}',
      "this|that|it doesn't|wouldn't|never ?have happen|happens|happened if|unless|had|when {person}",
      'is|was where|what|how {person} needed|had|ought|should to',
      'is|was ?exactly ?precisely what {person} was|were required|supposed|meant|expected|told|trained|paid to',
      'nothing|what would|could have been easier|simpler|quicker|cheaper|safer than|for',
      'should|would not|hardly|scarcely have been ?so ?too ?that ?very hard|difficult|impossible to|for',
      "shouldn't|wouldn't have been ?so ?too ?that ?very hard|difficult|impossible to|for",
      `earlier|sooner|faster|quicker|prompter|swifter|better|timelier|timely ?and ?* escalation|reaction|response|communication|handover|action|notice|warning|intervention|coordination ?* by|from|between|of {person} * would|could|might have`,
    ],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: ['should|could|ought ?not ?to have {end}'],
    // "It mattered less than it could have."
    unlessBefore: ['it', 'that', 'this'],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    onlyWith: [
      'hurry',
      'haste',
      'negligence',
      'carelessness',
      'mistake',
      'error',
      'slip',
      'typo',
      'impatience',
      'stubbornness',
      'oversight',
      'inattention',
      'laziness',
      'indecision',
      'hesitation',
      'delay',
    ],
    phrases: ["were|if|had|but ?it not|weren't|hadn't|wasn't|for ?for ?been ?for the|a|an|his|her|their|our"],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    onlyWith: ['would', 'could', 'might', "wouldn't", "would've", "could've", "might've"],
    phrases: [
      "moment's|second's|minute's|bit|tiniest|little|ounce|shred|scrap|grain|modicum ?bit|modicum|touch|spot ?of ?more ?common thought|thinking|care|attention|reflection|patience|caution|sense|research|planning|testing|checking|communication|humility",
      'with|given|for ?just ?only ?a ?bit|little|touch ?of ?some more|better|greater|proper|due|closer|extra|want ?of care|attention|thought|caution|diligence|discipline|vigilance|foresight|planning|rigour|rigor|patience|preparation|supervision|communication|effort',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'condition',
    notIn: ['successes', 'actions'],
    phrases: ['if|unless', 'had', "hadn't", 'were'],
  },
  {
    category: 'counterfactual',
    reading: 'absent',
    notIn: ['successes', 'actions'],
    phrases: [
      "should've rolled|reverted|waited ?it ?the ?* back|for|until|at|sooner|earlier|before|first",
      'should have rolled|reverted|waited ?it ?the ?* back|for|until|at|sooner|earlier|before|first',
      `${DUTY} ?not ?to have ${past('touch merge push press click type escalate go ask tell read consult think know review speak say communicate coordinate discuss rehearse double-check')}`,
      'should|ought ?to have been called|paged|told|asked|informed|woken|involved|consulted|briefed|warned|escalated',
      "should've|should ?have been ?so ?more ?being tested|reviewed|rehearsed|discussed|checked|noticed|caught|spotted * * by",
    ],
  },
  {
    // Whoever it is said of: no system does these.
    category: 'counterfactual',
    reading: 'human',
    notIn: ['successes', 'actions'],
    phrases: [
      `${DUTY} ?not ?to have ${past(ONLY_PEOPLE)}`,
      'could|might ?at ?least have told|informed|warned|asked|notified|called us|me|anyone|anybody|everyone|everybody',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    sections: ['root-cause', 'went-wrong'],
    onlyWith: ['would', "wouldn't", "would've", 'could'],
    phrases: ["had|if it not|hadn't|weren't|wasn't ?been for {person}"],
  },
  {
    category: 'counterfactual',
    reading: 'any',
    phrases: [
      "wish|wished * had|hadn't",
      'would|was it ?have ?been ?really so|too|asking much|hard|difficult|impossible|far to|for',
    ],
    notIn: ['successes', 'actions'],
  },
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions', 'resolution', 'timeline'],
    phrases: [
      `instead of|having|of asking|checking|following|reading|verifying|consulting|testing|escalating|calling|waiting|stopping|thinking|reviewing|looking|raising|informing|telling`,
      `rather than ask|asking|check|checking|follow|following|read|reading|verify|verifying|consult|consulting|test|testing|escalate|escalating|call|calling|stop|think|look|inform`,
      `would|could have ${past(CARE)} if|had ?only they|he|she|we|you|anyone|somebody|someone`,
    ],
    neverWith: DECIDING,
    // "Rather than ask who approved it, we looked at the screen."
    unlessNext: ['who', 'why', 'whose'],
  },
];
