import type { Block } from './blocks.js';
import type { Config, Severity } from './config.js';
import type { RuleFix, RuleGroup } from './finding.js';
import type { Message } from './message.js';
import type { PostMortem, SectionKind } from './model.js';
import type { RuleOptions } from './ruleOptions.js';
import type { Span } from './span.js';
import type { Suppression } from './suppressions.js';
import type { WordingHit } from './wording/read.js';

/** Where the documentation of the rules is read from. */
const DOCS = 'https://github.com/blameless-postmortem/blameless-postmortem/blob/main/docs/rules';

/** One rule: all that is known of it stands here. Docs, settings and tables are generated from it. */
export interface Rule {
  /** Also the file's name, the diagnostic's code, the key in settings and the docs page. */
  readonly id: string;
  readonly group: RuleGroup;
  /** `completeness`: information in a draft, a warning in review, an error when final. `off`: only where configured. */
  readonly severity: Severity | 'completeness' | 'off';
  readonly docs: RuleDocs;
  /** What may be configured beside the severity. */
  readonly options?: RuleOptions;
  /** Over the facts of the report. It runs at every edit: it reads facts (entries, sections, actions), not the text. */
  readonly check?: (context: RuleContext) => Iterable<RuleFinding>;
  /** Over the text and blocks of one part. What it finds is kept until the part changes. */
  readonly checkPart?: (part: PartContext) => Iterable<RuleFinding>;
  /** Over what the other rules found. */
  readonly checkFound?: (
    context: RuleContext,
    found: readonly FoundAt[],
    rules: readonly Rule[],
  ) => Iterable<RuleFinding>;
  /** Further fixes of a finding of `checkPart` that need the whole report. */
  readonly reportFixes?: (finding: RuleFinding, context: FindingContext) => RuleFix[];
}

/** The report, and the blocks of the part that a finding is in: placing all would cost more than an edit does. */
export interface FindingContext {
  readonly report: PostMortem;
  readonly blocks: readonly Block[];
}

export interface RuleDocs {
  readonly summary: string;
  readonly why: string;
  /** Name and address of who says so. */
  readonly source: string;
  /** Executed by the tests: the rule speaks of `bad` and is silent on `good`. Each is a report or a part of one. */
  readonly examples: readonly { readonly bad: string; readonly good: string }[];
}

export interface RuleContext {
  readonly report: PostMortem;
  /** Placed when first asked for, at a cost: for fixes, not for `check`. */
  readonly blocks: readonly Block[];
  readonly config: Config;
  /** The day it is for the reader, `YYYY-MM-DD`, as handed in from outside; null where nobody says. */
  readonly today: string | null;
  /** The comments that silence rules, in no order. */
  readonly suppressions: readonly Suppression[];
}

/** One part of the report (see parts.ts). All offsets, those of findings and fixes too, count from the part's start. */
export interface PartContext {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the section is about that holds this offset; `other` before the first one. */
  readonly kindAt: (offset: number) => SectionKind;
  /** As the report states it, or null. */
  readonly status: string | null;
  readonly dateOrder: PostMortem['dateOrder'];
  /** The language that the report states, as its ISO 639-1 code, or null. */
  readonly lang: string | null;
  /** The language told from the report's text; null where it has no phrases. */
  readonly language: string | null;
  readonly config: Config;
  /** The blaming wording of the part; read once for all rules, when first asked for. */
  readonly wording: readonly WordingHit[];
}

/** Which rule found something, and at which offset. */
export interface FoundAt {
  readonly rule: string;
  readonly offset: number;
}

/** What a rule reports; id, group, severity and suppression are added by `runRules`. */
export interface RuleFinding {
  readonly message: Message;
  readonly span: Span;
  readonly fixes: readonly RuleFix[];
}

/** The documentation page of a rule. */
export function ruleDocsUrl(id: string): string {
  return `${DOCS}/${id}.md`;
}

/** Whether a rule runs: as configured, else unless it is off by default. */
export function isOn(rule: Pick<Rule, 'id' | 'severity'>, config: Config): boolean {
  return (config.rules[rule.id] ?? rule.severity) !== 'off';
}

/** A rule's severity in a report with this status, before the configuration has its say. */
export function severityFor(rule: Pick<Rule, 'severity'>, status: string | null): Severity {
  if (rule.severity === 'off') return 'warning';
  if (rule.severity !== 'completeness') return rule.severity;
  if (status === 'draft') return 'information';
  return status === 'final' ? 'error' : 'warning';
}
