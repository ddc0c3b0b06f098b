import { LETTERS } from '../letters.js';

/** What names those who do an action, as the source of a pattern. */
export const OWNER_WORDS = `owners?|owned by|assignees?|assigned(?: to)?|responsib(?:le|ility)|who|teams?|dri|verantwortlich[${LETTERS}]*|zuständig[${LETTERS}]*|wer|responsable`;
/** What names the day by which it is to be done. */
export const DUE_WORDS = `due(?:date)?|deadline|target|eta|by when|fällig[${LETTERS}]*|frist|termin|bis(?: wann)?|échéance|plazo`;
/** A cell that says that nobody, or no day, was settled on yet, or that a template left to be filled in. */
export const NOT_YET =
  /^(?:[-–—?.]+|tb[acd]|n\/a|n\. ?n\.|none|nobody|unassigned|not (?:yet )?assigned|to be (?:assigned|confirmed|decided|defined|named)|open|offen|unklar|niemand|[[<{](?:date|datum|day|due(?: date)?|name|owner|person|role|team|tag|termin|who|when|wer|verantwortliche?r?)[\]>}])$/i;
