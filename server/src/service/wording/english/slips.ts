import type { PhraseGroup } from '../language.js';
import { ACT, finite, past, told, verbs } from './families.js';

const NOT_DONE = ['successes', 'actions'] as const;
const CAUSES = ['root-cause', 'lessons', 'went-wrong', 'summary', 'detection', 'impact', 'other'] as const;
const WRONG = 'wrong|incorrect|mistaken';
const WRONGLY =
  'wrongly|incorrectly|backwards|improperly|erroneously|mistakenly|accidentally|inadvertently|unintentionally';
/** What hands take hold of. */
const GRIPS =
  'button|key|switch|cable|plug|lever|valve|lead|fuse|breaker|card|drive|disk|row|option|tab|port|hose|tube|bottle|vial|pallet|crate|wire|pump|tape|tool|knob|tap|point|points|icon|link|entry|field|box';
const PAIRED =
  'cables|valves|leads|digits|labels|samples|wires|pipes|phases|ports|numbers|columns|arguments|parameters|values|hoses|tubes|cartridges|plugs|feeds|fibres|fibers|connectors|cards|files|forms|bags|doses|letters|units|keys|reels|tapes|tags';
const OBSTACLES =
  'switch|button|cable|cables|cord|plug|lever|rack|console|keyboard|panel|lead|wire|pipe|hydrant|pole|cabinet|socket|breaker|sensor|gate|crane|handle|valve|extinguisher|sprinkler';
const SPILLS =
  'coffee|tea|water|drink|soup|cola|soda|juice|drive|disk|tray|phone|laptop|vial|wrench|spanner|screwdriver|bottle|mug|cup|flask';
const ENVIRONMENTS = 'staging|test|dev|prod|production|main|live|qa|preprod|training';

