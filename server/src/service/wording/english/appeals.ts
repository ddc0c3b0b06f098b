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
    unlessNext: ['can', 'could', 'needs', 'has', 'is', 'will', 'gets', 'of'],
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
];
