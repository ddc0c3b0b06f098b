import type { TimelineEdit } from '../../server/src/service/timelineEdits.js';

/**
 * Changes asked for one after the other: each is sent once the page has seen what became of the one before, for a
 * change names its entry by the number that it has in the report as it then stands.
 */
export class Edits {
  private waiting: readonly TimelineEdit[] = [];
  private sent: TimelineEdit | null = null;

  constructor(private readonly send: (edit: TimelineEdit) => void) {}

  ask(edit: TimelineEdit): void {
    if (this.sent !== null) this.waiting = joined(this.waiting, edit);
    else if (edit.kind !== 'move' || edit.minutes !== 0) {
      this.sent = edit;
      this.send(edit);
    }
  }

  /** The change that was sent was made, or was refused; `entered`: the report has more entries than before. */
  answered(entered: boolean): void {
    const { sent } = this;
    const [next, ...rest] = this.waiting.map(edit =>
      entered && sent?.kind === 'add' && edit.entry > sent.entry ? { ...edit, entry: edit.entry + 1 } : edit,
    );
    this.sent = null;
    this.waiting = [];
    if (next === undefined) return;
    this.ask(next);
    for (const edit of rest) this.ask(edit);
  }

  /** The report is gone or another one, and with it what was to be changed. */
  forget(): void {
    this.sent = null;
    this.waiting = [];
  }
}

/** With one more change behind the others. Steps of one entry add up, as when a key is held. */
function joined(before: readonly TimelineEdit[], edit: TimelineEdit): readonly TimelineEdit[] {
  const last = before.at(-1);
  if (last?.kind !== 'move' || edit.kind !== 'move' || last.entry !== edit.entry) return [...before, edit];
  return [...before.slice(0, -1), { ...edit, minutes: last.minutes + edit.minutes }];
}
