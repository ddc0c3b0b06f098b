import { perText } from '../../perText.js';

/** Past tense and participle of verbs that do not simply take `-ed`. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  [
    'be was were been',
    'bear bore borne',
    'bring brought',
    'break broke broken',
    'catch caught',
    'choose chose chosen',
    'cost cost',
    'cut cut',
    'do did done',
    'draw drew drawn',
    'drive drove driven',
    'fall fell fallen',
    'feel felt',
    'find found',
    'forget forgot forgotten',
    'forgo forwent forgone',
    'forsake forsook forsaken',
    'foresee foresaw foreseen',
    'get got gotten',
    'give gave given',
    'go went gone',
    'hand-write hand-wrote hand-written',
    'hear heard',
    'hide hid hidden',
    'hit hit',
    'hold held',
    'keep kept',
    'know knew known',
    'lay laid',
    'lead led',
    'leave left',
    'let let',
    'lie lay lain',
    'lose lost',
    'make made',
    'mishear misheard',
    'misspeak misspoke misspoken',
    'misread misread',
    'mistake mistook mistaken',
    'misunderstand misunderstood',
    'panic panicked',
    'oversee oversaw overseen',
    'overwrite overwrote overwritten',
    'bind bound',
    'build built',
    'burn burned burnt',
    'freeze froze frozen',
    'hang hung',
    'mislay mislaid',
    'oversleep overslept',
    'override overrode overridden',
    'rebuild rebuilt',
    'redo redid redone',
    'rewrite rewrote rewritten',
    'sink sank sunk',
    'sleep slept',
    'split split',
    'stick stuck',
    'tear tore torn',
    'undo undid undone',
    'pay paid',
    'put put',
    'read read',
    'reset reset',
    'ring rang rung',
    'run ran run',
    'say said',
    'see saw seen',
    'seek sought',
    'send sent',
    'set set',
    'shut shut',
    'sit sat',
    'speak spoke spoken',
    'spill spilt spilled',
    'stand stood',
    'swap swapped',
    'sweep swept',
    'take took taken',
    'teach taught',
    'tell told',
    'think thought',
    'transfer transferred',
    'defer deferred',
    'throw threw thrown',
    'understand understood',
    'wipe wiped',
    'withdraw withdrew withdrawn',
    'deal dealt',
    'lend lent',
    'dig dug',
    'slide slid',
    'become became become',
    'grow grew grown',
    'withhold withheld',
    'write wrote written',
  ].map(line => {
    const [verb = '', ...forms] = line.split(' ');
    return [verb, forms];
  }),
);
const DOUBLED = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/;
const ONE_SYLLABLE = /^[^aeiou]*[aeiou][^aeiou]$/;
const NOT_DOUBLED =
  /(?:er|en|on|or|in|ap|op|pret|(?<!for)get|ket|dit|bit|vit|sit|umb)$|^(?:visit|edit|audit|limit|credit|deposit|exploit|exhibit)$/;

interface Forms {
  readonly base: string;
  readonly s: string;
  readonly past: readonly string[];
  readonly ing: readonly string[];
}

/** The forms of a regular verb by spelling, of an irregular one by the table. */
function formed(base: string): Forms {
  const s = /(?:[sxzo]|ch|sh)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const doubles = DOUBLED.test(base) && (ONE_SYLLABLE.test(base) || !NOT_DOUBLED.test(base));
  // "Cancelled" and "canceled" are both at home.
  const british = /[^aeiou][aeiou]l$/.test(base) ? base + 'l' : null;
  const stem = doubles ? base + base.slice(-1) : base.endsWith('e') ? base.slice(0, -1) : base;
  const ing = /(?:ee|ye|oe)$/.test(base) ? `${base}ing` : base === 'lie' ? 'lying' : `${stem}ing`;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const other = british === null ? [] : [`${british}ed`];
  return {
    base,
    s,
    past: IRREGULAR.get(base) ?? [regular, ...other],
    ing: british === null ? [ing] : [ing, `${british}ing`],
  };
}

/** Many lists share their verbs, and all of them are formed when the server starts. */
const formsOf = perText(formed);

const all = (verbs: string, pick: (forms: Forms) => readonly string[]): string =>
  [...new Set(verbs.split(/\s+/).flatMap(verb => pick(formsOf(verb))))].join('|');

/** All forms of some verbs as one step of a phrase: `check|checks|checked|checking|…`. */
export const verbs = (list: string): string =>
  all(list, ({ base, s, past, ing }) => [base, s, ...past, ...ing]);
