import type { PhraseGroup } from '../language.js';
import { denied, finite } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CAUSES = ['root-cause', 'lessons', 'went-wrong', 'summary', 'impact'] as const;
const US = 'us|me|everyone|everybody|them';
const LOSSES =
  'hours|hour|days|day|weekend|night|minutes|week|batch|customers|customer|contract|data|harvest|money|euros|euro|dollars|pounds|deal|trust|reputation|shift|show|match|season';

const SELF = 'itself|themselves|himself|herself|ourselves|myself|yourself|yourselves';
const HARM =
  'outage|incident|loss|losses|downtime|failure|failures|breach|leak|delay|delays|mess|damage|disaster|accident|corruption|misery|trouble|chaos|debacle|fiasco|mix-up|disruption|interruption|wreck|harm|crash|collapse|overload|flood|ordeal|plight|defeat|shambles|spill|deletion|overspend|havoc|carnage|blackout|stoppage';

/** Whom a report names as the one that brought it about, in everyday words. */
export const CULPRITS: readonly PhraseGroup[] = [
  {
    category: 'fault',
    reading: 'person',
    notIn: [...NOT_DONE, 'timeline'],
    phrases: [
      `${finite('cost lose')} us ?* ?* ?* ${LOSSES}`,
      `cost|costs the|our ?* ?* ${LOSSES}`,
      'is|was|are|were ?exactly ?simply why|the ?only ?main reason ?why|that the|we|our|this|it',
      'did it|this|that to us|ourselves|themselves|him|her',
      'did it|this {end}',
      'has|have|had the|this|that|it * * on ?his|her|their|its conscience|hands|head|watch',
      'has|have blood on',
      `owes|owe|owed ${US} ?an|a ?full ?proper explanation|apology|answer|answers`,
      'should|must|has|have|needs|need ?to own this|up',
      'started|began|kicked|set ?off ?in ?motion the|a|this chain of events|errors|mistakes',
      'unleashed|sealed|kicked|started ?off the|our|a ?whole fate|disaster|avalanche|trouble|mess|misery|downfall',
      `failed|fails|disappointed|abandoned|betrayed|deserted ${US} {end}`,
      `put|puts|got|landed|left|dropped|led ${US} in|into|to ?this|the|it|such ?* position|situation|mess|lurch|it|soup|trouble|jam|corner|spot`,
      'stands|stood behind the|this|our',
      'admitted|admits|conceded|acknowledged ?that ?to ?it ?was ?had him|her|them|his|guilt|fault|mistake|error|responsibility|having',
      'confessed|repented|pleaded|pleads ?guilty {end}',
      'pleaded|pleads guilty',
      'wash|washes|washed|washing ?its|his|her|their hands',
      'not|hardly|never ?entirely ?quite ?wholly blameless|faultless|innocent|without|free ?of ?fault ?blame',
      'denies|deny|denied|disclaims|shirks|dodges|dodged|shirked|evaded|refuses|refused ?to ?take ?accept ?any ?all responsibility|liability|blame|fault',
      `${finite('shift pass push deflect')} ?the|all|its|their blame|responsibility|buck`,
      'tries|tried|trying|keeps ?on to|shifting|passing|pushing ?shift|pass|push|deflect the|all blame|responsibility',
      `hung|hang ${US} out`,
      `stitched|sold|stiffed|fobbed|palmed ${US} ?up ?off ?out ?a ?lemon`,
      ...denied('keep|kept|honour|honoured|honor its|their|his|her word|promise|promises'),
      'broke|breaks its|their|his|her word|promise|promises',
      `lied|misled|deceived|hoodwinked|duped|bamboozled|strung|tricked ?to ${US}|the|our|along`,
      'talked|pressured|pushed|bullied|cajoled|goaded|badgered us|me|the|them ?* into',
      'forced|twisted our|my|the hand|hands|arm',
      `gave|fed|sold ${US} wrong|false|bad|misleading|incorrect information|advice|instructions|figures|numbers|data`,
      'starved|bled the|our ?* of',
      'forced|imposed|foisted ?the|this|that|a ?* on|upon us|the|our',
      'overruled|overrode|steamrollered|railroaded ?us|the|our|all|every|engineering|engineers|ops|nurses|staff ?* ?{end}',
      'wanted|wants it|this|everything cheap|fast|yesterday|quick|done',
      'has|have to ask itself|themselves|himself|herself',
      'walked|walks us|everyone straight|right into',
      'left|leaves|leave us|others|everyone|everybody ?else to ?clean|pick|mop|carry|hold|sort|deal',
    ],
    unlessNext: ['by', 'impression', 'feeling'],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: [...NOT_DONE, 'timeline'],
    phrases: [
      'has|had|have a|one|only ?only single|author|name|cause|face|culprit ?author|name|cause|culprit : ?the|a|an|our {person}',
      'can|could|must|may|should ?only be laid|put|pinned|traced ?down ?back at|to|on the|a|his|her|their * door|doorstep|feet',
      'blame|fault|responsibility|guilt * * at the|his|her|their|our * door|doorstep|feet',
      'problem|cause|fault|trouble|mistake|error sits|sat|is|was|stood ?sitting in front of the screen|console|keyboard|controls',
      'problem|cause|fault|trouble|mistake|error sits|sat|stood at|between the screen|console|keyboard|chair|controls|wheel|desk',
      'what comes|came|happens|get of|for|when ?you letting|trusting|leaving|hiring|let|trust|leave {person}',
      'none other than',
      'outage|incident|disaster|mess|problem|damage|trouble|crisis is|was ?entirely|purely|wholly home-made|homemade|self-inflicted',
      'my bad {end}',
      'mea culpa',
      'with compliments|thanks to {person}',
      'courtesy of {person}',
      'with the|best compliments|regards of {person}',
      'cause|culprit|reason ?of|for|behind ?the|this|our ?* : ?the|a|an|our|one {person} {end}',
      'fault|blame|guilt|liability : ?the|our|100|entirely|solely|fully|all ?% ?on ?with {person}',
      'own|our|their|my|his|her own|fault|stupid fault {end}',
      'culprit|offender|perpetrator|guilty ?party ?was|were|has|have ?been identified|found|located|caught|established :|(|–|— {person}',
      'is|was|were ?all ?simply down to {person} who|that',
      'carry|carries|carried|carrying the can',
      'take|takes|took|taking the rap|flak|fall for',
      'starts|started|begins|began and ends|ended ?right with {person}',
      'bear|bears|bore full|sole|entire|all ?the responsibility|liability|blame|guilt',
      'accountable|culpable party|parties : {person}',
      "it|it's|that|that's ?is|was|were {person} , not * * , who|that made|lost|cut|let|opened|sent|told",
      "it|it's|that|that's ?is|was|were ?in ?fact ?our ?the {person} ?, who|that made * * * * possible|worse|necessary",
      'not|hardly ?the only one|ones|party|parties at|to fault|blame',
      'lies|lay|rests|rested|is|was with nobody|no-one|none ?else ?other but|than {person}',
      'blame|guilt|fault|responsibility is|was|must|should|can|has ?to ?be shared|split|divided|apportioned ?out between|among|by|,',
      'who bears|bear|bore the guilt|blame|responsibility|fault',
      "can't|cannot|couldn't|not ?really escape|dodge|duck|evade ?its|their|his|her|the|all responsibility|blame|liability for",
      'thanks to {person} , who',
    ],
    unlessNext: ['is', 'to', 'of'],
  },
  {
    category: 'fault',
    reading: 'person',
    sections: CAUSES,
    phrases: ['blames|blame|blamed us|everyone|everybody|others|the'],
  },
  {
    // What is said of a culprit alone; "the main offender in the slow log" is none.
    category: 'fault',
    reading: 'any',
    notIn: NOT_DONE,
    neverWith:
      'sense feeling practice phishing campaign police query queries join table graph pod pods node nodes cron job jobs memory cpu disk cache index process thread host photo image images logo picture diagram icon chart map'.split(
        ' ',
      ),
    unlessBefore: ['main', 'worst', 'top', 'frequent', 'biggest', 'repeat', 'most', 'good', 'clear', 'clean'],
    unlessNext: [
      'list',
      'lists',
      'report',
      'review',
      'summary',
      'page',
      'timeline',
      'notice',
      'ticket',
      'note',
      'notes',
      'log',
    ],
    phrases: [
      `${SELF} ?alone to thank|blame`,
      'hers|theirs|ours|mine|yours|his ?alone to answer|atone|bear|shoulder',
      'conscience|handiwork|blunder|blunders|blundered',
      'the|whose|their|his|her|its|larger|full|admits|admit|admitted|denies|bears|bear|of ?all ?this guilt',
      'wrongdoer|wrongdoers|wrongdoing|sinner|sinners|malefactor|malefactors|arsonist',
      'offender|offenders|perpetrator|perpetrators',
      'guilty one|ones|side|unit|site|hand|hands|as|department|team|user|squad|desk|office|crew|colleague|employee|vendor|group|firm|agency',
      'own making|undoing',
      `author|authors|architect|architects|originator|father|fathers of this|that|the|our|all ?* ${HARM}`,
    ],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: NOT_DONE,
    // What one owes to people gladly.
    neverWith:
      'quick quickly fast recovery rescue save saved success help idea report feel answer thanked noticing catching finding new gladly patience effort efforts work support calm warning hint needed'.split(
        ' ',
      ),
    phrases: [
      'can|may thank {person} for ?a|the|that',
      'to|must|have ?to ?be reproach|reproached|blamed|faulted',
      'is|are|was|were|be|as the one|ones|party|people who|to ?have ?had ?has brought|caused|blame|thank|charge|broke|harmed|haul|ruined|wrecked',
      'hold|holds|held|whom|which * ?to ?hold answerable|liable|culpable',
    ],
  },
  {
    category: 'fault',
    reading: 'near',
    notIn: [...NOT_DONE, 'timeline'],
    neverWith:
      'gloved glove gloves button buttons sensor scanner crossed injured doctors officers hall partition partitions fear feared afraid learn learning culture assign looking helps weather storm lightning rat rats mouse'.split(
        ' ',
      ),
    unlessBefore: ['a', 'git', 'such', 'to', 'felt', 'feel', 'feels'],
    unlessNext:
      'view annotation annotations layer tool game between notice of around about with room tent or'.split(
        ' ',
      ),
    phrases: [
      'shame|disgrace',
      'must|have|has|shall|to answer for',
      'fiasco|debacle|shambles|farce|circus|travesty|train-wreck',
      'no|zero|any|without excuse|excuses',
      'pure|plain and simple {end}',
      'on|upon the|their|his|her|its|our|whose shoulders|shoulder|heads',
    ],
  },
  {
    // Whom one thanks for it is told in the same words.
    category: 'fault',
    reading: 'near',
    sections: CAUSES,
    unlessLast:
      'suggested thought noticed found spotted saw read caught rang saved called raised proposed helped fixed restored solved opened traced told warned asked reported answered pointed recovered rebuilt repaired replaced discovered recognised recognized remembered realised realized wrote kept identified diagnosed flagged alerted stopped was were been came received needed used paid taught'.split(
        ' ',
      ),
    phrases: ["it|it's was|is {person} who|that {past}"],
  },
  {
    category: 'fault',
    reading: 'by',
    notIn: NOT_DONE,
    unlessNext: 'its one two three four five half zero a an last 1… 2… 3… 4… 5… 6… 7… 8… 9… 0…'.split(' '),
    reach: 2,
    phrases: ['is|are|was|were ?all ?entirely ?solely ?alone down to'],
  },
  {
    category: 'fault',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: ['let ?badly ?again down by'],
  },
  {
    category: 'fault',
    reading: 'owned',
    notIn: NOT_DONE,
    unlessBefore: ['decision', 'policy', 'money', 'sense'],
    phrases: ['failings|misdeed|misdeeds|making|shambles|folly|sin|sins {end}'],
  },
  {
    category: 'fault',
    reading: 'owned',
    sections: CAUSES,
    phrases: ['greed|vanity|whim|whims|hubris|insistence|indecision|inaction|stinginess'],
  },
  {
    category: 'fault',
    reading: 'person',
    notIn: [...NOT_DONE, 'timeline'],
    neverWith: ['whoever', 'asked', 'what', 'would'],
    unlessNext: [
      'back',
      'up',
      'down',
      'patients',
      'control',
      'assessment',
      'reduction',
      'report',
      'survey',
      'surveys',
      'limitation',
    ],
    unlessBefore: ['we', 'i', "we'd", "i'd"],
    phrases: [
      'cost|costs|costing us|the|our|every|everyone|all|him|her|them',
      'had|has it coming',
      'played|plays|playing|play ?with ?the hero|god|dumb|dead|deaf|cowboy|innocent|fast|fire|possum',
    ],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'culprit|culprits|offender ?was|is ?has ?been found|identified|located|named|known ?: ?a|an|the {person}',
      'laid|lay|lays|lies|lie ?squarely at|on ?the door|doorstep|feet ?of',
      'due|owing|thanks|down ?entirely to ?the actions|doings|conduct|inaction|behaviour|behavior of {person}',
    ],
  },
  {
    category: 'fault',
    reading: 'human',
    notIn: NOT_DONE,
    phrases: [
      'let|lets ?badly us|everyone|everybody|customers|users|clients|patients|passengers|the|our|its|their ?* ?customers|users|clients|patients|passengers|team|crew down',
    ],
    unlessNext: ['gently'],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: ['guilty party|parties|person|people'],
    // "The slow valve was the guilty party."
    unlessBefore: ['the', 'a', 'be', 'as'],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'no thanks to {person}',
      'by|through|is|was the fault of {person}',
      'blame ?for * * * * goes|belongs|falls to|with|on',
      'offending engineer|developer|person|operator|employee|admin|colleague|contractor|technician',
      'is|was|are|were the doing|work of {person}',
      'is|was|are|were guilty of',
      'because of one|single|careless {person}',
      'cause|culprit|problem ?of ?for ?behind ?the ?this ?* was|is ?none ?other ?than the|a|an|our|one ?new ?young guy|trainee|intern|apprentice|junior|temp|contractor|newcomer',
    ],
    unlessBefore: ['no'],
  },
  {
    category: 'fault',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: ['responsible for the|all|these|those|some|our ?* minutes|hours|days|losses'],
  },
];
