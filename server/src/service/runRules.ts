import { disableFixes } from './disableFixes.js';
import type { Finding } from './finding.js';
import { severityFor, type Rule, type RuleContext } from './rule.js';
import { readSuppressions, suppressedWith } from './suppressions.js';

/** A rule that threw: a fault of ours, told to whoever keeps the log. The other rules still speak. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** Runs the rules that are switched on. Findings come in document order, suppressed ones with their reason. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
): { findings: Finding[]; failures: RuleFailure[] } {
  const { report, blocks, config } = context;
  const suppressions = readSuppressions(report.text, blocks);
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    const configured = config.rules[rule.id];
    if (configured === 'off') continue;
    const severity = configured ?? severityFor(rule, report.metadata.status);
    try {
      for (const { message, span, fixes } of rule.check(context)) {
        const disable = disableFixes(rule.id, span.start, report.text, report.bodyStart, blocks);
        const suppressed = suppressedWith(suppressions, rule.id, span.start);
        findings.push({
          rule: rule.id,
          group: rule.group,
          severity,
          message,
          span,
          fixes: [...fixes, ...disable],
          suppressed,
        });
      }
    } catch (error) {
      failures.push({ rule: rule.id, error });
    }
  }
  findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { findings, failures };
}
