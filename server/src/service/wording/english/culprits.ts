import type { PhraseGroup } from '../language.js';
import { denied, finite } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CAUSES = ['root-cause', 'lessons', 'went-wrong', 'summary', 'impact'] as const;
const US = 'us|me|everyone|everybody|them';
const LOSSES =
  'hours|hour|days|day|weekend|night|minutes|week|batch|customers|customer|contract|data|harvest|money|euros|euro|dollars|pounds|deal|trust|reputation|shift|show|match|season';

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
    ],
    unlessNext: ['is', 'to', 'of'],
  },
  {
    category: 'fault',
    reading: 'person',
    sections: CAUSES,
    phrases: ['blames|blame|blamed us|everyone|everybody|others|the'],
  },
];
