import { nearest } from '../nearest.js';
import { wallTime } from '../wallClock.js';
import { ZONE_ABBREVIATIONS, ZONE_BEHIND_TIME, zoneOf } from './zones.js';

/** Whether a zone is one whose offset from UTC can be told. */
export function isKnownZone(zone: string): boolean {
  return wallTime(0, zone) !== null;
}

const NAMED = new RegExp(`(?<!\\w)(?:${ZONE_BEHIND_TIME})(?!\\w)`, 'g');

/**
 * The zone that the value of a field states, without what is remarked on it: `UTC` of `All times UTC`, `CET` of
 * `CET (UTC+1)`. Where none is known in it, or several are, the value as it stands.
 */
export function bareZone(value: string): string {
  if (isKnownZone(value)) return value;
  const head = value.split(/\s?\(/, 1)[0] ?? '';
  if (isKnownZone(head)) return head;
  const named = (value.match(NAMED) ?? []).filter(isKnownZone);
  const meant = new Set(named.map(zone => JSON.stringify(zoneOf(zone))));
  return meant.size === 1 ? (named[0] ?? value) : value;
}

/** `CETT`, `Europe/Berln`, `UTC+27`: an abbreviation, a name of the IANA or an offset. */
const LIKE_ZONE =
  /^(?:[A-Z]{3,5}|[A-Z][A-Za-z]{2,}\/[\w+-]{2,}(?:\/[\w+-]{2,})?|(?:UTC|GMT)?\s?[+-]\s?\d[\d:.,]*h?)$/;
/** What is written where the zone is still to be told, or where there are several. */
const NO_ZONE =
  /^(?:tb[acd]|todo|fixme|x+|none|null|nil|open|local|mixed|both|any|all|yyyy|offen|lokal|unklar)$/i;

/** Whether a value is written as a zone is, and none such is known. */
export function isUnknownZone(value: string): boolean {
  return !isKnownZone(bareZone(value)) && LIKE_ZONE.test(value) && !NO_ZONE.test(value);
}

/** The shortest name of which one letter more or less leaves no doubt. */
const MIN_LENGTH = 4;

/** The zone that an unknown one was most likely meant to be; null where none is near. */
export function zoneNear(value: string): string | null {
  if (value.length < MIN_LENGTH) return null;
  return nearest(value, value.includes('/') ? Intl.supportedValuesOf('timeZone') : ZONE_ABBREVIATIONS);
}
