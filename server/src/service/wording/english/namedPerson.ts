import type { PhraseGroup, Reading } from '../language.js';
import { ACT, base, ing, past, told } from './families.js';

const HARM =
  'delete break wipe overwrite hard-code hardcode unplug wreck destroy misconfigure crash leak corrupt truncate drop kill ruin mistype paste type erase lose spill expose publish swap cut sever trip knock misread mix cause trigger botch mess force-push nuke brick clobber flood damage derail delete email unmount reformat wreck misjudge forget overlook miss ignore skip bypass fail neglect disable trash purge mangle confuse underestimate overestimate misunderstand mishandle mismanage disconnect shred terminate';
const CAUSAL = [
  'share push merge run disable change set remove commit deploy approve enter upload ship apply rebase close open turn switch press click copy select choose configure send give force take bring sign let leave use load book move install unlock edit release assume think decide administer look trust order pull start roll cherry-pick patch tag bump rename add grant revoke rotate import schedule authorise authorize order mount route continue pick hand lock downgrade upgrade migrate rerun scale drain flip flash promote reseat rewire provision decommission reformat format resize evict archive regenerate prune purge reindex retrain tune compile pin toggle activate deactivate suspend override silence mute snooze cancel refund submit seal strip splice print prescribe dispense inject pour weld cut plug connect wire label type key flush comment-out',
].join(' ');
/** What people tell, ask and note is no harm, and what mends is told below. */
const TOLD = new Set(
  'write rebuild modify reopen post edit change put hand mail email call dial page tell note record log quote open run load take restart reboot reset stop resume replace close restore revert note sync issue count sort fill clear tighten seal bolt'.split(
    ' ',
  ),
);
const DEEDS = ACT.split(' ').filter(verb => !TOLD.has(verb));
/** What mends as often as it harms: telling only beside a word that says which. */
const MENDING =
  'restart revert stop restore reboot reset resume retry rerun rebuild reload redeploy replace close take put';
const HARMFUL = [
  'wrong',
  'wrongly',
  'without',
  'accidentally',
  'mistakenly',
  'inadvertently',
  'erroneously',
  'prematurely',
  'unnecessarily',
  'instead',
  'despite',
  'causing',
  'untested',
  'middle',
  'peak',
  'during',
  'unreviewed',
  'mistake',
  'accident',
];
const CAUSE_SECTIONS = [
  'root-cause',
  'lessons',
  'went-wrong',
  'summary',
  'impact',
  'other',
  'detection',
] as const;

/** Where a deed that harms as little as it helps is told as the cause. */
const CAUSES = CAUSE_SECTIONS.filter(section => section !== 'detection' && section !== 'other');

/** What harms whatever it is done to. */
const RUIN =
  'torpedo bungle botch fumble garble poison flatten shred axe yank trample cripple paralyse paralyze choke starve strangle sabotage sink fry blackhole black-hole spoil scramble mis-set mistranslate mislabel misfile misroute miscalculate misinterpret miscount miskey mis-key fat-finger topple deprive spam blind strand doom torch smash overload overrun clog stall gut scrub darken snip sever bin deep-six vandalise foul melt deface squander jeopardise jeopardize endanger saturate hog hose fluff muff misclick misplace misprint misstate misalign mis-click mis-type overcharge overdose overheat overstep overtighten overturn overwhelm contaminate infect detonate puncture pierce crush drown compromise pollute devastate';
/** What harms or helps: told as the cause where causes are told. */
const HANDLED =
  'reuse sort allocate whitelist blacklist untick tick touch tidy paint bridge borrow waive void trim lower shorten hard-wire dial rewrite empty bug modify hack blank hide park steer loosen tweak nudge unhook unpin unset unlink dilute plough excavate ram hoist invert negate transpose stub mock reprint lend sell spray splash jot shout toss hurl soak vacuum tape kick barge bash jam wedge accelerate alter append arm blend boot bounce bury cap cast chop clip compress consolidate crank cull cycle decrypt demote deplete dim dip disengage displace dissolve divide dock duplicate dye eject embed encrypt exhaust expand float fly fold fork funnel fuse glue grab graft grind hammer hang hook hot-swap impose instal interrupt invoice jettison juggle knot latch launch lob loop lump manipulate manoeuvre maneuver nail null offboard orphan overlay pad peel pinch pipe plant plaster poke pool pop pound prefix prime propagate punch rank randomise realign redact refuel relax relocate reorganise replicate revise rig rub rush scatter scrape scratch screw seat seed shake shed shovel sideline skew slice slide snatch spawn spike spoof spool spread sprinkle squash steal strap stretch subscribe suppress surrender swallow sweep swing symlink target tax thin thrust tie trade transmit transfer tuck tug twist uncheck unseal untie wash weaken wheel widen wind wrap zap zero zip hotfix hand-edit scribble fiddle tinker meddle tamper drag recast auto-complete transform slam ditch discard scrap snap unseat detach disarm dismantle exclude exempt relabel reimage redesign shrink inflate halve reorder renumber rekey stuff shove drill saw bend sidestep circumvent veto reassign hijack race feed lean rubber-stamp certify unveil smuggle sneak fake forge gamble improvise colour shoot';
