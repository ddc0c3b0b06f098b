import { LETTERS } from '../letters.js';

/** What names those who do an action, as the source of a pattern. */
export const OWNER_WORDS = `owners?|owned by|assignees?|assigned(?: to)?|responsib(?:le|ility)|who|teams?|dri|verantwortlich[${LETTERS}]*|zuständig[${LETTERS}]*|wer|responsable`;
/** What names the day by which it is to be done. */
export const DUE_WORDS = `due(?:date)?|deadline|target|eta|by when|fällig[${LETTERS}]*|frist|termin|bis(?: wann)?|échéance|plazo`;
