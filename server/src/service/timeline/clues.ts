/**
 * What the wording of a timeline entry suggests of the course of the incident. No clue decides alone; see
 * inferMilestones.ts.
 */
export interface Clues {
  /** Says in so many words that the impact begins: "outage starts". */
  readonly begins: boolean;
  /** Something fails or goes away. */
  readonly onset: boolean;
  /** Something was changed, which may have set the incident off. */
  readonly change: boolean;
  /** Somebody or something notices: an alert, a report, a page. */
  readonly notice: boolean;
  /** An incident is declared or opened. */
  readonly declared: boolean;
  /** Somebody takes it on. */
  readonly response: boolean;
  /** A step that ends the impact is done: a fix, a rollback. */
  readonly remedied: boolean;
  /** The service works again. */
  readonly restored: boolean;
  /** The incident is called over. */
  readonly closure: boolean;
  /** It goes on, comes back, or an attempt has no effect. */
  readonly relapse: boolean;
}

type Name = keyof Clues;

const HARM =
  '(?:outage|incident|impact|disruption|downtime|degradation|störung|ausfall|panne|interruption)s?';
const TROUBLE = `(?:${HARM}|issues?|problems?|errors?|failures?|faults?|timeouts?|5\\d\\ds?)`;
const IS = '(?:is|was|are|were|has been|have been|had been|gets?|got|been|wurden?|ist|sind)';
const START = '(?:starts?|started|begins?|began|starting|beginning)';

