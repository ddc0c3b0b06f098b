/** A number with its country's prefix, in one piece or in groups. */
const NUMBER = /(?<![\w+.:/-])\+[1-9]\d{0,14}(?:(?:[ .-]\(?|\(|(?<=\)))\d{1,9}\)?){0,6}(?![\w/]|[.,:-]\d)/g;
/** In one piece, fewer figures may as well be any other number, and a day and time have more. */
const OTHER = /^\+(?:\d{1,10}|20\d{10,})$/;

const LEAST_DIGITS = 9;
const MOST_DIGITS = 15;

/** Set aside for fiction and documentation in North America, Great Britain and Australia; and those that are free to call. */
const NO_PERSON =
  /^(?:1\d{3}55501\d\d|447700900\d{3}|44\d{2,3}4960\d{3}|61491570\d{3}|1(?:800|833|844|855|866|877|888)|\d{2}800)/;
/** Groups of three may be a count as well: +12 500 000 000. */
const COUNT = /^\+\d{1,3}(?:[ .]\d{3})+$/;

/** What says of whom a number is. One of a service is published. */
const OF_A_PERSON =
  /(?<![\p{L}\d])(?:mobile|cell(?:phone)?|private(?:ly)?|patients?|customers?|clients?|guests?|passengers?|students?|callers?|drivers?|his|her|mr|mrs|ms|mx|dr|handy|mobil|privat|kund(?:e|in)|patient(?:in)?|herrn?|frau|mme|mlle|portable|sr|sra|móvil|celular|cellulare|sig|sig\.ra)(?![\p{L}\d])/iu;
const OF_A_SERVICE =
  /(?<![\p{L}\d])(?:hot-?line|help-?line|(?:help|service) ?desk|support|switchboard|office|reception|emergency|pager|vendor|provider|supplier|noc|bridge|dial-?in|conference|zentrale|notruf|leitstelle)(?![\p{L}\d])/iu;

/** The telephone numbers of people in a text, as [start, end]: only where the line says that they are a person's. */
export function personalNumbers(text: string): [number, number][] {
  if (!text.includes('+')) return [];
  return [...text.matchAll(NUMBER)].flatMap(({ 0: number, index }): [number, number][] => {
    const digits = number.replace(/\D/g, '');
    if (digits.length < LEAST_DIGITS || digits.length > MOST_DIGITS) return [];
    if (NO_PERSON.test(digits) || COUNT.test(number) || OTHER.test(number)) return [];
    const line = lineAt(text, index);
    return OF_A_PERSON.test(line) && !OF_A_SERVICE.test(line) ? [[index, index + number.length]] : [];
  });
}

/** So much of a line before and behind a place tells of it. */
const REACH = 100;

function lineAt(text: string, at: number): string {
  const before = text.slice(Math.max(at - REACH, 0), at);
  const behind = text.slice(at, at + REACH);
  return before.slice(before.lastIndexOf('\n') + 1) + (behind.split('\n')[0] ?? '');
}
