import type { Config } from './config.js';
import type { SectionKind } from './model.js';
import { CANONICAL_HEADINGS } from './sections/aliases.js';

/** The kinds that a complete report has, in the order of the configuration. */
export function requiredKinds({ sections }: Config): readonly SectionKind[] {
  return sections.filter(section => section.required).map(section => section.kind);
}

/** All kinds that the configuration gives a place, required or not, in its order. */
export function orderedKinds({ sections }: Config): readonly SectionKind[] {
  return sections.map(section => section.kind);
}

/** The heading under which a section of this kind is inserted. */
export function headingOf({ sections }: Config, kind: SectionKind): string {
  return sections.find(section => section.kind === kind)?.heading ?? CANONICAL_HEADINGS[kind] ?? kind;
}
