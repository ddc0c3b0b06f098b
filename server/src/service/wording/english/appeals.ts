import type { PhraseGroup } from '../language.js';
import { base, finite } from './families.js';

const SECTIONS = ['actions', 'lessons', 'went-wrong'] as const;
const RULES =
  'rule|rules|procedure|procedures|policy|checklist|runbook|manual|protocol|instructions|guidelines|process';
const VIRTUE =
  'care|caution|vigilance|attention|diligence|discipline|self-discipline|concentration|carefulness|thought';
/** What can only be wished of people. */
const WISHED =
  'read follow check double-check verify remember review look listen think ask communicate confirm respect obey pay watch test heed adhere comply re-read reread recheck study learn stop';
/** What those on call are asked to do faster. */
const ANSWERED = base(
  'acknowledge respond react escalate answer reply check review read follow communicate report work test document verify look listen hand',
);

const THEIR = 'your|their|our|his|her';
const SELVES = 'themselves|yourselves|yourself|himself|herself|ourselves';
const MUST = 'must|should|shall|need|needs|has|have|will|got|to|ought';
/** What a plan can only ask the will for. */
const STRENGTH =
  'care|caution|vigilance|diligence|discipline|carefulness|mindfulness|alertness|rigour|concentration|thoroughness|prudence|attentiveness|thought|foresight|restraint|humility|consideration|conscientiousness|professionalism|backbone|honesty|patience|scepticism|seriousness|dedication|maturity|self-control|modesty|courtesy|curiosity|composure|zeal|decency|tidiness|neatness|scruples';
const COURSE =
  'training|e-learning|course|courses|re-education|refresher|quiz|lecture|workshop|seminar|exam|webinar|film|video|videos|lesson|lessons|coaching|retraining|induction|onboarding|documentaries';
/** What only people do, and by an effort of the will. */
const WILL = base(
  'concentrate behave think listen reread re-read relearn unlearn learn mind beware heed obey respect stick adhere stay slow breathe doubt distrust proofread proof-read appreciate realise realize grasp internalise memorise absorb digest sharpen hone brush strive swear vow resist refrain abstain reflect ponder care wake sober mature look read remember treat mean familiarise smarten trust feel',
);

