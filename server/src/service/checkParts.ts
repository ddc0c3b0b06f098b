import type { ReportMemo } from './memo.js';
import type { PostMortem } from './model.js';
import { blocksOf } from './parts.js';
import type { ReportPart } from './postmortem.js';
import type { PartContext, Rule, RuleContext, RuleFinding } from './rule.js';
import { collect, type Found, type RuleFailure } from './collect.js';
import { kindAt } from './sections/partSections.js';
import { shiftFinding } from './shift.js';
import { toldLanguage } from './wording/languages.js';
import { readWording, type WordingHit } from './wording/read.js';

/** What the part rules found in one part; offsets count from its start. */
export interface PartCheck {
  readonly found: readonly Found[];
  readonly failures: readonly RuleFailure[];
}

/** Runs the part rules. A part whose text and surroundings are as before keeps what was found in it. */
export function checkParts(
  rules: readonly Rule[],
  context: RuleContext,
  parts: readonly ReportPart[],
  memo: ReportMemo,
): PartCheck {
  const { report, config } = context;
  const found: Found[] = [];
  const failures: RuleFailure[] = [];
  const { status, lang } = report.metadata;
  const language = toldLanguage(report);
  const { dateOrder } = report;
  memo.checks.read(
    parts,
    { all: [status, dateOrder, lang, language, config], each: [parts.map(part => part.sections)] },
    ({ body, sections }) =>
      checkPart(
        rules,
        withWording({
          ...body,
          kindAt: offset => kindAt(sections, offset),
          status,
          dateOrder,
          lang,
          language,
          config,
        }),
      ),
  );
  for (const { index, fact } of memo.checks.telling) {
    const part = parts[index];
    if (part === undefined) continue;
    failures.push(...fact.failures);
    for (const { rule, finding } of fact.found)
      found.push({ rule, finding: withReportFixes(rule, shiftFinding(finding, part.start), report, part) });
  }
  return { found, failures };
}

function withWording(part: Omit<PartContext, 'wording'>): PartContext {
  let wording: readonly WordingHit[] | null = null;
  return {
    ...part,
    get wording() {
      return (wording ??= readWording(part));
    },
  };
}

function checkPart(rules: readonly Rule[], part: PartContext): PartCheck {
  const found: Found[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) collect(rule, () => rule.checkPart?.(part), found, failures);
  return { found, failures };
}

function withReportFixes(
  rule: Rule,
  finding: RuleFinding,
  report: PostMortem,
  part: ReportPart,
): RuleFinding {
  if (rule.reportFixes === undefined) return finding;
  const fixes = rule.reportFixes(finding, { report, blocks: blocksOf([part]) });
  return fixes.length === 0 ? finding : { ...finding, fixes: [...finding.fixes, ...fixes] };
}
