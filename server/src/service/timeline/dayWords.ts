import { LETTERS } from '../letters.js';

/** A day told without a date: by its weekday (1 is Monday), or by how many days it comes after the entry before. */
export type DayWord = { readonly weekday: number } | { readonly after: number };

/** By language, from Monday to Sunday, as one way of writing has them: an abbreviation is followed by abbreviations. */
const WEEKS: readonly (readonly string[])[] = [
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'mon tue wed thu fri sat sun',
    'mon tues wed thurs fri sat sun',
  ],
  [
    'montag dienstag mittwoch donnerstag freitag samstag sonntag',
    'montag dienstag mittwoch donnerstag freitag sonnabend sonntag',
    'mo di mi do fr sa so',
  ],
  ['lundi mardi mercredi jeudi vendredi samedi dimanche', 'lun mar mer jeu ven sam dim'],
  ['lunes martes miércoles jueves viernes sábado domingo', 'lun mar mié jue vie sáb dom'],
  [
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
    'segunda terça quarta quinta sexta sábado domingo',
    'seg ter qua qui sex sáb dom',
  ],
  ['lunedì martedì mercoledì giovedì venerdì sabato domenica', 'lun mar mer gio ven sab dom'],
  ['maandag dinsdag woensdag donderdag vrijdag zaterdag zondag', 'ma di wo do vr za zo'],
];
const NAMES: readonly (readonly (readonly string[])[])[] = WEEKS.map(weeks =>
  weeks.map(week => week.split(' ')),
);
const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flat().flatMap(names => names.map((name, i) => [name, i + 1] as const)),
);
/** A weekday, as a regular expression source for case-insensitive use. Longest first. */
export const WEEKDAY_NAME = [...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');

/** The shortest names are words as well: "do", "so". */
const LONG_NAME = [...NUMBERS.keys()].filter(({ length }) => length > 2).join('|');
const BEFORE_DATE = new RegExp(
  `(?<![${LETTERS}\\d-])(?<weekday>${LONG_NAME})(?![${LETTERS}\\d])(?:(?<=(?<![${LETTERS}])[${LETTERS}]{3,5})\\.)?,?\\s(?:(?:the|den|der|dem|le|el|il)\\s)?(?=[\\d${LETTERS}])`,
  'gi',
);

/** The weekdays that stand in front of something else, such as a date: which one (1 is Monday), and where it begins and ends. */
export function* weekdaysBefore(text: string): Iterable<{
  readonly weekday: number;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}> {
  for (const { 0: match, index, groups } of text.matchAll(BEFORE_DATE)) {
    const name = groups?.weekday ?? '';
    yield { weekday: NUMBERS.get(name.toLowerCase()) ?? 0, name, start: index, end: index + match.length };
  }
}

const NEXT_DAY = [
  '(?:the )?(?:next|following) (?:day|morning)',
  'day after',
  '(?:am )?(?:nächsten|folgenden) (?:tag|morgen)',
  '(?:am )?folgetag',
  'tags darauf',
  '(?:le )?lendemain(?: matin)?',
  '(?:al )?día siguiente',
  '(?:no )?dia seguinte',
  '(?:il )?giorno (?:dopo|seguente)',
  '(?:de )?volgende (?:dag|ochtend)',
].join('|');

const DAY_WORD = new RegExp(`(?:(?<weekday>${WEEKDAY_NAME})|${NEXT_DAY})(?![${LETTERS}\\d-])\\.?`, 'iuy');
const LETTER = new RegExp(`[${LETTERS}]`, 'u');

/** The day that is told at `at`, and how long it is written; null where none is. */
export function readDayWord(
  text: string,
  at: number,
): { readonly day: DayWord; readonly length: number } | null {
  if (!LETTER.test(text.charAt(at))) return null;
  DAY_WORD.lastIndex = at;
  const match = DAY_WORD.exec(text);
  if (match === null) return null;
  const weekday = match.groups?.weekday;
  const day = weekday === undefined ? { after: 1 } : { weekday: NUMBERS.get(weekday.toLowerCase()) ?? 0 };
  return { day, length: match[0].length };
}

/**
 * The name of the weekday so many days after the one that is written, in the same language and length; null where that
 * cannot be told (`mar` is of three languages) or would be read as another day, a week away.
 */
export function laterWeekday(written: string, days: number): string | null {
  const name = written.toLowerCase();
  if (Math.abs(days) >= 7) return null;
  const later = new Set(
    NAMES.flatMap(weeks => {
      const names = weeks.find(week => week.includes(name));
      return names?.[(names.indexOf(name) + days + 7) % 7] ?? [];
    }),
  );
  const [only] = later;
  if (only === undefined || later.size > 1) return null;
  return written === name ? only : only.charAt(0).toUpperCase() + only.slice(1);
}
