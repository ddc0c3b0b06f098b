import { byFirstWord, words, type Language } from '../language.js';
import { ADRIFT } from './adrift.js';
import { APPEALS } from './appeals.js';
import { CHARACTER } from './character.js';
import { COUNTERFACTUAL } from './counterfactual.js';
import { CULPRITS } from './culprits.js';
import { DUTIES_OWED } from './duties.js';
import { EVIDENT } from './evident.js';
import { IRREGULAR_PAST } from './families.js';
import { FAULT } from './fault.js';
import { FIX_HUMAN } from './fixTheHuman.js';
import * as grammar from './grammar.js';
import { HINDSIGHT, PERSONAL_HINDSIGHT } from './hindsight.js';
import { HUMAN_ERROR } from './humanError.js';
import { INTERROGATION } from './interrogation.js';
import { JUDGEMENT } from './judgement.js';
import { NAMED_PERSON } from './namedPerson.js';
import { NAMES } from './names.js';
import { NONEVENT } from './nonevent.js';
import { CARRIED_ON, OMISSIONS } from './omissions.js';
import { PEOPLE_BEFORE, PERSON_COMPOUNDS, PERSONS, SYSTEM_COMPOUNDS } from './persons.js';
import { PREOCCUPIED } from './preoccupied.js';
import { PUNISHMENT } from './punishment.js';
import { SANCTIONS } from './sanctions.js';
import { SLIPS } from './slips.js';
import { SYSTEMS } from './systems.js';
import { TRADESPEOPLE } from './trades.js';
import { LEFT_UNDONE } from './leftUndone.js';
import { LET_GO } from './letGo.js';
import { MANNER } from './manner.js';
import { PLAIN_SIGHT } from './plainSight.js';
import { MISSED } from './missed.js';
import { MISTAKEN } from './mistaken.js';
import { LABEL } from './unhelpfulLabel.js';
import { WHO } from './whoQuestion.js';
import learned from './learned.json';

