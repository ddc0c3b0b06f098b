/** The clock of the person who reads or writes, handed in from the edge: the service has none. */
export interface Reader {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** IANA name of the zone that the person's own clock shows. */
  readonly timeZone: string;
}
