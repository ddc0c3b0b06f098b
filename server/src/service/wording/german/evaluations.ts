import type { PhraseGroup } from '../language.js';
import { adjectives, DONE } from './forms.js';

const VIRTUE =
  'sorgfalt|vorsicht|aufmerksamkeit|disziplin|achtsamkeit|wachsamkeit|umsicht|gewissenhaftigkeit';

/** Hindsight, punishment, mending people, and asking who. */
export const EVALUATIONS: readonly PhraseGroup[] = [
  {
    category: 'hindsight',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      'im nachhinein|rückblick',
      'rückblickend|selbstverständlich|unbegreiflich|unverständlich|unerklärlicherweise',
      'hätte|hätten * * wissen|ahnen|erkennen|sehen|merken müssen|können',
      'hätte|hätten ?jedem ?allen ?ihm ?ihr klar|bewusst sein müssen|sollen|können',
      'musste|mussten ?den ?dem ?der ?allen ?jedem * klar|bewusst sein',
      'jeder|jede|jedes kind weiß|sieht|hätte|wusste|sah',
      'jeder|jede weiß|sieht|hätte|wusste|sah',
      'jeder|jede {person} weiß|sieht|hätte|wusste|sah',
      'nur|bloß eine frage der zeit',
      'wäre|wären|war|waren leicht|einfach|mühelos zu vermeiden|verhindern|erkennen|sehen',
      'von anfang an|zum scheitern zum|verurteilt ?scheitern verurteilt',
      'war|waren|ist absehbar|vorhersehbar|vermeidbar|abzusehen|vorherzusehen|vorauszusehen',
      'lag|liegt * auf der hand',
      'sieht|erkennt|merkt|sah|erkannte ?doch ?das auf anhieb|den ?ersten blick',
      'wer sich ?auch ?nur ?ein ?bisschen auskennt',
      'gesunder|gesunden|gesundem menschenverstand',
      'kein wunder ,|also',
      'wie es kommen musste',
    ],
  },
  {
    // "Das Relais hat offensichtlich zweimal ausgelöst" tells what a system did.
    category: 'hindsight',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: ['offensichtlich'],
  },
  {
    category: 'punishment',
    reading: 'any',
    phrases: [
      `abmahnung|abgemahnt|verwarnung|gerügt|rüge|disziplinarverfahren|strafversetzt|personalakte|personalgespräch|kritikgespräch|denkzettel|standpauke|rüffel|gemaßregelt|${adjectives('disziplinarisch')}`,
      'bonus|prämie|zulage|gehalt|lohn|urlaub * * gestrichen|gekürzt|einbehalten',
      `${adjectives('arbeitsrechtlich personell persönlich')} konsequenzen|folgen|schritte|schritten`,
      'muss|müssen|wird|werden|drohen|droht|drohten mit|ihm|ihr|ihnen|dem|der|den ?* konsequenzen|kündigung ?rechnen',
      'drohen|droht|drohten ?ernste ?ernsthafte konsequenzen|kündigung|strafen',
      'konsequenzen gegen|für {person}',
      'verliert|verlieren seine|ihre|die * * rechte|zulassung|lizenz|zugang|admin-rechte|root-rechte',
      'zur rechenschaft|verantwortung gezogen|ziehen|gezogen',
    ],
    unlessNext: ['des'],
  },
  {
    category: 'punishment',
    reading: 'near',
    phrases: [
      'gekündigt|entlassen|freigestellt|suspendiert|degradiert|verwarnt|zusammengestaucht|ermahnt',
      'wurde|wurden|wird ?in ?an ?eine ?einen ?andere ?anderen ?anderes versetzt',
      'wurde|wurden nach hause geschickt',
      'musste|mussten|muss zurücktreten|gehen|kündigen ?{end}',
      'vom|von|aus ?der ?dem dienst|rufbereitschaft|projekt|rotation|schicht|aufgaben abgezogen|entbunden|ausgeschlossen|genommen',
    ],
    unlessNext: ['des'],
  },
  {
    // Taking away rights that nobody needs is no punishment.
    category: 'punishment',
    reading: 'near',
    onlyWith: ['weiteres', 'strafe', 'konsequenz', 'vorläufig', 'zunächst', 'fehlverhalten'],
    phrases: ['entzogen|weggenommen|entzieht|entziehen'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    notIn: ['successes', 'timeline', 'summary'],
    phrases: [
      'vorsichtiger|sorgfältiger|aufmerksamer|gewissenhafter|achtsamer|wachsamer|umsichtiger|gründlicher|konzentrierter|disziplinierter|bewusster ?sein|arbeiten|werden|prüfen|lesen|vorgehen|testen',
      'besser|genauer|mehr ?künftig aufpassen|hinsehen|hinschauen|aufmerksamkeit|sorgfalt|vorsicht|achtgeben|lesen|disziplin',
      'daran|darauf denken|erinnern|achten',
      'an ?die ?den ?das ?ihre ?der * erinnern',
      'zweimal|doppelt|genau|genauer hinsehen|hinschauen|nachsehen|nachdenken',
      'sensibilisieren|nachschulen|nachgeschult|ermahnen|aufpassen|nachschulung|appellieren|appell|einschärfen|eintrichtern',
      'mitarbeiter|mitarbeitende|kollegen|team|personal * * schulen|erinnern|unterweisen|belehren',
      `größere|größerer|höhere|erhöhte|besondere|gebotene ${VIRTUE}`,
      `${VIRTUE}|bewusstsein|verantwortungsbewusstsein * einfordern|stärken|schärfen|erhöhen|fördern|steigern|walten`,
      'ins gewissen reden',
      'besser|stärker ?künftig konzentrieren',
      'reißt|reißen|reiß ?sich ?euch ?dich zusammen',
    ],
  },
  {
    category: 'fix-the-human',
    reading: 'near',
    notIn: ['successes', 'timeline', 'summary'],
    phrases: [
      'darauf|nochmals|nochmal|erneut|eindringlich|ausdrücklich * hinweisen|hinzuweisen|hingewiesen|anhalten|aufmerksam|schulen|unterweisen|belehren|einweisen',
      'nachschulung|unterweisung|belehrung|auffrischung|schulung für|der|des|aller|von {person}',
    ],
  },
  {
    category: 'fix-the-human',
    reading: 'person',
    notIn: ['successes', 'timeline', 'summary'],
    phrases: [
      'muss|müssen|soll|sollen|sollten sich * * * konzentrieren|zusammenreißen|anstrengen|disziplinieren',
    ],
  },
  {
    category: 'who-question',
    reading: 'any',
    phrases: [
      'welcher|welches|welche held|genie|schlaumeier|depp|idiot|spezialist|witzbold|künstler hat|war|kam',
    ],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      'warum|wieso|weshalb hat|haben|habt|hast|hatte|hatten|konnte|konnten|ist|wurde {person} * * * nicht|nie|kein|erst|niemand',
      'wer ?von ?aus ?uns ?euch ?ihnen ?denen ?{person} hat|haben|hatte * * * {past}',
      'wer ?von ?uns ?euch * * * * {past} hat|hatte|haben',
      'welcher|welche ?von ?der ?unserer {person} * * * * {past} hat|hatte|haben',
      'warum|wieso|weshalb ist|war|fiel|sind * * * * keinem|niemandem|niemand',
      'wie konnte|konnten {person} * * übersehen|passieren|vergessen|ignorieren',
      `wer hat|haben * * * ${DONE}|lassen|versäumt|stecken`,
      'wer hat|war|trägt * * * schuld|schuldig|verantwortlich|kaputt|gelöscht|verursacht|vergessen|genehmigt|freigegeben',
      'wer ist|war * * * schuld|schuldig|kaputt',
      'wer * * schuld|schuldig|verantwortlich ist|war|hat|trägt',
      'wessen schuld|fehler|idee',
      'warum|wieso|weshalb hat|haben * * niemand|keiner|er|sie|du|ihr|team|techniker|kollege|operator|entwickler',
    ],
    unlessNext: ['alarm', 'zugriff', 'zugang', 'warnung', 'meldung', 'benachrichtigung'],
  },
];
