import type { Rule, RuleFinding } from './rule.js';

/** A rule that threw: a fault of ours, told to whoever keeps the log. The other rules still speak. */
export interface RuleFailure {
  readonly rule: string;
  readonly error: unknown;
}

/** What a rule found. */
export interface Found {
  readonly rule: Rule;
  readonly finding: RuleFinding;
}

/** Collects what a rule finds; where it throws, what it found until then stays. */
export function collect(
  rule: Rule,
  check: () => Iterable<RuleFinding> | undefined,
  found: Found[],
  failures: RuleFailure[],
): void {
  try {
    for (const finding of check() ?? []) found.push({ rule, finding });
  } catch (error) {
    failures.push({ rule: rule.id, error });
  }
}
