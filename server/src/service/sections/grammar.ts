import type { SectionKind } from '../model.js';

/**
 * How English headings are built that name a section in words of their own: "Billing impact", "How did this happen?",
 * "Why the retry made it worse". Tried in this order on normalised headings that no alias knows.
 */
const PATTERNS: readonly (readonly [SectionKind, RegExp])[] = [
  ['went-wrong', /^(?:what|where|things|that)\b.+\b(?:did not|didn't|didnt|not|never) (?:go|work|help)\b/],
  [
    'detection',
    /^(?:wie|comment|como|come|hoe)\b.+\b(?:bemerkt|entdeckt|erkannt|auffiel|aufgefallen|detecte\w*|repere\w*|decouvert\w*|detect\w+|descubri\w+|enter\w+|scopert\w+|ontdekt)/,
  ],
  ['went-wrong', /^was\b.+\b(?:besser|schlecht|schief|nicht)\b/],
  [
    'went-wrong',
    /^(?:ce qui|lo que|que|o que|cosa)\b.+\b(?:ameliore\w*|mieux|mejor\w*|melhor\w*|meglio|no funcion\w+|nao funcion\w+)/,
  ],
  ['successes', /^was\b.+\b(?:gut|geholfen|funktioniert)\b/],
  ['went-wrong', /\b(?:went|gone|goes|go) (?:wrong|poorly|badly|less well|sideways)\b/],
  // "How could detection time be improved?" asks what was learned; the answers are seldom tasks.
  [
    'lessons',
    /^how (?:can|could|should|would|might) (?:(?:we|the|our|incident|improve|shorten) ){0,4}(?:detection|diagnosis|mitigation|response|time to)\b/,
  ],
  [
    'went-wrong',
    /\b(?:could|should|can) (?:have )?(?:be|been|gone|go|do|done)(?: \w+)? (?:better|improved)\b/,
  ],
  [
    'went-wrong',
    /^(?:what|where|things|that)\b.+\b(?:hurt(?: us)?|against us|in (?:the|our) way|held us back|slowed (?:us|it|things)(?: down)?|hindered(?: us)?)$/,
  ],
  ['went-wrong', /^(?:core|key|main|biggest|major) (?:challenge|problem|difficult|obstacle|shortcoming)/],
  [
    'successes',
    /^(?:what|where|things|that)\b.+\b(?:went|worked|go|did|do|work|goes) (?:\w+ )?(?:well|right|great)\b/,
  ],
  [
    'successes',
    /^(?:what|where|things|that)\b.+\b(?:helped|saved us|served us|worked for us|worked in our favou?r)(?: us)?(?: well)?$/,
  ],
  ['successes', /\b(?:got|get|were|was) lucky\b/],
  ['successes', /^where (?:our |we had |the )?luck\b/],
  [
    'went-wrong',
    /^what (?:made|makes) (?:it|this|things|that|matters) (?:harder|worse|slower|slow|longer|more difficult|so hard)\b/,
  ],
  [
    'actions',
    /\b(?:action items?|follow[- ]?ups?|next steps|remediation (?:items|tasks|plan)|preventi(?:ve|on) (?:actions?|measures?|steps?|items?|work|plan)|preventative|countermeasures|recommendations|to-?dos?)\b/,
  ],
  [
    'actions',
    /\b(?:preventing|avoiding|prevent|avoid) (?:it|this|that|these|them|recurrence|a recurrence|future|similar|such|another)\b/,
  ],
  [
    'actions',
    /^(?:how|what) (?:do|does|are|is|will|can|could|should|would|to)\b.+\b(?:prevent|improv|avoid|stop|chang|next\b|do better|do differently)/,
  ],
  ['actions', /^what (?:we|i) (?:will|are|have|have already) (?:chang|improv|do next|doing next|do about)/],
  ['actions', /^what (?:will|is going to|needs to) (?:change|be different|happen next)\b/],
  ['actions', /^what (?:we|i)(?: are| am|'m) (?:doing|going to do) about\b/],
  [
    'actions',
    /^(?:planned |proposed |further |future |ongoing |other )?(?:\w+ )?(?:improvements|enhancements)$/,
  ],
  [
    'actions',
    /^(?:long|longer|medium|mid|short|near)[- ]term(?: (?:solutions?|fix|fixes|plans?|actions?|work|improvements?|measures|changes|mitigations?))?$/,
  ],
  [
    'actions',
    /^(?:future|remaining|outstanding|planned|agreed|completed|open)(?: and \w+)? (?:work|works|plans?|steps|actions?|measures|changes|tasks|considerations)$/,
  ],
  [
    'detection',
    /^(?:how|when)\b.+\b(?:detect|notic|discover|find out|found out|come to know|came to know|come to light|came to light|spotted|learn(?:ed|t)? (?:of|about)|alerted)/,
  ],
  ['detection', /^notic(?:ing|ed)\b/],
  ['detection', /^why\b.+\b(?:unseen|not seen|unnoticed|undetected|detect|to (?:page|notice|alert)\b)/],
  [
    'resolution',
    /^(?:how|what)\b.+\b(?:fix|fixed|fixing|resolve|resolved|mitigate|mitigated|recover|recovered|restore|restored|respond|responded|repaired|contain|contained)\b/,
  ],
  ['resolution', /^what (?:we|i|was|they) (?:did|done|tried) (?:about (?:it|this|that)|to stop|to get)\b/],
  ['resolution', /^wie\b.+\b(?:behoben|gelöst|beseitigt|wiederhergestellt)/],
  ['resolution', /^getting\b.+\bback\b/],
  ['resolution', /^(?:resolving|fixing|mitigating|restoring|recovering|repairing|responding)\b/],
  [
    'resolution',
    /^(?:immediate|initial|temporary|quick|emergency|interim|permanent|final) (?:fix|fixes|mitigations?|response|workarounds?|remediation|resolution)$/,
  ],
  ['impact', /^(?:[\w/-]+ ){1,4}impacts?$/],
  ['impact', /^impacts? (?:on|of|to|for)\b/],
  [
    'impact',
    /^(?:business|customer|user|client|subscriber|patient|operational|financial|commercial|service|guest|passenger) effects?$/,
  ],
  ['impact', /^folgen (?:für|auf|bei)\b/],
  ['impact', /^(?:effects?|consequences|costs?) (?:on|for|to)\b/],
  ['impact', /^how (?:was|were|are|did|does|has|have)\b.+\b(?:affect|affected|impact|impacted)\b/],
  [
    'impact',
    /^(?:auswirkung(?:en)?|impacts?|impacto|impatto|gevolgen|consequences) (?:auf|für|sur|pour|en|nos?|nas?|sui?|sulla|sugli|op|voor)\s/,
  ],
  ['impact', /^(?:betroffene|getroffen|affected|impacted) (?:[\w/-]+ )?\p{L}+$/u],
  ['impact', /^(?:who|what|which)\b.+\b(?:affected|impacted)\b/],
  ['impact', /^(?:so,? )?who (?:was|were|got) (?:hurt|hit|harmed)\b/],
  [
    'impact',
    /^what (?:the |our )?(?:you|users?|customers?|clients?|people|readers|players|passengers|patients|visitors?|listeners) (?:(?:may|might|could|would|will) (?:have )?)?(?:saw|seen|see|experienced|noticed|felt|lost)\b/,
  ],
  ['timeline', /\b(?:timeline|chronology)\b/],
  ['timeline', /^how (?:it|things|this|that|everything|events) (?:unfolded|went|played out|developed)$/],
  ['timeline', /\b(minute|hour|step|blow|day) by \1\b/],
  [
    'timeline',
    /^how (?:did )?(?:the|that|our) (?:day|night|morning|afternoon|evening|weekend|incident|outage)\b.+\b(?:went|go|unfold(?:ed)?|developed?|ran|run)$/,
  ],
  ['timeline', /^(?:sequence|course|chain|log) of (?:the )?(?:events|incident|night|day|weekend|outage)\b/],
  [
    'root-cause',
    /\b(?:root causes?|contribut(?:ing|ory) (?:factors?|causes?|conditions?)|causal (?:analysis|factors?))\b/,
  ],
  [
    'root-cause',
    /^(?:how|why) (?:did|was|were|could|has|is) (?:it|this|that|the|we)\b.+\b(?:happen|occur|possible|fail|break|down)/,
  ],
  ['root-cause', /^why (?:it|this|that|the|we|did|was|wasn't|were|weren't|didn't|not|nobody|no)\b/],
  [
    'root-cause',
    /^how (?:the|a|an|our|it|this)\b.+\b(?:got|became|filled|ended up|broke|failed|came about|went down|fell over|leaked)\b(?!.*\s(?:back|better|up again)\b)/,
  ],
  ['root-cause', /^(?:bug|cause|fault|problem|error|flaw|defect|reason)s? behind\b/],
  [
    'root-cause',
    /^what (?:was|is) (?:going on|happening|wrong|broken|the (?:problem|cause|issue|bug|matter|reason))\b/,
  ],
  ['root-cause', /^what the (?:problem|cause|issue|bug|matter|reason) (?:was|is)\b/],
  [
    'impact',
    /^which (?:\w+ )?(?:services?|systems?|users?|customers?|regions?|repos|hosts|clusters|products?|sites?|components?)$/,
  ],
  ['timeline', /\bin (?:chronological )?order$/],
  [
    'root-cause',
    /^(?:organi[sz]ational|technical|process|environmental|systemic|latent|additional|secondary|underlying) (?:factors|conditions)$/,
  ],
  ['root-cause', /^(?:what|who) (?:caused|causes|led to|triggered)\b/],
  ['root-cause', /^causes? of\b|^what contributed\b|^conditions that\b|\bunder the (?:hood|bonnet)$/],
  [
    'root-cause',
    /^(?:technical|underlying|actual|real|core|deeper|main) (?:problem|issue|bug|causes?|fault|reasons?|failure|analysis|explanation)$/,
  ],
  [
    'lessons',
    /\b(?:lessons?|learnings?|takeaways?|what (?:have )?(?:we|i) (?:have )?learn(?:ed|t)|insights|reflections?)\b/,
  ],
  ['lessons', /^(?:after[- ]action (?:report|review)|(?:final|closing|parting) thoughts)$/],
  ['lessons', /^what (?:we|i|others) (?:take|took|can take|carry) (?:away )?(?:from|with) (?:it|this|us)\b/],
  ['summary', /^(?:so,? |but )?what happened\b/],
  ['summary', /^(?:[\w-]+ ){0,3}summary$/],
  ['summary', /^summary (?:of|for)\b/],
];

/** Longer headings are sentences, or titles of their own. */
const MAX_WORDS = 14;

/** The kind that the wording of a normalised heading tells, or null. */
export function describedKind(name: string): SectionKind | null {
  if (name.split(' ', MAX_WORDS + 1).length > MAX_WORDS) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
