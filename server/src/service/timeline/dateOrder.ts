import type { Metadata } from '../model.js';
import type { Told } from '../partFacts.js';
import { dateIn, type DateOrder, type StampDate } from './dates.js';
import type { PartEntries, RawEntry } from './entries.js';
import { readStamp } from './stamp.js';
import { fullDates } from './toldDate.js';

/** The date of the incident: stated, or the first one in the title. */
export function incidentDate(
  metadata: Pick<Metadata, 'date' | 'title'>,
  title: string | null,
): StampDate | null {
  const stated = metadata.date === null ? null : (readStamp(metadata.date, 0)?.date ?? null);
  if (stated?.year) return stated;
  const first = firstFullDate(metadata.date) ?? stated;
  return first ?? firstFullDate(title) ?? firstFullDate(metadata.title);
}

function firstFullDate(text: string | null): StampDate | null {
  for (const { date } of fullDates(text ?? '')) return date;
  return null;
}

export interface OrderFound {
  readonly order: DateOrder | null;
  readonly ambiguous: StampDate | null;
}

/** The order that dates show which can be read in one way only, and the first date that can be read in two. */
export function orderInStamps(entries: readonly RawEntry[]): OrderFound {
  let ambiguous: StampDate | null = null;
  for (const { stamp, headingDate } of entries) {
    for (const date of [stamp?.date, stamp?.untilDate, headingDate]) {
      if (date?.order === 'day-first' || date?.order === 'month-first')
        return { order: date.order, ambiguous };
      if (date?.order === 'ambiguous') ambiguous ??= date;
    }
  }
  return { order: null, ambiguous };
}

/** The order that the first part shows which shows one, and the first date before that could be read in two ways. */
export function orderInParts(parts: readonly Told<PartEntries>[]): OrderFound {
  let ambiguous: StampDate | null = null;
  for (const {
    fact: { dateOrder },
  } of parts) {
    ambiguous ??= dateOrder.ambiguous;
    if (dateOrder.order !== null) return { order: dateOrder.order, ambiguous };
  }
  return { order: null, ambiguous };
}

/** The order in which the first date of two readings is the day of the incident. */
export function orderByIncident(ambiguous: StampDate | null, incident: StampDate | null): DateOrder | null {
  if (incident?.order === 'day-first' || incident?.order === 'month-first') return incident.order;
  if (incident?.order !== null || ambiguous === null) return null;
  const is = (order: DateOrder): boolean => {
    const day = dateIn(ambiguous, order);
    return day?.month === incident.month && day.day === incident.day;
  };
  return is('day-first') ? 'day-first' : is('month-first') ? 'month-first' : null;
}
