import { applyEdits } from './applyEdits.js';
import type { Block } from './blocks.js';
import type { RuleFailure } from './collect.js';
import type { Config } from './config.js';
import type { Finding, Fix } from './finding.js';
import { ReportMemo } from './memo.js';
import { english, type Tell } from './message.js';
import type { PostMortem } from './model.js';
import { blocksOf } from './parts.js';
import { readReport, type ReportPart } from './postmortem.js';
import type { RuleContext } from './rule.js';
import { RULES } from './rules/index.js';
import { runRules } from './runRules.js';
import { readSuppressions } from './suppressions.js';

/** What an analysis is handed from outside: the service itself has no settings, no clock, no file system. */
export interface AnalyseOptions {
  readonly config: Config;
  /** The reader's day, `YYYY-MM-DD`; rules about what is overdue are silent without it. */
  readonly today?: string;
  /** Keeps what was read from the parts of one report, from version to version; the result is the same without it. */
  readonly memo?: ReportMemo;
  /** The language that findings and fixes are told in; English without it. */
  readonly tell?: Tell;
}

/** Everything known of one version of a report. */
export interface Analysis {
  readonly report: PostMortem;
  /** In document order. Suppressed findings are among them (`suppressed` is not null). */
  readonly findings: readonly Finding[];
  /** Rules that threw; empty unless there is a fault in one. */
  readonly failures: readonly RuleFailure[];
  /** What the report was read from, piece by piece: features that look at one place find it here without a search. */
  readonly parts: readonly ReportPart[];
}

/** Reads and checks a report. Any text gives an analysis; nothing is thrown. */
export function analyse(
  text: string,
  { config, today, memo = new ReportMemo(), tell = english }: AnalyseOptions,
): Analysis {
  const { report, parts } = readReport(text, config, memo);
  let blocks: Block[] | null = null;
  const context: RuleContext = {
    report,
    config,
    today: today ?? null,
    suppressions: readSuppressions(report.text, parts),
    // Placing every block of a long report costs more than all else that an edit needs.
    get blocks() {
      return (blocks ??= blocksOf(parts));
    },
  };
  return { report, ...runRules(RULES, context, parts, memo, tell), parts };
}

/** The text with a fix applied. The fix must belong to this text. */
export function applyFix(text: string, fix: Fix): string {
  return applyEdits(text, fix.edits);
}

export type { PostMortem };
export { insertSection } from './insertSection.js';
export { ReportMemo } from './memo.js';
export { outline } from './outline.js';
export { parseConfig } from './parseConfig.js';
export { ruleDocsUrl } from './rule.js';
export { RULES } from './rules/index.js';
export { newReport } from './templates/newReport.js';