const WORKED = `${HARM} ${RUIN} ${CAUSAL} ${HANDLED} ${DEEDS.join(' ')}`;
/** What a deed makes wrong by its object. */
const WRONGED = 'wrong|untested|unreviewed|unapproved|unfinished|surviving|embargoed|unsigned|incorrect';
const NO_PRAISE = [...CAUSE_SECTIONS, 'timeline', 'resolution'] as const;
/** What ends an incident, as the deed beside it may have done. */
const RECOVERY = 'recovered recovers recovery resolved mitigated mitigation'.split(' ');
/** What a report thanks people for. */
const MERITS =
  'noticed spotted found discovered saw realised realized identified reported fixed solved restored recovered rolled reverted helped paged escalated called joined diagnosed confirmed suggested pointed caught detected led coordinated wrote documented first had was were will can notices spots finds sees fixes reports corrects identifies discovers suspects replaces replaced corrected removes removed has reviewed investigated seen heard learned learnt got sized asked noted looked demonstrated showed shown proved proven knew did happened retired stopped rang answered traced decided wanted needed thought warned tested fell checked came went started took began stepped arrived written known worked contacted opened restarted tried raised approved planned told said sent explained'.split(
    ' ',
  );

const causal = (reading: Reading, phrases: readonly string[]): PhraseGroup => ({
  category: 'named-person',
  reading,
  sections: CAUSE_SECTIONS,
  phrases,
  unlessNext: 'rollback fix revert incident page ticket alert back control ownership'.split(' '),
});

