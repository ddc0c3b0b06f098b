import { words, type Language, type PhraseGroup } from '../language.js';

const CARE =
  'bemerkt|geprüft|kontrolliert|beachtet|gelesen|gefragt|informiert|gemeldet|erkannt|getestet|verifiziert|überprüft|befolgt|berücksichtigt|reagiert|dokumentiert|eskaliert|gesehen|nachgefragt|eingehalten|gewarnt';

const GROUPS: readonly PhraseGroup[] = [
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'hätte|hätten|hättest * * müssen|sollen|können|dürfen',
      'müssen|sollen|können|dürfen hätte|hätten',
      'wäre|wären besser|klüger|ratsam gewesen',
    ],
  },
  {
    category: 'counterfactual',
    reading: 'condition',
    notIn: ['successes', 'actions'],
    phrases: ['hätte|hätten', 'wenn nur'],
  },
  {
    category: 'nonevent',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'vergaß|vergaßen|vergessen|versäumte|versäumten|versäumt|übersah|übersahen|übersehen|ignorierte|ignorierten|missachtete|missachteten|unterließ|unterließen|vernachlässigte|vernachlässigten|verpasste|verpassten|verschlief',
      `nicht|nie|niemals ?einmal ?rechtzeitig ?richtig ${CARE}`,
      'niemand|keiner * * bemerkte|prüfte|fragte|reagierte|las|sah',
      `niemand|keiner * * ${CARE}`,
      'niemand|keiner bemerkte|prüfte|fragte|reagierte|las|sah',
      'bemerkte|bemerkten|prüfte|prüften|las|lasen|beachtete|beachteten|informierte|informierten|meldete|meldeten|erkannte|erkannten * * nicht',
      'ohne * * zu prüfen|fragen|lesen|testen|informieren',
    ],
  },
  {
    category: 'human-error',
    reading: 'any',
    phrases: [
      'menschliches|menschlichem|menschlicher|menschlichen|menschliche|individuelles versagen|versagens|fehler|fehlers|irrtum|fehlverhalten',
      'bedienfehler|bedienungsfehler|anwenderfehler|flüchtigkeitsfehler|benutzerfehler|pilotenfehler|leichtsinnsfehler|tippfehler|fehlbedienung|fehlverhalten|unachtsamkeitsfehler',
    ],
    unlessNext: ['meldung', 'meldungen', 'quote'],
  },
  {
    category: 'human-error',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'versehentlich|irrtümlich|irrtümlicherweise|fälschlicherweise',
      'aus versehen',
      'machte|machten|gemacht|begangen|beging|unterlief|unterlaufen * fehler|irrtum',
    ],
  },
  {
    category: 'judgement',
    reading: 'any',
    phrases: [
      'fahrlässig|fahrlässige|fahrlässiger|fahrlässigen|fahrlässigkeit|schlampig|schlampige|schlampigen|schlamperei|nachlässig|nachlässige|nachlässigen|nachlässigkeit|leichtsinnig|leichtsinn|leichtfertig|leichtfertige|inkompetent|inkompetenz|unprofessionell|unprofessionelle|stümperhaft|stümperhafte|verantwortungslos|verantwortungslose|unverantwortlich|gedankenlos|dilettantisch|vermasselt|vermasselte|verpfuscht|unverzeihlich|grob',
      'mangelnde|mangelnder|fehlende sorgfalt|disziplin|kompetenz',
    ],
  },
  { category: 'judgement', reading: 'not-system', phrases: ['faul|dumm|unfähig|überfordert|unzuverlässig'] },
  {
    category: 'fault',
    reading: 'any',
    phrases: [
      'schuld|schuldig|schuldige|schuldigen ?sind|ist|war|waren|trägt|tragen|an|daran|hat|hatte|liegt|bei|am',
      'verantwortlich|verantwortung für ?den|diesen|die|das ausfall|vorfall|schaden|datenverlust|störung|verlust|panne',
    ],
  },
  { category: 'fault', reading: 'by', phrases: ['verursacht|ausgelöst|herbeigeführt durch|von'] },
  {
    category: 'named-person',
    reading: 'name',
    sections: ['root-cause', 'lessons', 'went-wrong', 'summary', 'impact', 'other'],
    phrases: [
      'löschte|zerstörte|überschrieb|verursachte|beschädigte|kappte|startete|änderte|entfernte|deaktivierte|spielte|trennte|zog|lud|vertauschte',
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'any',
    phrases: [
      'unaufmerksam|unaufmerksamkeit|unachtsam|unachtsamkeit|unkonzentriert|selbstgefällig|selbstgefälligkeit|selbstüberschätzung|betriebsblind|betriebsblindheit|konzentrationsmangel|tunnelblick',
      'mangelndes|fehlendes|verlust des situationsbewusstsein|bewusstsein|situationsbewusstseins',
      'mangelnde|fehlende aufmerksamkeit|konzentration|wachsamkeit',
    ],
  },
  {
    category: 'hindsight',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      'im nachhinein|rückblick',
      'rückblickend|offensichtlich|selbstverständlich|unbegreiflich|unverständlich',
      'hätte|hätten * * wissen|ahnen|erkennen|sehen|merken müssen|können',
      'jeder * * weiß|sieht|hätte',
      'war|waren absehbar|vorhersehbar|vermeidbar',
    ],
  },
  {
    category: 'punishment',
    reading: 'any',
    phrases: [
      'abmahnung|abgemahnt|gekündigt|kündigung|verwarnt|verwarnung|entlassen|degradiert|gerügt|rüge|disziplinarisch|disziplinarische|disziplinarverfahren|strafversetzt|personalakte|freigestellt|suspendiert',
      'bonus * * gestrichen|gekürzt',
    ],
    unlessNext: ['des'],
  },
  {
    category: 'fix-the-human',
    reading: 'any',
    notIn: ['successes', 'timeline', 'summary'],
    phrases: [
      'vorsichtiger|sorgfältiger|aufmerksamer|gewissenhafter|achtsamer|wachsamer|umsichtiger|gründlicher ?sein|arbeiten|werden|prüfen|lesen|vorgehen|testen',
      'besser|genauer|mehr aufpassen|hinsehen|hinschauen|aufmerksamkeit|sorgfalt|vorsicht|achtgeben|lesen',
      'daran|darauf denken|erinnern|achten',
      'sensibilisieren|nachschulen|ermahnen|aufpassen|nachschulung',
      'mitarbeiter|mitarbeitende|kollegen|team|personal * * schulen|erinnern|unterweisen|belehren',
    ],
  },
  {
    category: 'who-question',
    reading: 'question',
    phrases: [
      'wer hat|ist|war|trägt * * * schuld|schuldig|verantwortlich|kaputt|gelöscht|verursacht|vergessen|genehmigt|freigegeben',
      'wessen schuld|fehler|idee',
      'warum|wieso|weshalb hat|haben * * niemand|keiner|er|sie|du|ihr|team|techniker|kollege|operator|entwickler',
    ],
  },
];