export const ENGLISH: Language = {
  id: 'en',
  groups: [
    ...COUNTERFACTUAL,
    ...DUTIES_OWED,
    ...NONEVENT,
    ...MISSED,
    ...OMISSIONS,
    ...CARRIED_ON,
    ...LEFT_UNDONE,
    ...LET_GO,
    ...HUMAN_ERROR,
    ...SLIPS,
    ...MISTAKEN,
    ...JUDGEMENT,
    ...CHARACTER,
    ...MANNER,
    ...FAULT,
    ...CULPRITS,
    ...NAMED_PERSON,
    ...LABEL,
    ...PREOCCUPIED,
    ...ADRIFT,
    ...HINDSIGHT,
    ...EVIDENT,
    ...PLAIN_SIGHT,
    PERSONAL_HINDSIGHT,
    ...PUNISHMENT,
    ...SANCTIONS,
    ...FIX_HUMAN,
    ...APPEALS,
    ...WHO,
    ...INTERROGATION,
  ],
  persons: new Set([...PERSONS, ...TRADESPEOPLE]),
  personEnds: [
    '-engineer',
    '-team',
    '-operator',
    '-oncall',
    '-lead',
    '-person',
    '-admin',
    'ician',
    'icians',
    'ologist',
    'ologists',
    'woman',
    'women',
    'man',
    'men',
    'farmworker',
    'farmworkers',
    '-maker',
    '-makers',
    '-caller',
    '-callers',
    '-ups',
    'keeper',
    'keepers',
    'smith',
    'ographer',
    'ographers',
    'herapist',
    'entist',
    'entists',
    'alist',
    'alists',
    '-manager',
    '-developer',
    '-owner',
    '-employee',
    '-colleague',
    '-chief',
    '-hand',
    '-officer',
    '-driver',
    '-tech',
    '-taker',
    '-worker',
    '-boss',
    'mistress',
    '-hands',
  ],
  pluralEnds: ['s'],
  nobody: grammar.NOBODY,
  systems: SYSTEMS,
  systemEnds: [],
  systemCompounds: SYSTEM_COMPOUNDS,
  personCompounds: PERSON_COMPOUNDS,
  peopleBefore: PEOPLE_BEFORE,
  trades: grammar.TRADES,
  crowds: words('everyone everybody anyone people staff all'),
  served: words(
    'customers clients users readers visitors guests passengers patients pupils staff wards shops',
  ),
  incidents: words(
    'outage interruption incident disruption downtime failure failover change changeover switch switchover restart',
  ),
  possessives: grammar.POSSESSIVES,
  titles: grammar.TITLES,
  handiwork: grammar.HANDIWORK,
  lacking: words('without w with'),
  departments: grammar.DEPARTMENTS,
  talk: grammar.TALK,
  namesakes: words(
    'storm hurricane typhoon cyclone tropical operation project hotel camp lake mount port fort saint st',
  ),
  partitives: grammar.PARTITIVES,
  could: words('could might would'),
  neither: words('neither nor'),
  adverbs: grammar.ADVERBS,
  common: grammar.COMMON,
  regularPast: /[^e]ed$|.agreed$/,
  irregularPast: IRREGULAR_PAST,
  names: NAMES,
  auxiliaries: grammar.AUXILIARIES,
  prepositions: grammar.PREPOSITIONS,
  particles: words('out up down back away'),
  determiners: grammar.DETERMINERS,
  subordinators: grammar.SUBORDINATORS,
  temporal: words('as since after before until than'),
  coordinators: words('and but then yet or'),
  by: words('by'),
  subjectPronouns: words('they he she we i you anyone anybody someone somebody'),
  nominative: words('we they he she i'),
  pronouns: words('it that there this these those'),
  thingPronouns: words(),
  thirdPerson: words('they he she them him'),
  adversaries: words(
    'attacker attackers adversary adversaries actor actors hacker hackers intruder intruders phisher phishers scammer scammers fraudster fraudsters spammer spammers criminal criminals thief thieves vandal vandals burglar burglars impostor extortionist',
  ),
  had: words("had hadn't 'd has were"),
  would: words("would wouldn't could couldn't might would've could've should never"),
  modals: words('could would should might may can must shall was were had has have is are did does'),
  anybody: {
    may: words("can may cannot can't"),
    allowing: words(
      'allow allows allowed allowing enable enables enabled enabling permit permits permitted able possible easy let lets free want wants wish prefer like',
    ),
    generic: words('you'),
  },
  liking: words('like rather prefer love'),
  clauses: words('where having from join limit filter'),
  silent: words('much say said saying breathe breathed exchanged without lost'),
  must: words('must should will need needs have has shall to please can always'),
  asking: grammar.ASKING,
  supposing: words('if unless whenever'),
  unconditional: words('as wonder wonders wondered wondering see know ask asks asked asking checked'),
  unknowing: words(
    'know knows knew known clear sure certain established determined found identified understand understood remember recall',
  ),
  denials: grammar.DENIALS,
  nounsInCapitals: false,
  deniesLate: false,
  disagreement: /^(?:we|they|you|i) (?!was$|has$|does$).*[^su]s$/,
  alike: words('same likewise'),
  manners: words('way thing decision choice conclusion call'),
  relying: words(
    'relying relies rely relied depending depends depend counting having remove removes removing eliminate eliminates',
  ),
  namely: words('label labels name names notion notions category categories'),
  examples: words('such like'),
  share: words('part role bearing influence connection share issue factor problem'),
  omitting: words('leaves leave leaving left avoids avoid avoiding skips omits'),
  query: words('question questions matter'),
  aims: words('goal aim purpose intention objective'),
  whether: words('whether'),
  thatClause: words('that'),
  ratherThan: ['rather', 'than'],
  questions: words('why how what who'),
  asides: byFirstWord(
    'at the very least',
    'at the least',
    'at least',
    'by rights',
    'in all fairness',
    'at that point',
    'so much as',
    'once more',
    'once again',
    'to be polite',
    'to put it mildly',
    'in some ways',
    'as so often',
    'as ever',
    'as usual',
    'one has to say',
  ),
  conceding: {
    may: words('may might can could'),
    seeming: words('call seem look sound appear strike'),
  },
  contrast: words('but'),
  rulingOutBehind: byFirstWord(
    'ruled it out',
    'ruled this out',
    'ruled that out',
    'rules it out',
    'rule it out',
  ),
  rulingOut: byFirstWord(
    'rule out',
    'rules out',
    'ruling out',
    'far from',
    'anything but',
    'miss the point to',
    'misses the point to',
    'missing the point to',
    'beside the point to',
  ),
  no: 'no',
  bearsOut: words('bear support confirm substantiate corroborate confirmed supported'),
  openings:
    /...(?:ing|ous|less|ful|ent|ive|like)$|^(?:without|w|too|overly|untidy|careless|sloppy|lazy|hasty|stubborn|late|ever|true)$/,
  touches: words('a bit touch little shade tad trifle too over very rather'),
  listing: words('and or nor'),
  degrees: words('more so less any better worse'),
  then: ['at', 'the', 'time'],
  supposition: words(
    'assumption theory suspicion hypothesis rumour rumor impression belief hunch guess assumed thought believed feared worried',
  ),
  misheard: words('should could would might must'),
  times: words('night evening day morning afternoon week weekend hour shift time'),
  lapses: words('minute minutes hour hours day days week weeks'),
  infinitive: 'to',
  declined: words(
    'list lists listing enumerate guess ask asks asking judge judges judging say says saying discuss speculate speculates speculating debate dwell conclude claim argue assume',
  ),
  bidding: words('as'),
  bidden: words(
    'planned agreed instructed documented prescribed required intended asked told requested demands demanded says said requires asks prescribes states tells',
  ),
  following: words('per following'),
  rules: words('procedure procedures runbook playbook protocol checklist plan policy instructions manual'),
  unfair: words('wrong easy tempting unfair simplistic convenient misleading comfortable cheap'),
  we: words('we i'),
  because: words('because'),
  purpose: words('order'),
  misdeeds: words(
    'missed forgot ignored overlooked neglected skipped disregarded failed mistyped misread misjudged broke caused made miss forget ignore overlook neglect skip disregard fail misread misjudge',
  ),
  naught: words('nothing none no neither'),
  automata: words(
    'script scripts pipeline pipelines ci job jobs bot bots hook hooks webhook linter workflow playbook',
  ),
  naming: grammar.NAMING,
  meta: grammar.META,
  speakers: words('i we you he she they them him her us me who whoever'),
  learned,
};
