import { DEFAULT_CONFIG, type Config } from './config.js';
import type { Finding } from './finding.js';
import type { PostMortem, SectionKind, SectionState } from './model.js';
import { headingOf, orderedKinds, requiredKinds } from './sectionSettings.js';
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
  config = DEFAULT_CONFIG,
}: {
  readonly report: PostMortem;
  readonly findings: readonly Finding[];
  readonly config?: Config;
}): OutlineEntry[] {
  const order = orderedKinds(config);
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
  for (const kind of missingKinds(report, config)) {
    const rank = order.indexOf(kind);
    const before = entries.findLastIndex(
      entry => order.includes(entry.kind) && order.indexOf(entry.kind) < rank,
    );
    const missing: OutlineEntry = {
      kind,
      heading: headingOf(config, kind, report),
      state: 'missing',
      span: null,
      findings: 0,
    };
    entries.splice(before + 1, 0, missing);
  }
  return entries;
}

/** The required kinds that no section of the report is of, and no entry of the timeline that bears its name. */
export function missingKinds(report: PostMortem, config: Config = DEFAULT_CONFIG): SectionKind[] {
  const present = new Set([...report.sections.map(section => section.kind), ...report.entryKinds]);
  return requiredKinds(config).filter(kind => !present.has(kind));
}
