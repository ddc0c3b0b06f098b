import type { PhraseGroup } from '../language.js';
import { ACT, base, CARE, DUTIES, finite, past } from './families.js';

const DEEDS = `${ACT} trip break cause mess screw forget introduce trigger allow permit authorise authorize decide touch leave disable fail miss overlook slip botch make let do think push wipe corrupt leak give bring lose hit sneak skip ignore tell ask order instruct format smash spill sideline hide undermine fiddle smuggle tamper meddle tinker waive sabotage unscrew conceal destroy bypass circumvent sanction taint misread roll vouch sleep`;
const PEOPLE_ASKED =
  'you|he|she|they|anyone|anybody|nobody|someone|somebody|everyone|no-one|one|qa|ops|support|security|operations|marketing|hr';

export const WHO: readonly PhraseGroup[] = [
  {
    category: 'who-question',
    reading: 'any',
    phrases: [
      'bottom of who|whose',
      `until|till ?we|you|they|hr|management have|has|know|find|found|get|identify|identified the|our person|one|individual|engineer|culprit|name ?who|that|of|responsible|behind`,
      'want|wants|wanted|like|likes|demands|demanded to know by|before|at|in|until * * who',
      'like|love|want|wants|need|demand to hear|know|learn|understand ?from {person} why',
      'need|needs|want|wants|demand|demands ?still a|the name|names {end}',
      'work|working|worked|figure|figured|figuring|find|finding|establish|determine ?out which ?one ?of {person} it|had|did|was|has|is|that|{past}',
      `would|'d ?really ?very ?much like|love|want to know|hear|learn who|whose {end}`,
    ],
  },
  { category: 'who-question', reading: 'any', phrases: [`whoever ${past(DEEDS)}`] },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      `who|whoever ?exactly ?else ?the|on|in ?hell|earth|heck|world ?on|from|at|in|of ?the|our|this|that|your ?team|shift|call|crew|side|staff|desk|duty|night ${past(DEEDS)}|lied|stole|flung`,
      "who|who's|whoever ?exactly ?else ?the|on|in ?hell|earth|heck|world was|has|had|did|would|could ?to|have|be|been " +
        `${past(`${DEEDS} see notice check test catch know approve sign`)}|${base('do let allow think approve break cause delete push sign leave merge forget run')}|guilty|fault|at|blame|answerable|behind|on|supposed|to|thought|liable`,
      "who|who's|whoever ?exactly ?else is|should|will ?have|be|been guilty|at|answerable|behind|liable ?fault ?for",
      "who|who's|whoever ?exactly ?else is|was|were|should|will ?have|be|been responsible|accountable {end}",
      "who|who's|whoever ?exactly ?else is|was|were|should|will ?have|be|been responsible|accountable for ?this|that|it|the|our|these * outage|incident|mistake|failure|mess|damage|loss|error|breach|accident|disaster|leak|downtime",
      `who should have ?been ${past(`${DEEDS} see notice check test catch know approve sign`)}`,
      "who|who's ?else ?was|were|is|has|had|have knew|know|known|knows|aware|duty|watching|supposed|charge|in ?about|on|when|that|and|but",
      'which|who ?of {person} had|came|thought|dreamt|dreamed ?up ?with ?of the|this|that ?bright|brilliant|great|genius|clever|stupid|silly|wonderful idea|plan|notion',
      'who ?else|exactly had|came|thought|dreamt|dreamed ?up ?with ?of the|this|that ?bright|brilliant|great|genius|clever|stupid|silly|wonderful idea|plan|notion',
      `whose ?* fault|mistake|error|job|idea|responsibility|change|commit|decision|doing|negligence|oversight|task|duty|account|login|hands|watch|typo`,
      `why ?on ?in ?the ?earth|hell|heck|world didn't|did|hadn't|wasn't|weren't|couldn't|wouldn't|would|had|was|were|has|hasn't|haven't|could|do|does|doesn't|don't|can't|is|isn't|are|aren't|should|shouldn't|must ?not ?none ?of ?any|a ?single ${PEOPLE_ASKED}`,
      'why on|in earth|hell|heck|the ?world did|does|do|was|were|would|could|had|has|is|are ?not {person}',
      "why can't|won't|don't|doesn't|haven't|hasn't|isn't|aren't|wouldn't|can|will|have|didn't|did|hadn't|wasn't|weren't|couldn't|would|had|was|were|has|could|does|is|are|do|should ?not {person}",
      'how|what ?on ?the ?in earth|hell|heck|world did|was|could|would|had|does|were|can|do|has {person}',
      'how did|do|does|can|could {person} * manage|not|fail|miss|let|think|dare|forget|overlook|allow|ignore',
      `why not ?just ${base(CARE)}`,
      'what ?on|the|in ?earth|hell|heck|world was|were|is|are|did|could ?going * * thinking|thought|think',
      'what on|the|in ?earth|hell|heck|world was|were|is|are * * doing',
      'what was|were {person} thinking|up|playing',
      'what made|possessed|drove|got {person} ?to think|believe|skip|ignore|do|so',
      'how could|can|did|dare|come ?on|the|any ?earth|hell * * possibly|even|miss|not|think|allow|overlook|fail|forget|let|manage|ignore|believe|ever',
      `how could|can {person} * ${base('mix confuse delete wipe break mistake misread swap lose leak push ship sign approve merge pass leave let skip ignore forget miss fail overlook allow')}`,
      'like|love|want|wants|wish|need|demand|demands|curious|interested|eager|keen|deserve|deserves to know|hear|learn|find|see ?out who',
      `did|does|do|has|had|have {person} even|ever|actually|really|not|never|bother ?bother ?to ?once ${base(`${CARE} ${DUTIES}`)}|${past('look read check think test')}`,
      'how could|can {person} * * * and|but|yet not|still|nobody|no-one',
      "who's to blame",
      "who's ?going ?to answer|answering for",
      'how dare {person}',
      'what|which grounds|basis|authority|right did|does|had|was|gave ?on {person}',
      'how come nobody|no-one|none',
      'how come {person}',
      `why didn't|did|hadn't|wouldn't ?not the primary|secondary|backup ?on-call ?not pick|ack|acknowledge|answer|wake|escalate|join|call|look|notice|ask`,
      'how come no|not one',
      'who ?else ?exactly ?* ?* is|was|are|has|have|had|will|should|must ?going ?to answer for',
      'what possessed|got|drove|induced|came {person}|into|over ?to ?{person}',
      'how could you|he|she|they|anyone|anybody|somebody|someone|no-one|nobody',
      "didn't|wasn't|hasn't|hadn't|couldn't|doesn't|don't|weren't|shouldn't|isn't|can't ?not ?the anyone|anybody|nobody|you|they|he|she|someone|somebody|{person}",
    ],
    unlessNext: [
      'able',
      'work',
      'have',
      'need',
      'lack',
      'page',
      'what',
      'which',
      'receive',
      'experience',
      'affected',
      'impacted',
      'notified',
      'informed',
      'needs',
      'escalation',
      'pager',
      // "So why were they so large?": the messages.
      ...'large big small slow fast high low long short many few failing down offline missing empty stuck'.split(
        ' ',
      ),
    ],
    reach: 2,
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: ['what was|were|is|are {person} doing'],
    // "What are we doing to keep it from happening again?"
    unlessNext: ['to', 'about'],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      'how|why did|could|can|has|had|would|was|were nobody|no-one|none',
      'how|why did|could|can|has|had|would|was no one',
      'did|was|has|had|could|does|were nobody|anyone|anybody|no-one|none',
      'did|was|has|had|could|does no one',
    ],
    unlessNext: ['have', 'need', 'lack', 'affected', 'impacted', 'notified', 'informed', 'hurt'],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      `which ?of {person} ?was|is|has|had|did|on ${finite(DEEDS)}|responsible|guilty|supposed`,
      `who's ?exactly ?really ?to responsible|accountable|guilty|fault|at|behind|blame`,
    ],
    unlessBefore: ['to', 'of', 'on', 'in', 'from', 'for', 'about', 'with', 'by', 'is'],
  },
  {
    category: 'who-question',
    reading: 'order',
    phrases: [
      `name|names|identify|identified|find|finding|determine|establish|locate|expose|trace|track|uncover|single ?out|down ?{person} who|responsible|behind|culprit|guilty ?${finite(DEEDS)}|is|was|has|had|for|and|of|the|this`,
      'name|names|identify|identified|find|finding|determine|establish|locate|expose|trace|track|uncover|single ?out|down {person} that {past}',
      'name|names|identify|identified|find|finding|determine|establish|locate|expose|trace|track|uncover|single ?out|down {person} that was|were|had|did|has',
      'name|names|identify|find|finding|determine|establish|locate|expose|trace|track|uncover|single ?out|down ?the ?responsible|guilty person|people|party|one|individual|culprit|guilty|responsible ?person|party|engineer ?who|responsible|behind|for|and {end}',
    ],
    unlessNext: ['can', 'could', 'will', 'owns', 'knows', 'would', 'should', 'needs'],
  },
];