/** Each line is an alternative; all of them stand between word boundaries and ignore case. */
const WORDS: Readonly<Record<Name, readonly string[]>> = {
  begins: [
    `${HARM} ${START}`,
    `${START} (?:the |an? )${HARM}`,
    `(?:start|beginning|onset) of (?:the )?(?:\\w+ )?${HARM}`,
    `(?:störung|ausfall) (?:beginnt|begann)`,
    `début de (?:la |l['’])?(?:panne|incident|interruption)`,
    `(?:inicio|início) (?:de la |de |da )?(?:interrupción|incidente|incidencia)`,
  ],
  onset: [
    `${TROUBLE} (?:\\w+ )?(?:${START}|occurs?|occurred|appears?|appeared|spikes?|spiked|rises?|rose|climbs?|climbed)`,
    `(?:rise|spike|increase|surge|jump) (?:in|of) (?:\\w+ )?${TROUBLE}`,
    `(?:goes|went|go|going|fully|completely|${IS}) (?:down|offline|unavailable|unresponsive|unreachable|dead|broken|failing|crashing|degraded)`,
    `${START} (?:\\w+ )?(?:fail\\w*|crash\\w*|return\\w*|reject\\w*|experienc\\w*|degrad\\w*|running into|rapidly|timing out|time out|dropping|throwing|seeing|report\\w*|error\\w*)`,
    `(?:drop(?:s|ped)?|falls?|fell) to (?:zero|0)`,
    `reach(?:es|ed)? (?:zero|0)`,
    `stop(?:s|ped)? (?:\\w+ing|responding|working)`,
    `fail(?:s|ed)?(?! over)`,
    `cease[sd]?`,
    `${IS} (?:evicted|oom-?killed|killed|drained|terminated|retired|exhausted|saturated|corrupted|revoked|leaked|exposed)`,
    `expire[sd]?`,
    `crash(?:es|ed)|crash[ -]?loop(?:s|ed|ing)?`,
    `first (?:occurr?ence|failure|failures|error|errors|node|instance|failed)`,
    `(?:becomes?|became|becoming) (?:unavailable|unresponsive|unreachable|overloaded|stuck|slow|read-only|inaccessible)`,
    `stuck`,
    `(?:bad|wrong|broken|faulty|malicious|vulnerable|invalid|incorrect) (?:\\w+ ){1,2}(?:generated|written|sent|deployed|uploaded|published|released|merged|pushed)`,
    `fell over`,
    `(?:runs?|ran|running) out of`,
    `inadvert\\w*ly|accidental(?:ly)?|unintentional(?:ly)?`,
    `with (?:\\w+ ){1,4}(?:compatibility issue|corruption|bug|vulnerability|regression)`,
    `(?:greater|longer|higher|larger) than (?:\\w+ ){0,4}(?:timeout|limit)`,
    `(?:vulnerability|exploit|malicious \\w+) (?:\\w+ ){0,2}(?:committed|published|introduced|released|disclosed|uploaded)`,
    `(?:fällt aus|fiel aus|ausgefallen|nicht erreichbar|nicht mehr erreichbar)`,
    `(?:hors service|indisponible|ne répond plus|caído|fuera de servicio|fora do ar|indisponível)`,
  ],
  change: [
    `${IS} (?:\\w+ )?(?:deployed|merged|released|published|upgraded|pushed|rolled out|uploaded|introduced|committed|enabled|migrated|applied|changed|updated|performed|switched)`,
    `(?:deployed|upgraded|merged|released|published|pushed|migrated|uploaded|committed|rolled out|switched|enabled|applied|replaced|installed|removed|deleted)`,
    `deployment (?:of .{1,40} )?(?:${IS} )?(?:performed|started|made|complete|completed|finished)`,
    `deployment to \\w+`,
    `(?:deploys?|merges?|releases?|publishes|introduces|rolls out|pushes|enables|switches) (?:a|an|the|version|new|v?\\d)`,
    `(?:release|version|deployment|upgrade|rollout|migration) (?:of )?v?\\d+\\.\\d`,
    `fix\\W{0,2} applied`,
    `(?:ausgerollt|eingespielt|déployée?|desplegad[oa]|implantad[oa])`,
  ],
  notice: [
    `detect(?:s|ed|ion)?`,
    `alert(?:s|ed|ing)?`,
    `alarms?`,
    `page[sd]`,
    `paging`,
    `pagerduty`,
    `pinged`,
    `notic(?:e|es|ed|ing)`,
    `notif(?:y|ies|ied|ication|ications)`,
    `reports|reported|reporting|reporter`,
    `(?:an?|first|another|new|user|customer|bug|error|incoming|initial) report`,
    `report (?:of|from|by|in|that)`,
    `(?:reaches|reached|reaching) out`,
    `(?:becomes?|became|made|are|is) aware`,
    `reali[sz]e[sd]?|flags|flagged|informed`,
    `(?!this |its )[\\p{L}]+s report|report received`,
    `discover(?:s|ed|y)?`,
    `witness(?:ed|es)?`,
    `complain(?:s|ed|ts?|ing)?`,
    `(?:ticket|issue) (?:\\S+ ){0,4}(?:opened|created|filed|received|submitted|raised)`,
    `(?:opens?|opened|files?|filed|creates?|created|raises?|raised) (?:an? |the )?(?:\\w+ )?(?:issue|ticket|bug|case)`,
    `spots|spotted`,
    `(?:receives?|received|receiving|got|gets?) (?:an? |the |our |several |first |multiple )?(?:\\w+ )?(?:e-?mails?|messages?|calls?|tickets?|complaints?)`,
    `e-?mails`,
    `observe[sd]?`,
    `sees|seen|seeing`,
    `brought to (?:\\w+ ){0,2}attention`,
    `(?:uptime|health|pingdom|healthz)\\s?checks? (?:\\w+ ){0,4}(?:fail\\w*|down)`,
    `(?:gemeldet|meldet|melden|meldung|bemerkt|bemerken|alarm|alarmiert|entdeckt|erkannt)`,
    `(?:signalée?s?|signalent|alerte|détectée?|constate|remarque)`,
    `(?:alerta|detecta|detectado|detectó|reporta|reportan|reportó|notifica|relatam|relataram|segnalano|rileva)`,
    `アラート|検知|报警|告警|发现`,
  ],
  declared: [
    `incident (?:\\w+ )?(?:${IS} )?(?:declared|raised|opened|created|announced|started)`,
    `(?:declar(?:es|ed|ing)|open(?:s|ed)|rais(?:es|ed)|creat(?:es|ed)) (?:an? |the |this as an? )?(?:\\w+ )?incident(?! (?:channel|call|room|doc\\w*|bridge))`,
  ],
  response: [
    `acknowledg(?:e|es|ed)`,
    `joins?|joined`,
    `${START} (?:to )?(?:investigat|look|debugg?|troubleshoot)\\w*`,
    `investigation (?:\\w+ )?(?:start|beg|launch)\\w*`,
    `investigating|investigates`,
    `(?:takes?|took) over`,
    `incident commander`,
  ],
  remedied: [
    `mitigat(?:es|ed)`,
    `repaired|patched|reattached|relaunched|quarantined`,
    `(?:incident|breach|attack|outage|issue|threat) (?:${IS} )?contained`,
    `sol(?:ves|ved)`,
    `(?:rolled|rolls) (?:\\S+ ){0,2}back`,
    `(?:rollback|roll back|revert)(?: of .{1,60})? (?:${IS} )?(?:complete|completed|finished|done|deployed|successful|merged)`,
    `rollback, `,
    `revert(?:s|ed)`,
    `reverts deployed`,
    `(?:hot\\s?)?fix (?:${IS} |with .{0,40} )?(?:\\w+ )?(?:deployed|applied|released|published|merged|rolled out|live)`,
    `(?:deploys?|deployed|applied|released|published|merged|applies|releases|implemented) (?:\\w+ ){0,3}(?:fix|patch|hotfix)(?:ed)?`,
    `with (?:a )?fix (?:${IS} )?(?:published|released|deployed)`,
    `fixed`,
    `pr .{0,30}merged and deployed`,
    `(?:service|servers?|hub|pods?|cluster|database|node) (?:\\S+ )?(?:${IS} )?(?:restarted|rebooted|recreated)`,
    `(?:deleted|restarted|restarts|rebooted|drained) (?:the )?(?:\\S+ ){0,3}(?:pods?|nodes?|servers?|services?|instances?)`,
    `(?:adds?|added|scaled up|scales up|raised|increased|bumped) (?:\\S+ ){0,4}(?:nodes?|instances?|capacity|replicas|timeout|limits?|memory)`,
    `(?:timeout|limits?|memory|capacity|replicas) (?:${IS} )?(?:raised|increased|bumped)`,
    `scaled up`,
    `(?:keys?|tokens?|credentials?|secrets?|certificates?|accounts?) (?:\\S+ ){0,4}(?:revoked|rotated|destroyed|invalidated|renewed|disabled|suspended)`,
    `(?:revokes|revoked|rotates|rotated|renews|renewed|invalidated) (?:\\S+ ){0,4}(?:keys?|tokens?|credentials?|secrets?|certificates?)`,
    `(?:banned|blocked|cordoned|cordon) (?:off )?(?:and|the|node)`,
    `cordon off`,
    `(?:behoben|zurückgerollt|zurückgesetzt|corrigée?|revertid[oa]|corregid[oa]|corrigid[oa])`,
  ],
  restored: [
    `restored|restores service`,
    `recover(?:s|ed|y)`,
    `back to (?:\\w+ )?(?:normal|working)`,
    `back (?:up|online|in service|to life)`,
    `(?:${IS}|came|comes|coming|now|again) (?:\\w+ )?(?:back|up|healthy|operational|functional|working(?! on)|fine|online|available)`,
    `(?:all|service|services|systems|everything) (?:\\S+ ){0,3}(?:healthy|operational|functional|working(?! on)|fine)`,
    `(?:working|running|functioning|behaving) as (?:intended|expected|normal|usual)`,
    `(?<!to )(?:launch|builds?|works?|looks?|loads?) (?:fine|normally|correctly)`,
    `(?:that|the) (?:it|fix) works`,
    `(?:declares?|declared|confirms?|confirmed) (?:\\S+ ){1,4}(?:online|healthy|operational|working(?! on)|up|running smoothly)`,
    `return(?:s|ed|ing)? to (?:normal|100|working|service|baseline)`,
    `normal again|works? again|working again|operational again|functional again|green again`,
    `self-heal\\w*`,
    `successfully (?:restart|start)(?:s|ed)`,
    `able to (?:start|launch|log ?in|access|connect|use)`,
    `run(?:s|ning) smoothly`,
    `bring(?:s|ing)? the ${HARM} to an end`,
    `subsid(?:es|ed)`,
    `${TROUBLE} (?:drop|stop|clear|disappear|ceas)\\w*`,
    `(?:becomes?|became) available`,
    `${START} (?:shipping|working|serving|responding|accepting|processing|running) .{0,60}again`,
    `new \\w+ (?:are|is) up`,
    `wieder (?:verfügbar|erreichbar|hergestellt|online|normal)|wiederhergestellt`,
    `rétablie?s?|de retour|restaurée?|restablecid[oa]|restaurad[oa]|ripristinat[oa]`,
    `復旧|恢复`,
  ],
  closure: [
    `(?:incident|issue|problem|outage|ticket|it) (?:${IS} |now )?(?:(?:fully|now|officially|confirmed) )?(?:resolved|closed|over|fixed)`,
    `(?:declared|marked|set|moved) (?:as |to )?(?:resolved|over|closed|fixed)`,
    `(?:all|everything) (?:\\S+ ){0,3}(?:healthy|operational|functional|resolved)`,
    `all[ -]clear`,
    `fully (?:restored|operational|recovered|resolved|functional)`,
    `everything (?:is|seems|was|looks|returns) (?:\\w+ )?(?:normal|fine|ok|okay|good|working|back)`,
    `things (?:return|are back|returned) to (?:\\w+ )?(?:normal|working)`,
    `(?:confirms?|confirmed|verified|announces?|announced|communicated) (?:\\S+ ){0,6}(?:working(?! on)|operational|functional|solved|resolved|resolution|fixed|complete|completed|recovered)`,
    `resolution (?:${IS} )?confirmed`,
    `${HARM} (?:ends?|ended|over)`,
    `recovery (?:\\S+ ){0,8}completed?`,
    `service (?:${IS} )?(?:fully )?restored`,
    `permanent (?:fix|solution)`,
    `no further action`,
    `(?:störung|vorfall|incident) (?:behoben|beendet|geschlossen|gelöst)`,
  ],
  relapse: [
    `(?:does not|do not|did not|doesn['’]t|don['’]t|didn['’]t) (?:\\w+ )?(?:help|improve|work|fix|seem)`,
    `(?:still|again|once again) (?:\\w+ )?(?:fail|going wrong|down|broken|experienc|unavail|slow|hang|happen|occurr|persist|met with|stuck)\\w*`,
    `(?:issues?|problems?|errors?|it|outage|failures?|symptoms?) (?:still )?persist(?:s|ed)?`,
    `(?:are not|aren['’]t|is not|isn['’]t|not) working(?: again)?`,
    `(?:comes? back|came back) after`,
    `reappear(?:s|ed)?`,
    `re-?occur\\w*`,
    `second time`,
    `no effect`,
    `unsuccessful\\w*`,
    `(?:rollback|fix|restart|attempt|deployment) (?:\\w+ )?(?:fails|failed)`,
    `not effective`,
  ],
};

