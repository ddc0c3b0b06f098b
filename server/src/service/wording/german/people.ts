import type { PhraseGroup } from '../language.js';
import { adjectives, DONE, HARM } from './forms.js';

const CAUSE_SECTIONS = ['root-cause', 'lessons', 'went-wrong', 'summary', 'impact', 'other'] as const;

/** Judgements and labels, fault, and named people beside a harmful act. */
export const PEOPLE: readonly PhraseGroup[] = [
  {
    category: 'judgement',
    reading: 'any',
    phrases: [
      `${adjectives('fahrlässig schlampig nachlässig leichtsinnig leichtfertig inkompetent unprofessionell stümperhaft verantwortungslos unverantwortlich gedankenlos dilettantisch unverzeihlich unüberlegt unbedacht kopflos dämlich idiotisch hirnlos amateurhaft überhastet blauäugig schludrig unentschuldbar hanebüchen verpatzt')}|schlamperei|fahrlässigkeit|nachlässigkeit|leichtsinn|inkompetenz|pfusch|murks|stümperei|dilettantismus|unvermögen|faulheit`,
      'vermasselt|vermasselte|verpfuscht|vergeigt|vergeigte|versemmelt|verbockt|verbockte|vermurkst|geschlampt|gepfuscht|gepatzt|versaut',
      'mangelnde|mangelnder|fehlende sorgfalt|disziplin|kompetenz',
      'das|es|dies war|ist ein ?ganz ?wirklich dummer|blöder|dämlicher|törichter|saudummer fehler|irrtum {end}',
    ],
  },
  {
    category: 'judgement',
    reading: 'near',
    notIn: ['successes', 'actions'],
    phrases: [
      'war|waren|ist eine|ein ?einzige ?einziges katastrophe|frechheit|zumutung|witz|desaster|chaos|trauerspiel',
      'war|waren|ist ?ja ?schlicht ?schlichtweg ?kompletter ?völliger unsinn|blödsinn|schwachsinn|quatsch|mist',
      'dumm|töricht|unklug|naiv|faul von {person}|uns|mir|dir|euch',
      `${adjectives('dumm blöd schlecht schwach falsch miserabel fatal')} entscheidung|entscheidungen|idee|aktion|planung|einfall|vorbereitung|kommunikation|leistung|einschätzung`,
      'zu lange|spät|langsam|hastig|zögerlich reagiert|gehandelt|eskaliert|gezögert|entschieden|abgewartet|gewartet|reagierte|reagierten|handelte|handelten',
      'hat|hatte|hatten * keine|keinen ahnung|plan|schimmer|durchblick',
    ],
  },
  {
    category: 'judgement',
    reading: 'person',
    notIn: ['successes', 'actions'],
    phrases: [
      'reagierte|reagierten|handelte|handelten|antwortete|antworteten ?viel zu spät|langsam|zögerlich',
    ],
  },
  { category: 'judgement', reading: 'not-system', phrases: ['faul|dumm|unfähig|überfordert|unzuverlässig'] },
  {
    category: 'fault',
    reading: 'near',
    phrases: [
      'schuld|schuldig|schuldige|schuldigen ?sind|ist|war|waren|trägt|tragen|an|daran|hat|hatte|liegt|bei|am',
      'verursacher|verursacherin|übeltäter|übeltäterin ?ist|war|:',
      `für ?den|die|das|diesen|diese|dieses|unseren ${HARM} ist|sind|war|waren|trägt|tragen * * * * verantwortlich|verantwortung|zuständig`,
      `am|an ?dem|der|diesem|dieser ${HARM} ist|sind|war|waren * * * * schuld`,
      'hat|haben * * * zu verantworten',
      'an die|der eigene|eigenen nase fassen|packen',
      'auf das|die konto|kappe von|vom|des|der|unseres|unserer',
      'verschuldet|verschuldete|verschuldeten|zerschossen|kaputtgemacht|geschrottet',
    ],
  },
  {
    category: 'fault',
    reading: 'any',
    phrases: [`verantwortlich|verantwortung für ?den|diesen|die|das|dieses ${HARM}`],
  },
  {
    category: 'fault',
    reading: 'any',
    notIn: ['successes', 'actions'],
    phrases: [
      'durch|von {person} ?grob verursacht|ausgelöst|herbeigeführt|verschuldet',
      `für ?den|die|das|diesen|diese|dieses ${HARM} verantwortlich`,
      'fehler|schuld von {name}',
      'geht|gehen|ging|gingen ?allein ?klar ?eindeutig ?wohl auf {person} zurück',
      'eingebrockt',
      'wegen ?des|der|dem|unseres|unserer|eines|einer {person} war|waren|ist|sind|fiel|fielen|stand|standen|ging|gingen|konnte|konnten',
      'lag|liegt|lagen * an|am|beim {person} {end}',
    ],
  },
  { category: 'fault', reading: 'by', phrases: ['verursacht|ausgelöst|herbeigeführt durch|von'] },
  {
    category: 'named-person',
    reading: 'name',
    sections: CAUSE_SECTIONS,
    phrases: [
      `hat|haben * * * ${DONE}`,
      'löschte|zerstörte|überschrieb|verursachte|beschädigte|kappte|startete|änderte|entfernte|deaktivierte|spielte|trennte|zog|lud|vertauschte',
    ],
  },
  {
    category: 'named-person',
    reading: 'any',
    sections: CAUSE_SECTIONS,
    phrases: [
      `wurde|wurden * * von {name} * ${DONE}`,
      'weil|da {name} * * * {past} hat|hatte|hatten',
      `hat|haben|hatte {name} * * * ${DONE}`,
      'es|das war {name} , der|die',
      'auslöser|ursache|grund : {name} hat|hatte',
      'begann|begannen|fing|ging * * mit|von|bei {name}',
    ],
  },
  {
    category: 'named-person',
    reading: 'any',
    sections: ['timeline'],
    phrases: ['hat|haben {name} * * * * lahmgelegt|zerstört|zerschossen|ruiniert|abgeschossen'],
  },
  {
    category: 'unhelpful-label',
    reading: 'near',
    phrases: [
      adjectives('abgelenkt unaufmerksam übermütig sorglos selbstsicher gedankenverloren'),
      'routine|gewohnheit und nachlässigkeit|bequemlichkeit|leichtsinn',
      'mit * gedanken|kopf woanders|anderswo|schon|beim',
      'nicht|kaum ?ganz ?richtig ?mehr bei der sache',
      'mit halbem auge|ohr|kopf',
      'aus|reine|reiner|purer|blinder gewohnheit|bequemlichkeit',
      'blindes|blindem|falsches|übertriebenes|zu ?großes vertrauen',
      'zu sehr|stark|blind * verlassen|vertraut',
    ],
  },
  {
    category: 'unhelpful-label',
    reading: 'any',
    phrases: [
      `${adjectives('unaufmerksam unachtsam unkonzentriert selbstgefällig selbstzufrieden betriebsblind')}|unaufmerksamkeit|unachtsamkeit|selbstgefälligkeit|selbstüberschätzung|selbstzufriedenheit|überheblichkeit|betriebsblindheit|konzentrationsmangel|tunnelblick`,
      'mangelndes|fehlendes|mangelnden|verlust ?des situationsbewusstsein|bewusstsein|situationsbewusstseins',
      'fehlte|fehlt|mangelte|mangelt ?es an|am ?der ?dem bewusstsein|aufmerksamkeit|sorgfalt|disziplin|gespür|wachsamkeit',
      'mangelnde|mangelnder|fehlende|fehlender|geringe aufmerksamkeit|konzentration|wachsamkeit|umsicht|vorsicht',
    ],
  },
];
