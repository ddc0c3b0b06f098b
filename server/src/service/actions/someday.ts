/** What stands in the place of a due date and names no day on which anybody would look, by language. */
const WORDS: readonly string[] = [
  ...['asap', 'a\\.s\\.a\\.p', 'as soon as (?:possible|we can|feasible)', '(?:very )?soon', 'shortly'],
  ...['some ?(?:day|time)', 'eventually', 'later(?: on)?', 'at some point', '(?:in the |near )?future'],
  ...['when(?:ever)? (?:possible|time (?:permits|allows)|there is time|we have time)', 'time permitting'],
  ...['baldmöglichst', 'schnellstmöglich', 'so (?:bald|schnell) wie möglich', 'bald', 'demnächst', 'zeitnah'],
  ...['später', 'irgendwann', 'bei gelegenheit'],
  ...['dès que possible', 'le plus (?:tôt|vite) possible', 'au plus (?:tôt|vite)', 'bientôt', 'plus tard'],
  ...['(?:lo )?(?:antes|más pronto) posible', 'cuanto antes', 'pronto', 'más adelante'],
  ...['o mais (?:rápido|breve|cedo) possível', '(?:o )?quanto antes', 'assim que possível', 'em breve'],
  ...['(?:il )?prima possibile', 'appena possibile', 'al più presto', 'più avanti'],
  ...['z\\.?s\\.?m', 'zo (?:snel|spoedig) mogelijk', 'binnenkort', 'できるだけ早く', 'なるべく早く', '尽快'],
];
const SOMEDAY = new RegExp(`^(?:${WORDS.join('|')})[\\s.!]*$`, 'i');

/** Whether the words that stand for a due date name none: "ASAP", "soon". */
export function isSomeday(due: string): boolean {
  return due.length < 60 && SOMEDAY.test(due.trim());
}
