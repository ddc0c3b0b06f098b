import type { Reader } from '../service/reader.js';

/** The clock of this machine, which is that of the person at the command line. */
export function machineClock(): Reader {
  return { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
}
