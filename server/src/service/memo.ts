import type { PartCheck } from './checkParts.js';
import type { ActionItem } from './model.js';
import { PartFacts } from './partFacts.js';
import type { PartBody } from './parts.js';
import { Pieces } from './pieces.js';
import type { Definition } from './remark.js';
import { SectionsMemo } from './sections/sectionsMemo.js';
import type { PartSections } from './sections/partSections.js';
import type { PartEntries } from './timeline/entries.js';
import { EventsMemo } from './timeline/events.js';
import type { PartHints } from './timeline/hints.js';
import type { PartTimes } from './timeline/partTimes.js';

/**
 * What was read from the parts of one report, kept until their text changes. Hand the same memo to every analysis of a
 * report: the result is the same without it, and an edit costs one part. It holds what the last version used and
 * nothing older.
 */
export class ReportMemo {
  readonly pieces = new Pieces();
  /** Kept facts, one store for each kind. */
  readonly definitions = new PartFacts<readonly Definition[]>(this.pieces, isFilled);
  readonly bodies = new PartFacts<PartBody>(this.pieces);
  readonly sections = new PartFacts<PartSections>(this.pieces, ({ entryKinds }) => isFilled(entryKinds));
  readonly hints = new PartFacts<PartHints>(
    this.pieces,
    ({ zone, fields }) => zone !== null || isFilled(fields),
  );
  readonly entries = new PartFacts<PartEntries>(
    this.pieces,
    ({ dateOrder: { order, ambiguous } }) => order !== null || ambiguous !== null,
  );
  readonly times = new PartFacts<PartTimes>(this.pieces);
  readonly actions = new PartFacts<readonly ActionItem[]>(this.pieces, isFilled);
  readonly checks = new PartFacts<PartCheck>(
    this.pieces,
    ({ found, failures }) => isFilled(found) || isFilled(failures),
  );
  readonly sectionList = new SectionsMemo();
  readonly events = new EventsMemo();
}

function isFilled(list: readonly unknown[]): boolean {
  return list.length > 0;
}
