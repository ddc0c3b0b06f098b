import type { PhraseGroup } from '../language.js';
import { ing, past, told, verbs } from './families.js';
import { MISTAKES } from './humanError.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CAUSES = ['root-cause', 'lessons', 'went-wrong', 'summary', 'detection', 'other'] as const;
const WRONG = 'wrong|false|erroneous|mistaken|incorrect|faulty|flawed|unfounded|unwarranted';
/** What people take to be so. */
const BELIEF = 'assumption|assumptions|belief|guess|conclusion|supposition|presumption|premise';
const READING =
  'reading|interpretation|understanding|estimate|diagnosis|calculation|expectation|impression|perception|recollection|identification|classification|advice|instruction|instructions';
const SOMEBODY = "somebody|someone|somebody's|someone's|one";
const MISHANDLED = 'incorrect|wrong|improper|faulty|inappropriate|erroneous';
const MACHINE = 'machine|software|technology|equipment|hardware|computer|kit|device|plant';
const SIGNS =
  'comma|point|dot|colon|semicolon|zero|nought|minus|plus|slash|hyphen|dash|star|tab|space|digit|letter';
/** What hands do once, and how it is done badly. */
const STROKES =
  'keystroke|keystrokes|click|mis-click|tap|paste|edit|entry|input|typing|wiring|cabling|patching|mute|pick|selection|deletion|move|keying|arithmetic|tick|swipe|scan|swap|set-point|setpoint|manipulation|handling|labelling|counting|spelling|drag|press|merge|upload|finger|fingers|thumb|touch|turn|dial|stroke|setting';
const BUNGLED =
  'bungled|botched|misplaced|clumsy|inattentive|absent-minded|false|erroneous|wrong|incorrect|poor|faulty|mistaken|unclean|sloppy|gauche|stray|careless|hasty|fat-fingered|muddle-headed|thick|nervous|shaky|itchy|unlucky';
const MISHAPS =
  'thinko|miscount|miscounting|muddle|mishap|transposition|misspelling|mis-selection|bungle|bungling|aberration|blooper|mispatch|fumbling|misfiling|misrouting|miscalibration|botch|mis-set';

