import type { SectionKind } from './model.js';
import type { ReportMemo } from './memo.js';
import type { Part } from './parts.js';
import type { PartContext, Rule, RuleContext, RuleFinding } from './rule.js';
import { collect, type Found, type RuleFailure } from './collect.js';
import { shiftFinding } from './shift.js';

/** What the part rules found in one part; offsets count from its start. */
export interface PartCheck {
  readonly found: readonly Found[];
  readonly failures: readonly RuleFailure[];
}

/** A section as far as it reaches into a part; offsets count from the part's start. */
type Reach = readonly [start: number, end: number, kind: SectionKind];

/** Runs the part rules. A part whose text and surroundings are as before keeps what was found in it. */
export function checkParts(
  rules: readonly Rule[],
  context: RuleContext,
  parts: readonly Part[],
  memo: ReportMemo,
): PartCheck {
  const { report, config } = context;
  const found: Found[] = [];
  const failures: RuleFailure[] = [];
  const { status } = report.metadata;
  const reaches = new Reaches(context);
  for (const { start, body } of parts) {
    const sections = reaches.into(start, start + body.text.length);
    const check = memo.checks.get(body, config, JSON.stringify([status, sections]), () =>
      checkPart(rules, { ...body, kindAt: offset => kindAt(sections, offset), status, config }),
    );
    failures.push(...check.failures);
    for (const { rule, finding } of check.found)
      found.push({ rule, finding: withReportFixes(rule, shiftFinding(finding, start), context) });
  }
  return { found, failures };
}

function checkPart(rules: readonly Rule[], part: PartContext): PartCheck {
  const found: Found[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) collect(rule, () => rule.checkPart?.(part), found, failures);
  return { found, failures };
}

function withReportFixes(rule: Rule, finding: RuleFinding, context: RuleContext): RuleFinding {
  const fixes = rule.reportFixes?.(finding, context) ?? [];
  return fixes.length === 0 ? finding : { ...finding, fixes: [...finding.fixes, ...fixes] };
}

/** The innermost section wins: it comes last in the document's order. */
function kindAt(sections: readonly Reach[], offset: number): SectionKind {
  return sections.findLast(([start, end]) => start <= offset && offset < end)?.[2] ?? 'other';
}

/** Hands out the sections that reach into one part after another, in one pass over the sections of the report. */
class Reaches {
  #next = 0;
  #open: RuleContext['report']['sections'][number][] = [];

  constructor(private readonly context: RuleContext) {}

  into(start: number, end: number): Reach[] {
    const { sections } = this.context.report;
    this.#open = this.#open.filter(({ span }) => span.end > start);
    for (let section = sections[this.#next]; section !== undefined && section.span.start < end;) {
      if (section.span.end > start) this.#open.push(section);
      section = sections[++this.#next];
    }
    return this.#open.map(({ span, kind }) => [
      Math.max(span.start, start) - start,
      Math.min(span.end, end) - start,
      kind,
    ]);
  }
}
