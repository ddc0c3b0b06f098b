import { LETTERS } from '../letters.js';

/** Month names by number (abbreviations that are English words left out), in English, German, French, Spanish, Portuguese, Italian and Dutch. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv', 'enero', 'ene', 'janeiro', 'gennaio', 'januari'],
  [
    'february',
    'feb',
    'febr',
    'februar',
    'février',
    'févr',
    'febrero',
    'fevereiro',
    'fev',
    'febbraio',
    'februari',
  ],
  ['march', 'mar', 'märz', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maio', 'maggio', 'mei'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'julho', 'luglio'],
  ['august', 'aug', 'août', 'agosto', 'augustus'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'outubro', 'ottobre', 'ott'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dezembro', 'dicembre'],
];

const NUMBERS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, i) => names.map(name => [name, i + 1] as const)),
);

/** A month's name or abbreviation, as a regular expression source for case-insensitive use. Longest first. */
export const MONTH_SOURCE = `(?:${[...NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|')})(?![${LETTERS}])\\.?`;

/** A weekday before a date, with what separates the two. */
export const WEEKDAY_SOURCE = `(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mitt|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mi[eé]|jue|vie|s[aá]b|dom|seg|ter|qua|qui|sex|gio|maa|din|woe|vri|zat|zon)[${LETTERS}]{0,7}(?:-feira)?|mo|di|mi|do|fr|sa|so)\\.?,?\\s+`;

/** 1 to 12 for a month's name as `MONTH_SOURCE` matches it. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
}
