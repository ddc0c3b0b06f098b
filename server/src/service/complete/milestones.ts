import { MILESTONE_TEXTS } from '../milestoneTexts.js';
import { MILESTONES, type Milestone, type PostMortem } from '../model.js';
import type { Choice } from './completion.js';

/** The milestones as choices, those that the report lacks first; `write` makes the text of one. */
export function milestoneChoices(report: PostMortem, write: (milestone: Milestone) => string): Choice[] {
  const choice = (milestone: Milestone): Choice => {
    const known = report.milestones[milestone];
    const text = write(milestone);
    return {
      label: text.trim().replaceAll('*', ''),
      kind: 'milestone',
      detail:
        known === null ? '' : `already told${known.time === null ? '' : `, ${known.time.iso.slice(11, 16)}`}`,
      documentation: MILESTONE_TEXTS[milestone],
      text,
      filter: text.trim(),
    };
  };
  const missing = MILESTONES.filter(milestone => report.milestones[milestone] === null);
  return [...missing, ...MILESTONES.filter(milestone => !missing.includes(milestone))].map(choice);
}
