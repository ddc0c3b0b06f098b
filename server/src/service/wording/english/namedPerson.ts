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

const causal = (reading: Reading, phrases: readonly string[]): PhraseGroup => ({
  category: 'named-person',
  reading,
  sections: CAUSE_SECTIONS,
  phrases,
  unlessNext: [
    'rollback',
    'fix',
    'revert',
    'incident',
    'page',
    'ticket',
    'alert',
    'back',
    'control',
    'ownership',
  ],
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
    onlyWith: [
      'because',
      'due',
      'caused',
      'cause',
      'back',
      'traced',
      'outage',
      'loss',
      'broke',
      'triggered',
      'incident',
      'comes',
      'came',
    ],
  },
  causal('any', [
    `by {name} ${past(`${HARM} remove change switch cancel revert restart`)} the|a|an|our|all|both|every|two|three|it|everything`,
  ]),
  causal('any', [
    'because|since {name} {past} the|a|an|our|its|his|her|it|them|all|two|both|out|down|up|off|in|on|from|over',
  ]),
  {
    ...causal('any', [`until {name} ${past(`${HARM} ${CAUSAL} touch`)}`]),
    onlyWith: ['fine', 'well', 'ok', 'okay', 'green', 'healthy', 'normal', 'smoothly', 'perfectly'],
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
];
