import type { PhraseGroup } from '../language.js';
import { ACT, base, past, told } from './families.js';

const DEEDS = `${ACT} leave break cause forget ignore miss wipe let allow approve leak trip touch write overlook wire`;

const VERBS = `${DEEDS} misread format smash kidnap spill sideline vouch draft defeat devise utter hide sing undermine fiddle smuggle tamper meddle tinker waive sabotage unscrew rename hire rent dream teach whitelist conceal fall greenlight destroy bypass circumvent swap think sleep forget lose skip decide authorise authorize sanction park lend brief train code design taint oversee vet confess deploy roll spill drag`;
const FOOLS =
  'clown|hero|dunce|dimwit|numbskull|dolt|joker|fool|idiot|moron|genius|geniuses|einstein|cowboy|goons|fools|bungler|vandal|culprit|offender';

/** Questions for who it was, and why and how anybody could, in everyday words. */
export const INTERROGATION: readonly PhraseGroup[] = [
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      `who ?the|on|in ?hell|earth|world|heck ?actually ${told(DEEDS)} ?a ?the ?* code|such|like|without`,
      'who was it {end}',
      'who was it ?then that|who',
      'who takes|bears|carries|took the|this ?the ?this blame|responsibility',
      'who came|comes up with',
      'who is|was responsible|accountable for this|that {end}',
      'who is|was responsible|accountable for ?the|this|that wrong|incorrect|false|missing|broken|lost|ruined|spoiled|duplicate',
      `which person|individual|colleague|one ${told(DEEDS)}`,
      `whose * ?was hand|hands|finger|fingers|badge|login|idea|valve ?was`,
      `what|which idiot|genius|fool|moron|clown|bright|joker ?spark ${told(DEEDS)}`,
      `what kind|sort of {person} ${told(DEEDS)}|would|does`,
      `what was|were going|running through his|her|their|the`,
      `what went|goes through his|her|their|the ?* ?* mind|head`,
      `what made|makes {person} ${base(`${ACT} think leave skip ignore forget`)}`,
      'what got into {person}',
      'what excuse|justification does|do|did|has|have|could {person}',
      'what business did|had|do|have|does {person}',

      "what is|was|are|were|what's the|his|her|their ?* ?* excuse {end}",
      'what took|takes {person} so',
      'what do|are|did|were we|they pay|paid {person} ?for',
      'what are|were they|we paid for',
      `what did {person} do all|for|in|during|with`,
      `why in|on god's|heaven's|the|earth name ?hell did|was|would|do|had|does`,
      `why the|on|in hell|heck|devil|earth did|was|would|do|had|does {person}`,
      `why ${base('ignore skip open leave delete push rush touch switch unplug wait')} the|a|it|an|so|for|this`,
      'why did|does|do it take|took ?* ?* ?* for {person} to',
      'how could|can|did this|that|it ?ever ?possibly get|slip|pass|go past|by|through ?the ?* review|reviewer|reviewers|{person}',
      'how was|were|is|are {person} allowed|able|permitted to',
      `how could|can {person} ${base('open leave delete push think do let press pull send sign switch close')}`,
      'how often|many ?times ?more do|must|have|does we|i|one ?have ?to ?to tell|told|remind|reminded|explain|say|repeat',
      'how many {person} does it take',
      'when will|are|do {person} ?ever|finally|ever ?going ?to learn|start|stop|understand',
      'when will people ?ever|finally learn',
      'was it {person} again|or',
      'where was|were {person} {end}',
      'was|were|are|is {person} ?even ?really asleep|blind|deaf|drunk|sleeping|awake|there|watching|listening|dreaming|paying|looking|reading|conscious|sober|qualified',

      'did|does|had|has|can {person} ?even|actually|really|ever ?not ?even read|check|look|ask|think|listen|count',
      `didn't|hadn't|can't|doesn't|couldn't|wasn't|haven't {person} ?even|ever|just read|check|look|ask|think|listen|paying`,
      'is|was nobody|anyone|anybody|no-one ?ever|even|here responsible|charge|in|accountable|watching|awake',
      'is it ?really|so too much to ask',
      'must|do we|i really have|tell|explain|remind ?to',
      'did no one ?even|ever look|notice|check|think|ask|read|call',
      'why always us|me|them|him|her|night|the',
      'who|whom do|did|should|can|must we|i ?have|owe ?to thank|this ?for',
      'can|could|would|will|may anybody|anyone|somebody|someone ?please explain|tell|say ?to ?me|us why|how|what {person}',
      'what was|were {person} looking|thinking|doing|hoping|expecting',
      'where was|were {person} when|while|as|during|all',
      'why , * * * , do|did|does|was|were|would|could|had|has {person}',
      "who was|were|is|had|has|'s ?been asleep|sleeping|dreaming|napping|snoozing|minding|guarding|babysitting",
      'which|what bright|brilliant spark|mind',
    ],
    unlessNext: ['escalation', 'paged', 'affected', 'informed', 'notified'],
  },
  {
    category: 'who-question',
    reading: 'any',
    notIn: ['successes'],
    phrases: [
      `remains|is ?to|open|unclear|be ?still ?be seen|open|unclear|established who|whose ${past(DEEDS)}|had|was|did`,
      `want|have|need|wanted|try|trying ?still to find|know|establish ?out who it|did|was ?was`,
      'nobody|no-one|none has owned|confessed|admitted ?up {end}',
      'nobody|no-one has come forward',
      'nobody|no-one wants|admits to have|having {past}|been|done',
      'nobody|no-one will own|admit|confess ?up',
      'and|but we|management|i want|wants|need|would ?like to know who',
      'the question|puzzle is|remains who {end}',
      'tell|tells|show|shows|reveal|reveals|know|knows|see|saw ?us|me|you whose ?* terminal|laptop|account|session|keyboard|machine|login|badge|hands|fingers',
      'asks|asked|wants|wanted|demands|demanded|wondered|wonders * * * which ?one of them|us|you|these|those ?had|has|was',
      'want|wants|wanted|like|need|needs|demand to|would know|hear|learn * * * which of|one|person {person}',
      'for|give what|which|whatever|the ?possible ?earthly reason|reasons ?did|does|had|has|why {person} ?had ?has chose|chosen|decided|ignored|skipped|let|left|failed|took|thought|kept|sat|waited|opted|preferred',
      'what possessed|induced {person}',
      'what on|in earth|heaven|god possessed|made|got|drove',

      'hear|know|explain|explained|understand|ask|asked|learn ?from ?{person} what made|drove|moved|led him|her|them|{person} to',
      'person|one|genius|man|woman|engineer|whom ?that ?who we|i ?all have to thank ?for',
      'which|what bright|brilliant spark|mind ?had {past}',
      `looking|search|searching|hunt for the|whoever person|one|man|woman|engineer|colleague ?who|that|responsible ?${past(DEEDS)}`,
      `name of the|whoever person|one|engineer|individual|colleague ?who ${past(DEEDS)}`,
      `person|one|individual|engineer|colleague who|that ${past(DEEDS)} ?* ?* ?* has|have|had|is|was|were|must not|been|still|be|now|finally ?not ?yet ?been found|identified|named|known|caught`,
    ],
    unlessNext: ['access', 'affected'],
  },
  {
    category: 'who-question',
    reading: 'order',
    sections: ['actions', 'lessons'],
    phrases: [
      `check|pull|search|review|read|go ?through the|our|cctv|badge ?* ?* for|to ?see|find ?out who|whoever ?it did|was|${past(DEEDS)}`,
      `check|pull|search cctv|footage|badge for|to the person|one|man|woman|engineer who|that`,
      `ask {person} why|who|whether|how|what ?on|he|she|they|it|did|${past(DEEDS)} ?earth ${past(DEEDS)}|did|didn't|had|hadn't|was|were|failed|never`,
      `ask {person} who|why {past}`,
      'interview|question|interrogate|grill|quiz {person} ?again about|on|as why|who|his|her|their|to',
      'question|interrogate|grill {person} {end}',
      'establish|clarify|determine|settle|clear ?up ?the ?individual ?personal question|responsibility|responsibilities|guilt|blame|who ?of|for ?is ?guilt ?to ?blame ?the ?responsible ?this ?for {end}',
      'get|give|find ?us ?me a|the|some name|names {end}',
      'ask {person} what|how possessed|made|got|he|she|they|one|on ?earth',
    ],
    unlessNext: ['customers'],
  },
  {
    category: 'who-question',
    reading: 'order',
    phrases: [
      'establish|determine|identify|ascertain|clarify|find|uncover|discover ?out ?by ?before ?* which {person} ?on ?at ?* {past}',
      'establish|determine|identify|ascertain|clarify|find|uncover|discover ?out ?by ?before ?* which {person} was|were|had|let|left',
    ],
    // Whom it hit, and who owns what, is asked for all their sakes.
    unlessLast: 'used owned affected needed received paid paged got'.split(' '),
    unlessNext: ['affected', 'impacted', 'hit', 'notified', 'informed', 'charged', 'told'],
  },
  {
    category: 'who-question',
    reading: 'any',
    notIn: ['successes'],
    phrases: [
      'by|from|thanks ?to whom|whose ?, ?and ?pray ?why !|?',
      `which|what ?of ?you ?the ?these ?bright|complete|total|brave|particular|absolute ${FOOLS}`,

      "who|whose|which|what|how|why on|the|in earth|hell|heck|devil|blazes|god's|heaven's",

      'explain yourself|yourselves|himself|herself',

      'one wonders|asks ?, ?oneself why|how|what|whence|where ?on ?earth ?did {person}',
    ],
    unlessNext: ['access', 'affected', 'impacted', 'notified', 'informed', 'not'],
    unlessLast: ['owned'],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      'by|from|on|at|under|during whom|whose ?* ?* was|were|did|had|has',
      'whose ?* brainchild|brainwave|handiwork|mess|boots|blunder|bright|brilliant|genius|conscience|cock-up|screw-up|neck|fingerprints|stupid|signature|laptop|desk|head|eyes|elbow|line|actions|coup|patent|badge|orders|shift|handwriting|initials|fingers|shoes|coffee|password|terminal|keyboard|credentials|proposal|sign-off|script|spreadsheet|brain|nerve|hand|hands',

      `who|who's ?is|was|were ?the|this|that ?* ${FOOLS}|one|ones|spark that|who`,

      `who at|in|on|from|within|among|of|, the|our|this|that|we ?* ?* ?* ${told(VERBS)}|was|felt|ask|lied|stole`,

      'what did|does|do {person} imagine|reckon|fancy',

      'by|under|on|in|for what|which ?earthly logic|pretext|planet|right|reason|grounds|shape|universe did|does|do|was|were|is|are|could|would|had|has|may {person}',

      'can|could|would|will|care|let {person} ?care ?please ?to explain ?to ?us|me why|who|what',
    ],
    unlessNext: ['access', 'affected', 'impacted', 'notified', 'informed', 'to'],
    neverWith: ['us', 'importance'],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: ['which {person} {past}'],
    unlessBefore: 'to of on in from for about with by is and at'.split(' '),
    unlessLast: 'used owned affected needed received paid paged got joined been had'.split(' '),
    unlessNext: ['affected', 'impacted', 'hit', 'notified', 'informed', 'charged', 'told'],
  },
  {
    category: 'who-question',
    reading: 'any',
    phrases: [
      'wants|want|wanted|demands|demanded|like|love|grateful|waiting ?not to hear|learn|know|be ?told ?within ?* ?* ?* ?from who|whose',
    ],
    // "Those who want to know who to call", "too much to ask of anybody".
    unlessNext:
      'of from to is are owns uses can will they we you should needs else affected impacted works answers gets knows runs leads may has'.split(
        ' ',
      ),
  },
];