/** What a hand, an eye or a memory gets wrong, in everyday words. */
export const SLIPS: readonly PhraseGroup[] = [
  {
    category: 'human-error',
    reading: 'person',
    notIn: NOT_DONE,
    phrases: [
      'blew|blows it|this|that',
      'dropped|drops a|the clanger|brick',
      `took|takes the|a|it|one|this|that ?* ?* for the other|right|${ENVIRONMENTS}|old|new|spare`,
      `${past(ACT)} * * * upside|inside down|out {end}`,
      `${past(ACT)} * * * upside|inside down|out and|so|which`,
      `${past(ACT)} * * * back to front`,
      `${past(ACT)} * * * the wrong way`,
      `${past('type enter key write put set dial press select choose')} * * * where|when|although a|an|the|it|one ?* was|were|should|belonged|had`,
      'added|typed|entered|dropped|lost|missed a|an|one|two|the ?extra zero|zeroes|digit|digits|nought|minus|comma|dot|slash|letter|quote|bracket|space',
      'zero|digit|nought|space|letter|line too many|few|much',
      told('overfill overtighten overheat overdose overshoot underfill undertighten overcook overbook'),
      `${past(ACT)} * * on|in|to|into|against * * instead|rather of|than ${ENVIRONMENTS}`,
      `pasted|pastes|typed|types * * into|in|on ?the ${ENVIRONMENTS}|wrong|chat|channel`,
      `logged|signed|connected ?in|on|into to|into|on|in the ${WRONG}`,
      `was|were|is logged|signed|connected|working|typing|operating|editing|standing ?in|on ?to|into|on|at|in the ${WRONG}|other`,
      `${verbs('read follow do quote perform fetch draw buy bring give tell remember watch use answer cut dial measure weigh drive cite deliver')} * * ?out ?at ?up the|a|an|that|two ${WRONG}`,
      `${finite(`${ACT} follow perform do read carry handle use measure`)} * * * ${WRONGLY} {end}`,
      `${finite('do perform run carry execute follow apply take')} * * * out of order|sequence|turn`,
      `${finite('do perform run carry execute follow apply take')} * * * in the wrong order|sequence`,
      'did|does|got|gets|had it|this|that|everything|things ?all ?completely wrong|backwards',
      'went|goes|go about it|this|things ?in ?all the wrong',
      'acted|worked|operated on|under|from ?the|a|an ?* wrong|false|mistaken|erroneous|unfounded assumption|belief|impression|premise',
      'made|makes a|an|the|two|several ?very wrong|false|mistaken|unfounded|faulty|rash assumption|assumptions|guess',
      'had|left a|an|one|two typo|typos|mistake|slip in',
      'dialled|dialed|rang|called the wrong number|extension|doctor|ward|person',
    ],
    unlessNext: ['results', 'result', 'response', 'direction', 'page'],
  },
  {
    category: 'human-error',
    reading: 'person',
    sections: CAUSES,
    phrases: [
      `${past('swap interchange transpose reverse cross muddle jumble')} ?the|two|both|our|his|her|its ?* ?* ${PAIRED}`,
      `brushed|bumped|knocked|leaned|leant|sat|stepped|trod|tripped|stumbled|fell|backed|crashed|walked|kicked|elbowed|nudged|reversed ?against|on|onto|over|into|with ?the|a|an|his|her ?* ${OBSTACLES}`,
      'cut|drilled|dug|sawed|bored ?straight ?right through|into the|a|our|two|both|three ?* cable|cables|fibre|fiber|pipe|main|line|duct|hose|wire|bundle',
      `spilled|spilt|dropped|splashed|tipped|knocked ?over ?a|an|his|her|the|some ?* ${SPILLS}`,
      'kicked|knocked|ripped|yanked ?the|a|an|our|her|his * out|loose|over',
    ],
  },
  {
    category: 'human-error',
    reading: 'any',
    notIn: NOT_DONE,
    phrases: [
      'mistakes|errors|mistake|error was|were|been made {end}',
      'mistakes|mistake was|were|been made during|in|while|when|on|here|at|along',
      'due|owing to an|the|his|her|their oversight|omission|mix-up',
      'by|through an|the oversight',
      'oversight|mistake|error|slip|lapse|typo on our|my part|side',
      'lapse|slip|slips|lapses of memory|memory|concentration|attention|discipline',
      'misunderstanding|miscommunication|mix-up between|among|within ?the|our|two|both ?* {person}',
      'people problem|issue|failure ?here {end}',
      'a human one|failure|failing {end}',
      'human rather|not ?than technical',
      'technology|system|machine|equipment|kit|tool|tooling|hardware|software worked ?as ?designed|fine|perfectly|well ?; ?, ?but the ?* {person}|people|humans|user|users did|does|do not',
      "technology|system|machine|equipment|kit|tool|tooling|hardware|software worked ?as ?designed|fine|perfectly|well ?; ?, ?but the ?* {person}|people|humans|user|users didn't|doesn't",
      'id-10-t|id10t|id-ten-t error|errors|issue|issues|problem|moment',
      'wetware|meatware|liveware',
      'layer 8 problem|problems|issue|issues|error',
      'user stupidity|carelessness|ignorance|negligence',
      'people / mistake|mistakes|error|errors|failure',
      'copy / paste error|errors|mistake|mistakes|slip',
      'data entry|input error|errors|mistake|mistakes|slip|slips',
      'entry|keying|labelling|labeling|filling|dosing|picking|packing|shunting|signalling|handling|wiring mistake|mistakes|slip|blunder',
      'finger|fingers|thumb|hand|hands|elbow|tongue|eye|eyes|pen|mouse slipped|slips|strayed|twitched',
    ],
    unlessNext: ['message', 'messages', 'rate', 'rates', 'log', 'logs', 'page', 'handling', 'code', 'form'],
  },
  {
    category: 'human-error',
    reading: 'any',
    phrases: [
      `somebody|someone must have ${past(`${ACT} forget leave break kick trip touch hit mix overlook miss`)}`,
    ],
    // "If a file cites a source, someone must have opened it" is a rule.
    neverWith: ['if', 'whenever'],
  },
  {
    category: 'human-error',
    reading: 'by',
    notIn: NOT_DONE,
    phrases: [
      'error|slip|oversight|blunder ?lay|lies|sat|was with',
      `misuse|mishandling|misreading|mislabelling|mislabeling|mix-up|confusion|misinterpretation|misplacement of|on * * * by`,
      'misuse|mishandling|misreading|misinterpretation by|at',
      'accidental|inadvertent|unintended|unintentional|mistaken|careless|premature|unlucky|unfortunate|unauthorised|unauthorized|hasty deletion|shutdown|removal|restart|activation|release|closure|disconnection|click|keystroke|press|publication|upload|opening|isolation|discharge|transfer|payment|overwrite|cut|move|change|swap|merge|edit|push ?of ?the|a|an|all|our|two ?* ?* by|from',
      `${WRONG}|opposite|neighbouring|adjacent ?* ${GRIPS} ?was|were|got ?been pressed|pulled|turned|pushed|hit|flipped|thrown|unplugged|cut|closed|opened|picked|chosen|selected|given|swapped|drawn|typed|clicked|loaded|ticked|taken|entered|used|deleted|removed ?out|in|up|by|mistake by`,
    ],
  },
  {
    category: 'human-error',
    reading: 'passive',
    sections: CAUSES,
    phrases: [
      `${WRONG}|opposite|neighbouring|adjacent ?* ${GRIPS} was|were|got pressed|pulled|turned|pushed|flipped|thrown|unplugged|clicked|dialled|ticked|typed`,
    ],
  },
];
