import type { Config } from './config.js';
import type { PostMortem, SectionKind } from './model.js';
import { GERMAN_HEADINGS, hasGermanHeadings } from './reportWords.js';
import { CANONICAL_HEADINGS } from './sections/aliases.js';

/** The kinds that a complete report has, in the order of the configuration. */
export function requiredKinds({ sections }: Config): readonly SectionKind[] {
  return sections.filter(section => section.required).map(section => section.kind);
}

/** Whether readers know by its heading what a section of this kind is to tell. */
export function isKnownKind(kind: SectionKind): boolean {
  return kind !== 'other' && kind !== 'title';
}

/** All kinds that the configuration gives a place, required or not, in its order. */
export function orderedKinds({ sections }: Config): readonly SectionKind[] {
  return sections.map(section => section.kind);
}

/** The heading under which a section of this kind is inserted; `report`: into which, null for a new one. */
export function headingOf({ sections }: Config, kind: SectionKind, report: PostMortem | null): string {
  const headings = report !== null && hasGermanHeadings(report) ? GERMAN_HEADINGS : CANONICAL_HEADINGS;
  return sections.find(section => section.kind === kind)?.heading ?? headings[kind] ?? kind;
}
