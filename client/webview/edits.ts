import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';

/** Changes asked for one after the other: each is sent once the page has seen what became of the one before. */
export class Edits {
  private waiting: TimelineEdit | null = null;
  private sent = false;

  constructor(private readonly send: (edit: TimelineEdit) => void) {}

  ask(edit: TimelineEdit): void {
    if (this.sent) {
      this.waiting = joined(this.waiting, edit);
      return;
    }
    if (edit.kind === 'move' && edit.minutes === 0) return;
    this.sent = true;
    this.send(edit);
  }

  /** The change that was sent was made, or was refused. */
  answered(): void {
    this.sent = false;
    const next = this.waiting;
    this.waiting = null;
    if (next !== null) this.ask(next);
  }
}

/** Steps of one entry add up, as when a key is held; of other changes the last counts. */
function joined(before: TimelineEdit | null, edit: TimelineEdit): TimelineEdit {
  const further = before?.kind === 'move' && edit.kind === 'move' && before.entry === edit.entry;
  return further ? { ...edit, minutes: before.minutes + edit.minutes } : edit;
}
