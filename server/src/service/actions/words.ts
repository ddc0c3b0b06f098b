import { LETTERS } from '../letters.js';

/** The same in French, Spanish, Portuguese, Italian, Dutch, Japanese and Chinese: names of a field, no words of a sentence. */
export const OWNER_ABROAD =
  'responsables?|assigné à|attribué à|encargad[oa]|asignado a|responsáve(?:l|is)|atribuído a|responsabil[ei]|assegnato a|verantwoordelijke|担当者?|责任人|负责人';
export const DUE_ABROAD =
  'échéance|date limite|fecha límite|fecha de entrega|plazo|vencimiento|prazo|data limite|scadenza|einddatum|期限|締め?切り?|截止(?:日期|时间)?';
/** What names those who do an action, as the source of a pattern. */
export const OWNER_WORDS = `owners?|owned by|assignees?|assigned(?: to)?|responsib(?:le|ility)|who|teams?|dri|verantwortlich[${LETTERS}]*|zuständig[${LETTERS}]*|wer|${OWNER_ABROAD}`;
/** What names the day by which it is to be done. */
export const DUE_WORDS = `due(?:date)?|deadline|target|eta|by when|fällig[${LETTERS}]*|frist|termin|bis(?: wann)?|${DUE_ABROAD}`;
/** A cell that says that nobody, or no day, was settled on yet, or that a template left to be filled in. */
export const NOT_YET =
  /^(?:[-–—?.]+|tb[acd]|n\/a|n\. ?n\.|none|nobody|unassigned|not (?:yet )?assigned|to be (?:assigned|confirmed|decided|defined|named)|open|offen|noch offen|unklar|zu klären|niemand|à (?:définir|désigner|confirmer|déterminer|attribuer)|(?:a|por) (?:definir|confirmar|designar|asignar|atribuir|determinar)|da (?:definire|assegnare|confermare|decidere)|nog te bepalen|personne|nadie|ninguém|nessuno|未定|待定|[[<{](?:date|datum|day|due(?: date)?|name|owner|person|role|team|tag|termin|who|when|wer|verantwortliche?r?)[\]>}])$/i;
/** Words in the place of an owner that name nobody in particular. */
const ANYBODY =
  /^(?:everyone|everybody|all(?: of us| teams)?|anyone|anybody|someone|somebody|whoever|alle|jeder|jemand|tous|tout le monde|quelqu['’]un|todos|alguien|alguém|tutti|qualcuno|iedereen|iemand|全員|所有人)[.!]?$/i;

/** Whether words in the place of an owner name none. */
export function namesNobody(owner: string): boolean {
  return NOT_YET.test(owner) || ANYBODY.test(owner);
}
