import { MILESTONES, type Milestone } from '../model.js';

const SUBJECT =
  '(?:the\\s)?(?:(?:service|customer|user)\\s)?(?:fault|incident|impact|outage|issue|problem|disruption|downtime|störung|vorfall|ausfall|panne|incidente)';
const HEAD = `(?:${SUBJECT}\\s(?:(?:is|was|has been|wurde)\\s)?)?(?:(?:first|fully|initial|initially|start of|end of)\\s)?(?:${SUBJECT}\\s)?`;
const TAIL = '(?:\\s(?:at|on|time|date|time stamp|timestamp))?';

/** The words that name a milestone when a line is nothing but these, as in `Fault occurs 14:02`. */
const NAMES: Readonly<Record<Milestone, string>> = {
  started:
    'occurs|occurred|started|starts|begins|began|beginning|begin|start|onset|trigger(?:ed)?|beginn|begonnen|début|inicio|início|inizio|発生|开始',
  detected:
    'detected|detect|identified|reported|discovered|detection|discovery|noticed|alerted|alert|erkannt|erkennung|entdeckt|détecté|détection|detectado|detección|detecção|rilevato|検知|发现',
  acknowledged:
    'acknowledged|acknowledge|declared|acknowledgement|acknowledgment|declaration|bestätigt|gemeldet',
  mitigated:
    'mitigated|mitigate|repaired|mitigation|recovered|secured|restored|recovery|contained|containment|stabili[sz]ed|behoben|entschärft|atténué|mitigado|mitigato|復旧|恢复',
  resolved:
    'resolved|resolve|resolution|stood down|ended|ends|end|over|closed|all[ -]clear|gelöst|beendet|ende|résolu|résolution|fin|resuelto|resolvido|risolto|解決|解决',
};
/** A milestone's name at the start of a line in lower case, with nothing or a colon behind it. */
const NAMED = new RegExp(
  `^${HEAD}(?:${MILESTONES.map(milestone => `(?<${milestone}>${NAMES[milestone]})`).join('|')})${TAIL}(?:(?<alone>[\\s.:!*_~)\\]–—-]*$)|\\.\\s|\\s?(?::|–\\s|—\\s|-\\s))`,
);
/** A name in brackets behind what happened: "The gate opens (resolved)". */
const BEHIND = /[(（]([^()（）]{2,40})[)）][\s.*_!]{0,6}$/u;
/** In brackets these as well tell how far a step is: "Migration (started)", "Gate 4 (closed)". */
const OF_A_STEP =
  /^(?:occurs|occurred|started|starts|begins|began|begin|start|reported|alerted|alert|ended|ends|end|over|closed|ende|fin)$/i;
const MARK = /\[(started|detected|acknowledged|mitigated|resolved)\]/i;
/** The marks of a well-known example: "14:51 OUTAGE BEGINS", "rate back to normal, OUTAGE MITIGATED". */
const IN_CAPITALS: readonly (readonly [Milestone, RegExp])[] = [
  ['started', /\bOUTAGE (?:BEGINS|STARTS)\b/],
  // In that example the outage has begun before; its incident begins where somebody declares it.
  ['acknowledged', /\bINCIDENT (?:BEGINS|STARTS|DECLARED)\b/],
  ['mitigated', /\b(?:OUTAGE|INCIDENT) MITIGATED\b/],
  ['resolved', /\bINCIDENT (?:ENDS|RESOLVED)\b/],
];
const DECORATION = /^[*_~[(\s\p{Extended_Pictographic}\u{FE0F}]+/u;

/** How plainly an entry names its milestone; the greater is the plainer. */
export type Plainness = 1 | 2 | 3;

/** A milestone that an entry names itself. 3: by a mark; 2: a field with its time behind; 1: by its first words. */
export interface Named {
  readonly milestone: Milestone;
  readonly plainness: Plainness;
}

/** The milestone that an entry names itself, or null. `isField`: its time stands behind the name. */
export function namedMilestone(text: string, isField: boolean): Named | null {
  const marked = MARK.exec(text)?.[1]?.toLowerCase();
  const mark = MILESTONES.find(milestone => milestone === marked);
  if (mark !== undefined) return { milestone: mark, plainness: 3 };
  const [capital] = IN_CAPITALS.find(([, words]) => words.test(text)) ?? [];
  if (capital !== undefined) return { milestone: capital, plainness: 3 };
  const found = nameAtStart(text.slice(0, 80));
  if (found === null && !isField) return namedBehind(text);
  if (found === null || (isField && !found.alone)) return null;
  return { milestone: found.milestone, plainness: isField ? 2 : 1 };
}

function namedBehind(text: string): Named | null {
  const name = BEHIND.exec(text.slice(-60))?.[1] ?? '';
  const milestone = OF_A_STEP.test(name.trim()) ? null : milestoneOfName(name);
  return milestone === null ? null : { milestone, plainness: 1 };
}

/** The milestone that is all a name says, as in a `Phase` cell or the key of a field; null for none. */
export function milestoneOfName(name: string): Milestone | null {
  const found = name.length > 70 ? null : nameAtStart(name);
  return found?.alone === true ? found.milestone : null;
}

function nameAtStart(line: string): { milestone: Milestone; alone: boolean } | null {
  const names = NAMED.exec(line.replace(DECORATION, '').toLowerCase())?.groups;
  const milestone = MILESTONES.find(each => names?.[each] !== undefined);
  return milestone === undefined ? null : { milestone, alone: names?.alone !== undefined };
}

/** Names of lengths of time that end with a milestone: "Time to detect", "MTTR", "First report to mitigation". */
const LENGTHS: readonly (readonly [Milestone, RegExp])[] = [
  [
    'detected',
    /^(?:(?:mean )?time (?:to|until) (?:detect|discover|identif|notice)|m?ttd\b|detection time\b)/i,
  ],
  ['acknowledged', /^(?:(?:mean )?time (?:to|until) (?:acknowledge|ack\b|engage|respon)|m?tta\b)/i],
  [
    'mitigated',
    /^(?:(?:mean )?time (?:to|until) (?:mitigat|repair|recover|restor|contain)|m?ttm\b|(?:recovery|mitigation) time\b)/i,
  ],
  ['resolved', /^(?:(?:mean )?time (?:to|until) (?:resol|fix|close)|m?ttr\b|resolution time\b)/i],
  ['detected', /^from .{1,40} to (?:first )?(?:report|detect|discover|alert|notice)/i],
  ['mitigated', /^from .{1,40} to (?:mitigat|repair|recover|restor|contain|quarantin)/i],
  ['resolved', /^from .{1,40} to (?:resol|fix|close)/i],
];

/** The milestone at the end of the length of time that a field of this name states (`Time to detect`), or null. */
export function milestoneOfLength(name: string): Milestone | null {
  const plain = name.slice(0, 100).replace(DECORATION, '');
  return LENGTHS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
