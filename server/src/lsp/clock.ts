import type { Reader } from '../service/reader.js';

/**
 * The clock of the person at the editor. `timeZone` is what the client told of it: the server may run elsewhere. Without
 * it, or where it is no zone, this machine's own holds.
 */
export function readerClock(timeZone: string | null): Reader {
  return { now: Date.now(), timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** A zone by its IANA name, as handed over by a client; null for anything else. */
export function knownZone(name: unknown): string | null {
  if (typeof name !== 'string') return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
