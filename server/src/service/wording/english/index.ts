import { words, type Language } from '../language.js';
import { COUNTERFACTUAL } from './counterfactual.js';
import { IRREGULAR_PAST } from './families.js';
import { FAULT } from './fault.js';
import { FIX_HUMAN } from './fixTheHuman.js';
import * as grammar from './grammar.js';
import { HINDSIGHT, PERSONAL_HINDSIGHT } from './hindsight.js';
import { HUMAN_ERROR } from './humanError.js';
import { JUDGEMENT } from './judgement.js';
import { NAMED_PERSON } from './namedPerson.js';
import { NAMES } from './names.js';
import { NONEVENT } from './nonevent.js';
import { PERSON_COMPOUNDS, PERSONS, SYSTEM_COMPOUNDS } from './persons.js';
import { PUNISHMENT } from './punishment.js';
import { SYSTEMS } from './systems.js';
import { TRADESPEOPLE } from './trades.js';
import { LABEL } from './unhelpfulLabel.js';
import { WHO } from './whoQuestion.js';

export const ENGLISH: Language = {
  id: 'en',
  groups: [
    ...COUNTERFACTUAL,
    ...NONEVENT,
    ...HUMAN_ERROR,
    ...JUDGEMENT,
    ...FAULT,
    ...NAMED_PERSON,
    ...LABEL,
    ...HINDSIGHT,
    PERSONAL_HINDSIGHT,
    ...PUNISHMENT,
    ...FIX_HUMAN,
    ...WHO,
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
    'sman',
    'smen',
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
  plural: /.{5}s$/,
  nobody: grammar.NOBODY,
  systems: SYSTEMS,
  systemCompounds: SYSTEM_COMPOUNDS,
  personCompounds: PERSON_COMPOUNDS,
  trades: grammar.TRADES,
  crowds: words('everyone everybody anyone people staff all'),
  possessives: grammar.POSSESSIVES,
  titles: grammar.TITLES,
  handiwork: grammar.HANDIWORK,
  lacking: words('without'),
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
  irregularPast: IRREGULAR_PAST,
  names: NAMES,
  auxiliaries: grammar.AUXILIARIES,
  prepositions: grammar.PREPOSITIONS,
  determiners: grammar.DETERMINERS,
  subordinators: grammar.SUBORDINATORS,
  coordinators: words('and but then yet or'),
  by: words('by'),
  subjectPronouns: words('they he she we i you anyone anybody someone somebody'),
  pronouns: words('it that there this these those'),
  thirdPerson: words('they he she them him'),
  adversaries: words(
    'attacker attackers adversary adversaries hacker hackers intruder intruders phisher phishers scammer scammers fraudster fraudsters spammer spammers criminal criminals thief thieves vandal vandals burglar burglars impostor extortionist',
  ),
  had: words("had hadn't 'd has were"),
  would: words("would wouldn't could couldn't might would've could've should never"),
  modals: words('could would should might may can must shall was were had has have is are did does'),
  must: words('must should will need needs have has shall to please can always'),
  asking: grammar.ASKING,
  unknowing: words(
    'know knows knew known clear sure certain established determined found identified understand understood remember recall',
  ),
  denials: grammar.DENIALS,
  deniesLate: false,
  disagreement: /^(?:we|they|you|i) (?!was$|has$|does$).*[^su]s$/,
  alike: words('same likewise'),
  manners: words('way thing decision choice conclusion call'),
  relying: words(
    'relying relies rely relied depending depends depend counting having remove removes removing eliminate eliminates',
  ),
  namely: words('label labels name names notion notions category categories'),
  examples: words('such like'),
  share: words('part role bearing influence connection share'),
  aims: words('goal aim purpose intention objective'),
  contrast: words('but yet though while'),
  then: ['at', 'the', 'time'],
  supposition: words('assumption theory suspicion hypothesis rumour rumor impression belief hunch guess'),
  lapses: words('minute minutes hour hours day days week weeks while long time'),
  infinitive: 'to',
  declined: words(
    'ask asks asking judge judges judging say says saying discuss speculate speculates speculating debate dwell',
  ),
  bidding: words('as per following'),
  bidden: words(
    'procedure procedures runbook playbook protocol checklist plan policy instructions manual planned agreed instructed documented prescribed required intended usual asked told requested',
  ),
  unfair: words('wrong easy tempting unfair simplistic convenient misleading comfortable'),
  purpose: words('order'),
  naught: words('nothing none no neither'),
  automata: words(
    'script scripts pipeline pipelines ci job jobs bot bots hook hooks webhook linter workflow playbook',
  ),
  naming: grammar.NAMING,
  meta: grammar.META,
};