const PATTERNS = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [
    name,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
) as Record<Name, RegExp>;

/** What is denied, wished, planned or tried has not happened. */
const UNREAL =
  /\b(?:will|should|would|could|might|may|until|whether|if|unable to|cannot|can not|not|never|without|no|(?:attempt|attempts|attempted|attempting|tries|trying|tried|try|want|wants|decide|decides|decided|plan|plans|suggests?|expected|going) to|n['’]t|nicht|kein\w*|ohne)\s(?:\S+\s){0,2}\S+/giu;

/** More of an entry than this is notes on it. */
const READ_LENGTH = 300;

/** An entry that suggests nothing. */
export const NO_CLUES = Object.fromEntries(Object.keys(WORDS).map(name => [name, false])) as Record<
  Name,
  false
>;

/** The clues in the words of an entry. */
export function cluesIn(words: string): Clues {
  const text = words.slice(0, READ_LENGTH).replace(/\s+/g, ' ');
  const real = text.replace(UNREAL, '');
  return {
    begins: PATTERNS.begins.test(real),
    onset: PATTERNS.onset.test(text),
    change: PATTERNS.change.test(real),
    notice: PATTERNS.notice.test(real),
    declared: PATTERNS.declared.test(real),
    response: PATTERNS.response.test(real),
    remedied: PATTERNS.remedied.test(real),
    restored: PATTERNS.restored.test(real),
    closure: PATTERNS.closure.test(real),
    relapse: PATTERNS.relapse.test(text),
  };
}