/** What asks people to do better, in everyday words. */
export const APPEALS: readonly PhraseGroup[] = [
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: [...SECTIONS, 'other'],
    phrases: [
      "for heaven's|god's|goodness|pete's|christ's|everyone's ?' sake",
      `let's|us ?please all ?please ?try ?and ?to keep|bear|remember|be|try|stay|double-check|think|take|read|look|ask|agree|make|pay`,
      `would|could|can|will everyone|everybody|people|all ?of ?you ?please|kindly ?please ${base(WISHED)}`,
      'get|getting|got ?back into the|a habit|routine|practice of',
      `sign|signs|signed|confirm|confirms|certify ?that they|he|she|everyone|staff has|have ?all read|understood`,
      `exercise|take|apply|show due|greater|particular|special|utmost|extra|proper|reasonable|sufficient ${VIRTUE}`,
      `stronger|greater|better|more|real|proper|sharper|keener sense|culture|feeling|spirit of ownership|responsibility|urgency|duty|care|accountability|discipline`,
      `bit|little|touch|dash|pinch|lot ?of more|better ?plain ?common courtesy|politeness|respect|discipline|care|caution|attention|thought|patience|humility|curiosity|sense|communication|vigilance|rigour|rigor`,
      'keep|keeping|kept their|your|his|her|our eyes|eye|mind on|open|peeled',
      `should|must|to ask|check|call|stop|wait|look|escalate|read|think instead|rather of|than guessing|assuming|guess|assume|improvising|improvise|hoping|hope`,
      'self-control|self-discipline|self-restraint ?by|from|of|among ?the ?all',
      `ensure|make|see ?sure|certain|to ?it ?that {person} ${ANSWERED} * * more|better ?much promptly|quickly|carefully|closely|diligently|thoroughly|attentively|consistently|often|responsibly|reliably`,
      `promised|vowed|pledged|swore|sworn to ?always ${base(WISHED)}|triple-check|be|take|pay|do|never`,
    ],
    unlessNext: ['automatically', 'automated'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: SECTIONS,
    phrases: ['from|in now|future|today ?on|onwards|onward ?, ?please nobody|no-one|none'],
    // What the system will not let them do.
    unlessNext: 'can could needs has is will gets of'.split(' '),
  },
  {
    category: 'fix-the-human',
    reading: 'duty',
    sections: SECTIONS,
    phrases: [
      'keep|keeping vigilant|alert|focused|focussed|awake|sharp|concentrated',
      `more|greater self-discipline`,
      'better|more|greater|closer|strict|stricter|closest attention|adherence|compliance|observance ?to ?with ?of detail|details|the|our|all|procedures|procedure|rules',
      `respect|observe|obey|heed ?the ?all ?our ${RULES} {end}`,
      'no|avoid|stop ?more ?any ?taking ?such shortcuts|rushing|sloppiness|carelessness|mistakes {end}',
      "don't|do ?not ?ever rush|panic|assume|hurry {end}",
      'slow down when|while|before|and',
      'take your|our|their|the|more ?necessary time {end}',
      'take the|more|some|enough time to read|check|think|look|verify|test',
      'do ?it ?things better|right ?the ?next ?first ?time {end}',
      'up|raise our|your|their game|standards',
      'communicate|talk|listen ?to ?with ?each ?other|one ?another more|better|properly {end}',
      'listen to each|one other|another',
      'when|if in doubt|unsure , ask|stop|check|call',
      'ask if|when in|unsure|not ?doubt ?sure {end}',
      'learn ?something from this|our|these|it|past ?mistakes ?errors {end}',
      'look before you|we leap',
      'measure twice',
      'trust , but verify',
      'always double|triple check',
      'caution is|was advised|required|needed|called|in|key',
      `${VIRTUE} is|are ?the|of|absolutely ?utmost ?very key|crucial|paramount|essential|vital|everything`,
      `${VIRTUE} must|should|needs|has|is|ought ?always ?to be taken|exercised|used|paid|applied|shown|given`,
      "cannot|can't|could|can not|never|afford ?afford to|such|any be|mistakes|errors|careless ?careless ?sloppy ?complacent",
      'mistakes|errors|slips|carelessness|sloppiness ?like|of ?this|that|these|kind must|should|may|can ?simply not|never happen|occur|be ?again ?repeated ?tolerated',
      'bit|little more care|caution|thought|attention|diligence would ?not ?do ?no hurt|harm|go|help',
    ],
    unlessBefore: ['not', 'without', 'nobody', 'was', 'were'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: ['actions'],
    phrases: [
      'toolbox|tool-box talk|talks ?on|about ?the',
      'team|shift|group|kick-off talk|briefing|chat on|about diligence|care|discipline|attention|vigilance|safety-culture',
      `make|made it ?quite ?very clear to {person} that|how`,
      `make clear to {person} that|how`,
      'drummed|hammered|drilled|instilled|impressed into|in|on|upon {person}',
      'hammer|drive|ram|drum|bring home ?at ?to ?in ?again ?once ?more ?the|our|that|why|how|it',
      'awareness session|sessions|training|campaign|briefing|workshop|week|course ?for|on|about',
      'repeat|redo|retake ?the|this|our * training|course|e-learning|elearning|induction|briefing|module|quiz|onboarding for|by|with {person}',
      'stern|serious|firm|sharp|frank|strong ?but ?and ?friendly|kind|fair word|words|talk|reminder|mail|email|message|chat ?in|at|with|to|about',
      'lesson for {person} : ?the ?to',
      `poster|posters|sign|signs|sticker ?in|on|at|by ?the ?* ?* : ${base('close check read look think lock stop remember wait ask')}|don't|always|never`,
      `reminder|mail|email|note|memo to|for ?all everyone|staff|everybody|{person} : close|check|read|look|always|never|do|please`,
      'sign-off|signature sheet|list that {person} have|has read|understood',
      `it's|it|is everyone's|everybody's ?the duty|job|responsibility to ${base('read check look think ask remember follow verify report')}`,
      'vital|essential|important|crucial|imperative ?that|to everyone|everybody|staff|all|people ?{person} reads|read|checks|check|follows|follow|pays|pay|thinks|think|looks|look|remembers|remember|understands|understand',
    ],
    unlessNext: ['automatically', 'automated', 'bot'],
  },
  {
    category: 'fix-the-human',
    reading: 'order',
    sections: ['actions', 'lessons'],
    phrases: [
      'counsel|chide|scold|reproach|nag {person}',
      `go|run|walk|talk ?over|through ?the ?* ?${RULES} with {person} again|once`,
      `go|run|walk ?over|through the|our ?* ${RULES} ?again with {person} again|once|carefully|thoroughly`,
      `revisit|re-read|reread|relearn|repeat the|our ?* ${RULES} with {person}`,
      'get|have|make everybody|everyone|all ?staff to sign|confirm|promise|acknowledge',
      `make sure|certain ?that this|that never|doesn't|does|won't ?not ?ever happen|happens`,
    ],
  },
  {
    category: 'fix-the-human',
    reading: 'person',
    sections: ['actions', 'lessons', 'went-wrong'],
    phrases: [
      'counselled|counseled ?about ?on ?again',
      'to be counselled|counseled',
      'was|were|been ?again ?also ?once ?hereby reminded|urged|exhorted|admonished ?again of|to|about|that',
      `need|needs|have|has|must|should to|simply|start|just ?to ?simply ?just ?start think|read|listen|concentrate|wake|care|focus|thinking|reading|listening ?up {end}`,
      `${finite('promise')} to be|take|pay|read|check|look|think|do`,
      `must|should|to sign ?off ?a ?that|the ?they ?have read|understood|procedure|sheet|form`,
    ],
    unlessBefore: ['we', 'i', 'not'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: SECTIONS,
    phrases: [
      // The idioms of effort.

      `pull|gather|compose|collect|hitch|pick|straighten ?up ${SELVES}|${THEIR} together|up|socks|weight|thoughts|wits`,
      `keep|put|set|turn|bring|bend|have|get|and ?* ${THEIR} ?full ?whole mind|minds|wits|eyes on|about|to|open`,
      `clear|cool|cooler|clearer|level|calm head|heads`,
      `on|let|lower ${THEIR} guard|toes|mettle`,
      'make|makes|making ?it a|an|every|more ?more ?greater ?bigger ?real ?conscious habit|point of|to',
      'that|this goes|holds for ?all|each|every {person}',
    ],
    unlessBefore: ['was', 'were', 'been', 'did', 'for', 'worked'],
    // "May grow up to 5 GB"
    unlessNext: ['to'],
  },
  {
    category: 'fix-the-human',
    reading: 'human',
    sections: SECTIONS,
    phrases: [
      // What is wished of people.
      `more|greater|due|proper|utmost|better|undivided|heightened|real|bit|exercise|show|demand|demands ?of ?a ?plain ?old ?personal|professional ${STRENGTH}`,
      'sense|feeling|feel of|for ?their|the duty|responsibility|shame|pride',
    ],
    unlessBefore: 'was were been did for took after given'.split(' '),
    unlessNext: ['package', 'packages', 'plan', 'level', 'date', 'process'],
  },
  {
    category: 'fix-the-human',
    reading: 'order',
    sections: SECTIONS,
    phrases: [
      `${base('think look read listen breathe watch ask count')} , ?and|only ?then ${base('think look read act click type speak switch learn press hit check count')}`,
      `${base('think look read check test count ask stop verify listen learn reflect pause breathe finish')} * * * before|until you|they|he|she|one|pressing|hitting|clicking|typing|touching|sending|signing|speaking`,
      `have|make|makes|get {person} ?all ?to ?out ${WILL.replace('treat|', '')}|redo|say|write|copy`,
      'drum|drill|hammer|instil|instill|beat|knock|ram|talk|inculcate|whip|preach * * * into {person}',
      `${WILL}|check|test|stop|lock|close|keep|get|be|take|do|don't|use|press|try|leave|put|verify|save|type|raise|say|make|clip|never|focus * * * !`,
      'hands|fingers|paws off',
    ],
    unlessNext: ['are', 'is', 'were', 'can', 'get'],
    neverWith: ['asking', 'telling', 'left'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: SECTIONS,
    phrases: [
      ', folks|guys|everyone|people|colleagues|everybody|lads|ladies {end}',
      'would|could {person} please|kindly',
      'no more|such|further|silly ?* slips|lapses|blunders|excuses|slacking|winging|dozing|sleeping|panicked',
      'attitude',
      'vow|pledge|promise|oath|commitment|signature from|by ?the each|every|all|everyone|everybody',
      'word|chat|talk|speak ?with|to {person} about ?taking ?paying ?more sticking|staying|respecting|double-checking|reading|looking|following|forgetting|ignoring|pasting|locking|paying|care|attention|discipline|diligence|responsibility|carefulness|his|her',
      'expected|demanded|expect|demand ?* of|from ?each ?and each|every|all|our {person}',
    ],
    neverWith: 'unfair unreasonable unrealistic thank thanks great kudos blameless positive'.split(' '),
    unlessNext: ['automatically', 'automated', 'sensor', 'control', 'indicator'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    sections: ['actions'],
    phrases: [
      `watch|watches|redo|resit|retake|repeat|re-reading ?the|a|this|that ?* ${COURSE}`,
      'poster|posters|sticker|slogan|motto|placard * * ?: "|“|about|words|saying|reading|reminding|telling',
      ', please {end}',
    ],
    unlessNext: ['of', 'automatically'],
  },
  {
    category: 'fix-the-human',
    reading: 'person',
    sections: ['actions', 'lessons'],
    phrases: [
      `: ?once ?more ?please ?kindly ${WILL.replace('look|read|', '')}|eyes|hands|engage|be|please|don't|more|less|never|always|stop|quit|brains`,
      `are|is|be ?hereby expected|asked|requested|told ?again ?once ?more ?not to ${WILL}|know|keep|work|give|prepare`,
      `${MUST} ?better ?to ?please ?all ?each ?first ${base('behave brush sharpen hone wean proofread proof-read absorb obey concentrate heed appreciate digest swear toughen smarten strive mean reread mistrust familiarise')}`,
    ],
    unlessBefore: ['we', 'i', 'not', 'started'],
    neverWith: ['security'],
  },
  {
    category: 'fix-the-human',
    reading: 'people',
    sections: ['actions', 'lessons'],
    neverWith: 'asking telling allow let instead rather easier easy relying allows'.split(' '),
    phrases: [`${MUST} ?better ?to ?please stop|quit|${WILL}|show|question|own|observe|exercise|admit`],
    unlessBefore: ['we', 'i'],
  },
  {
    category: 'fix-the-human',
    reading: 'person',
    sections: ['actions', 'lessons'],
    // Whose task it is is not called "you".
    onlyWith: 'you your yourself yourselves please properly twice ! from future seriously'.split(' '),
    phrases: [
      `: ?once ?more ?please ?kindly ${base('take keep use look read get act test check verify count watch step lock close leave make put say show improve do pay switch ask brush tighten align finish tug wash wear press')}`,
    ],
  },
];
