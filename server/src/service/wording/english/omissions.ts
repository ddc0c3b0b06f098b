import type { PhraseGroup } from '../language.js';
import { denied, finite } from './families.js';

/** What was agreed on how to work. */
const RULES =
  'procedure|procedures|process|policy|rule|rules|protocol|checklist|safety|review|freeze|approval|sign-off|lock-out|lockout|interlock|interlocks|control|controls|safeguard|safeguards|check|checks|order|orders|instruction|instructions|ban|permit|clearance|runbook|playbook|plan|standard|standards|practice|guideline|guidelines';
const STEPS =
  'step|steps|check|checks|test|tests|review|reading|item|line|page|point|backup|rehearsal|permit|approval|sign-off|briefing|warning|clause|detail|details';
const LEAVE =
  'permit|permission|approval|sign-off|clearance|consent|authorisation|authorization|go-ahead|green';
const WARNINGS =
  'warning|warnings|prompt|prompts|alert|alerts|alarm|alarms|dialog|dialogue|message|messages|confirmation';
const FLAWS =
  'defect|error|mistake|damage|problem|truth|fact|leak|crack|fault|failure|failures|findings|loss|losses|delay|breach';
const UNSEEN = 'unread|unopened|unseen|untested|unchecked|unreviewed|blind|sight';

