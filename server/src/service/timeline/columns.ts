import { LETTERS } from '../letters.js';

const END = `(?![${LETTERS}])`;
const titled = (words: string, end = END): RegExp => new RegExp(`^(?:${words})${end}`);

/** What the title of a column, in lower case, says that its cells hold. */
export const COLUMNS = {
  /** Times of day. */
  time: titled(
    '(?:(?:z|zulu|utc|gmt|local) )?(?:time|times|hrs|hours?|clock|uhrzeit|zeit|heure|hora|orario?|tijd)',
  ),
  date: /date|day|datum|tag|jour|dia|giorno|dag/,
  /** Days by which something is to be done. */
  due: titled('due|deadline|target|eta|by|until|fällig[a-zß]*|frist|termin|bis|échéance|plazo|scadenza'),
  zone: titled('(?:time\\s?)?zone|tz|zeitzone', '$'),
  /** Who acted. */
  who: titled(
    '(?:who|actor|person|people|role|owner|by|team|responder)s?|wer|verantwortlich[a-z]*|zuständig[a-z]*|rolle|beteiligte[rn]?|akteure?|qui|acteurs?|quién|quien|responsable|quem|chi',
  ),
  phase: titled('phase|milestone|stage|status|meilenstein', '$'),
  /** What happened, before columns that hold more words on it. */
  text: titled(
    'events?|what|descriptions?|what happened|ereignis(?:se)?|was|beschreibung|vorgang|geschehen|événements?|quoi|eventos?|descripción|qué|evento|cosa',
  ),
} as const satisfies Readonly<Record<string, RegExp>>;
