import { checkParts } from './checkParts.js';
import { collect, type Found, type RuleFailure } from './collect.js';
import { disableFixes } from './disableFixes.js';
import type { Finding } from './finding.js';
import type { ReportMemo } from './memo.js';
import type { Tell } from './message.js';
import type { ReportPart } from './postmortem.js';
import { isOn, severityFor, type Rule, type RuleContext } from './rule.js';
import { suppressedWith } from './suppressions.js';

/** Runs the rules that are switched on. Findings come in document order, suppressed ones with their reason; `tell` writes them out. */
export function runRules(
  rules: readonly Rule[],
  context: RuleContext,
  parts: readonly ReportPart[],
  memo: ReportMemo,
  tell: Tell,
): { findings: Finding[]; failures: RuleFailure[] } {
  const { config } = context;
  const on = rules.filter(rule => isOn(rule, config));
  const ofParts = checkParts(on, context, parts, memo);
  const found = [...ofParts.found];
  const failures = [...ofParts.failures];
  for (const rule of on) collect(rule, () => rule.check?.(context), found, failures);
  const at = found.map(({ rule, finding }) => ({ rule: rule.id, offset: finding.span.start }));
  for (const rule of on) collect(rule, () => rule.checkFound?.(context, at, rules), found, failures);
  found.sort(
    (a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end,
  );
  return { findings: asFindings(found, context, parts, tell), failures };
}

function asFindings(
  found: readonly Found[],
  { report, config, suppressions }: RuleContext,
  parts: readonly ReportPart[],
  tell: Tell,
): Finding[] {
  return found.map(({ rule, finding: { message, span, fixes } }) => {
    const configured = config.rules[rule.id];
    return {
      rule: rule.id,
      group: rule.group,
      severity:
        configured === undefined || configured === 'off'
          ? severityFor(rule, report.metadata.status)
          : configured,
      message: tell(message),
      span,
      fixes: [...fixes, ...disableFixes(rule.id, span.start, report, parts)].map(fix => ({
        ...fix,
        title: tell(fix.title),
      })),
      suppressed: suppressedWith(suppressions, rule.id, span.start),
    };
  });
}