/** What people leave out, put off or keep to themselves, in everyday words. */
export const OMISSIONS: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      finite('shirk sidestep dodge forgo forsake downplay trivialise trivialize belittle'),
      `${finite('gloss skate breeze race')} over|past`,
      `${finite('pass skip')} over ?the|a|an|one|two|our|her|his|this|that * ${STEPS}`,
      `dispensed|dispenses with`,
      `did|does without ?the|a|an|any|our|her|his ?* ${STEPS}`,
      `${finite('go get work')} around|round|past the|our|a|all|every ?* ${RULES}`,
      `${finite('short-circuit sidestep evade dodge defy disobey')} ?the|our|a|all|his|her|an|their * ${RULES}`,
      ...denied(`?even obtain|obtained|get|got|seek|sought|request|requested ?the|a|an|any|prior * ${LEAVE}`),
      ...denied('have|had ?the|a|an|any|prior * sign-off|clearance|approval|go-ahead|permit'),
      ...denied('?even ?once go|went|gone|come|came|get|got back to|and|over'),
      ...denied('?even ?once go|went|gone and|to|over look|check|see|ask|verify|test'),
      ...denied(
        '?once return|returned ?the|our|his|her|any|a|their|my ?* call|calls|mail|message|messages|page',
      ),
      ...denied('?even ?bother ?to show|showed|shown|turn|turned|report|reported up|in|for'),
      ...denied('do|done ?what|as ?* his|her|their|its|our job|part|duty|homework|share|bit|work'),
      ...denied(
        'do|done what|as ?he|she|they|it|the|was|had ?was|were|had|is|been ?been told|asked|instructed|agreed|expected|required|promised|procedure',
      ),
      ...denied('say|said|breathe|utter a|anything|one|so ?much'),
      ...denied('think|thought twice|ahead|further|straight|back'),
      ...denied('bear|keep|have|had|kept * * in|on ?the ?her ?his ?their mind|radar|view'),
      ...denied('go|gone|play|played by the book|rules'),
      `gave|gives|give|gave * * only|but|merely|just|barely|no|little|hardly|a ?a ?cursory ?quick ?brief ?passing ?second ?single glance|look|thought`,
      'half-read|half-listened|skim-read',
      'only|merely|barely|just skimmed|half|leafed|flicked|glanced',
      'never|not so much as',
      `${finite('let')} * * ring|beep|blink|bleep`,
      `${finite('leave abandon desert')} his|her|their|the|its post|posts|watch|console|station|bridge|wheel|controls|cab`,
      'walked|wandered|strolled|sauntered|slipped away|off {end}',
      'walked|wandered|strolled|sauntered|slipped away|off from ?the|his|her|their|an ?* post|desk|station|console|machine|panel|ward|bridge|screen|job|line|wheel',
      'was|were|been|is nowhere to be',
      "not|wasn't|weren't|never at|on|in his|her|their post|posts|desk|station|place|watch|console",
      'turned|showed|rolled|strolled up|in * * late',
      'knocked|knocks|clocked|skived off early',
      'called|calls it a day|night|quits',
      'gave|gives up too|after|without|halfway|far',
      `${finite('leave')} * * half|half-done|half-finished|halfway|incomplete`,
      'did|does ?only half the|a|of',
      'said|says|wrote|reported|mentioned|did nothing ?whatsoever to|at|down|about|until|for|when|while|and|all',
      'said|says|wrote|reported|mentioned nothing {end}',
      `${finite('tell inform warn ask notify consult alert')} nobody|no-one|none`,
      `${finite('tell inform warn ask notify consult alert')} no one`,
      `${finite('make leave keep file')} no note|notes|entry|record|records|mention|log|minutes|message|report|handover|backup|copy`,
      'stayed|stays|remained|remains|kept|fell|keeps silent|mum|quiet|dumb|tight-lipped|schtum',
      `${finite('hide hush bury')} ?up the|a|an|his|her|their|this|that|its|all ?* ${FLAWS}`,
      'covered|covers|hushed ?it|this|that|the|his|her|their|everything * up {end}',
      'swept|sweeps * * under the',
      'wrote|writes|write * * off as',
      'put|puts * * down to ?a ?mere noise|nerves|glitch|flake|flakiness|coincidence|nothing|moisture|imagination',
      'explained|explains|laughed|laughs|joked|argued|wished * * away|off {end}',
      'played|plays|talked * * down {end}',
      'thought|thinks|made nothing of ?it',
      `${finite('fall come')} short of`,
      `${finite('depart deviate stray diverge')} from ?the|our|a|all ?* ${RULES}`,
      `clicked|clicks|tapped|swiped|swipes|typed|paged|pressed|hit|enter ?straight ?right ?enter through|past|away ?all ?the|a|both|every|two|three|four ?* ${WARNINGS}`,
      'clicked|clicks|tapped|taps|swiped|swipes * * away',
      `${finite('silence mute snooze acknowledge ack clear dismiss reset close')} ?the|it|both|all|his|her|a|first ?* ?* and|but|then ?then went|goes|did|carried|turned|left|rolled|never|took|walked|slept nothing|back|on|over|home|off|away|it|to`,
      `${finite('sign approve merge close accept pass release ship deploy confirm file archive stamp')} * * ${UNSEEN} ?unseen {end}`,
      `${finite('sign approve merge close accept pass wave')} * * on the nod`,
      `ticked|ticks|tick * box|boxes although|though|without|but|even|anyway`,
      `${finite('postpone defer delay shelve')} ?the|it|this|that|a|our * * again|repeatedly|indefinitely|years|months|forever`,
      `put|puts off ?the|it|calling|a|our|his|her ?* ?* again|repeatedly|for|until|too`,
      `put|puts the|it|a|our|this * off ?again for|until|again|too|and {end}`,
      `put|puts the|it|a|our|this * off {end}`,
      'hesitated|waited|waits|hesitates|dithered|lingered ?far ?much too long|late',
      `${finite('drag')} ?its|his|her|their|our feet|heels|foot`,
      `took|takes|taking his|her|their|its ?own ?sweet ?good time`,
      'took|takes forever|ages|eternity to|before',
      `${finite('close shut')} ?his|her|their|its eyes|ears to`,
      'was|were|is|remained|been ?utterly blind|deaf to|towards',
      "would|wouldn't|will|won't ?not listen|budge|hear|wait|stop|answer|answer|accept|believe|admit|see",
      ...denied('want ?to know|hear|see|believe|admit|help|look|stop'),
      `${finite('turn wave brush knock')} down|aside|off|away ?the|an|our|all|any|every|several|two ?* offer|offers|help|advice|suggestion|suggestions|warning|warnings`,
      `${finite('reject spurn')} ?the|our|all|an|any|every|her|his|their * advice|offer|offers|help|warning|warnings|objection|objections`,
      'had|has better things|plans to',
      'had|has other things|plans to|on ?his|her|their ?mind',
    ],
    unlessNext: ['normal', 'sleep', 'purpose', 'us', 'deliberately'],
    // "We had not thought of it" is the writers' own account.
    unlessBefore: ['we', 'i', 'nobody'],
  },
  {
    category: 'nonevent',
    reading: 'person',
    notIn: ['successes', 'actions', 'timeline', 'resolution'],
    phrases: [
      `${finite('override')} ?the|our|a|all|his|her|an|their|two * ${RULES}|${WARNINGS}`,
      `${finite('mislay misplace')} ?the|his|her|their|a|our ?* ?only key|keys|form|forms|badge|note|notes|paperwork|folder|stick|laptop|card|printout|docket|logbook`,
      `${finite('lose')} the|his|her|their ?only form|forms|badge|note|notes|paperwork|folder|stick|printout|docket|logbook`,
    ],
  },
  {
    category: 'nonevent',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      `hardly|barely|scarcely anyone|anybody ?on|in|at|from|of ?the ?* ?had|has ?ever ?bothered read|looked|checked|noticed|listened|knew|followed|opened|cared|bothered|tested|reviewed`,
      `few|fewer|hardly|scarcely|barely ?any ?than ?half of {person} ?had|has|have ?ever|even read|looked|checked|noticed|listened|opened|followed|bothered|tested`,
      'everyone|everybody|each ?on|of|in ?the|them|us ?* assumed|thought|supposed|expected|trusted|believed|hoped ?that somebody|someone|others ?else had|would|was|were|did|will|knew|took',
      'everyone|everybody|each ?on|of|in ?the|them|us ?* assumed|thought|supposed|expected|trusted|believed|hoped ?that the other|others',
    ],
  },
];

/** Who goes on where a sign said to stop. */
export const CARRIED_ON: readonly PhraseGroup[] = [
  {
    category: 'nonevent',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      `${finite('carry go press plough plow push soldier keep continue proceed drive run sail steam blunder stumble forge')} ?straight ?right ?on|ahead|going|forward|through|working ?with ?it|the|his|her|their|this|{ing} ?* ?* ?, regardless|anyway|despite|nevertheless|nonetheless|undeterred|although|oblivious`,
      `${finite('go press push')} ahead|through ?with|the|it ?* without|against ?a ?an ?any ?all`,
      `${finite('press plough plow soldier blunder')} on {end}`,
      `${finite('see notice hear spot know read feel')} ?of ?about the|a|an|it|this|that|his|her|them|all|both|two ?* ?* ?, but|yet carried|said|did|kept|went|walked|left|continued|ploughed|drove|chose|thought`,
      `${finite('see notice hear spot know read feel')} ?of ?about the|a|an|it|this|that|his|her|them|all|both|two ?* ?* and did|said|told|kept|drove|walked|carried nothing|nobody|no-one|going|quiet|silent|on|past|by`,
    ],
    unlessBefore: ['we', 'i', 'nobody'],
  },
];
