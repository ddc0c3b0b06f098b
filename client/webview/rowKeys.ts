interface RowActions {
  /** `line`: 0-based line of the event in the report; `entry`: its number, null for what tells the line alone. */
  readonly select: (line: number, entry: number | null) => void;
  readonly move: (entry: number, minutes: number) => void;
  /** The row shown above (-1) or below (1) that of an entry. */
  readonly next: (entry: number, step: number) => HTMLElement | null;
  readonly undo: (command: 'undo' | 'redo') => void;
}

/** What mouse and keyboard do with the events of the page: choose one, walk through them, move one in time, undo. */
export function listenToRows({ select, move, next, undo }: RowActions): void {
  // A button answers to Enter and Space with a click, so one listener serves mouse and keyboard.
  document.addEventListener('click', ({ target }) => {
    const chosen = target instanceof Element ? target.closest('[data-line]') : null;
    if (chosen === null) return;
    const entry = chosen.getAttribute('data-index');
    select(Number(chosen.getAttribute('data-line')), entry === null ? null : Number(entry));
  });
  document.addEventListener('keydown', event => {
    const command = undoOrRedo(event);
    if (command !== null && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      undo(command);
      return;
    }
    const row = event.target instanceof Element ? event.target.closest('.event-row') : null;
    if (row === null) return;
    const entry = Number(row.getAttribute('data-index'));
    const minutes = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.altKey && minutes !== undefined) {
      event.preventDefault();
      move(entry, event.shiftKey ? minutes * 5 : minutes);
      return;
    }
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined || event.altKey) return;
    event.preventDefault();
    next(entry, step)?.querySelector('button')?.focus();
  });
}

/** The keys of the report's editor work in the page, too: what the page changes is undone like all else. */
function undoOrRedo({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (ctrlKey === metaKey || altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'y' && ctrlKey && !shiftKey) return 'redo';
  if (letter !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
