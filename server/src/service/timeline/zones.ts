/**
 * Time zone abbreviations with their offset from UTC in minutes. An abbreviation that several zones share has one stated
 * choice: CST, AST, NST and the other North American ones mean North America, IST India, BST British Summer Time.
 */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  CEST: 120,
  MEZ: 60,
  MESZ: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
  IST: 330,
  JST: 540,
  KST: 540,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  AEST: 600,
  AEDT: 660,
  ACST: 570,
  ACDT: 630,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  CLT: -240,
  CLST: -180,
  AST: -240,
  ADT: -180,
  NST: -210,
  NDT: -150,
  SAST: 120,
  EAT: 180,
  CAT: 120,
  WAT: 60,
  ART: -180,
  COT: -300,
  PET: -300,
  GST: 240,
  TRT: 180,
  IRST: 210,
  PKT: 300,
  NPT: 345,
  ICT: 420,
  WIB: 420,
  PHT: 480,
};

export const ZONE_ABBREVIATIONS: readonly string[] = Object.keys(OFFSETS);

/** Names by which people call a zone whose offset depends on the date. */
const NAMED: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  'eastern time': 'America/New_York',
  et: 'America/New_York',
  central: 'America/Chicago',
  'central time': 'America/Chicago',
  ct: 'America/Chicago',
  mountain: 'America/Denver',
  'mountain time': 'America/Denver',
  mt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  'us/pacific': 'America/Los_Angeles',
  'uc/pacific': 'America/Los_Angeles',
  'us/eastern': 'America/New_York',
  'us/central': 'America/Chicago',
  'cet/cest': 'Europe/Berlin',
  'mez/mesz': 'Europe/Berlin',
  'wet/west': 'Europe/Lisbon',
  'eet/eest': 'Europe/Helsinki',
  'gmt/bst': 'Europe/London',
  'est/edt': 'America/New_York',
  'cst/cdt': 'America/Chicago',
  'mst/mdt': 'America/Denver',
  'pst/pdt': 'America/Los_Angeles',
  'aest/aedt': 'Australia/Sydney',
  'nzst/nzdt': 'Pacific/Auckland',
  'hora peninsular': 'Europe/Madrid',
  'british summer time': 'Europe/London',
  'greenwich mean time': 'Etc/GMT',
  'central european time': 'Europe/Berlin',
  'central european summer time': 'Europe/Berlin',
  'mitteleuropäische zeit': 'Europe/Berlin',
  'mitteleuropäische sommerzeit': 'Europe/Berlin',
  'eastern standard time': 'America/New_York',
  'eastern daylight time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'central daylight time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'mountain daylight time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'pacific daylight time': 'America/Los_Angeles',
  'coordinated universal time': 'Etc/UTC',
};

/** Cities whose name says which clock is meant: "Paris time", "heure de Paris", "hora de Madrid". */
const CITIES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    Africa: 'Cairo Johannesburg Lagos Nairobi Casablanca',
    America:
      'New_York Chicago Denver Los_Angeles Phoenix Toronto Vancouver Montreal Halifax Mexico_City Bogota Lima Santiago Sao_Paulo Buenos_Aires',
    Asia: 'Dubai Karachi Kolkata Dhaka Bangkok Jakarta Singapore Hong_Kong Manila Shanghai Taipei Tokyo Seoul Jerusalem',
    Australia: 'Sydney Melbourne Brisbane Perth Adelaide',
    Europe:
      'London Paris Berlin Madrid Rome Amsterdam Brussels Vienna Zurich Stockholm Oslo Copenhagen Helsinki Warsaw Prague Budapest Athens Lisbon Dublin Istanbul Kyiv Moscow Bucharest Sofia Belgrade Luxembourg',
    Pacific: 'Auckland Honolulu',
  }).flatMap(([area, cities]) =>
    cities.split(' ').map(city => [city.replaceAll('_', ' ').toLowerCase(), `${area}/${city}`] as const),
  ),
);

