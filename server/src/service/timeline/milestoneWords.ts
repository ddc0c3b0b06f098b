import { MILESTONES, type Milestone } from '../model.js';

/** `[detected]`, or a short label that names the milestone (`Fault occurs`, `First detected:`). */
const LABELS: readonly (readonly [Milestone, RegExp])[] = [
  [
    'started',
    /^(?:(?:fault|incident|impact|outage|issue|problem)\s+)?(?:occurs|occurred|started|starts|begins|began|start)\b/i,
  ],
  [
    'detected',
    /^(?:(?:fault|incident|issue|problem)\s+)?(?:first\s+)?(?:detected|identified|reported|detection)\b/i,
  ],
  ['acknowledged', /^(?:incident\s+)?(?:acknowledged|declared)\b/i],
  [
    'mitigated',
    /^(?:(?:fault|incident|issue|problem|impact)\s+)?(?:mitigated|repaired|mitigation|recovered)\b/i,
  ],
  [
    'resolved',
    /^(?:(?:fault|incident|issue|problem|impact)\s+)?(?:(?:is|was)\s+)?(?:fully\s+)?(?:resolved|resolution)\b/i,
  ],
];

/** Wording of ordinary entries that tells a milestone; taken only where no entry is labelled with it. */
const INFERRED: Readonly<Record<Milestone, RegExp>> = {
  started:
    /\b(?:(?:incident|outage|impact|degradation|errors?|failures?|problem|issue)s?\s+(?:start(?:s|ed)?|begins?|began|occur(?:s|red)?)|starts?(?:ed)? (?:the|an) (?:incident|outage|impact)|start of (?:the )?(?:incident|outage|impact))\b/i,
  detected:
    /\b(?:detect(?:s|ed)|alert(?:s|ed|ing)?\s+(?:fires?|fired|triggered|goes off|went off|received)|(?:was|were|is|are|got|get)?\s*paged|first (?:user |customer )?(?:report|alert)s?|(?:users?|customers?) reports?(?:ed)?|reports? (?:of|that)|notic(?:ed?|es)|received an alert)\b/i,
  acknowledged:
    /\b(?:acknowledg(?:es|ed)|incident (?:is |was )?declared|declar(?:es|ed) (?:an |the )?incident|open(?:s|ed) (?:an |the )?incident)\b/i,
  mitigated:
    /\b(?:mitigat(?:es|ed)|repaired|(?:service|functionality|access)s? (?:is |was |are |were )?(?:restored|recovered|back)|back to normal|return(?:s|ed) to normal|roll(?:ed)?\s?back (?:complete|completed|finished)|fix (?:is |was )?deployed|recovers|recovered)\b/i,
  resolved:
    /\b(?:(?:incident|issue|problem|outage|it) (?:is |was |has been |fully |is fully )*(?:resolved|closed|over)|marked (?:as )?resolved|all clear|resolved)\b/i,
};

/** The milestone that an entry names itself, or null. */
export function labelledMilestone(text: string): Milestone | null {
  const marked = /\[(started|detected|acknowledged|mitigated|resolved)\]/i.exec(text)?.[1]?.toLowerCase();
  for (const [milestone, pattern] of LABELS) {
    if (marked === milestone) return milestone;
    if (marked === undefined && text.length < 45 && pattern.test(text.trim())) return milestone;
  }
  return null;
}

/** The milestones that the wording of an entry tells of. */
export function inferredMilestones(text: string): Milestone[] {
  return MILESTONES.filter(milestone => INFERRED[milestone].test(text));
}
