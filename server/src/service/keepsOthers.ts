import type { Instant, PostMortem, TimelineEntry } from './model.js';
import type { TimelineEdit } from './timelineEdits.js';

/**
 * Whether a change does what it is asked for and nothing else: the other entries say what they said, at the same time.
 * Undated times are read by their neighbours, several entries may share a line, and a milestone may be told elsewhere
 * more plainly; so the changed report is read and compared.
 */
export function keepsOthers(before: PostMortem, after: PostMortem, edit: TimelineEdit): boolean {
  const { kind, entry } = edit;
  if (kind === 'milestone') {
    const isMilestone = edit.milestone === null || after.milestones[edit.milestone]?.entry === entry;
    return isMilestone && after.timeline.length === before.timeline.length;
  }
  const others = before.timeline.toSpliced(entry, 1);
  const stayed = after.timeline.toSpliced(entry, 1);
  const added = kind === 'add' ? stayed.splice(entry, 1) : [];
  const isAdded =
    kind === 'move' || (added.length === 1 && isSame(before.timeline[entry], after.timeline[entry]));
  return isAdded && others.length === stayed.length && others.every((other, i) => isSame(other, stayed[i]));
}

function isSame(before: TimelineEntry | undefined, after: TimelineEntry | undefined): boolean {
  if (before?.timeText !== after?.timeText || before?.text !== after?.text) return false;
  // What is told by its distance from another entry goes with that one.
  if (/^(?:T\s?)?[+-]/i.test(before?.timeText ?? '')) return true;
  return isAt(before?.time, after?.time) && isAt(before?.end, after?.end);
}

function isAt(before: Instant | null | undefined, after: Instant | null | undefined): boolean {
  return before?.epochMs === after?.epochMs;
}
