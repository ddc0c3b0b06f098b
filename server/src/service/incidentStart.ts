import type { PostMortem } from './model.js';

/** The moment that `T+` counts from, in milliseconds: the start, else the first entry with a time; null for neither. */
export function startMs({
  milestones,
  timeline,
}: Pick<PostMortem, 'milestones' | 'timeline'>): number | null {
  const started = milestones.started?.time ?? timeline.find(entry => entry.time !== null)?.time;
  return started?.epochMs ?? null;
}