/** What people call these cities besides, and capitals without a zone of their own. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  'são paulo': 'America/Sao_Paulo',
  brasília: 'America/Sao_Paulo',
  brasilia: 'America/Sao_Paulo',
  bogotá: 'America/Bogota',
  ottawa: 'America/Toronto',
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  bangalore: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  zürich: 'Europe/Zurich',
  wien: 'Europe/Vienna',
  roma: 'Europe/Rome',
  lisboa: 'Europe/Lisbon',
  bruxelles: 'Europe/Brussels',
  wellington: 'Pacific/Auckland',
};

const CITY_ZONES: Readonly<Record<string, string>> = { ...CITIES, ...ALSO_CALLED };
const CITY = Object.keys(CITY_ZONES)
  .map(name => name.replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()))
  .join('|');
const CITY_TIME = new RegExp(
  `^(?:(?<before>${CITY})(?:er)?(?: local)? (?:time|zeit)|(?:heures?|horas?|hor[aá]rio|ora|tid) (?:de |do |di |d['’])?(?<behind>${CITY}))$`,
  'iu',
);

/** Every zone people write, as a regular expression source without anchors or groups. Longest first. */
export const ZONE_SOURCE =
  '(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|' +
  '[+-]\\d{2}:?\\d{2}|' +
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|UC)/[A-Za-z_]+(?:/[A-Za-z_]+)?|' +
  'Etc/(?:UTC|GMT(?:[+-]\\d{1,2})?)|CET/CEST|MEZ/MESZ|' +
  '(?:British Summer|Greenwich Mean|Central European(?: Summer)?|Coordinated Universal) Time|' +
  '(?:Eastern|Central|Mountain|Pacific)(?: Time)?|' +
  `(?:${CITY})(?:er)?(?: local)? (?:[Tt]ime|Zeit)|[Hh](?:eures?|oras?|or[aá]rio) (?:de |do |d['’])?(?:${CITY})|[Hh]ora peninsular|` +
  Object.keys(OFFSETS)
    .filter(name => name !== 'Z')
    .sort((a, b) => b.length - a.length)
    .join('|') +
  '|ET|PT';

/** What may stand behind a zone that is a word as well: its end, or what separates it from the text of the entry. */
const ENDS =
  '\\s(?:European|(?:(?:Standard|Daylight) )?[Tt]ime)\\b|/[A-Z]|\\s?(?:[)\\],;:—–|*_(→]|-(?!\\w)|/\\s)|\\s(?:to|until|and)\\s~?\\d|\\.?\\s*(?:\\n|$)';

/**
 * The same behind a time of day, where "Central load balancer", "Pacific region" and "CAT scan" may be what happened: such
 * words are zones only where no other word follows.
 */
export const ZONE_BEHIND_TIME = `(?!(?:Eastern|Central|Mountain|Pacific|AST|CAT|ART|PET)(?!${ENDS}))(?:${ZONE_SOURCE})`;

/** A zone as arithmetic needs it: a fixed offset in minutes, or an IANA name. */
export type Zone = { readonly offsetMinutes: number } | { readonly iana: string };

/** What a zone's written name means; null where it is unknown. */
export function zoneOf(text: string): Zone | null {
  const name = text
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/\s?([+−-])\s?(?=\d)/, (_, sign: string) => (sign === '+' ? '+' : '-'));
  const known = OFFSETS[name.toUpperCase()];
  if (known !== undefined) return { offsetMinutes: known };
  const iana = NAMED[name.toLowerCase()];
  if (iana !== undefined) return { iana };
  const city = CITY_TIME.exec(name)?.groups;
  if (city !== undefined) {
    const zone = CITY_ZONES[(city.before ?? city.behind ?? '').toLowerCase()];
    return zone === undefined ? null : { iana: zone };
  }
  const alone = CITY_ZONES[name.toLowerCase()];
  if (alone !== undefined) return { iana: alone };
  const offset = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes <= 14 * 60 ? { offsetMinutes: offset[1] === '-' ? -minutes : minutes } : null;
  }
  return /^[a-z]{2,}\/[\w/+-]+$/i.test(name) ? { iana: name } : null;
}
