import type { StampTime } from '../timeline/clockTimes.js';
import type { StampDate } from '../timeline/dates.js';

/** A day of which month and day are known. */
export type WrittenDay = Pick<StampDate, 'year' | 'month' | 'day'>;

/** A day as a chat or a log writes it. */
export type WrittenDate =
  | WrittenDay
  /** `03/04/2026`: which of the two figures is the month is decided by the rest of the text, or not at all. */
  | { readonly figures: readonly [number, number]; readonly year: number | null };

/** One message of a chat, or one line of a log, as read. */
export interface Message {
  /** As the message states it, or a line above it. */
  readonly date: WrittenDate | null;
  /** The figures of a date such as `03/04/2026`, as written. */
  readonly dateText: string;
  readonly time: MessageTime;
  /** The end of `14:05–14:20`. */
  readonly until: StampTime | null;
  readonly zone: string | null;
  readonly author: string | null;
  /** What it says; further lines are kept as they stand, without those that are blank at the end. */
  readonly lines: readonly string[];
  /** Whether it is the line of a machine, whose text is no prose. */
  readonly log: boolean;
}

export interface MessageTime extends StampTime {
  /** Fraction of a second as written, with its point; '' for none. */
  readonly fraction: string;
}
