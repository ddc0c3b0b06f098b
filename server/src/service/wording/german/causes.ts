import type { PhraseGroup } from '../language.js';
import { adjectives, CARE, DONE } from './forms.js';

const WRONG = adjectives('falsch verkehrt');

/** Counterfactuals, what was not done, and errors as a cause. */
export const CAUSES: readonly PhraseGroup[] = [
  {
    category: 'counterfactual',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'hätte|hätten|hättest * * * * müssen|sollen|können|dürfen',
      'müssen|sollen|können|dürfen hätte|hätten',
      'wäre|wären besser|klüger|ratsam|sinnvoller|angebracht gewesen',
      'aufgabe|pflicht|sache|job ?von|des|der {person} gewesen',
      'anruf|blick|nachfrage|rückfrage|test * * hätte|hätten genügt|gereicht|ausgereicht|verhindert',
      'wenn {person} * * * * hätte|hätten|wäre|wären',
      'statt|anstatt ?einfach ?erst ?vorher zu|nachzufragen|nachzusehen|anzurufen|abzuwarten|hinzusehen',
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
      'vergisst|übersieht|ignoriert|missachtet|verpasst|vergaß|vergaßen|vergessen|versäumte|versäumten|versäumt|übersah|übersahen|übersehen|ignorierte|ignorierten|missachtete|missachteten|unterließ|unterließen|vernachlässigte|vernachlässigten|verpasste|verpassten|verschlief|verschlafen|verpennt|verpennte|verbummelt|verschlampt',
      `nicht|nie|niemals|kaum ?einmal ?rechtzeitig ?richtig ?sorgfältig ?gründlich ${CARE}`,
      'niemand|keiner|keine * * * bemerkte|prüfte|fragte|reagierte|las|sah|merkte|meldete|kontrollierte|achtete|dachte|rief|griff|schaute|kümmerte|hinterfragte|wunderte|widersprach',
      'bemerkte|prüfte|fragte|reagierte|las|sah|merkte|meldete|kontrollierte|achtete|dachte|kümmerte|hinterfragte * * niemand|keiner',
      'von|vom|durch ?der ?dem ?den {person} * ignoriert|übersehen|vergessen|missachtet|übergangen|unterlassen|verschlampt|verpennt|weggeklickt',
      `niemand|keiner|keine * * * ${CARE}`,
      'vom|von|durch ?der ?dem ?den {person} wurde|wurden * * * * ignoriert|übersehen|vergessen|missachtet|übergangen|weggeklickt',
      'reagierte|reagierten|half|halfen|rief|riefen * * nicht',
      'bemerkte|bemerkten|prüfte|prüften|las|lasen|beachtete|beachteten|informierte|informierten|meldete|meldeten|erkannte|erkannten * * nicht',
      'ohne * * * zu prüfen|fragen|lesen|testen|informieren|warten|kontrollieren',
      'ohne * * * nachzusehen|nachzufragen|hinzusehen|abzuwarten|anzurufen|nachzudenken',
      'ließ|ließen * * * unbeantwortet|unbeachtet|liegen|ungeprüft|offenstehen|schleifen',
      'kam|kamen * nicht auf|darauf ?die ?idee',
      'niemand|keiner|keine * * * kam|wäre auf|darauf ?die|den ?idee|gedanken',
      'hielt|hielten es nicht|niemand für nötig|notwendig',
      `hat|haben|hatte|hatten * * ohne ?jede ?vorherige ?weitere rücksprache|absprache|freigabe|genehmigung|rückfrage|ankündigung|prüfung|sicherung * * * {past}`,
    ],
  },
  {
    category: 'human-error',
    reading: 'any',
    phrases: [
      'menschliches|menschlichem|menschlicher|menschlichen|menschliche|individuelles versagen|versagens|fehler|fehlers|irrtum|fehlverhalten|faktor',
      'faktor|fehlerquelle|fehlerursache|schwachstelle|risikofaktor|unsicherheitsfaktor|ursache ?war|ist|: ?der mensch',
      'bedienfehler|bedienungsfehler|anwenderfehler|flüchtigkeitsfehler|benutzerfehler|pilotenfehler|leichtsinnsfehler|tippfehler|fehlbedienung|fehlverhalten|unachtsamkeitsfehler|eingabefehler|fehlgriff|fehlklick|patzer|schnitzer|lapsus',
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
      'vertippt|verklickt|verrechnet|verlesen|verhört|verwechselte|verwechselten|verwechselt|vertauschte|vertauschten|vertippte|verklickte|vertan|geirrt|verschätzt|verguckt',
      'irrte|irrten sich',
      'ist|war|sind|waren * * * ein|mehrere|der|dieser ?* fehler|irrtum|versehen unterlaufen|passiert',
      'fehler|irrtum|versehen|versäumnis|unterlassung|fehleinschätzung von|des|der|eines|einer|unseres|unserer {person}',
      'machte|machten|gemacht|begangen|beging|unterlief|unterlaufen * fehler|irrtum',
      `drückte|wählte|klickte|tippte|löschte|erwischte|zog|startete|öffnete|nahm|gab|bestellte * * ${WRONG}`,
      `${WRONG} * * ${DONE}|erwischt|gewählt|eingegeben|angeklickt|ausgewählt|eingetragen|bestellt|angeschlossen|eingebaut`,
    ],
  },
];
