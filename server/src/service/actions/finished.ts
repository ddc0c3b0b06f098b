import { isDay } from './dueIn.js';

/** What a status says of an action that nobody has to do any more, behind a coloured dot or the like. */
const FINISHED =
  /^(?:(?![✅☑✔])[\p{Extended_Pictographic}\uFE0F\s]){0,4}(?:[✅☑✔]|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):|(?:done|yes|closed|completed?|resolved|finished|fixed|shipped|merged|deployed|implemented|released|delivered|cancel+ed|won['’]?t (?:do|fix)|wontfix|obsolete|dropped|abandoned|rejected|superseded|x|erledigt|fertig|abgeschlossen|umgesetzt|behoben|geschlossen|verworfen|entfällt|abgelehnt|ja)(?![a-z])|terminé|fait|hecho|feito|conclu[ií]do|fatto|gedaan|完了|已完成)/iu;

/** Whether the status of an action, as its cell tells it, is that of one which is done or dropped. */
export function saysFinished(status: string): boolean {
  return FINISHED.test(status);
}

/** Whether words are nothing but such a status, with its day behind at most: "done", "deployed on 4 May". */
export function isFinished(words: string): boolean {
  const status = FINISHED.exec(words)?.[0];
  if (status === undefined) return false;
  const behind = words.slice(status.length).replace(/^[\s:,]*(?:(?:on|am|in|since|seit|le|el)\s)?/i, '');
  return ['', '.', '!', '\uFE0F'].includes(behind.trim()) || isDay(behind);
}
