import { REQUIRED_KINDS } from './config.js';
import type { Finding } from './finding.js';
import type { PostMortem, SectionKind, SectionState } from './model.js';
import { CANONICAL_HEADINGS } from './sections/aliases.js';
import type { Span } from './span.js';

/** A section of the report, or a required one that it lacks (`span` is then null). */
export interface OutlineEntry {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly state: SectionState | 'missing';
  readonly span: Span | null;
  /** Errors and warnings in it that are not suppressed. */
  readonly findings: number;
}

/** The sections of the report in document order with the missing required ones at their canonical place. */
export function outline({
  report,
  findings,
}: {
  report: PostMortem;
  findings: readonly Finding[];
}): OutlineEntry[] {
  const grave = findings.filter(
    ({ severity, suppressed }) => suppressed === null && (severity === 'error' || severity === 'warning'),
  );
  const entries = report.sections
    .filter(section => section.kind !== 'title')
    .map(({ kind, heading, state, span }): OutlineEntry => {
      const inside = grave.filter(
        finding => span.start <= finding.span.start && finding.span.start < span.end,
      );
      return { kind, heading, state, span, findings: inside.length };
    });
  for (const kind of missingKinds(report)) {
    const rank = REQUIRED_KINDS.indexOf(kind);
    const before = entries.findLastIndex(
      entry => REQUIRED_KINDS.includes(entry.kind) && REQUIRED_KINDS.indexOf(entry.kind) < rank,
    );
    const missing: OutlineEntry = {
      kind,
      heading: CANONICAL_HEADINGS[kind] ?? kind,
      state: 'missing',
      span: null,
      findings: 0,
    };
    entries.splice(before + 1, 0, missing);
  }
  return entries;
}

/** The required kinds that no section of the report is of. */
export function missingKinds(report: PostMortem): SectionKind[] {
  const present = new Set(report.sections.map(section => section.kind));
  return REQUIRED_KINDS.filter(kind => !present.has(kind));
}