/** Who was wrong, and that the error must have been a person's. */
export const MISTAKEN: readonly PhraseGroup[] = [
  {
    category: 'human-error',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      `${MISTAKES} of mine|ours|yours|hers|theirs`,
      `${MISTAKES} of his|hers|theirs {end}`,
      'leaves|left|leaving ?us ?with ?only ?but ?just the person|human|operator|people|humans|man|hands ?who at|behind|in|on',
      `boiled|boils|came|comes down to ${SOMEBODY} ?of ?the ?our * having|pressing|typing`,
      `boiled|boils|came|comes down to ${SOMEBODY} {ing}`,
      `${MISHANDLED} human|operator|manual|user|crew|staff action|actions|intervention|handling|input|behaviour|operation|activity`,
      `the|a user|human|operator|person|people|driver|man|staff|crew ?and ?, ?and not ?in ?the|a ${MACHINE}`,
      `not ?in ?with the|a ${MACHINE} ?, but ?rather ?in ?with the|a|our {person} {end}`,
      'layer 8|eight {end}',
      'not technical|mechanical|electrical ?in ?nature|origin ?, but ?down ?human|to|a|the',
      'down to the|a person|human|individual|operator|people who|at|behind|on|in|doing|executing|running|typing',
      `operating|steering|procedural|operational|piloting|weighing|sorting|mixing|driving|navigational|clerical mistake|mistakes|slip|slips|blunder`,
      `operating|steering|driving|piloting|clerical error|errors`,
      'silly|stupid|dumb|embarrassing|old-fashioned typo|slip|slip-up|misclick|mix-up|keystroke',
      'of ?a ?purely human nature|origin|making',
      'human in nature|origin',
      'point|source of failure ?here was|is ?a|the human|person|operator|engineer|technician|crew',
      'human|person|operator ?in ?the ?loop was|is the|a|our ?single ?weak point of',
      'goof|goof-up|boo-boo|oopsie|whoopsie|brainfart|facepalm',
      'trails|tracks|traces|roads|signs ?all end|ends|ended|lead|led at|with|in|to a|the person|human|operator|desk|keyboard',
    ],
  },
  {
    category: 'human-error',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      `was|were|is|been|proved|turned ?out ?to ?be ?simply ?plain ?just ?quite ?dead ?entirely ?badly wrong|mistaken|confused|misinformed {end}`,
      'was|were|been ?simply ?plainly in error {end}',
      `have|has|had|got|get|gets|getting|put|puts the|a|it|things|everything|this|that|two|both|his|her|their|our ?* ?* wrong|backwards|mixed|muddled ?up and|but|so|when|because|in|on|by|at|twice|again|which|while`,
      `${past('type key enter write press hit put')} * ${SIGNS} for|where a|an|the|there ?* ${SIGNS}|should|was|belonged`,
      `read|took|interpreted|treated|understood|entered|booked|saw * * as ?a|an|the * when|where|although|though it|they|the|that ?* was|were|is|are|should|meant`,
      'proved|proves|remained|remains|was|is ?to ?be ?once ?again|more the weak|weakest|weaker link',
      `${verbs('make commit')} * * boo-boo|bloomer|boob|goof|flub|slipup|whoopsie|oopsie|slip-up|gaffe|howler|clanger`,
    ],
    unlessBefore: ['nobody', 'we', 'i', 'something', 'things', 'everything', 'what'],
  },
  {
    category: 'human-error',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      ing(
        'misread mistype misclick mishear mislabel misplace misjudge misdial miskey misconfigure miscalculate misunderstand misinterpret misfile mistake misapply miscount misidentify misaddress misremember misdiagnose transpose',
      ),
      'confusing ?the|a|one|two * with|and|for',
      `mixing|muddling * * * up`,
    ],
    // What keeps them from it is a safeguard.
    unlessBefore: 'from of against for to without avoid avoids prevent prevents stop stops risk'.split(' '),
  },
  {
    category: 'human-error',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      `${WRONG} ?* ${BELIEF} ?made|held by|of|from|on|among|in|at`,
      `${WRONG} ?* ${READING} ?made|held|given by|from`,
      `${WRONG} ?* ${READING}|${BELIEF} of * * by`,
      `${past('carry do perform execute apply run take enter install connect wire load fit put send')} ?out ?up ?in ?to in|to|on|at|into|with|from the|a wrong * * by`,
      'accidental|stray|mistaken|errant|inadvertent|unintended|premature enter|return|paste|swipe|escape|drag|send|submit|reply-all|tap|scroll|touch by|of|from',
    ],
  },
  {
    // A list of changes names its authors so: "fix wrong path (Kim Lee)".
    category: 'human-error',
    reading: 'by',
    sections: ['root-cause', 'timeline', 'summary', 'went-wrong', 'detection'],
    phrases: ['wrong|incorrect|mistaken ?* ?* ('],
    unlessNext: ['see', 'e.g', 'i.e'],
  },
  {
    // Short notes leave the article out: "admin deletes wrong volume".
    category: 'human-error',
    reading: 'absent',
    sections: ['timeline', 'root-cause'],
    phrases: [
      `${told('press pull click hit tap select choose pick enter type key open close turn flip delete drop kill restart reboot stop edit take give send merge unplug load revoke')} ?out ?off wrong|incorrect`,
    ],
  },
  {
    category: 'human-error',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [`${WRONG} ${BELIEF}|${READING}`],
  },
  {
    category: 'human-error',
    reading: 'any',
    sections: CAUSES,
    onlyWith: ['cause', 'causes', 'hardware', 'technology', 'machine', 'machines', 'machinery', 'tooling'],
    phrases: ['people|humans|operators|staff|personnel ?: 1…|2…|3…|4…|5…|6…|7…|8…|9… %'],
  },
  {
    category: 'human-error',
    reading: 'any',
    sections: [...CAUSES, 'timeline', 'impact', 'resolution'],
    phrases: [
      'skill-based|rule-based|knowledge-based|visual|mental|attentional|perceptual|typographical|arithmetic|arithmetical|counting|transcription|copying slip|slips|lapse|lapses|mistake|mistakes|blunder|sin|muddle',
      'clumsy-fingered|thick-fingered|butter-fingered|butterfingers|ham-fisted|ham-handed|cack-handed|thinko|thinkos',
    ],
    unlessNext:
      'message messages rate rates log logs page handling code form correction to for crossed'.split(' '),
  },
  {
    category: 'human-error',
    reading: 'human',
    sections: [...CAUSES, 'timeline'],
    phrases: [
      `${verbs('press hit push pull turn flip click grab unplug tap throw yank plug')} * * wrong|opposite ?* button|key|switch|lever|valve|plug|breaker|knob|pedal|drawer|cable|box|row|icon`,
    ],
  },
  {
    category: 'human-error',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      `${MISHAPS} ?* ?* by|of|from|on ?the ?part ?of`,
      'worked|done|calculated|computed|filled|drawn|crafted|written|keyed|typed|entered|set ?out ?in wrong|wrongly|incorrectly ?, by',
    ],
  },
  {
    category: 'human-error',
    reading: 'owned',
    notIn: NOT_DONE,
    phrases: [
      `${BUNGLED} ?* ${STROKES}`,
      `${MISHAPS}|forgetfulness|fallibility|dyslexia|absent-mindedness|bungled|botched|clumsy|fumbled|inattentive`,
    ],
  },
  {
    category: 'human-error',
    reading: 'passive',
    sections: ['root-cause', 'timeline', 'summary', 'went-wrong'],
    phrases: [
      'wrong|incorrect ?* disk|drive|tag|host|cable|key|button|lever|switch|plug|box|row|server|label|tray ?* pulled|pressed|turned|flipped|unplugged|clicked|ticked|typed|keyed|dialled|grabbed',
    ],
  },
];