export const GERMAN: Language = {
  id: 'de',
  groups: GROUPS,
  persons: words(
    'ich wir du er sie ihr man jemand wer team teams schicht bereitschaft abteilung betrieb support entwicklung einkauf vertrieb leitung',
    'kollege kollegen kollegin mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden personal ingenieur ingenieure entwickler operator admin admins administrator',
    'techniker technikerin pilot pilotin lokführer fahrer fahrerin arzt ärztin pflegekraft pfleger schwester apotheker leiter leiterin chef chefin',
    'dienstleister lieferant hersteller anbieter praktikant auszubildende auszubildender azubi verantwortliche verantwortlichen redakteur sachbearbeiter sachbearbeiterin',
    'fahrdienstleiter disponent prüfer prüferin hausmeister kassierer anwender bediener kunde reviewer dba dbas freigeber bearbeiter',
  ),
  personEnds: [
    'techniker',
    'ingenieur',
    'ingenieurin',
    'entwickler',
    'entwicklerin',
    'leiter',
    'leiterin',
    'mitarbeiter',
    'mitarbeiterin',
    'team',
    'schicht',
    'dienst',
    'abteilung',
    'führer',
    'kollege',
    'kollegin',
    'meister',
    'kraft',
    'admin',
    'bereitschaft',
  ],
  plural: /.{4}[nse]$/,
  nobody: words('niemand keiner'),
  systems: words(
    'dienst system server datenbank alarm prüfung skript job speicher zertifikat knoten cluster lastverteiler monitoring test pipeline warteschlange schnittstelle überwachung es das dies kanarienstufe',
  ),
  systemCompounds: new Map(),
  namesakes: words('sturm orkan sturmtief projekt'),
  partitives: words('einer eine eines zwei einige mehrere'),
  could: words('konnte konnten'),
  neither: words('weder noch'),
  irregularPast: new Set(),
  trades: words(''),
  crowds: words('alle mitarbeitende mitarbeiter'),
  possessives: words('mein meine sein seine ihr ihre unser unsere'),
  titles: words('dr herr frau prof'),
  adverbs: words('auch noch einmal immer wieder sogar einfach eigentlich leider offenbar wohl'),
  names: words(
    'anna andreas anja bernd birgit christian claudia daniel dirk elena eva fatima felix frank hans heike helga henrik ingrid jan jana jens johanna jonas julia jürgen karin klaus lars laura lena lukas maria markus martin martina matthias mehmet michael monika murat nina oliver paul peter petra ralf sabine sandra sarah sebastian stefan susanne sven tanja thomas tobias ulrike uwe wolfgang yusuf',
  ),
  auxiliaries: words('hat haben hatte hatten ist sind war waren wurde wurden nicht auch noch nie'),
  prepositions: words(
    'von vom in im an am auf für mit bei beim zu zum zur durch aus nach über unter vor während',
  ),
  determiners: words(
    'der die das den dem des ein eine einen einem einer unser unsere sein ihre ihr kein keine',
  ),
  subordinators: words(
    'weil obwohl während wenn als nachdem bevor dass ob da denn sondern aber doch sobald damit',
  ),
  coordinators: words('und aber oder dann sondern'),
  by: words('von durch'),
  subjectPronouns: words('er wir man jemand'),
  pronouns: words('es das dies'),
  thirdPerson: words('er sie ihn ihm ihnen'),
  adversaries: words(
    'angreifer angreifern angreiferin angreifers hacker hackern eindringling eindringlinge betrüger betrügern täter tätern einbrecher erpresser dieb diebe',
  ),
  had: words('hätte hätten wäre wären'),
  would: words('wäre wären würde würden hätte hätten'),
  modals: words('hat haben hatte hatten ist sind war waren wurde wurden hätte hätten kann muss soll'),
  must: words('muss müssen soll sollen sollten'),
  asking: words(
    'und oder aber ist unklar klar frage gefragt fragen klären geklärt herausfinden wissen weiß ermitteln prüfen',
  ),
  unknowing: words('klar bekannt wissen geklärt sicher ermittelt gefunden herausgefunden'),
  denials: words('kein keine keinen keinem keiner nicht ohne statt anstatt weder niemand'),
  unfair: words('falsch leicht einfach unfair bequem'),
  purpose: words('absichtlich bewusst'),
  naught: words('nichts'),
  automata: words('skript skripte pipeline job jobs bot'),
  naming: words(''),
  meta: words('wort wörter formulierung begriff blameless schuldfrei schuldzuweisung schuldzuweisungen'),
};
