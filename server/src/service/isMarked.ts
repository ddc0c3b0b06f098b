import type { Milestone, PostMortem } from './model.js';

/** Whether the writer marked a milestone (`[resolved]`) where it stands, rather than its name or the wording telling it. */
export function isMarked({ milestones, text }: PostMortem, milestone: Milestone): boolean {
  const span = milestones[milestone]?.span;
  return span !== undefined && text.slice(span.start, span.end).toLowerCase().includes(`[${milestone}]`);
}