export const NAMED_PERSON: readonly PhraseGroup[] = [
  causal('name', [told(`${HARM} introduce`)]),
  {
    ...causal('name', [told(`${CAUSAL} ${DEEDS.join(' ')}`)]),
    sections: CAUSES,
  },
  { ...causal('name', [told(MENDING)]), onlyWith: HARMFUL },
  {
    ...causal('any', [
      'script|change|commit|patch|query|job|command|setting|template|flag|rule|config|edit|macro|key|token|secret|file|table|branch|link|password|bucket ?that|which {name} ?had wrote|written|pushed|made|merged|committed|deployed|set|ran|added|changed|approved|edited|copied|released|shipped|published|leaked|shared|posted|exposed|created|left|uploaded',
    ]),
    onlyWith: 'because due caused cause back traced outage loss broke triggered incident comes came'.split(
      ' ',
    ),
  },
  causal('any', [
    `by {name} ${past(`${HARM} remove change switch cancel revert restart`)} the|a|an|our|all|both|every|two|three|it|everything`,
  ]),
  causal('any', [
    'because|since {name} {past} the|a|an|our|its|his|her|it|them|all|two|both|out|down|up|off|in|on|from|over',
  ]),
  {
    ...causal('any', [`until {name} ${past(`${HARM} ${CAUSAL} touch`)}`]),
    onlyWith: 'fine well ok okay green healthy normal smoothly perfectly'.split(' '),
  },
  causal('name', [
    `had|has been ${ing(`${HARM} edit change modify test run push deploy disable`)}`,
    `managed|manages|contrived to ${base(`${HARM} revoke remove disable lock stop`)}`,
    'had|got|has the|our|all|both|a|every ?* ?* turned|switched|disabled|removed|deleted|dropped|taken|wiped|locked ?off ?down ?out',
  ]),
  causal('name-owned', [
    'regex|loop|code|flag|rule|script|job|cron|query|config|branch|change|formula|macro|template|playbook|sheet|patch|release|build|terminal|laptop ?* ate|broke|breaks|took|caused|causes|killed|kills|deleted|wiped|locked|locks|blocked|flooded|doubled|overwrote|dropped|matched|crashed|leaked',
  ]),
  causal('any', [`one|person|engineer|colleague who ${past(`${HARM} ${CAUSAL}`)} * * * was|is {name}`]),
  causal('by-name', ['wrong|incorrect|outdated|untested * * was|were|had ?been {past} * * * * by']),
  {
    ...causal('by-name', [
      `${past(`${CAUSAL.replace(/\b(?:choose|take|bring|give|think|continue|decide|assume|look|start|book|order|hand) /g, '')} make do`)} ?public|wrongly|accidentally|up|out|off|down|in|over|live|by ?to|into|on ?production|main|mistake by`,
    ]),
    sections: CAUSES,
  },
  causal('by-name', [
    `${past(`${HARM} cause`)} ?public|wrongly|accidentally|up|out|off|down|in|over|live|by ?to|into|on ?production|main|mistake by`,
  ]),
  {
    ...causal('by-name', ['introduced|written|added|left|put|made ?in|there ?first by']),
    onlyWith:
      'bug bugs error errors typo typos regression defect flaw vulnerability leak hole loop misconfiguration mistake'.split(
        ' ',
      ),
  },
  causal('by-name', [
    'bug|bugs|error|errors|typo|regression|defect|flaw|fault|vulnerability|leak|hole|loop|misconfiguration|problem|issue|mistake ?that ?which ?was|were|is ?first introduced|authored by',
    'change|changes|commit|commits|edit|edits|script|command|patch|push|merge|deploy|deployment|update|query|refactoring|refactor|decision|experiment|cleanup|rollout|force-push|click|deletion|hotfix|action|slip by|from|of',
  ]),
  causal('name-owned', [
    'force-push|override|tweak|click|edit|upgrade|rename|reboot|migration|typo|mistake|error|slip|blunder|oversight|misjudgement|carelessness|change|changes|commit|commits|edit|edits|script|scripts|command|patch|push|merge|deploy|deployment|misconfiguration|decision|fix|pr|update|query|refactoring|refactor|failure|omission|restart|rollout|experiment|cleanup|assumption|fault',
    'manual|hasty|untested|unreviewed|last-minute|broken|faulty|wrong|late|ill-timed ?* change|edit|commit|script|command|patch|push|merge|deploy|decision|fix|pr|update|query|restart',
  ]),
  {
    category: 'named-person',
    reading: 'name',
    sections: ['timeline'],
    phrases: [told(`${HARM} ${CAUSAL} ${DEEDS.join(' ')}`)],
    onlyWith: ['anyway', 'regardless', 'nonetheless', 'blindly', 'wrongly', 'carelessly', 'nevertheless'],
  },
  {
    category: 'named-person',
    reading: 'name',
    sections: ['timeline'],
    phrases: [
      told(
        'break wreck destroy ruin corrupt crash nuke wipe clobber misconfigure botch leak brick trash mangle',
      ),
      'brings|brought * * * * to a halt|standstill',
    ],
  },
  { ...causal('name', [told(RUIN)]), sections: NO_PRAISE },
  {
    ...causal('name', [told(HANDLED) + '|fed|feeds|flung|struck|sold|spun|shot|stuck|ground']),
    sections: CAUSES,
  },
  {
    category: 'named-person',
    reading: 'name',
    sections: NO_PRAISE,
    phrases: [
      `the|a|an|his|her|their|both|two|three ${WRONGED}`,
      'blew|blows|knocked|knocks|kicked|kicks|burnt|burned|burns|shot|shoots|smashed|ripped|rips ?* ?* away|up|off|out|down|over|apart|loose|flat',
      'makes|made|making things|it|matters|everything|this|recovery ?even ?much worse|harder|impossible',
      'against ?the|all|our|better|explicit ?* ?* advice|counsel|rule|rules|protest|judgement|judgment|wishes|orders|policy|freeze|plan|instructions|agreement',
    ],
    unlessNext: ['access', 'connection', 'contact'],
    unlessBefore: MERITS,
  },
  {
    category: 'named-person',
    reading: 'name-owned',
    sections: [...CAUSES, 'timeline'],
    phrases: [
      told(
        `${HARM.replace(/ (?:swap|cut|email|publish|paste|type|drop|mix|trigger|expose|lose|miss|ignore|skip|bypass|fail|neglect|disable|force-push|spill|knock|terminate)(?= )/g, '')} ${RUIN}`,
      ) + '|sent|opened|emptied|ate|cost|shut|blew|filled|fed',
    ],
    unlessBefore: 'was were been is are got being to and that which'.split(' '),
    unlessNext: ['back', 'by', 'over'],
  },

  {
    ...causal('any', [
      `in|on|with|during|after|at|without|despite|from|for|over ?the|a|his|her|their|long|one * {name} ${past(`${HARM} ${RUIN} ${HANDLED} transfer copy upload load forward send push flip move mail share open pull release`)}`,
      `because|since|as|for|after|when|whereupon|reason|moment|until ?that {name} had|has ?just {past}`,
      `is|was|fact|be that {name} ?had ${past(WORKED)}`,
      'by|on his|her|their own account|admission|showing ?, {name}',
      `sync|message|script|command|query|attachment|job|update|modification|modifications|change|rule|test|restart|edit|file|link|line|flag that|which {name} ?had ${past(WORKED)}`,
      `a|an|our|the|assistant|employee * * , {name} ?* , ${past(WORKED)}`,
      `by ${ing(WORKED)} * * * , {name}`,
      'because|since|as|after|when|until|moment|that|time|before ?that {name} ?had|has|was ?done ?with "|“|‘ {past}',
      "was|is|were|it's|that's|only {name} ?, who ?had|has|who'd {past}",
      'was|is he|she ?himself ?herself who ?had {past}',
    ]),
    sections: CAUSES,
    unlessLast: MERITS,
    neverWith: RECOVERY,
  },
  {
    ...causal('any', ['because|since|after|when|whereupon {name} {past}']),
    sections: ['root-cause', 'went-wrong', 'impact'],
    unlessLast: MERITS,
    neverWith: RECOVERY,
  },
  {
    category: 'named-person',
    reading: 'any',
    sections: CAUSES,
    phrases: [
      'thanks|owed|owing|attributable|traceable|courtesy|down ?solely ?entirely to {name} , who|whose|the|our|and|all|every',
      'with|to|by|had|have|on|at|: {name} and|, ?to ?with his|her|their',
      `was|is|of|to|by|took|:|with {name} ${ing(`${HARM} ${RUIN} press pull push unseat download flash deploy run merge click set edit change touch test open leave switch turn restart reboot move copy forward try think`)}`,
    ],
    unlessNext: 'for recovery team crew colleague colleagues help group quick patience shift'.split(' '),
  },
  {
    category: 'named-person',
    reading: 'any',
    sections: ['root-cause', 'lessons', 'went-wrong'],
    phrases: ['it|that|culprit|offender|author is|was {name} {end}'],
    neverWith: ['commander', 'scribe', 'lead', 'call', 'on-call'],
  },
  {
    category: 'named-person',
    reading: 'any',
    sections: NO_PRAISE,
    phrases: [
      'nobody|no-one|noone|anyone|anybody|someone|somebody|everyone|everybody but|except|save|other ?than {name}',
    ],
    unlessLast: MERITS,
  },
  {
    ...causal('any', ['until|till|before|to ?the|a ?very ?moment|day|point ?that ?when ?at ?which {name}']),
    sections: CAUSES,
    onlyWith:
      'fine healthy stable green well smoothly perfectly wrong quiet intact froze garbage failing broken'.split(
        ' ',
      ),
  },
  {
    category: 'named-person',
    reading: 'name-owned',
    sections: NO_PRAISE,
    phrases: [
      'handiwork|meddling|antics|stunt|stunts|misdeed|bungling|fiddling|tinkering|tampering|shortcut|shortcuts|spree|recklessness|stubbornness|sloppiness|haste|impatience|whim|hubris|abuse|crusade|tidying|misuse|misreading|carelessness|say-so|parting|pet|genius|brainwave|brainchild',
    ],
  },
  {
    category: 'named-person',
    reading: 'name-owned',
    sections: CAUSES,
    phrases: [
      'habit|penchant|fondness|mania|obsession|insistence|refusal|reluctance|tendency|urge|appetite|wish|desire|love|adventure|adventures|experiment|experiments of|for|to|on|with',
      'idea|doing|work|hand|hands|watch|desk|doorstep|door|account|conscience|shoulders|brainchild|signature {end}',
    ],
  },

  { ...causal('name', ['again :|–', 'again , who']), sections: ['root-cause', 'went-wrong'] as const },
  {
    ...causal('by-name', [
      `${past(RUIN)} ?* by`,
      `${past(`${HARM} open use dismantle execute perform author cancel send mail upload carry leave`)} * by`,
      'swap|reboot|rename|intervention|meddling|tinkering|tampering|fiddling|jiggery-pokery|stunt|override|tidying|misreading|keystroke|typo|paste|tweak|purge|architecture|handiwork|abuse|wiring|cabling|misuse|interference|deletion|removal|misconfiguration|prank|slip|whim|brainwave|mishandling|experimentation|escapade|oversight|sabotage|exploit by|of',
      'bad|hasty|rushed|poor|sloppy|stray|botched|wrong ?* ?* by|of',
    ]),
    sections: CAUSES,
  },
];
