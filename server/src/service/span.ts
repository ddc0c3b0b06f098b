/** A half-open range of UTF-16 offsets into a report's text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