/** The phrase behind "did not", "hadn't" or "never". */
export const denied = (rest: string): string[] => [
  `did|do|does|had|has|have not ${rest}`,
  `didn't|don't|doesn't|hadn't|hasn't|haven't|never ${rest}`,
];
/** What says that somebody did it: present and past. */
export const finite = (list: string): string => all(list, ({ base, s, past }) => [base, s, ...past]);
export const past = (list: string): string => all(list, ({ past: forms }) => forms);
export const ing = (list: string): string => all(list, forms => forms.ing);
/** What stands behind `to`, `did not` and `had not`. */
export const baseOrPast = (list: string): string => all(list, ({ base, past: forms }) => [base, ...forms]);
export const base = (list: string): string => all(list, forms => [forms.base]);

/** What people alone do. */
export const ONLY_PEOPLE =
  'escalate ask consult phone telephone speak discuss rehearse double-check cross-check proofread brief insist hesitate realise realize foresee anticipate confer debrief';
/** Acts of attention and care: what a person is expected to do, and what a report notes when it was not done. */
export const CARE =
  'notice check cross-check recheck double-check follow verify test retest read reread look glance stop halt ask tell inform realise realize recognise recognize consider communicate escalate respond react act report document review validate confirm catch spot question challenge query warn notify alert announce heed listen coordinate remove disable enable renew close lock raise consult monitor watch understand appreciate anticipate foresee care inspect examine study log record mention acknowledge initiate wait switch turn call phone ring page take comply adhere apply count compare ensure secure sign measure match attend rehearse practise practice schedule plan prepare pay weigh wash sterilise clean label isolate earth torque scan investigate triage answer reply telephone hand fill flag surface relay forward brief prioritise prioritize reconcile share discuss intervene assess audit supervise rotate grasp talk load-test smoke-test stress-test spot-check sanity-check proofread vet';

/** The part of it that is attention: without it is never a plain fact. */
export const ATTEND =
  'notice check cross-check double-check follow verify test read look ask tell inform consider communicate escalate review validate confirm question challenge warn notify announce coordinate consult inspect wait realise realize understand rehearse discuss';

/** What hands do at a keyboard, a panel or a bench. */
export const ACT =
  'press push pull click hit tap select choose pick enter type key input set open close turn switch flip give send hand mail email deliver administer dose use run execute invoke issue copy paste apply connect disconnect plug unplug wire wire-up load upload unload fit install mount deploy delete drop remove truncate terminate kill restart reboot reset stop shut take edit change modify adjust configure calibrate specify pass label file book transfer pay post assign grant revoke route reroute attach insert order ship pack fill cut drill weld torque scan call dial page tag merge commit approve sign write swap remove replace put place point target order pour mix inject dispense isolate drain start prepare import map bill charge debit credit quote log note record flash promote reseat rewire patch provision decommission upgrade downgrade rebuild reformat format wipe erase overwrite migrate schedule publish release register renew resize scale evict archive rotate regenerate prune purge reindex retrain tune compile link bump pin toggle enable disable activate deactivate suspend resume override silence mute snooze reopen restore revert stage sync cancel refund submit issue clear seal strip splice crimp solder bolt tighten loosen unlock lock pick sort count weigh prescribe discharge transfuse admit print stamp wedge prop jam overfill overtighten tape park hoist tip undo clamp jumper flush dump';

/** What a person is expected to have done beside that, where it was not done. */
export const DUTIES =
  'run rerun re-run open count execute complete finish perform carry apply reapply reattach restore update upgrade back-up keep provide supply send deliver reset set configure add include declare freeze drain label relabel print save commit publish post submit engage involve contact invite pause roll revert fix patch replace reseat reconnect refresh rebuild finalise finalize honour honor respect obey address resolve treat weigh pin lock shut tidy chase order book unplug isolate quarantine rebook relay sample tag number witness countersign initial';

/** What a sentence says that somebody did: present of the third person and past. */
export const told = (list: string): string => all(list, ({ s, past: forms }) => [s, ...forms]);
/** Forms of the past that are not told by `-ed`. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set([
  ...[...IRREGULAR.values()].flat(),
  ...'had spent bought built meant won spun hung stuck shown grown flown begun become come sold dealt lent bent fed met shot split spread woken worn eaten hidden risen torn'.split(
    ' ',
  ),
]);

/** Where these stand, "instead of" tells of a choice: "we chose to fail over instead of waiting", "you can call this instead". */
export const DECIDING = ['can', 'may', 'chose', 'opted', 'weighed'];
