import { msg, plain, type Message } from '../message.js';
import { MILESTONE_TEXTS } from '../milestoneTexts.js';
import { MILESTONES, type Milestone } from '../model.js';
import type { Asked, Choice } from './completion.js';

/** The milestones as choices, those that the report lacks first; `write` makes the text of one. */
export function milestoneChoices(
  { analysis: { report }, tell }: Asked,
  write: (milestone: Milestone) => string,
): Choice[] {
  const choice = (milestone: Milestone): Choice => {
    const known = report.milestones[milestone];
    const text = write(milestone);
    return {
      label: text.trim().replaceAll('*', ''),
      kind: 'milestone',
      detail: known === null ? '' : tell(toldAt(known.time?.iso.slice(11, 16))),
      documentation: tell(plain(MILESTONE_TEXTS[milestone])),
      text,
      filter: text.trim(),
    };
  };
  const missing = MILESTONES.filter(milestone => report.milestones[milestone] === null);
  return [...missing, ...MILESTONES.filter(milestone => !missing.includes(milestone))].map(choice);
}

function toldAt(time: string | undefined): Message {
  return time === undefined ? plain('already told') : msg`already told, ${time}`;
}
