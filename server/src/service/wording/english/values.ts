import type { PhraseGroup } from '../language.js';

export const JUDGEMENT: readonly PhraseGroup[] = [
  {
    category: 'judgement',
    reading: 'any',
    phrases: [
      'careless|sloppy|carelessly|carelessness|negligent|negligently|negligence|incompetent|incompetently|incompetence|reckless|recklessly|recklessness|irresponsible|irresponsibly|irresponsibility|unprofessional|unprofessionally|thoughtless|thoughtlessly|thoughtlessness|amateurish|amateurishly|slapdash|slipshod|shoddy|half-hearted|heedless|heedlessly|imprudent|cavalier|inexcusable|inexcusably|unforgivable|unforgivably|irredeemably|shameful|disgraceful|pathetic|laughable|ham-fisted|clumsy|clumsily|clumsiness|foolish|foolishly|foolishness|foolhardy|laziness|sloppily|sloppiness|idiotic|moronic|dereliction|shortsighted|short-sighted|ill-advised|ill-considered|ill-judged|lackadaisical|negligible-care|unthinking|unthinkingly|remiss|misguided|ineptitude|inept|ineptly|appalling|cluelessness|clueless|irresponsibly|perfunctory|cowboy|undisciplined|tactless',
      'poor|bad|wrong|questionable|terrible|awful|lousy ?technical ?engineering ?clinical judgement|judgment|decision|decisions|call|workmanship|discipline|leadership|attitude|craftsmanship|airmanship|seamanship|housekeeping',
      'lack|want|absence of care|diligence|discipline|professionalism|competence|rigour|rigor|thought|commitment|conscientiousness|responsibility|skill|judgement|judgment|effort|ownership|accountability',
      'messed|messes|screwed|screws|cocked|stuffed|fouled|ballsed * up',
      'dropped the ball',
      'did|doing|does a bad|poor|terrible|sloppy|lousy job',
      'cut|cuts|cutting corners',
      'asleep at the wheel|switch',
      'should|could know better',
      'act of laziness|carelessness|stupidity',
    ],
    unlessNext: ['tree', 'trees', 'output'],
  },
  {
    category: 'judgement',
    reading: 'not-system',
    phrases: [
      'botched|bungled|mismanaged|mishandled|mismanagement|mishandling|lazy|stupid|stupidly|stupidity|inattentive|dumb|unqualified|incapable|inexperienced|overconfident|unreliable|uncooperative|stubborn|arrogant|indifferent|unskilled|selfish|disorganised|disorganized|impatient',
    ],
    unlessNext: [
      'load',
      'loading',
      'loaded',
      'load…',
      'evaluation',
      'initialisation',
      'initialization',
      'fetch',
      'fetching',
      'import',
      'imports',
      'quorum',
      'mode',
      'delete',
      'deletion',
      'unmount',
      'binding',
      'network',
      'networks',
      'message',
      'connection',
      'expiry',
      'migration',
      'write',
      'read',
      'allocation',
      'init',
    ],
  },
];

export const FAULT: readonly PhraseGroup[] = [
  {
    category: 'fault',
    reading: 'not-system',
    phrases: [
      'at fault',
      'to blame',
      'guilty ?of|party',
      'responsible|accountable|answerable for ?the ?this ?our ?all ?whole * outage|incident|loss|downtime|failure|breach|leak|delay|delays|mess|damage|disaster|crash|accident|corruption|problem|problems|spill|derailment|overdose|interruption|disruption|duplicate|deletion|error|errors|mix-up|collision',
      'responsible|accountable for * wiping|deleting|breaking|losing|leaking|crashing|corrupting|missing|misconfiguring',
      'solely|personally|ultimately responsible',
      'take|takes|took|bears|bear|shoulder|deserves|accept|accepts|carry|carries|share|shares * ?the ?full ?all blame|responsibility|fault',
    ],
    notIn: ['actions'],
  },
  {
    category: 'fault',
    reading: 'by',
    phrases: [
      'caused|triggered|provoked|introduced|induced|precipitated|inflicted ?solely|entirely|directly|mainly by',
      'brought about|down|on by',
      'due|owing|attributable|attributed|traced ?back to ?negligence ?of',
      'fault|doing|making|work of',
      'blame|blames|blamed|blaming ?for ?it ?on|to',
      'botched|bungled|mismanaged|mishandled|ruined|wrecked|broken by',
      'culprit|culprits|perpetrator ?was|is|were|here|:',
      'blame|responsibility|fault ?for * rests|lies|lay|sits|falls ?squarely ?entirely ?solely ?firmly with|on|at',
      'finger|fingers points|pointed|point ?squarely at|to',
      'responsibility * * rests|lies|lay|sits|falls ?squarely ?entirely ?solely with|on',
    ],
  },
  {
    category: 'fault',
    reading: 'person',
    notIn: ['successes', 'actions', 'timeline'],
    phrases: [
      'cause|caused|causes ?all * outage|incident|downtime|breach|leak|delay|crash|accident|loss|failure|corruption|mess|disruption|damage|derailment|problem|blackout|flood|fire|collision|spill|interruption|standstill|error',
      'broke|breaks|wrecked|wrecks|ruined|ruins|destroyed|destroys|sabotaged|trashed|crippled|killed ?the ?our * ?*',
      'took|brought|takes|brings ?the * down',
    ],
  },
  {
    category: 'fault',
    reading: 'owned',
    phrases: ['fault', 'doing'],
    unlessNext: ['tolerance', 'domain', 'injection', 'code', 'report'],
  },
  {
    category: 'fault',
    reading: 'any',
    phrases: [
      "engineer's|operator's|team's|vendor's|developer's|contractor's|group's|person's|technician's|their|his|her|supplier's|department's|nurse's|pilot's|driver's|manager's|ops'|admin's|colleague's|provider's|someone's|somebody's|integrator's fault",
    ],
  },
];

