/**
 * Time zone abbreviations with their offset from UTC in minutes. An abbreviation that several zones share has one stated
 * choice: CST and the other North American ones mean North America, IST India, BST British Summer Time.
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
  NZST: 720,
  NZDT: 780,
  BRT: -180,
};

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
  'london time': 'Europe/London',
  'british summer time': 'Europe/London',
  'greenwich mean time': 'Etc/GMT',
  'central european time': 'Europe/Berlin',
  'central european summer time': 'Europe/Berlin',
  'coordinated universal time': 'Etc/UTC',
};

/** Every zone people write, as a regular expression source without anchors or groups. Longest first. */
export const ZONE_SOURCE =
  '(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|' +
  '[+-]\\d{2}:?\\d{2}|' +
  '(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|UC)/[A-Za-z_]+(?:/[A-Za-z_]+)?|' +
  '(?:Eastern|Central|Mountain|Pacific)(?: Time)?|London time|' +
  '(?:British Summer|Greenwich Mean|Central European(?: Summer)?|Coordinated Universal) Time|' +
  Object.keys(OFFSETS)
    .filter(name => name !== 'Z')
    .sort((a, b) => b.length - a.length)
    .join('|') +
  '|ET|PT';

/** A zone as arithmetic needs it: a fixed offset in minutes, or an IANA name. */
export type Zone = { readonly offsetMinutes: number } | { readonly iana: string };

/** What a zone's written name means; null where it is unknown. */
export function zoneOf(text: string): Zone | null {
  const name = text.trim().replace(/^\(|\)$/g, '');
  const known = OFFSETS[name.toUpperCase()];
  if (known !== undefined) return { offsetMinutes: known };
  const iana = NAMED[name.toLowerCase()];
  if (iana !== undefined) return { iana };
  const offset = /^(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d{2})?$/i.exec(name);
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes <= 14 * 60 ? { offsetMinutes: offset[1] === '-' ? -minutes : minutes } : null;
  }
  return /^[A-Z][A-Za-z]+\/[A-Za-z_/+-]+$/.test(name) ? { iana: name } : null;
}
