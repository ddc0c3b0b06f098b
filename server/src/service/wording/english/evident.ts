import type { PhraseGroup } from '../language.js';
import { ATTEND, base, ing } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const SIGNS =
  'sign|signs|leak|crack|warning|warnings|alarm|error|errors|symptom|symptoms|cable|label|notice|flaw|typo|fault|problem|danger|risk|gap|mismatch|number|mistake|signal|signals|smoke|discrepancy';
const EASY = 'easy|simple|trivial|straightforward|effortless|quick|painless|cheap|possible|enough';
const LOOKS = `${base(ATTEND)}|see|spot|catch|find|know|avoid|prevent|close|stop|fix|say|press|turn|add|make|set|write|count|measure|pass|enter|tell|undo|connect|keep|use|ask`;
const LITTLE = 'second|seconds|minute|minutes|moment|click|clicks|call|glance|look';

/** What seems to have been plain to see once it is known. */
export const EVIDENT: readonly PhraseGroup[] = [
  {
    category: 'hindsight',
    reading: 'any',
    notIn: [...NOT_DONE, 'timeline'],
    phrases: [
      'predictably|unsurprisingly|foreseeably ,',
      'not surprisingly ,',
      'small|little wonder',
      'was|were trivial|easy|simple , and|but|yet {person} ?still took|needed|spent|required',
      'although|though|while|despite * * * * obviously|clearly|plainly shows|showed|says|said|reads',
      'was|were always|never ?ever going|bound|meant to fail|break|work|end|go|happen|hold|last|crash|fly|come|blow',
      'could|would|can only|not|never|hardly ?ever end|go|have ?gone ?ended well|wrong|badly|any|differently',
      'had to go|end|happen|fail|break|blow ?wrong|badly|up ?like ?this sooner|one|eventually|some|at {end}',
      'had to|happen ?happen|go sooner or',
      'it|this had to happen {end}',
      'saw|see|seen|smelled ?it|this|that|all coming ?from ?a mile|miles|far|long|weeks|months|off|away',
      'you|anyone|anybody|everybody|everyone|one could|can ?have ?easily see|seen|smell|saw it|this|that coming',
      'even the|a|an|our|my ?youngest|newest intern|apprentice|trainee|cleaner|porter|layman|student|visitor|grandmother|child|dog|cat saw|knew|could|would|had|noticed|asked',
      'my|a|any|your|our grandmother|granny|grandma|five-year-old|six-year-old|ten-year-old|toddler|schoolchild|schoolboy|monkey|dog|hamster could|would|can|knows',
      'trained monkey|chimp|ape',
      "don't|doesn't|do|does|not|no ?not need|have ?to be a|an {person} to",
      "it's|that's|is|was * 101 {end}",
      '101|first-semester|first-year|first-day|kindergarten|primary-school|day-one stuff|material|knowledge|lesson {end}',
      'chapter|page|lesson one of|in the|any|every manual|textbook|handbook|book|course|guide|procedure|runbook',
      'says so|it ?right on|in|there ?on page|big|bold|red|black|plain|large',
      'in big|bold|bright|large|block|capital|red|huge|giant|flashing|neon ?red ?bold letters|capitals',
      'in plain|full sight|view {end}',
      `${SIGNS} was|were|is ?clearly ?plainly ?all there|visible|plain|obvious to|for ?be anyone|everyone|anybody|everybody|all|seen`,
      `${SIGNS} could hardly|scarcely|barely be|have ?been overlooked|missed|clearer|plainer|louder`,
      'hard|impossible|difficult|tough ?, to overlook|miss|mistake|ignore',
      'plain|obvious|clear as the|day|a|mud ?nose',
      'was|were an|the ?most ?only obvious|plain|evident one|choice|thing|conclusion|step {end}',
      'warning signs|signals were|had|have ?all ?been there|plain|obvious|visible ?for ?all ?to ?weeks ?days ?months',
      'alarm|warning bells|lights|lamps should|ought|must ?to have|be ?been rung|ringing|gone|flashed|flashing|going',
      'should|must|ought|would ?surely ?to have ?surely rung|set|been|given|made|tipped|alerted|raised|told|put|struck ?off a|an|alarm|the|any|him|her|them|everyone|anyone ?* bell|bells|red|pause|think|off|suspicious|suspicion|guard|eyebrow|eyebrows|flag|hint|clue|warning',
      `would|could|might have been ?so ?quite ?perfectly ?no ${EASY}|trouble|effort|work|bother ?for ?{person} ?at ?all to ${LOOKS}`,
      `wouldn't|not have hurt|killed|harmed ?him ?her ?them ?anyone ?anybody to ${LOOKS}`,
      `wouldn't have taken|cost ?him ?her ?them ?anyone long|much|a|anything ?time ?effort to ${LOOKS}`,
      `would|could|might ?not have cost|taken|required ?{person} ?him ?her ?them ?anyone ?us nothing|little|no|seconds|minutes|long ?time ?effort ?at ?all to ${LOOKS}`,
      'would|could|might have taken|cost|needed|required ?him|her|them|anyone ?only ?just ?less ?than ?under ?about a|one|two|three|five|ten|thirty|few|single ' +
        LITTLE +
        ' {end}',
      `${ing(`${ATTEND} call`)} ?* ?* would have taken|cost ?less ?only ?him ?her ?them ?than ?a ?few no|nothing|seconds|minutes|ten|five|two|one|thirty|${LITTLE}`,
      'five-second|two-second|ten-second|thirty-second|one-minute|two-minute|five-minute|ten-minute ?manual ?visual check|look|test|glance|call|read|review|search|question|conversation would|could|might ?easily have',
      'how hard|difficult|complicated|tricky is|was|can|could|would it|that|this ?be ?been to|for|,',
      'boggles|boggle|beggars|defies the ?mind|belief|reason|imagination',
      'mind boggles',
      'for reasons best|known|nobody|only|they|he|she|that ?best ?known ?to ?only',
      'for whatever|no|god ?knows ?what ?good|strange|odd|unfathomable|obscure|apparent|discernible|inexplicable reason , ?the|our ?* {person}',
      'for reasons unknown {person}',
      'for whatever|no|strange|odd|unfathomable|obscure|inexplicable ?good|apparent|discernible reason|reasons {person}',
      'as we|they all know|knew',
      "as if|though that|this|it|the ?* was|were|is|had ?not|n't obvious|clear|enough|plain",
      'completely|totally|entirely|utterly|wholly unnecessary|needless outage|incident|accident|failure|delay|loss|downtime',
      'outage|incident|accident|failure|delay|loss|downtime was|is completely|totally|entirely|utterly|wholly unnecessary|needless',
      '100 % preventable|avoidable|foreseeable',
      "need|did|does|should|had|didn't|needn't|ever ?not ?never ?ever have|had|to ?to happened|happen ?in ?at ?this ?way {end}",
      'none of this|it|that had|need|would|should ?have|to ?ever happen|happened',
      'nipped|nip ?it ?this in the bud',
      'could|would|should ?have be|been|have ?been ?so ?very ?quite easy|simple|easily|trivial|possible ?to avoid|prevent|foresee|spot|catch|avoided|prevented|caught',
      'strange|odd|astonishing|amazing|curious|remarkable|puzzling|surprising that|how {person}',
    ],
    unlessNext: ['reproduce', 'confirm'],
    unlessBefore: ['not', 'no', "wasn't", "isn't", 'never', 'nothing'],
  },
  {
    category: 'hindsight',
    reading: 'person',
    notIn: [...NOT_DONE, 'timeline'],
    phrases: [
      'knew|knows ?exactly ?very ?well what|how ?it ?this would|could|might happen|come|go|end|follow',
      'was|were ?only ?perfectly|fully|well ?too aware|conscious that ?this ?it ?the * would|could|might',
      'somehow managed|manages|contrived|succeeded',
    ],
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    // "For some reason we never found, …" says that it is not known.
    category: 'hindsight',
    reading: 'any',
    notIn: [...NOT_DONE, 'timeline'],
    phrases: ['for some reason ?, {person}'],
    unlessLast: [
      'we',
      'you',
      "you'll",
      'i',
      'users',
      'customers',
      'clients',
      'visitors',
      'readers',
      'nobody',
    ],
  },
];