const HARM =
  'delete|deletes|deleted|break|breaks|broke|wipe|wipes|wiped|overwrite|overwrites|overwrote|hard-coded|hardcoded|hard-codes|unplug|unplugs|unplugged|wreck|wrecks|wrecked|destroy|destroys|destroyed|misconfigured|misconfigures|crash|crashed|crashes|leak|leaks|leaked|corrupt|corrupts|corrupted|truncate|truncates|truncated|dropped|drops|killed|kills|ruined|ruins|mistyped|mistypes|pasted|typed|erased|erases|lost|spilled|spilt|exposed|exposes|published|emailed|swapped|cut|severed|tripped|knocked|misread|mixed|caused|causes|triggered|botched|messed|force-pushed|introduced|nuked|bricked|clobbered|flooded|damaged|derailed';

export const NAMED_PERSON: readonly PhraseGroup[] = [
  {
    category: 'named-person',
    reading: 'name',
    sections: ['root-cause', 'lessons', 'went-wrong', 'summary', 'impact', 'other', 'detection'],
    phrases: [
      HARM,
      'pushed|pushes|merged|merges|ran|runs|disabled|disables|changed|changes|set|removed|removes|committed|commits|deployed|deploys|approved|approves|entered|uploaded|uploads|shipped|applied|rebased|closed|opened|turned|switched|pressed|clicked|copied|selected|chose|configured|sent|gave|forced|took|brought|signed|let|left|put|used|loaded|skipped|bypassed|booked|moved|installed|unlocked|edited|released|assumed|thought|decided|administered|looked|trusted',
    ],
    unlessNext: ['rollback', 'fix', 'revert'],
  },
  {
    category: 'named-person',
    reading: 'name',
    sections: ['timeline'],
    phrases: [
      'break|breaks|broke|wreck|wrecks|wrecked|destroys|destroyed|ruins|ruined|corrupts|corrupted|crashes|crashed|nukes|nuked|wipes|wiped|clobbers|clobbered|misconfigured|misconfigures|botches|botched|leaks|leaked|bricks|bricked',
    ],
  },
];

export const LABEL: readonly PhraseGroup[] = [
  {
    category: 'unhelpful-label',
    reading: 'any',
    phrases: [
      'loss|lost|lack|lacked|lacking|losing|reduced|poor|no|insufficient ?of ?all ?any situational|situation awareness',
      'complacency|complacent|complacently|inattention|inattentiveness|absent-mindedness|overconfidence|hubris|tunnel-vision|forgetfulness|distractedness|unawareness|apathy',
      'tunnel vision',
      'loss|lack|lapse|lapses|lapsed of|in|into ?due|proper ?sufficient concentration|attention|focus|awareness|vigilance|alertness',
      'alarm|alert blindness',
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      "weren't|wasn't|isn't|not|stopped|stop|stops|never|without|didn't|doesn't ?really ?fully ?properly paying|pay|concentrating|concentrate|focused|focusing|attentive|vigilant|awake",
      'lost|lose|loses|losing ?his ?her ?their ?all concentration|focus|awareness|attention|vigilance',
      'on|in ?an autopilot|auto-pilot|routine|daze',
      'lulled into',
      'distracted|daydreaming|dozing|unfocused|overconfident',
      'too confident|comfortable|relaxed',
      'had|have switched off',
      'asleep|sleepwalked|sleepwalking|zoned out',
      'took|taken|take * for granted',
    ],
    unlessNext: ['pilot-mode'],
  },
];
