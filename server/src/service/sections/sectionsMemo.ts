import { firstIndex } from '../halving.js';
import type { Section } from '../model.js';
import { SectionsFromEnd, type PartOfSections } from './fromEnd.js';

/**
 * The sections of a report, and those of its last version: what ends before an edit or begins behind it is kept, and not
 * read again.
 */
export class SectionsMemo {
  #parts: readonly PartOfSections[] = [];
  #last = new SectionsFromEnd(0);

  /** The sections in document order, nested by level. `end` is the length of the text. */
  read(parts: readonly PartOfSections[], end: number): readonly Section[] {
    const [before, last] = [this.#parts, this.#last];
    const { head, tail } = sameEnds(parts, before, end - last.end);
    const sections = new SectionsFromEnd(end);
    const behind = before[tail - parts.length + before.length]?.start ?? Infinity;
    const kept = firstIndex(last.sections, ({ span }) => span.start < behind);
    for (let at = 0; at < kept; at++) sections.keep(last, at, end - last.end);
    sections.passWords(parts.slice(tail));
    for (const part of parts.slice(head, tail).reverse()) sections.addPart(part);
    // Where no part is the same, nothing of the last version stands before the edit.
    const border = head === 0 ? 0 : (parts[head]?.start ?? end);
    const first = firstIndex(last.sections, ({ span }) => span.start < border);
    for (let at = first; at < last.sections.length; at++) {
      if ((last.sections[at]?.span.end ?? border) < border) sections.keep(last, at, 0);
      else sections.addAgain(last, at);
    }
    this.#parts = parts;
    this.#last = sections;
    return sections.inOrder();
  }
}

/** The first part that may tell something new of the sections, and the first behind it that does not. */
function sameEnds(
  parts: readonly PartOfSections[],
  before: readonly PartOfSections[],
  grown: number,
): { readonly head: number; readonly tail: number } {
  const moved = parts.length - before.length;
  const isSame = (i: number, there: number, by: number): boolean =>
    parts[i]?.sections === before[there]?.sections && parts[i]?.start === (before[there]?.start ?? NaN) + by;
  let tail = parts.length;
  while (tail > 0 && isSame(tail - 1, tail - 1 - moved, grown)) tail--;
  let head = 0;
  while (head < tail && isSame(head, head, 0)) head++;
  // Words before a section belong to the one before it: the last one of the head may have others now.
  while (head > 0 && parts[head - 1]?.sections.begins.length === 0) head--;
  return { head: Math.max(head - 1, 0), tail };
}
